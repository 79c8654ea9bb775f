// The Board's month from the sample of the June 2018 plan: what is listed and why, who is silent, why the number moved, and the note of the meeting.
import { inEnglish } from "../../../src/domain/words/english.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { decideException } from "../../../src/domain/board/boardMeeting.ts";
import {
  isOnlySilent,
  stripDays,
} from "../../../src/domain/board/boardException.ts";
import { boardHeadline } from "../../../src/domain/board/boardHeadline.ts";
import {
  boardMonth,
  takenAsRead,
} from "../../../src/domain/board/boardMonth.ts";
import type { BoardMonth } from "../../../src/domain/board/boardMonth.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { minuteNote } from "../../../src/domain/board/minuteNote.ts";
import type { MinuteNote } from "../../../src/domain/board/minuteNote.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import { riskMoves } from "../../../src/domain/risks/riskMoves.ts";
import { position } from "../../../src/domain/history/position.ts";
import { historyOf, logsOf } from "../../../src/domain/history/planHistory.ts";
import { corporatePlanAsReported } from "../../../src/localTenant/samplePlans/corporatePlan.ts";
import { accepted, anActor, instant, newId } from "../ruleWorld.ts";

const plan = corporatePlanAsReported();
const theBoard = plan.bodies.find((body) => body.kind === "board");
const asAt = day("2018-06-12");
const meeting = plan.meetings.find(
  (one) => one.bodyId === theBoard?.id && one.date === asAt,
);
if (!theBoard || !meeting)
  throw new Error("The sample has no Board meeting in June.");
const open = { ...meeting, state: "open" as const };
const asked = {
  asAt,
  previousAsAt: day("2018-05-08"),
  expectedSince: day("2018-05-21"),
  during: meeting.id,
};
const chair = anActor("Chair", ["board"]);

function withDecision(
  record: PlanRecord,
  ref: string,
  words: string,
): PlanRecord {
  const action = record.actions.find((one) => one.ref === ref);
  if (!action || !theBoard) throw new Error(`No ${ref}`);
  const context = {
    action,
    log: logsOf(record)(action),
    plan: record.plan,
    actor: chair,
    today: asAt,
    now: instant("2018-06-12T10:00:00Z"),
    newId,
    door: "tab" as const,
  };
  const draft = {
    choice: "asked" as const,
    words,
    owner: null,
    by: "2018-06-30",
    toBody: null,
  };
  const { decisions, updates } = accepted(
    decideException(draft, { body: theBoard, meeting: open }, context),
  );
  return {
    ...record,
    decisions: [...record.decisions, ...decisions],
    updates: [...record.updates, ...updates],
  };
}

let month: BoardMonth;
beforeAll(() => {
  month = boardMonth(plan, asked);
});

describe("the Board's month", () => {
  it("puts what is past its date first, the merely silent last, each with its reasons", () => {
    expect(
      month.exceptions.slice(0, 3).map(({ action }) => action.ref),
    ).toEqual(["2.2", "4.2", "7.6"]);
    expect(
      month.exceptions[0]?.reasons.map(({ words }) => inEnglish(words)),
    ).toContain("73 days late: it was due by 31 March 2018.");
    const silent = month.exceptions.map(isOnlySilent);
    expect(silent).toEqual(silent.toSorted((a, b) => Number(a) - Number(b)));
  });

  it("shows half a year of history for each, to the day looked at", () => {
    expect(stripDays(asAt).at(0)).toBe("2018-01-31");
    expect(stripDays(asAt).at(-1)).toBe(asAt);
    expect(month.exceptions[0]?.strip.map(({ rag }) => rag)).toEqual([
      "green",
      "green",
      "green",
      "red",
      "red",
      "red",
    ]);
  });

  it("lists every silent action once, by post, the longest silence first", () => {
    const refs = month.silent.flatMap(({ actions }) =>
      actions.map(({ action }) => action.ref),
    );
    const expected = month.exceptions
      .filter(({ reasons }) =>
        reasons.some(({ reason }) => reason === "noUpdate"),
      )
      .map(({ action }) => action.ref);
    expect(refs.toSorted()).toEqual(expected.toSorted());
    expect(month.silent.map(({ days }) => days)).toEqual(
      month.silent
        .map(({ days }) => days)
        .toSorted((a, b) => (b ?? 0) - (a ?? 0)),
    );
  });

  it("sends the eight proposals where they belong and says why", () => {
    expect(month.awaiting.map(({ action }) => action.ref)).toEqual([
      "1.5",
      "2.5",
      "4.1",
      "4.2",
      "4.4",
      "4.5",
      "7.6",
      "8.2",
    ]);
    expect(month.awaiting.every(({ route }) => route.to === "committee")).toBe(
      true,
    );
  });

  it("does not change while the meeting it is for decides", () => {
    const decided = withDecision(plan, "2.2", "When?");
    expect(
      boardMonth(decided, asked).exceptions.map(({ reasons }) => reasons),
    ).toEqual(month.exceptions.map(({ reasons }) => reasons));
  });

  it("the terms of the bridge sum to the difference", () => {
    const { bridge } = month;
    if (!bridge) throw new Error("No bridge");
    const {
      opening,
      completed,
      redated,
      recovered,
      added,
      newlyLate,
      removed,
      closing,
    } = bridge;
    expect(
      opening.length +
        completed.length +
        redated.length +
        recovered.length +
        added.length -
        newlyLate.length -
        removed.length,
    ).toBe(closing.length);
  });
});

describe("the headline", () => {
  it("counts what was scheduled in the month that is over, not the whole plan, in shares of 100.0", () => {
    const { now, words: said } = boardHeadline(plan, asAt);
    const words = inEnglish(said);
    expect(now.name).toBe("May 2018");
    expect(now.bands.scheduled).toBeLessThan(61);
    const shares = Object.values(now.bands.shares ?? {});
    expect(Math.round(shares.reduce((sum, one) => sum + one, 0) * 10)).toBe(
      1000,
    );
    expect(words).toContain("scheduled by the end of May 2018");
    expect(words).toContain("In April 2018 it was");
  });

  it("takes a month's own last day as the end of that month", () => {
    expect(boardHeadline(plan, day("2018-05-31")).now.name).toBe("May 2018");
    expect(boardHeadline(plan, day("2018-01-01")).before.name).toBe(
      "November 2017",
    );
  });
});

describe("the minute note", () => {
  const text = (note: MinuteNote) => JSON.stringify(note);
  const note = () => {
    const record = withDecision(plan, "2.2", "When are the plans signed off?");
    if (!theBoard) throw new Error("No Board");
    return minuteNote(
      record,
      { body: theBoard, meeting: { ...open, attendance: "Chair and four" } },
      boardMonth(record, asked),
    );
  };

  it("says what was decided, who answers and by when", () => {
    const decisions = note().sections.find(
      ({ title }) => title === "Decisions",
    );
    const [table] = decisions?.blocks ?? [];
    if (table?.kind !== "table") throw new Error("No table");
    expect(table.rows).toHaveLength(1);
    expect(table.rows[0]?.slice(1)).toEqual([
      "Asked: When are the plans signed off?",
      expect.any(String),
      "30 June 2018",
    ]);
  });

  it("lists what was not discussed as taken as read, and not what was", () => {
    const discussed = new Set(
      plan.actions.map(({ ref }) => ref).filter((ref) => ref === "2.2"),
    );
    const read = takenAsRead(month, discussed);
    expect(read).not.toContain("2.2");
    expect(text(note())).toContain(
      `${read.length} exceptions were not discussed and are taken as read`,
    );
  });

  it("holds no officer's internal note and no exempt title", () => {
    const secret = {
      ...plan,
      actions: plan.actions.map((one) =>
        one.ref === "2.2"
          ? { ...one, exempt: "3", title: "Name of the supplier" }
          : one,
      ),
      updates: plan.updates.map((one) => ({ ...one, note: "INTERNAL" })),
    };
    const record = withDecision(secret, "2.2", "When?");
    if (!theBoard) throw new Error("No Board");
    const printed = text(
      minuteNote(
        record,
        { body: theBoard, meeting: open },
        boardMonth(record, asked),
      ),
    );
    expect(printed).not.toContain("INTERNAL");
    expect(printed).not.toContain("Name of the supplier");
    expect(printed).toContain("2.2 (title withheld: exempt)");
  });
});

describe("risks", () => {
  it("come with those whose sections changed first, and say what changed", () => {
    const risk = (code: string, refs: string[]) => ({
      id: asId<"Risk">(newId()),
      planId: plan.plan.id,
      code,
      title: `Risk ${code}`,
      merged: [],
      footnote: null,
      refsAsWritten: refs,
      score: null,
      control: null,
    });
    const record = { ...plan, risks: [risk("KO1", ["6"]), risk("KO2", ["2"])] };
    const history = historyOf(record);
    const found = riskMoves(
      record,
      position(history, { asAt }),
      position(history, { asAt: day("2018-03-01") }),
    );
    expect(
      found.map(({ risk: { code }, moved }) => [code, moved.map(inEnglish)]),
    ).toEqual([
      ["KO2", ["2 began to slip"]],
      ["KO1", []],
    ]);
  });
});
