// What the questions share: how an answer is put together, and an action as a row.
import type { Action } from "../../domain/plan/action.ts";
import { movesInWords } from "../../domain/committeePaper/parts/blocks.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { daysBetween } from "../../domain/values/calendarDate.ts";
import type { Cut } from "../../domain/history/knownEvents.ts";
import type { PostId } from "../../domain/values/id.ts";
import type { Ref } from "../../domain/values/ref.ts";
import type { Rag } from "../../domain/plan/rag.ts";
import { isLive } from "../../domain/plan/status.ts";
import type { Status } from "../../domain/plan/status.ts";
import { neverLate } from "../../domain/dates/timeline.ts";
import {
  timelinessInWords,
  timelinessOf,
} from "../../domain/history/timeliness.ts";
import { counted } from "../../domain/values/wording.ts";
import type { Figure, PlanAnswer } from "../answer.ts";
import { partOf } from "../asked.ts";
import type { AskedPart, Days } from "../asked.ts";
import { inRefOrder, lateOn, positionOf } from "../openPlan.ts";
import type { OpenPlan } from "../openPlan.ts";

/** A question: what it is called, what it answers, and how it is asked of a plan. */
export interface Question<Asked, Row> {
  /** Stable: for programs. */
  readonly name: string;
  readonly title: string;
  /** What it answers, for whoever chooses among the questions. */
  readonly about: string;
  readonly ask: (asked: Asked, plan: OpenPlan) => PlanAnswer<Row>;
}

interface Found<T, Row> {
  readonly days: Days;
  readonly words: string;
  readonly figures: readonly Figure[];
  /** What the rows are of; only those wanted are written out. */
  readonly found: readonly T[];
  readonly row: (one: T) => Row;
  readonly part?: AskedPart;
  /** The one action it is about; the plan else. */
  readonly action?: Action;
}

/** What is in no figure is said with every one. */
function notCountedWords({ notCounted }: OpenPlan): string {
  return notCounted === 0
    ? ""
    : ` ${counted(notCounted, "row")} could not be read or ${notCounted === 1 ? "does" : "do"} not fit the plan, and ${notCounted === 1 ? "is" : "are"} not counted: “waymark check” names ${notCounted === 1 ? "it" : "them"}.`;
}

/** The answer in its one shape; every action its figures count is among its refs. */
export function answered<T, Row>(
  plan: OpenPlan,
  { days: { cut, since }, words, figures, ...more }: Found<T, Row>,
): PlanAnswer<Row> {
  const { found, row, part, action } = more;
  const shown = part ? partOf(found, part) : { rows: found, said: "" };
  return {
    answered: true,
    because: null,
    words: `${words}${shown.said}${notCountedWords(plan)}`,
    plan: plan.record.plan.title,
    asAt: cut.asAt,
    knownAt: cut.knownAt,
    since,
    figures,
    refs: inRefOrder(
      plan,
      figures.flatMap((one) => one.refs),
    ),
    rows: shown.rows.map(row),
    rowsTotal: found.length,
    link: plan.linkTo(action ?? null),
  };
}

/** The title of a post; null where none answers. */
export function postTitle(
  { record: { posts } }: OpenPlan,
  id: PostId | null,
): string | null {
  return posts.find((one) => one.id === id)?.title ?? null;
}

/** One action on the day looked at. */
export interface ActionRow {
  readonly ref: Ref;
  readonly title: string;
  readonly theme: string;
  /** The post that answers for it; null where none does. */
  readonly post: string | null;
  readonly status: Status;
  /** The council's own word for the status. */
  readonly statusWords: string;
  readonly rag: Rag;
  /** The programmed date as written, which no proposal and no decision changes. */
  readonly programmed: string | null;
  readonly dateInForce: CalendarDate | null;
  readonly forecast: CalendarDate | null;
  readonly actual: CalendarDate | null;
  readonly overdue: boolean;
  readonly daysOverdue: number | null;
  /** Against its date, in words. */
  readonly timeliness: string;
  /** A proposal waits for a decision; its date, or null for "not yet agreed". */
  readonly awaiting: boolean;
  readonly proposedDate: CalendarDate | null;
  readonly moves: number;
  readonly daysMoved: number;
  /** "Moved twice, 365 days", or nothing. */
  readonly movesWords: string;
  /** Completion claimed and not yet confirmed by another person. */
  readonly claimed: boolean;
  readonly lastUpdate: CalendarDate | null;
  /** Exempt from publication: its title is for those who read the plan from within. */
  readonly exempt: boolean;
  readonly link: string;
}

/** The row of an action, from its state on the day and the position's own lists. */
export function actionRow(plan: OpenPlan, action: Action, cut: Cut): ActionRow {
  const { current } = action;
  const at = positionOf(plan, cut);
  const overdue = lateOn(plan, cut).has(action.ref);
  const { statusWords } = plan.record.plan;
  const facts = {
    ...current,
    neverLate: action.due !== null && neverLate(action.due),
  };
  return {
    ref: action.ref,
    title: action.title,
    theme:
      plan.record.themes.find(({ id }) => id === action.themeId)?.title ?? "",
    post: postTitle(plan, action.accountable),
    status: current.status,
    statusWords: statusWords[current.status],
    rag: at.ragByAction[action.ref] ?? "none",
    programmed: action.due?.text ?? null,
    dateInForce: current.inForce,
    forecast: current.forecast,
    actual: current.actual,
    overdue,
    daysOverdue:
      overdue && current.inForce
        ? daysBetween(current.inForce, cut.asAt)
        : null,
    // Whoever left the plan is neither late nor in time.
    timeliness: isLive(current.status)
      ? timelinessInWords(timelinessOf(facts, cut.asAt, cut.asAt))
      : "left the plan",
    awaiting: current.awaiting !== null,
    proposedDate: current.awaiting?.to ?? null,
    moves: current.moves,
    daysMoved: current.daysMoved,
    movesWords: movesInWords(current.moves, current.daysMoved),
    claimed: current.claimed,
    lastUpdate: current.lastUpdate?.on ?? null,
    exempt: action.exempt !== null,
    link: plan.linkTo(action),
  };
}
