// The words of a paper that nothing is missing from: every implication heading answered by a post.
import { day } from "../../../src/domain/values/calendarDate.ts";
import { noWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import type { AuthorWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import { plainSkeleton } from "../../../src/domain/committeePaper/parts/plainSkeleton.ts";
import { asId } from "../../../src/domain/values/id.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import type { Update } from "../../../src/domain/plan/update.ts";
import type { Skeleton } from "../../../src/domain/committeePaper/parts/skeleton.ts";

/** Nothing arises under any heading, as the Monitoring Officer says. */
export function answered(
  over: Partial<AuthorWords> = {},
  { implications }: Pick<Skeleton, "implications"> = plainSkeleton,
): AuthorWords {
  const said = { by: "Monitoring Officer", on: day("2018-06-01") };
  return {
    ...noWords,
    noneArising: Object.fromEntries(
      implications.map(({ tag }) => [tag, said] as const),
    ),
    ...over,
  };
}

/** The record with a corrective action on each of its actions, reported the day it joined. */
export function withCorrectiveActions(record: PlanRecord): PlanRecord {
  const said = record.actions.map((action): Update => ({
    id: asId(`corrective-${action.id}`),
    planId: action.planId,
    actionId: action.id,
    kind: "progress",
    effective: action.added,
    recorded: action.addedAt,
    by: { name: "Officer", email: null, objectId: null },
    post: null,
    door: "tab",
    status: null,
    ownRag: null,
    forecast: null,
    actual: null,
    note: null,
    reportText: null,
    correctiveAction: { words: "A second officer.", owner: null, by: null },
    evidence: [],
    about: null,
    late: false,
  }));
  return { ...record, updates: [...record.updates, ...said] };
}
