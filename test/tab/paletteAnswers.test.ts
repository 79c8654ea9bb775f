// What "Go to" answers: figures with the days they hold for, each opening just the rows it counts, in the reader's language, and nothing for what is only a name.
import { describe, expect, it } from "vitest";
import { actionsAt } from "../../src/domain/history/planAt.ts";
import { readView } from "../../src/tab/address/address.ts";
import {
  isQuestion,
  spoken,
  toldOf,
} from "../../src/tab/frame/paletteAnswers.ts";
import { isShown } from "../../src/tab/plan/gridLines.ts";
import { planRows } from "../../src/tab/reading/rows.ts";
import { withheld } from "../../src/domain/readableActions.ts";
import { opened, somebody, today } from "../ask/asking.ts";
import { storiedPlans } from "../ask/storiedPlans.ts";
import { anOverview } from "./builders.ts";

const [corporate] = storiedPlans();
const plan = opened(corporate);
const overview = anOverview({
  plan: corporate.plan,
  themes: corporate.themes,
  posts: corporate.posts,
  actions: actionsAt(corporate, { asAt: today, knownAt: today }),
});

function told(typed: string) {
  const found = toldOf(typed, plan);
  if (!found) throw new Error(`${typed}: no answer`);
  return found;
}

/** How many rows the list shows at an address. */
function rowsAt(address: string | null): number {
  const [path = "", search = ""] = (address ?? "").split("?");
  const theme = /\/theme\/(.+)$/.exec(path)?.[1] ?? null;
  const view = readView(theme, search);
  // What has left the plan stands in the list and is in no count of it.
  return planRows(overview, today).filter(
    (row) =>
      isShown(row, view, today) &&
      !["withdrawn", "transferred"].includes(row.action.current.status),
  ).length;
}

const number = (words: string) => Number(/: (\d+)/.exec(words)?.[1] ?? NaN);

describe("a figure opens the rows it counts", () => {
  const finance =
    corporate.posts.find(({ id }) =>
      corporate.actions.some(({ accountable }) => accountable === id),
    )?.title ?? "";
  const theme = corporate.themes[0]?.title ?? "";
  it.each([
    "how many late",
    "how many completed",
    "how many in progress",
    "how many not started",
    "how many red",
    "how many amber",
    "how many green",
    "how many are claimed",
    "what waits",
    `how many of ${finance} are late`,
    `how many actions in ${theme}`,
    `how many in ${theme} are completed`,
  ])("“%s”", (typed) => {
    const { lines } = told(typed);
    expect(lines.length).toBeGreaterThan(0);
    for (const { words, address } of lines)
      expect(rowsAt(address), words).toBe(number(words));
  });
});

describe("the answer", () => {
  it("says the day it holds for and as known when", () => {
    expect(told("how many late").head).toBe(
      "As at 24 November 2026, as known that day",
    );
    expect(told("what changed since September").head).toBe(
      "As at 24 November 2026, as known that day, compared with 31 August 2026",
    );
  });

  it("of another day opens the plan of that day", () => {
    const [late] = told("how many late on 30 June 2026").lines;
    expect(late?.address).toContain("asAt=2026-06-30");
  });

  it("names the posts that are silent, not only their number", () => {
    const [posts] = told("who is silent").lines;
    expect(posts?.words).toMatch(/^Silent posts: \d+ \(\D/);
  });

  it("of one action is its four facts, and opens it", () => {
    const { lines } = told("4.1");
    const id = corporate.actions.find(({ ref }) => ref === "4.1")?.id ?? "";
    expect(lines).toHaveLength(1);
    expect(lines[0]?.words).toMatch(/^4\.1: .+; .+; date in force /);
    expect(lines[0]?.address).toContain(`action=${id}`);
  });

  it("that no list shows is told, with its actions under it", () => {
    const { head, lines } = told("what is due in March");
    const count = number(head ?? "");
    expect(head).toMatch(/as known that day\. Actions: \d+/);
    expect(lines).toHaveLength(Math.min(count, 8));
  });

  it("of what the plan cannot answer is why", () => {
    const answer = told("what did it cost");
    expect(answer).toMatchObject({ head: null, lines: [] });
    expect(answer.note).toContain("no amounts of money");
  });

  it("is spoken whole: days, figures and what was left out", () => {
    expect(spoken(told("how many late"))).toMatch(
      /^As at 24 November 2026, as known that day\. Past their date: \d+/,
    );
  });

  it("is the same for an elected member, without exempt titles", () => {
    const secret = corporate.actions.map((action) =>
      action.ref === "4.1" ? { ...action, exempt: "3" } : action,
    );
    const theirs = opened(
      { ...corporate, actions: secret },
      somebody("member"),
    );
    const title = corporate.actions.find(({ ref }) => ref === "4.1")?.title;
    const words = ["how many late", "what is due by 31 March 2030", "4.1"].map(
      (typed) => JSON.stringify(toldOf(typed, theirs)),
    );
    expect(words.join()).not.toContain(title);
    expect(toldOf("how many late", theirs)?.lines[0]?.words).toBe(
      told("how many late").lines[0]?.words,
    );
    expect(withheld).not.toBe(title);
  });
});

describe("what is typed is a question", () => {
  it.each([
    ["how many late", 0, true],
    ["who is silent", 4, true],
    ["late since June?", 3, true],
    ["4.1", 2, true],
    ["waiting for Cabinet", 0, true],
    ["timeline", 1, false],
    ["publish the timetable", 2, false],
    ["", 0, false],
  ])("“%s” with %i places found: %s", (typed, found, asks) => {
    expect(isQuestion(typed, found)).toBe(asks);
  });
});
