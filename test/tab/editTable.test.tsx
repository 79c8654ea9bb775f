// @vitest-environment jsdom
// Updating in the list: words, one's own RAG and the day expected, by Tab, Enter, Escape and Undo, under the rules of the form.
import {
  act,
  cleanup,
  fireEvent,
  render,
  renderHook,
  screen,
} from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import EditTable from "../../src/tab/plan/EditTable.tsx";
import { planRows } from "../../src/tab/reading/rows.ts";
import { dropUndo, useUndoable } from "../../src/tab/ui/undo.ts";
import type { PlanOverview } from "../../src/sharepoint/plan/wholePlan.ts";
import { tabOver } from "./tabWorld.tsx";

const today = day("2018-06-04");

// A busy machine may take its time over the code that is fetched the first time it is wanted.
const patience = { timeout: 60_000 };
const until = (check: () => void) => vi.waitFor(check, patience);
const found = (words: RegExp) => screen.findByText(words, {}, patience);

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ["Date"],
    now: Date.parse("2018-06-04T10:00:00Z"),
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  dropUndo();
  localStorage.clear();
});

/** As the lists show it: with its date in force. */
const dated = (overview: PlanOverview): PlanOverview => ({
  ...overview,
  actions: overview.actions.map((action) => ({
    ...action,
    current: { ...action.current, inForce: day("2018-09-30") },
  })),
});

function opened(seen: (overview: PlanOverview) => PlanOverview = (one) => one) {
  const tab = tabOver();
  const overview = seen(dated(tab.overview));
  const lines = planRows(overview, today).map((row) => ({
    kind: "row" as const,
    row,
  }));
  render(<EditTable {...{ overview, lines, today }} />, {
    wrapper: tab.wrapper,
  });
  return tab;
}

const words = () =>
  screen.getByRole<HTMLInputElement>("textbox", {
    name: "What has happened on 1.5?",
  });
const type = (box: HTMLElement, value: string) =>
  fireEvent.change(box, { target: { value } });
const press = (box: HTMLElement, key: string) =>
  act(async () => {
    fireEvent.keyDown(box, { key });
  });

it("Enter saves words, own RAG and the day expected as one update, and offers to take it back", async () => {
  const tab = opened();
  const undo = renderHook(useUndoable);
  type(words(), "The tender is late.");
  type(screen.getByLabelText("Your own RAG for 1.5"), "amber");
  const expected = screen.getByLabelText("The day you expect to finish 1.5");
  type(expected, "31 October 2018");
  await press(expected, "Enter");
  await until(() => expect(tab.log().updates).toHaveLength(1));
  expect(tab.log().updates).toMatchObject([
    {
      kind: "progress",
      note: "The tender is late.",
      ownRag: "amber",
      forecast: "2018-10-31",
    },
  ]);
  await until(() => expect(words().value).toBe(""));
  expect(undo.result.current?.words).toBe("Update saved for 1.5.");
  await act(async () => undo.result.current?.undo());
  expect(tab.log().updates.map(({ kind }) => kind)).toEqual([
    "progress",
    "undo",
  ]);
});

it("Escape discards what was typed in the line, and nothing is sent", async () => {
  const tab = opened();
  type(words(), "Not meant.");
  await press(words(), "Escape");
  expect(words().value).toBe("");
  await press(words(), "Enter");
  expect(tab.log().updates).toEqual([]);
});

it("a date in the past is refused in the line, and the words stay", async () => {
  const tab = opened();
  type(words(), "Nearly there.");
  type(screen.getByLabelText("The day you expect to finish 1.5"), "1 May 2018");
  await press(words(), "Enter");
  await found(/The forecast 1 May 2018 is before/);
  expect(words().value).toBe("Nearly there.");
  expect(tab.log().updates).toEqual([]);
});

it("what is begun in the list is there in the form of the action, and the other way round", () => {
  opened();
  type(words(), "Begun in the list.");
  cleanup();
  opened();
  expect(words().value).toBe("Begun in the list.");
});

it("who may update nothing here is told who may", () => {
  opened((one) => ({ ...one, rights: { ...one.rights, mayReport: false } }));
  screen.getByRole("heading", { name: "Nothing here is yours to update" });
  expect(screen.queryByRole("textbox")).toBeNull();
});
