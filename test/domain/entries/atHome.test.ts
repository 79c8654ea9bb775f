// The log of a second plan, past its forms: of an action that another plan is home to it takes that it joins and leaves, and nothing else.
import { describe, expect, test } from "vitest";
import { countedFrom } from "../../../src/domain/entries/counted.ts";
import type { Entry, Said } from "../../../src/domain/entries/entry.ts";
import type { Action } from "../../../src/domain/plan/action.ts";
import type { Ruling } from "../../../src/domain/plan/decision.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { inEnglish } from "../../../src/domain/words/english.ts";
import { recordProgress } from "../../../src/domain/progress/progress.ts";
import { proposeDate } from "../../../src/domain/revisions/proposal.ts";
import {
  accepted,
  administrator,
  aMilestone,
  anAction,
  aPlan,
  aWorld,
  instant,
  officer,
  ref,
} from "../ruleWorld.ts";
import { entryOf, founded, saidIn } from "./writers.ts";

const on = "2018-06-04";
const shared = anAction({
  id: asId("shared"),
  ref: ref("4.1"),
  carriedFrom: {
    planId: asId("corporate"),
    plan: "Corporate Plan",
    ref: ref("2.3"),
  },
  home: asId<"Action">("corporate-2.3"),
});
const words = "4.1 is action 2.3 of Corporate Plan: record it there.";

const entry = (said: Said) =>
  entryOf(
    said,
    administrator.person,
    "administrator",
    instant(`${on}T10:00:00Z`),
  );
const fact = (value: Action, recorded = on) =>
  entryOf(
    { what: "fact", kind: "actions", value },
    administrator.person,
    "administrator",
    instant(`${recorded}T10:00:00Z`),
  );
const ruling = (made: Ruling): Said => ({
  what: "decision",
  value: {
    id: asId(`decision-${made.kind}`),
    planId: shared.planId,
    actionId: shared.id,
    ruling: made,
    bodyId: null,
    meetingId: null,
    minute: null,
    words: "Agreed.",
    effective: day(on),
    recorded: instant(`${on}T10:00:00Z`),
    by: administrator.person,
  },
});
const judged = (...entries: readonly Entry[]) => {
  const { uncounted, record } = countedFrom(aPlan(), [
    founded(),
    fact(shared, "2018-06-01"),
    ...entries,
  ]);
  return { record, why: uncounted.map((one) => inEnglish(one.why)) };
};

// What the rules make for an action of one's own, put down as if it were about the shared one.
const own = { ...shared };
delete (own as { home?: unknown }).home;
const world = aWorld(own);
const reported = saidIn(
  accepted(recordProgress({ note: "Well." }, world.context(officer, on))),
);
const proposed = saidIn(
  accepted(
    proposeDate(
      { to: "2019-03-31", reason: "capacity", words: "Vacant." },
      world.context(officer, on),
    ),
  ),
);

describe("an action that another plan is home to", () => {
  const elsewhere: readonly (readonly [string, readonly Said[]])[] = [
    ["report", reported],
    ["proposed date", proposed],
    ["suspension", [ruling({ kind: "suspended" })]],
    ["acceptance of its risk", [ruling({ kind: "riskAccepted" })]],
    [
      "milestone",
      [
        {
          what: "fact",
          kind: "milestones",
          value: aMilestone("Options", "2018-07-31", { actionId: shared.id }),
        },
      ],
    ],
    [
      "evidence",
      [
        {
          what: "evidence",
          value: {
            id: asId("evidence"),
            planId: shared.planId,
            actionId: shared.id,
            kind: "link",
            title: "Minutes",
            url: "https://council.example/minutes",
            dated: null,
            note: null,
            addedBy: officer.person,
            recorded: instant(`${on}T10:00:00Z`),
          },
        },
      ],
    ],
  ];
  test.each(elsewhere)(
    "takes no %s in the second plan, whoever put it into the list, and says where it is recorded",
    (_what, said) => {
      expect(judged(...said.map(entry)).why).toEqual([words]);
    },
  );

  test("leaves the second plan by that plan's own decision", () => {
    const { why, record } = judged(entry(ruling({ kind: "actionWithdrawn" })));
    expect(why).toEqual([]);
    expect(record.decisions).toHaveLength(1);
  });

  test("joins once: brought in again under another reference, by whomever, it does not count, and that says where it is", () => {
    const again = { ...shared, id: asId<"Action">("again"), ref: ref("4.2") };
    const { why, record } = judged(fact(again));
    expect(why).toEqual([
      "2.3 of Corporate Plan is in this plan already, as 4.1.",
    ]);
    expect(record.actions.filter(({ home }) => home)).toHaveLength(1);
  });

  test("was noted at a meeting of the second plan, and the note is taken back there", () => {
    const noted = ruling({ kind: "noted" });
    if (noted.what !== "decision") throw new Error("no decision");
    const back = ruling({ kind: "takenBack", decisionId: noted.value.id });
    expect(judged(entry(noted), entry(back)).why).toEqual([]);
  });

  test("stands under another theme of the second plan, whatever its home has made of its date since", () => {
    const moved = { ...shared, themeId: asId<"Theme">("theme-2"), due: null };
    const { why, record } = judged(fact(moved));
    expect(why).toEqual([]);
    expect(record.actions.at(-1)?.themeId).toBe("theme-2");
  });

  test("stays it: no later entry makes it another plan's, or this plan's own, or an own one another plan's", () => {
    const other = { ...shared, home: asId<"Action">("corporate-2.4") };
    const mine = anAction();
    const taken = {
      ...mine,
      carriedFrom: shared.carriedFrom,
      home: other.home,
    };
    const changed =
      "It changes which action of another plan this one is. That is said when an action joins, and stays.";
    expect(judged(fact(other), fact(own), fact(taken)).why).toEqual([
      changed,
      changed,
      changed,
    ]);
  });
});
