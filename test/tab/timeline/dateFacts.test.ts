// What the timeline draws its table says, and both say what the plan and its history say.
import { describe, expect, it } from "vitest";
import { addDays, day } from "../../../src/domain/values/calendarDate.ts";
import { currentOf } from "../../../src/domain/history/current.ts";
import { logsOf } from "../../../src/domain/history/planHistory.ts";
import type { PlanOverview } from "../../../src/sharepoint/plan/wholePlan.ts";
import { planRows } from "../../../src/tab/reading/rows.ts";
import {
  dateFacts,
  datesRead,
  heardOf,
  saidOf,
} from "../../../src/tab/plan/timeline/dateFacts.ts";
import { extentOf } from "../../../src/tab/plan/timeline/extent.ts";
import { movedSummary } from "../../../src/tab/plan/timeline/movedSummary.ts";
import {
  usualScale,
  windowOf,
} from "../../../src/tab/plan/timeline/timeScale.ts";
import { trackOf } from "../../../src/tab/plan/timeline/trackShapes.ts";
import { datesRecord } from "../../journeys/datesPlan.ts";
import { anOverview } from "../builders.ts";

const today = day("2026-11-24");
const record = datesRecord(today);
const overview: PlanOverview = {
  ...anOverview({ actions: [...record.actions] }),
  plan: record.plan,
  themes: record.themes,
  posts: record.posts,
};
const rows = planRows(overview, today);
const rowOf = (ref: string) => {
  const row = rows.find(({ action }) => action.ref === ref);
  if (!row) throw new Error(`There is no ${ref}.`);
  return row;
};
const read = datesRead(record, null);
const factsOf = (ref: string) => dateFacts(rowOf(ref), read, today);
const said = (ref: string) =>
  Object.fromEntries(
    saidOf(factsOf(ref)).map(({ name, lines }) => [name, lines]),
  );
const extent = extentOf(rows, record.milestones, today);
const whole = windowOf(usualScale(extent), null, extent, today);

describe("the table of dates", () => {
  it("tells a date moved twice with each body, meeting and minute, and its milestones", () => {
    expect(said("1.1")).toEqual({
      Programmed: ["27 June 2026"],
      "In force": ["22 February 2027", "On time"],
      Decided: [
        "Moved twice, 240 days",
        "27 June 2026 to 25 September 2026, 90 days later: Cabinet, meeting of 9 March 2026, minute 74",
        "25 September 2026 to 22 February 2027, 150 days later: Cabinet, meeting of 27 July 2026, minute 12",
      ],
      Expected: [],
      Milestones: [
        "Supplier chosen: reached 3 May 2026",
        "Data moved: 4 November 2026, late",
        "Payroll runs twice in parallel: 23 January 2027",
      ],
    });
  });

  it.each([
    ["1.2", "In force", ["25 October 2026", "30 days late"]],
    [
      "1.2",
      "Decided",
      [
        "12 June 2027 refused, the date in force stays: Cabinet, meeting of 27 July 2026, minute 13",
      ],
    ],
    [
      "1.3",
      "Expected",
      ["23 April 2027 proposed, not in force until it is agreed"],
    ],
    ["1.4", "Expected", ["Completed on 21 August 2026"]],
    ["1.4", "In force", ["26 August 2026", "Completed on time"]],
    ["1.5", "Programmed", ["Ongoing"]],
    ["1.5", "In force", ["No end date"]],
    ["1.6", "Programmed", ["TBC"]],
    ["1.6", "In force", ["Date not yet agreed"]],
    ["1.7", "Programmed", ["No date set"]],
    ["1.8", "In force", ["23 January 2027", "Withdrawn"]],
    ["1.9", "Expected", ["Forecast 9 December 2027"]],
  ])("of %s, %s: %j", (ref, name, lines) => {
    expect(said(ref)[name]).toEqual(lines);
  });

  it("counts the moves that the plan counts, and tells as many", () => {
    for (const { action } of rows) {
      const facts = dateFacts(rowOf(action.ref), read, today);
      const moved = facts.moves.filter(({ outcome }) => outcome !== "refused");
      expect(moved).toHaveLength(
        currentOf(action, logsOf(record)(action)).moves,
      );
    }
  });

  it("as at another day tells only what was decided and reached by then", () => {
    const asAt = addDays(today, -200);
    const then = datesRead(record, { asAt, knownAt: asAt });
    const facts = dateFacts(rowOf("1.1"), then, asAt);
    expect(facts.moves.map(({ to }) => to)).toEqual([addDays(today, -60)]);
    expect(facts.milestones.map(({ milestone }) => milestone.reached)).toEqual([
      addDays(today, -205),
      null,
      null,
    ]);
  });
});

describe("the row drawn", () => {
  const track = (ref: string) => trackOf(factsOf(ref), whole, today);

  it("says everything it draws in the words of the table", () => {
    for (const { action } of rows) {
      const facts = factsOf(action.ref);
      const heard = heardOf(facts).toLowerCase();
      const { bars, marks, earlier, later, said: instead } = track(action.ref);
      const drawn = [
        ...bars.map(({ words }) => words),
        ...marks.map(({ words }) => words),
        ...earlier,
        ...later,
        instead ?? "",
      ];
      for (const words of drawn)
        for (const part of words.split(/: /).slice(-1))
          expect(heard).toContain(
            part.toLowerCase().replace(/^milestone /, ""),
          );
    }
  });

  it("leaves no action without a bar, a mark or a word", () => {
    for (const { action } of rows) {
      const { bars, marks, said: instead } = track(action.ref);
      expect(
        bars.length + marks.length + (instead ? 1 : 0),
        action.ref,
      ).toBeGreaterThan(0);
    }
  });

  it.each([
    ["1.1", "programmed inForce", "moved moved reached missed toCome"],
    ["1.2", "programmed inForce late", "refused"],
    ["1.3", "programmed inForce proposed", "proposedTo"],
    ["1.4", "programmed inForce", "completed"],
    ["1.5", "open", ""],
    ["1.6", "", ""],
    ["1.7", "", ""],
    ["1.8", "programmed", ""],
    ["1.9", "programmed inForce", "forecast"],
  ])("%s has the bars “%s” and the marks “%s”", (ref, bars, marks) => {
    expect(
      track(ref)
        .bars.map(({ kind }) => kind)
        .join(" "),
    ).toBe(bars);
    expect(
      track(ref)
        .marks.map(({ kind }) => kind)
        .join(" "),
    ).toBe(marks);
  });

  it.each([
    ["1.5", "No end date: ongoing"],
    ["1.6", "Date not yet agreed: TBC"],
    ["1.7", "No date set"],
    ["1.8", "Withdrawn"],
  ])("of %s says “%s”, since there is no day to draw to", (ref, words) => {
    expect(track(ref).said).toBe(words);
  });

  it("names at its side what lies before and after the days shown", () => {
    const month = { start: day("2026-11-01"), end: day("2026-12-01") };
    const { earlier, later, marks } = trackOf(factsOf("1.1"), month, today);
    expect(earlier).toHaveLength(4);
    expect(later).toEqual([
      "Milestone Payroll runs twice in parallel: 23 January 2027",
    ]);
    expect(marks.map(({ kind }) => kind)).toEqual(["missed"]);
  });

  it("a date in force reaches to the end of its day, and lateness from there to today", () => {
    const [, force, late] = track("1.2").bars;
    expect(late?.from).toBeCloseTo(force?.to ?? 0, 8);
    expect(late?.words).toBe("30 days late");
  });
});

describe("the line over the timeline", () => {
  it("says how many dates moved and how often, by the plan's own count", () => {
    const moved = (moves: number, daysMoved: number) => {
      const { action } = rowOf("1.1");
      return { ...action, current: { ...action.current, moves, daysMoved } };
    };
    expect(movedSummary(record.actions)).toMatchObject({
      words: "1 of 8 actions has had its date moved by a decision:",
      most: { words: "moved twice, 240 days" },
    });
    expect(
      movedSummary([moved(1, 30), moved(0, 0), moved(3, 400), moved(1, 61)]),
    ).toMatchObject({
      words:
        "3 of 4 actions have had their date moved by a decision: 2 moved once, 1 moved 3 times; 491 days in all.",
      most: { words: "moved 3 times, 400 days", lead: "Most: " },
    });
    expect(movedSummary([moved(0, 0)])).toEqual({
      words: "No date listed here has been moved by a decision.",
      most: null,
    });
  });
});
