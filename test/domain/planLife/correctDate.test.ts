// A true mistake in a live plan: a programmed date that was written wrongly is corrected by two people, with the source.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day } from "../../../src/domain/values/calendarDate.ts";
import type { CalendarDate } from "../../../src/domain/values/calendarDate.ts";
import { recordAt } from "../../../src/domain/history/planAt.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import {
  askCorrection,
  confirmCorrection,
  withdrawCorrection,
} from "../../../src/domain/planLife/correctDate.ts";
import type { CorrectionDraft } from "../../../src/domain/planLife/correctDate.ts";
import { position } from "../../../src/domain/history/position.ts";
import { decideRevision } from "../../../src/domain/revisions/endorsement.ts";
import { proposeDate } from "../../../src/domain/revisions/proposal.ts";
import { readTimeline } from "../../../src/domain/dates/timeline.ts";
import {
  ask,
  asked,
  confirm,
  counted,
  draft,
  openIn,
  recordOf,
  wrong,
} from "../correctionWorld.ts";
import { context as planContext } from "../planWorld.ts";
import {
  aMeeting,
  aPlan,
  administrator,
  aRecord,
  author,
  aWorld,
  committee,
  lead,
  officer,
  on,
  otherOfficer,
  refused,
} from "../ruleWorld.ts";
import type { World } from "../ruleWorld.ts";

const inForceAt = (record: ReturnType<typeof recordOf>, asAt: CalendarDate) =>
  recordAt(record, asAt).actions[0]?.current.inForce;

describe("a date that was written wrongly in a live plan", () => {
  test("changes nothing until a second person confirms it, and is the corrected one from that day on", () => {
    const waiting = ask(aWorld(wrong));
    expect(waiting.action.current.inForce).toBe("2028-09-30");
    expect(counted(waiting).record.actions[0]?.due?.end).toBe("2028-09-30");
    const done = confirm(waiting);
    expect(done.action.current.inForce).toBe("2018-09-30");
    const { record, uncounted } = counted(done);
    expect(uncounted).toEqual([]);
    expect(record.actions[0]?.due?.end).toBe("2018-09-30");
  });

  test("the days before it was confirmed stay as they were known", () => {
    const record = recordOf(confirm(ask(aWorld(wrong))));
    const [before] = recordAt(record, day("2018-06-09")).actions;
    expect(before?.current.inForce).toBe("2028-09-30");
    expect(before?.due?.end).toBe("2028-09-30");
    const [after] = recordAt(record, day("2018-06-10")).actions;
    expect(after?.current.inForce).toBe("2018-09-30");
    expect(after?.due?.end).toBe("2018-09-30");
  });

  test("is no move of the date where the words kept from the source show it", () => {
    const { current } = confirm(ask(aWorld(wrong))).action;
    expect([current.moves, current.daysMoved]).toEqual([0, 0]);
  });

  test.each([
    [
      "the cell is not among the words kept",
      { cell: "1 October 2018", to: on("2018-10-01") },
    ],
    [
      "the cell says another day than the one corrected to",
      { to: on("2018-12-31") },
    ],
    [
      "only a part of the cell is quoted",
      {
        cell: "September 2018",
        to: readTimeline("September 2018", { reference: day(asked) }),
      },
    ],
  ])("counts as a move where %s", (_, over) => {
    const { current } = confirm(ask(aWorld(wrong), over)).action;
    expect(current.moves).toBe(1);
    expect(current.daysMoved).toBeLessThan(0);
  });

  test.each([
    ["nothing was kept of any document", null, "30 September 2018"],
    [
      "a phrase without a year proves none",
      "Timescale: in September",
      "in September",
    ],
    [
      "what a later document says was brought in after the plan began",
      "Timescale: soon\n\nFrom later.xlsx:\nTimescale: 30 September 2018",
      "30 September 2018",
    ],
  ])("counts as a move: %s", (_, original, cell) => {
    const action = { ...wrong, original };
    expect(confirm(ask(aWorld(action), { cell })).action.current.moves).toBe(1);
  });

  test("never takes a date out of force that a body agreed", () => {
    let world = aWorld(wrong);
    world = world.after(
      proposeDate(
        { to: "2019-03-31", reason: "scope", words: "More work." },
        world.context(officer, "2018-05-01"),
      ),
    );
    const revisionId = world.log.revisions[0]?.id;
    world = world.after(
      decideRevision(
        {
          revisionId: revisionId as never,
          body: committee,
          meeting: aMeeting(committee, "2018-05-20"),
          minute: "12",
          outcome: "endorsed",
        },
        world.context(author, "2018-05-20"),
      ),
    );
    for (const over of [{}, { cell: "1 May 2018", to: on("2018-05-01") }]) {
      const { current } = confirm(ask(world, over)).action;
      expect(current.inForce).toBe("2019-03-31");
      expect(current.moves).toBe(1);
    }
  });

  test("position, bridge and every day agree on what is in force", () => {
    const record = recordOf(confirm(ask(aWorld(wrong))));
    const at = (asAt: string) =>
      position(historyOf(record), { asAt: day(asAt), ragScheme: "standard" });
    expect(at("2018-10-01").overdue).toEqual(["1.5"]);
    expect(at("2018-06-09").overdue).toEqual([]);
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 800 }), (days) => {
        const asAt = addDays(day("2018-06-10"), days);
        expect(inForceAt(record, asAt)).toBe(
          days < 0 ? "2028-09-30" : "2018-09-30",
        );
      }),
    );
  });
});

describe("is refused", () => {
  const askedBy = (over: Partial<CorrectionDraft>, more = {}) =>
    refused(
      askCorrection(
        wrong.id,
        draft(over),
        planContext(aRecord({ actions: [wrong] }), more),
      ),
    ).because;

  test.each([
    ["without a date", { to: null }, "noDate"],
    [
      "with a date not agreed",
      { to: readTimeline("TBC", { reference: day(asked) }) },
      "noDate",
    ],
    ["with the date it has", { to: on("2028-09-30") }, "sameDate"],
    ["without a reason", { reason: " " }, "noReason"],
    ["without the place of the source", { place: " " }, "noSource"],
    ["without the words of the cell", { cell: " " }, "noCell"],
    ["with words without end", { cell: "x".repeat(30_000) }, "tooLong"],
  ])("%s", (_, over, because) => {
    expect(askedBy(over)).toBe(because);
  });

  test("from whoever is not the plan administrator", () => {
    for (const actor of [officer, otherOfficer, lead, author])
      expect(askedBy({}, { actor })).toBe("notYours");
  });

  test("in a draft, whose dates are edited", () => {
    const record = aRecord({
      plan: aPlan({ state: "draft", wentLive: null }),
      actions: [wrong],
    });
    expect(
      refused(askCorrection(wrong.id, draft(), planContext(record))).because,
    ).toBe("draftPlan");
  });

  test("a second time while the first waits", () => {
    const world = ask(aWorld(wrong));
    const record = aRecord({ actions: [wrong], ...world.log });
    expect(
      refused(askCorrection(wrong.id, draft(), planContext(record))).because,
    ).toBe("alreadyAsked");
  });

  test("where the person who asked would confirm it themselves, and where an officer would", () => {
    const world = ask(aWorld(wrong));
    const by = (actor: typeof author) =>
      refused(confirmCorrection(openIn(world), world.context(actor, asked)))
        .because;
    expect(by(administrator)).toBe("ownWork");
    expect(by(officer)).toBe("notYours");
  });

  test("twice confirmed, or confirmed after it was taken back with its reason", () => {
    const world = ask(aWorld(wrong));
    const once = openIn(world);
    const done = confirm(world);
    const again = (after: World) =>
      refused(confirmCorrection(once, after.context(author, "2018-06-11")))
        .because;
    expect(again(done)).toBe("notAsked");
    const back = (words: string) =>
      withdrawCorrection({ ...once, words }, world.context(author, asked));
    expect(refused(back(" ")).because).toBe("noReason");
    const gone = world.after(back("The document was a draft."));
    expect(again(gone)).toBe("notAsked");
    expect(gone.action.current.inForce).toBe("2028-09-30");
  });
});
