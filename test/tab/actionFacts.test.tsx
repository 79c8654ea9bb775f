// @vitest-environment jsdom
// The golden thread on the sheet of an action: what it answers, how that is rated, and the way there.
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { ActionFacts } from "../../src/tab/action/ActionFacts.tsx";
import { planRows } from "../../src/tab/reading/rows.ts";
import { anAction, anOverview, thePlan, today } from "./builders.ts";

afterEach(cleanup);

test("an action says in words which recommendations it answers and how each is rated, and leads to their register", () => {
  const action = { ...anAction("1.5"), answers: ["r4", "R9"] };
  const plan = {
    ...thePlan,
    sources: [
      {
        code: "R4",
        words: "Rebuild reserves",
        from: null,
        priority: "high" as const,
      },
    ],
  };
  const overview = anOverview({ actions: [action], plan });
  const [row] = planRows(overview, today);
  if (!row) throw new Error("no row");
  render(<ActionFacts {...{ overview, action, row, today }} />);
  const link = screen.getByRole("link", { name: "r4" });
  expect(link.getAttribute("href")).toBe(`#/plan/${plan.id}/sources`);
  expect(link.parentElement?.textContent).toBe("r4 Rebuild reserves · High");
  // A code that the register does not have is named all the same.
  expect(
    screen.getByRole("link", { name: "R9" }).parentElement?.textContent?.trim(),
  ).toBe("R9");
});

test("an action that answers none has no line for it", () => {
  const action = { ...anAction("1.5"), answers: [] };
  const overview = anOverview({ actions: [action] });
  const [row] = planRows(overview, today);
  if (!row) throw new Error("no row");
  render(<ActionFacts {...{ overview, action, row, today }} />);
  expect(screen.queryByText("Answers")).toBeNull();
});
