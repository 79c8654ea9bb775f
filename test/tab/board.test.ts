// The Board's pages without React: whose meeting is which, what is next, what may still be decided, which words become links.
import { inEnglish } from "../../src/domain/words/english.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { boardMonth } from "../../src/domain/board/boardMonth.ts";
import type { BoardMonth } from "../../src/domain/board/boardMonth.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { newDecision } from "../../src/domain/rules/change.ts";
import type { Decision, Ruling } from "../../src/domain/plan/decision.ts";
import type { Meeting } from "../../src/domain/plan/meeting.ts";
import { corporatePlanAsReported } from "../../src/localTenant/samplePlans/corporatePlan.ts";
import {
  agendaOf,
  allDecisions,
  boardSittings,
  meetingBefore,
  newsWords,
  nextOpen,
  progressWords,
} from "../../src/tab/board/agenda.ts";
import type { AgendaItem } from "../../src/tab/board/agenda.ts";
import { linkedParts } from "../../src/tab/board/linkedParts.ts";
import {
  correctable,
  emptyMeetingDraft,
  fieldsOf,
  offered,
  ruleOf,
} from "../../src/tab/board/meetingChoices.ts";
import type { Way } from "../../src/tab/board/meetingChoices.ts";
import { stepOf } from "../../src/tab/board/meetingKeys.ts";
import { planCycle } from "../../src/editing/planCycle.ts";
import {
  accepted,
  aMeeting,
  anActor,
  board,
  boardMember,
  instant,
  newId,
} from "../domain/ruleWorld.ts";
import { proposedTo } from "../domain/sitting.ts";

const record = corporatePlanAsReported();
const sittings = boardSittings(record);
const [body] = record.bodies;
const june = record.meetings.find(({ date }) => date === "2018-06-12");
if (!sittings || !body || !june) throw new Error("The sample has no Board.");
const meeting: Meeting = { ...june, state: "open" };

let month: BoardMonth;
beforeAll(() => {
  month = boardMonth(record, {
    asAt: day("2018-06-12"),
    previousAsAt: day("2018-05-08"),
    expectedSince: day("2018-05-21"),
    during: meeting.id,
  });
});

function decided(ref: string, ruling: Ruling, by = "Chair"): Decision {
  const action = record.actions.find((one) => one.ref === ref);
  if (!action) throw new Error(`No ${ref}`);
  return newDecision(
    {
      plan: record.plan,
      actor: anActor(by, ["board"]),
      today: meeting.date,
      now: instant("2018-06-12T10:00:00Z"),
      newId,
      action,
    },
    ruling,
    { meetingId: meeting.id },
  );
}

const item = (agenda: readonly AgendaItem[], ref: string): AgendaItem => {
  const found = agenda.find(({ exception }) => exception.action.ref === ref);
  if (!found) throw new Error(`${ref} is no exception`);
  return found;
};

describe("the Board's meetings", () => {
  it("the bridge starts at the last meeting that was held before this one", () => {
    expect(meetingBefore(sittings, june)?.date).toBe("2018-05-08");
    expect(meetingBefore(sittings, null)?.date).toBe("2018-06-12");
    expect(sittings.next?.date).toBe("2018-07-10");
  });
});

describe("the agenda", () => {
  it("shows what anybody decided, each once, and goes on to what nobody has taken", () => {
    const first = decided("2.2", { kind: "accepted" });
    const agenda = agendaOf(
      month.exceptions,
      meeting,
      allDecisions([first], [first]),
    );
    expect(progressWords(agenda)).toBe(`1 of ${agenda.length} taken`);
    expect(nextOpen(agenda, -1)).toBe(1);
    expect(item(agenda, "2.2").taken).toBe(first);
  });

  it("comes back to the start, and stays where everything is taken", () => {
    const all = month.exceptions.map(({ action }) =>
      decided(action.ref, { kind: "accepted" }),
    );
    const last = all.length - 1;
    expect(
      nextOpen(agendaOf(month.exceptions, meeting, all.slice(1)), last),
    ).toBe(0);
    expect(nextOpen(agendaOf(month.exceptions, meeting, all), last)).toBe(last);
  });

  it("speaks of what others decided, once, and never of one's own", () => {
    const theirs = decided("2.2", { kind: "accepted" }, "Chief Executive");
    const mine = decided("4.2", { kind: "accepted" }, "Chair");
    expect(newsWords(new Set(), [theirs, mine], record, "Chair")).toBe(
      "Decided: 2.2 by Chief Executive.",
    );
    expect(
      newsWords(new Set([theirs.id]), [theirs, mine], record, "Chair"),
    ).toBeNull();
  });
});

describe("what may be decided", () => {
  const to = (
    where: Way["to"],
    agrees: boolean,
    notMine: string | null = null,
  ): Way => ({
    to: where,
    because: { code: "…" },
    agrees,
    notMine,
  });
  const beyond = to("committee", false);
  const within = to("board", true);
  const names = (...args: Parameters<typeof offered>) =>
    offered(...args).map(({ choice }) => choice);
  const all = ["accepted", "asked", "escalated", "heldToDate", "noted"];

  it("an exception without a proposal offers nothing about dates", () => {
    expect(
      names(item(agendaOf(month.exceptions, meeting, []), "2.2"), null),
    ).toEqual(all);
  });

  it.each([
    ["beyond what it may agree the Board supports", beyond, ["supported"]],
    [
      "within what it may agree it agrees or refuses",
      within,
      ["agreed", "refused"],
    ],
    [
      "whoever proposed the date is offered nothing about it",
      to("board", true, "You proposed it."),
      [],
    ],
  ])("%s", (_, way, dates) => {
    expect(
      names(item(agendaOf(month.exceptions, meeting, []), "4.2"), way),
    ).toEqual([...all, ...dates]);
  });

  it("an action that another plan is home to is noted, and its date is not this Board's", () => {
    const found = item(agendaOf(month.exceptions, meeting, []), "4.2");
    const { exception } = found;
    const shared = {
      ...exception.action,
      home: asId<"Action">("theirs"),
      carriedFrom: {
        planId: asId<"Plan">("other"),
        plan: "Another plan",
        ref: exception.action.ref,
      },
    };
    const there = { ...found, exception: { ...exception, action: shared } };
    expect(names(there, to("home", false))).toEqual(["noted"]);
  });

  it("what was taken is not offered again, the date still is", () => {
    const agenda = agendaOf(month.exceptions, meeting, [
      decided("4.2", { kind: "accepted" }),
    ]);
    expect(names(item(agenda, "4.2"), within)).toEqual(["agreed", "refused"]);
  });

  it("no two choices share a letter, and none is a key that walks", () => {
    const letters = offered(
      item(agendaOf(month.exceptions, meeting, []), "4.2"),
      within,
    ).map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters.every((letter) => stepOf(letter) === null)).toBe(true);
  });

  it("an action without a date cannot be held to one", () => {
    expect(
      names(item(agendaOf(month.exceptions, meeting, []), "8.2"), null),
    ).not.toContain("heldToDate");
  });

  it("the minute is asked for only where a committee's decision is recorded", () => {
    expect(fieldsOf("agreed", to("committee", true)).minute).toBe(true);
    expect(fieldsOf("agreed", within).minute).toBe(false);
    expect(fieldsOf("supported", beyond).minute).toBe(false);
  });

  it("a date may be a correction of a closed meeting that saw the proposal, the newest first, and of no other", () => {
    const at = (date: string, state: Meeting["state"]): Meeting => ({
      ...meeting,
      id: `m-${date}` as Meeting["id"],
      date: day(date),
      state,
    });
    const all = [
      at("2018-03-13", "closed"),
      at("2018-04-10", "closed"),
      at("2018-05-08", "closed"),
      at("2018-06-05", "open"),
      at("2018-06-12", "closed"),
      at("2018-07-10", "closed"),
    ];
    const seen = { effective: day("2018-04-10") };
    expect(correctable(all, meeting, seen).map(({ date }) => date)).toEqual([
      "2018-05-08",
      "2018-04-10",
    ]);
    expect(correctable(all, meeting, null)).toEqual([]);
    expect(fieldsOf("refused", within).corrects).toBe(true);
    expect(fieldsOf("noted", within).corrects).toBe(false);
  });

  it.each(["agreed", "refused", "supported"] as const)(
    "%s as a correction is effective on the day of the meeting it puts right, and names it",
    (choice) => {
      const earlier: Meeting = {
        ...meeting,
        id: "earlier" as Meeting["id"],
        date: day("2018-06-05"),
        state: "closed",
      };
      const world = proposedTo(
        choice === "supported" ? "2019-03-31" : "2018-10-15",
      );
      const [proposal] = world.log.revisions;
      const wanted = ruleOf(
        { ...emptyMeetingDraft, choice, corrects: earlier.id },
        { exception: { action: world.action, proposal: proposal ?? null } },
        {
          body: board,
          meeting: aMeeting(board, "2018-06-12"),
          meetings: [{ ...earlier, bodyId: board.id }],
        },
      );
      const answer = wanted?.rule(world.context(boardMember, "2018-06-12"));
      expect(answer && accepted(answer).decisions[0]).toMatchObject({
        effective: "2018-06-05",
        ruling: { corrects: "earlier" },
      });
    },
  );

  it("one exception and its date are two subjects; nothing chosen is none", () => {
    const one = item(agendaOf(month.exceptions, meeting, []), "4.2");
    const subject = (choice: "accepted" | "noted" | "supported") =>
      ruleOf({ ...emptyMeetingDraft, choice }, one, {
        body,
        meeting,
        meetings: [],
      })?.subject;
    expect(subject("accepted")).toBe(subject("noted"));
    expect(subject("supported")).not.toBe(subject("accepted"));
    expect(
      ruleOf(emptyMeetingDraft, one, { body, meeting, meetings: [] }),
    ).toBeNull();
  });
});

describe("a sentence with references", () => {
  const refs = new Set(["2.2", "8.1", "H1"]);
  it.each([
    ["3 (2.2, 8.1), of which 2", ["2.2", "8.1"]],
    ["58 of 61 done or in time at 8 May 2018. 1 completed (8.1).", ["8.1"]],
    ["Nothing moved.", []],
    ["It is read: 2.2, H1 and 8.1.", ["2.2", "H1", "8.1"]],
  ])("%s", (sentence, expected) => {
    const parts = linkedParts(sentence, refs);
    expect(parts.map(({ text }) => text).join("")).toBe(sentence);
    expect(parts.filter(({ ref }) => ref).map(({ text }) => text)).toEqual(
      expected,
    );
  });
});

describe("stored rules of the calendar", () => {
  it("that make no sense are named, and the usual ones hold", () => {
    const id = "x" as Parameters<typeof planCycle>[1][number]["id"];
    const setting = {
      id,
      name: `cycle.${record.plan.id}`,
      value: { windowOpens: -1 },
    };
    expect(inEnglish(planCycle(record, [setting]).trouble ?? "")).toContain(
      "The usual ones are shown",
    );
    expect(planCycle(record, []).trouble).toBeNull();
  });
});
