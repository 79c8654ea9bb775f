// What the grid and the figures over it say of a plan.
import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { day } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { plainView } from "../../src/tab/address/address.ts";
import { gridLines } from "../../src/tab/plan/gridLines.ts";
import { reconciliationParts } from "../../src/tab/reading/pastTheirDate.ts";
import { statusCounts } from "../../src/tab/asAt/statusCounts.ts";
import { planSummary } from "../../src/tab/reading/planSummary.ts";
import { dueWords, planRows } from "../../src/tab/reading/rows.ts";
import {
  aBigOverview,
  anAction,
  anOverview,
  aPost,
  aTheme,
  aTimeline,
  today,
} from "./builders.ts";
import { working } from "../worked.ts";

const rowsOf = (...actions: ReturnType<typeof anAction>[]) =>
  planRows(anOverview({ actions }), today);

describe("the date of an action in words", () => {
  it.each([
    [
      "as written",
      aTimeline("Autumn 2018", day("2018-11-30")),
      { inForce: day("2018-11-30") },
      ["Autumn 2018", "by 30 November 2018", null],
    ],
    ["no date", null, {}, ["No date set", null, null]],
    ["words nobody can date", aTimeline("TBC", null), {}, ["TBC", null, null]],
    [
      "moved by a decision",
      aTimeline("September 2018", day("2018-09-30")),
      { inForce: day("2019-03-30"), moves: 1, daysMoved: 181 },
      ["30 March 2019", "was September 2018", "moved once, 181 days"],
    ],
    [
      "moved to nobody knows when",
      aTimeline("September 2018", day("2018-09-30")),
      { moves: 2, daysMoved: 0 },
      ["Date not yet agreed", "was September 2018", "moved twice, no days"],
    ],
  ] as const)("%s", (_, due, current, [first, second, moved]) => {
    expect(dueWords(anAction("1.1", { due, current }))).toMatchObject({
      first,
      second,
      moved,
    });
  });

  it("a proposal stands beside the date in force and does not replace it", () => {
    const words = dueWords(
      anAction("1.5", {
        due: aTimeline("September 2018", day("2018-09-30")),
        current: {
          inForce: day("2018-09-30"),
          awaiting: { to: day("2019-03-31"), proposedOn: today },
        },
      }),
    );
    expect(words.first).toBe("September 2018");
    expect(words.awaiting).toBe("31 March 2019 proposed");
  });
});

describe("the rows of a plan", () => {
  it("come in natural order of refs", () => {
    const rows = rowsOf(
      anAction("5.10"),
      anAction("5.9"),
      anAction("FP1"),
      anAction("5.1"),
    );
    expect(rows.map((row) => row.action.ref)).toEqual([
      "5.1",
      "5.9",
      "5.10",
      "FP1",
    ]);
  });

  it("name the post and who holds it today, and say where nobody does", () => {
    const gone = aPost("HR Manager", "A. Leaver");
    const posts = [
      { ...gone, holders: [] },
      aPost("Head of Finance", "B. Holder"),
    ];
    const rows = planRows(
      anOverview({
        posts,
        actions: [
          anAction("1", { accountable: posts[0]?.id ?? null }),
          anAction("2", { accountable: posts[1]?.id ?? null }),
          anAction("3"),
        ],
      }),
      today,
    );
    expect(rows.map(({ post, holders }) => [post, holders])).toEqual([
      ["HR Manager", "vacant"],
      ["Head of Finance", "B. Holder"],
      ["No post answers for this", ""],
    ]);
  });

  it("due today is not past its date; a day later it is; completed never is", () => {
    const rows = rowsOf(
      anAction("1", { current: { inForce: today } }),
      anAction("2", { current: { inForce: day("2018-05-31") } }),
      anAction("3", {
        current: { inForce: day("2018-05-31"), status: "completed" },
      }),
    );
    expect(rows.map((row) => row.overdue)).toEqual([false, true, false]);
  });
});

describe("a view", () => {
  const rows = planRows(aBigOverview(300), today);

  it("shows every row once whatever it is sorted or grouped by", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          "ref",
          "title",
          "responsible",
          "due",
          "status",
          "rag",
          "updated",
        ),
        fc.constantFrom("none", "theme", "post", "month"),
        fc.boolean(),
        (sort, group, descending) => {
          const { lines, shown, of } = gridLines(
            rows,
            { ...plainView, sort, group, descending },
            today,
          );
          const refs = lines.flatMap((line) =>
            line.kind === "row" ? [line.row.action.ref] : [],
          );
          expect(new Set(refs).size).toBe(rows.length);
          expect([shown, of]).toEqual([rows.length, rows.length]);
          const inGroups = lines.reduce(
            (sum, line) => sum + (line.kind === "group" ? line.count : 0),
            0,
          );
          expect(inGroups).toBe(group === "none" ? 0 : rows.length);
        },
      ),
    );
  });

  it("undated comes last whichever way the dates run", () => {
    const some = rowsOf(
      anAction("1"),
      anAction("2", { current: { inForce: today } }),
    );
    const refs = (descending: boolean) =>
      gridLines(
        some,
        { ...plainView, sort: "due", descending },
        today,
      ).lines.map((line) => (line.kind === "row" ? line.row.action.ref : ""));
    expect(refs(false)).toEqual(["2", "1"]);
    expect(refs(true)).toEqual(["2", "1"]);
  });

  it("finds words in the title, the post, the holder and the last update", () => {
    for (const text of ["AUDIT", "hr manager", "b. holder", "working group"])
      expect(
        gridLines(rows, { ...plainView, text }, today).shown,
      ).toBeGreaterThan(0);
    expect(
      gridLines(rows, { ...plainView, text: "no such words" }, today).shown,
    ).toBe(0);
  });

  it("stays quick at ten thousand actions", () => {
    const many = planRows(aBigOverview(10_000), today);
    const worked = working();
    gridLines(many, { ...plainView, text: "audit", sort: "due" }, today);
    expect(worked()).toBeLessThan(500);
  });
});

describe("the figures over the grid", () => {
  it("add up to the actions that still count", () => {
    const overview = anOverview({
      actions: [
        anAction("1", { current: { status: "completed" } }),
        anAction("2"),
        anAction("3", { current: { status: "withdrawn" } }),
        anAction("4", { current: { status: "slippage" } }),
      ],
    });
    const rows = planRows(overview, today);
    const summary = planSummary(rows, overview, today);
    const counts = statusCounts(rows).map(({ count }) => count);
    expect(summary).toMatchObject({ total: 3, left: 1 });
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(
      summary.rags.red +
        summary.rags.amber +
        summary.rags.green +
        summary.rags.blue,
    ).toBe(3);
    expect(summary.percentComplete).toBe(33);
  });

  it("a plan without actions has no percentage, not nought", () => {
    expect(planSummary([], anOverview(), today).percentComplete).toBeNull();
  });

  it("a theme is as bad as its worst action", () => {
    const overview = anOverview({
      themes: [aTheme("1", "One"), aTheme("2", "Two")],
      actions: [
        anAction("1.1"),
        anAction("1.2", { current: { status: "slippage" } }),
        anAction("2.1", {
          themeId: aTheme("2", "Two").id,
          current: { status: "completed" },
        }),
      ],
    });
    const { themes } = planSummary(planRows(overview, today), overview, today);
    expect(themes.map(({ rag }) => rag)).toEqual(["red", "blue"]);
  });

  it("actions whose theme is not in the plan stand together under “No theme”, last in the list, and nothing else does", () => {
    const overview = anOverview({
      actions: [anAction("1.1"), anAction("9.9", { themeId: asId("gone") })],
    });
    const rows = planRows(overview, today);
    const { themes } = planSummary(rows, overview, today);
    expect(themes.map(({ theme, total }) => [theme.title, total])).toEqual([
      ["City leadership", 1],
      ["No theme", 1],
    ]);
    const there = { ...plainView, theme: themes[1]?.theme.id ?? null };
    const { lines } = gridLines(rows, there, today);
    expect(
      lines.flatMap((line) => ("row" in line ? [line.row.action.ref] : [])),
    ).toEqual(["9.9"]);
  });

  it("the line about dates names the refs the table hides, each a link", () => {
    const rows = rowsOf(
      anAction("2.2", {
        current: { status: "slippage", inForce: day("2018-03-31") },
      }),
      anAction("4.2", {
        current: {
          inForce: day("2018-03-31"),
          awaiting: { to: null, proposedOn: today },
        },
      }),
      anAction("7.6", {
        current: {
          inForce: day("2018-03-31"),
          awaiting: { to: null, proposedOn: today },
        },
      }),
    );
    const parts = reconciliationParts(rows, today);
    expect(parts.map(({ text }) => text).join("")).toBe(
      "Reported slippage 1. Past their date in force at 1 June 2018: 3 (2.2, 4.2, 7.6), of which 2 have a revised date awaiting endorsement.",
    );
    expect(
      parts.flatMap(({ text, actionId }) => (actionId ? [text] : [])),
    ).toEqual(["2.2", "4.2", "7.6"]);
  });
});

describe("after a colleague's save", () => {
  const overview = anOverview({
    posts: [aPost("Head of Finance", "A. Holder")],
    actions: ["1.1", "1.2", "1.3"].map((ref) => anAction(ref)),
  });
  const before = planRows(overview, today);

  it("one row is made anew and every other is the same one as before", () => {
    const saved = anAction("1.2", { current: { status: "slippage" } });
    const actions = overview.actions.map((one) =>
      one.ref === "1.2" ? saved : one,
    );
    const after = planRows({ ...overview, actions }, today);
    expect(after.map((row, n) => row === before[n])).toEqual([
      true,
      false,
      true,
    ]);
    expect(after[1]?.action).toBe(saved);
  });

  it.each([
    ["on another day", overview, day("2018-06-02")],
    [
      "with posts read anew",
      { ...overview, posts: [...overview.posts] },
      today,
    ],
    [
      "with a plan read anew",
      { ...overview, plan: { ...overview.plan } },
      today,
    ],
  ])("%s every row is made anew", (_, changed, on) => {
    const after = planRows(changed, on);
    expect(after.some((row, n) => row === before[n])).toBe(false);
  });
});
