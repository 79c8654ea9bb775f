// @vitest-environment jsdom
// Parts of the screen that must never be silent: RAG without colour, rows that could not be read, a part that stopped.
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { UnreadableRows } from "../../src/tab/plan/UnreadableRows.tsx";
import { DayField } from "../../src/tab/ui/fields.tsx";
import { ErrorBoundary } from "../../src/tab/ui/ErrorBoundary.tsx";
import { RagMark } from "../../src/tab/ui/Rag.tsx";

afterEach(cleanup);

describe("RAG", () => {
  it.each([
    ["red", "R", "Off target"],
    ["amber", "A", "At risk"],
    ["green", "G", "On target"],
    ["blue", "B", "Complete"],
  ] as const)(
    "%s is a letter and a word as well as a colour",
    (rag, letter, word) => {
      const { container } = render(<RagMark rag={rag} />);
      expect(container.querySelector("text")?.textContent).toBe(letter);
      expect(container.textContent).toContain(word);
    },
  );

  it("beside a heading that says it, the word is still there for a screen reader", () => {
    render(<RagMark rag="red" quiet />);
    expect(screen.getByRole("img", { name: "Off target" })).toBeDefined();
  });
});

describe("a row that could not be read", () => {
  it("is named with its reason and a link to it", () => {
    const link = "https://council.example/Lists/Actions/DispForm.aspx?ID=7";
    render(
      <UnreadableRows
        unreadable={[
          { list: "Actions", itemId: 7, why: "“Donne” is not a status.", link },
        ]}
      />,
    );
    expect(
      screen.getByText(/1 row of the lists could not be read/),
    ).toBeDefined();
    expect(
      screen.getByText(/Actions, row 7: “Donne” is not a status/),
    ).toBeDefined();
    expect(
      screen.getByRole("link", { hidden: true }).getAttribute("href"),
    ).toBe(link);
  });
});

describe("a part of the screen that stops", () => {
  it("says so with a reference and a way on", () => {
    const Broken = () => {
      throw new Error("The list has no such column.");
    };
    // React tells the console as well; the test wants to see the screen.
    window.addEventListener("error", (event) => event.preventDefault());
    render(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole("alert").textContent).toMatch(
      /The list has no such column.*Reference: [0-9a-f]{8}/s,
    );
    expect(screen.getByRole("button", { name: "Try again" })).toBeDefined();
  });
});

describe("a day in a form", () => {
  const told: string[] = [];
  afterEach(() => told.splice(0));

  function Asked({ first = "" }: { readonly first?: string }) {
    const [day, setDay] = useState(first);
    return (
      <>
        <DayField
          label="By when"
          value={day}
          onChange={(value) => {
            told.push(value);
            setDay(value);
          }}
        />
        <button type="button" onClick={() => setDay("2027-03-31")}>
          As proposed
        </button>
      </>
    );
  }
  const box = () => screen.getByLabelText<HTMLInputElement>("By when");
  const write = (text: string) => {
    fireEvent.focus(box());
    fireEvent.change(box(), { target: { value: text } });
    fireEvent.blur(box());
  };

  it("is shown in words, and read however it is written", () => {
    render(<Asked first="2026-12-24" />);
    expect(box().value).toBe("24 December 2026");
    write("6/1/2027");
    expect(told.at(-1)).toBe("2027-01-06");
    expect(box().value).toBe("6 January 2027");
  });

  it("that is none stays as written, says how to write it, and holds the form back", () => {
    render(<Asked />);
    write("end of spring");
    expect([told.at(-1), box().value]).toEqual([
      "end of spring",
      "end of spring",
    ]);
    expect(screen.getByRole("alert").textContent).toContain("24/12/2026");
    expect(box().validity.valid).toBe(false);
    write("31 March 2027");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(box().validity.valid).toBe(true);
  });

  it("follows what is chosen elsewhere in the form", () => {
    render(<Asked />);
    write("end of spring");
    fireEvent.click(screen.getByRole("button", { name: "As proposed" }));
    expect(box().value).toBe("31 March 2027");
  });
});
