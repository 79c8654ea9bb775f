// My actions in groups: what is late, what needs me now, what waits for others, what comes, what is done. Pure.
import { asText } from "../ruleWords.ts";
import { nearWords } from "../ui/words.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { nearDays, waitingSaid } from "../../domain/history/attention.ts";
import type { ActionId, PostId } from "../../domain/values/id.ts";
import { isLive } from "../../domain/plan/status.ts";
import { capitalised } from "../../domain/values/wording.ts";
import { homeOf } from "../../domain/plan/home.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import type { PlanRow } from "../reading/rows.ts";
import type { Owed } from "./owed.ts";

export interface MyGroups {
  /** Past its date and not with anybody else: never "coming up", whatever was said of it today. */
  readonly late: readonly PlanRow[];
  readonly now: readonly PlanRow[];
  readonly waiting: readonly PlanRow[];
  readonly later: readonly PlanRow[];
  readonly done: readonly PlanRow[];
}

function byDue(a: PlanRow, b: PlanRow): number {
  const date = (row: PlanRow) => row.action.current.inForce ?? "9999";
  return date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0;
}

/** Questions to the owner of an action, in words: a date to set, a claim or the action sent back. */
export type OwnerQuestions = ReadonlyMap<ActionId, string>;

const nothingAsked: OwnerQuestions = new Map();

/** Why a row stands where it stands, in the words of the card. */
export function whyNow(
  row: PlanRow,
  today: CalendarDate,
  owed: Owed,
  asked = nothingAsked,
): string | null {
  const { action } = row;
  const question = asked.get(action.id);
  if (question !== undefined) return question;
  const why =
    owed(action) ??
    asText(waitingSaid(action.current)) ??
    nearWords(nearDays(action.current, today));
  return why === null ? null : capitalised(why);
}

/** Under which references actions stand in other plans than their home: "SEND 4.1", by the action's id at home. */
export function standingElsewhere(
  overviews: readonly Pick<PlanOverview, "plan" | "actions">[],
): ReadonlyMap<ActionId, readonly string[]> {
  const all = overviews.flatMap(({ plan, actions }) =>
    actions.flatMap((action) => {
      const home = isLive(action.current.status) ? homeOf(action) : null;
      return home
        ? [{ id: home.actionId, as: `${plan.shortName} ${action.ref}` }]
        : [];
    }),
  );
  const byId = Map.groupBy(all, ({ id }) => id);
  return new Map([...byId].map(([id, some]) => [id, some.map(({ as }) => as)]));
}

/** The rows of the posts a person answers for; an action of several plans once, where it is at home. */
export function answeredBy(
  rows: readonly PlanRow[],
  posts: readonly PostId[],
): readonly PlanRow[] {
  return rows.filter(
    ({ action }) =>
      isLive(action.current.status) &&
      homeOf(action) === null &&
      action.accountable !== null &&
      posts.includes(action.accountable),
  );
}

/** Rows of the posts a person answers for, due first; what is asked of its owner needs them now. */
export function myGroups(
  rows: readonly PlanRow[],
  posts: readonly PostId[],
  owed: Owed,
  asked = nothingAsked,
): MyGroups {
  const mine = answeredBy(rows, posts).toSorted(byDue);
  const group = (row: PlanRow): keyof MyGroups => {
    const { current, id } = row.action;
    if (current.status === "completed") return "done";
    const needed = asked.has(id) || owed(row.action) !== null;
    const withOthers = current.claimed || current.awaiting !== null;
    if (withOthers) return needed ? "now" : "waiting";
    if (row.overdue) return "late";
    return needed ? "now" : "later";
  };
  const of = (name: keyof MyGroups) =>
    mine.filter((row) => group(row) === name);
  return {
    late: of("late"),
    now: of("now"),
    waiting: of("waiting"),
    later: of("later"),
    done: of("done"),
  };
}
