// @vitest-environment jsdom
// Parts of the screen that must never be silent: RAG without colour, rows that could not be read, a part that stopped.
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { UnreadableRows } from "../../src/tab/plan/UnreadableRows.tsx";
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
