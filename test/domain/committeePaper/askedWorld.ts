// A paper with two proposals, one of 30 days and one of 182, for bodies that may agree one, both or none.
import { day } from "../../../src/domain/values/calendarDate.ts";
import { noWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import type { PaperInput } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import type { Revision } from "../../../src/domain/plan/revision.ts";
import {
  anAction,
  aPerson,
  aRecord,
  aTheme,
  board,
  committee,
  instant,
  planId,
  ref,
} from "../ruleWorld.ts";

export const scrutiny = {
  ...board,
  id: asId<"Body">("scrutiny"),
  title: "Scrutiny Committee",
  aliases: [],
  kind: "scrutiny" as const,
  mayAgree: { kind: "none" as const },
};

export const asked = (name: string, to: string, over: Partial<Revision> = {}) =>
  ({
    id: asId(`revision-${name}`),
    planId,
    actionId: asId(`action-${name}`),
    milestoneId: null,
    from: day("2018-09-30"),
    to: day(to),
    toText: to,
    reason: "capacity",
    words: "The post is vacant.",
    correctiveAction: null,
    effect: null,
    effective: day("2018-06-01"),
    recorded: instant("2018-06-01T09:00:00Z"),
    by: aPerson("Officer"),
    post: null,
    door: "tab",
    ...over,
  }) satisfies Revision;

export function inputOf(
  over: Partial<PlanRecord>,
  more: Partial<PaperInput> = {},
): PaperInput {
  const record = aRecord({
    themes: [aTheme("1", "Leadership")],
    bodies: [board, committee, scrutiny],
    actions: [
      anAction({ ref: ref("1.1") }),
      anAction({ ref: ref("1.2") }),
      anAction({ ref: ref("1.3") }),
    ],
    // 30 days, which the Board may agree; and 182, which it may not.
    revisions: [asked("1.1", "2018-10-30"), asked("1.2", "2019-03-31")],
    ...over,
  });
  return {
    record,
    history: historyOf(record),
    body: committee.title,
    meeting: day("2018-06-19"),
    asAt: day("2018-06-10"),
    previousAsAt: null,
    audience: "public",
    words: noWords,
    gate: null,
    clearances: [],
    corrections: [],
    ...more,
  };
}
