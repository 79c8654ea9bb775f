// A plan with decisions, and the part of a paper to Cabinet that says what was decided.
import { day } from "../../../src/domain/values/calendarDate.ts";
import { committeePaper } from "../../../src/domain/committeePaper/committeePaper.ts";
import type { PaperTable } from "../../../src/domain/committeePaper/parts/paper.ts";
import { noWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import type { PaperInput } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import type { Decision, Ruling } from "../../../src/domain/plan/decision.ts";
import { asId } from "../../../src/domain/values/id.ts";
import type { ActionId } from "../../../src/domain/values/id.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import type { Revision } from "../../../src/domain/plan/revision.ts";
import {
  aMeeting,
  anAction,
  aPerson,
  aPost,
  aRecord,
  aTheme,
  board,
  committee,
  finance,
  instant,
  monitoring,
  planId,
} from "../ruleWorld.ts";

const told = "2018-06-01";
const sitting = aMeeting(committee, "2018-06-19");
const actionId = asId<"Action">("action-1.5");

export function proposal(n: number, over: Partial<Revision> = {}): Revision {
  return {
    id: asId(`revision-${n}`),
    planId,
    actionId,
    milestoneId: null,
    from: day("2018-09-30"),
    to: day("2019-03-31"),
    toText: "31 March 2019",
    reason: "capacity",
    words: "The post is vacant.",
    correctiveAction: null,
    effect: null,
    effective: day("2018-06-05"),
    recorded: instant("2018-06-05T09:00:00Z"),
    by: aPerson("Officer"),
    post: null,
    door: "tab",
    ...over,
  };
}

let ids = 0;

export function decision(
  ruling: Ruling,
  over: Partial<Decision> & { readonly on?: ActionId | null } = {},
): Decision {
  ids += 1;
  const { on: about = actionId, ...rest } = over;
  return {
    id: asId(`decision-${ids}`),
    planId,
    actionId: about,
    ruling,
    bodyId: committee.id,
    meetingId: sitting.id,
    minute: "12",
    words: null,
    effective: sitting.date,
    recorded: instant("2018-06-20T09:00:00Z"),
    by: aPerson("Author"),
    ...rest,
  };
}

export function paperOf(
  over: Partial<PlanRecord>,
  asked: Partial<PaperInput> = {},
): { readonly tables: readonly PaperTable[]; readonly text: string } {
  const record = aRecord({
    themes: [aTheme("1", "Leadership"), aTheme("2", "Money")],
    posts: [
      aPost(monitoring, "Monitoring Officer"),
      aPost(finance, "Head of Finance"),
    ],
    bodies: [board, committee],
    meetings: [sitting],
    actions: [anAction()],
    ...over,
  });
  const paper = committeePaper({
    record,
    history: historyOf(record),
    body: "Cabinet",
    meeting: day("2018-07-24"),
    asAt: day("2018-07-01"),
    previousAsAt: day(told),
    audience: "public",
    words: noWords,
    gate: null,
    clearances: [],
    corrections: [],
    ...asked,
  });
  const blocks =
    paper.sections.find((one) => one.name === "changes")?.blocks ?? [];
  return {
    tables: blocks.filter((one) => one.kind === "table"),
    text: JSON.stringify(blocks),
  };
}

export function rowsIn(tables: readonly PaperTable[], caption: string) {
  return tables.find((one) => one.caption === caption)?.rows ?? [];
}
