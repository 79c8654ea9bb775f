// An action: what was promised, who answers for it, and by when. What is current is derived from the log; the copy here makes lists readable.
import { daysBetween } from "../values/calendarDate.ts";
import type { CalendarDate, Instant } from "../values/calendarDate.ts";
import type { ActionId, PlanId, PostId, ThemeId } from "../values/id.ts";
import type { OwnValues } from "./ownColumns.ts";
import type { OwnRag } from "./update.ts";
import type { Person } from "./person.ts";
import type { Ref } from "../values/ref.ts";
import type { Status } from "./status.ts";
import type { Timeline } from "../dates/timeline.ts";

/** The day an action is given that was always there: a bare archive may leave out when it joined. */
export const alwaysThere = "1900-01-01" as CalendarDate;

/** Whole days since the action joined the plan, on a day; null for one that was always there, since nobody knows. */
export function daysSinceJoining(
  { added }: Pick<Action, "added">,
  on: CalendarDate,
): number | null {
  return added <= alwaysThere ? null : daysBetween(added, on);
}

export interface Action {
  readonly id: ActionId;
  readonly planId: PlanId;
  readonly themeId: ThemeId;
  readonly ref: Ref;
  readonly refAsWritten: string;
  readonly title: string;
  readonly description: string | null;
  /** The one post that answers for it; null is a gap that screens show. */
  readonly accountable: PostId | null;
  readonly supporting: readonly PostId[];
  readonly leadMember: string | null;
  /** The programmed date: the baseline, frozen when the plan goes live. Null when no date was ever written. */
  readonly due: Timeline | null;
  readonly initialStatus: Status;
  /** The day it joined the plan, and when that was recorded. */
  readonly added: CalendarDate;
  readonly addedAt: Instant;
  readonly dependsOn: readonly ActionId[];
  readonly partOf: ActionId | null;
  readonly sameAs: ActionId | null;
  /** The plan it came from and its ref there: carried forward, or still that plan's action (`home`). */
  readonly carriedFrom: {
    readonly planId: PlanId;
    readonly plan: string;
    readonly ref: Ref;
  } | null;
  /** The action of that plan that this one is, under a ref of this plan; left out for one that is this plan's own. Ask `homeOf`. */
  readonly home?: ActionId;
  readonly outcome: string | null;
  readonly resource: string | null;
  /** Implication tags cited by the committee paper: "equalities", "financial"… */
  readonly implications: readonly string[];
  /** Codes of the recommendations it answers, as the plan's source register has them; left out where none was named. */
  readonly answers?: readonly string[];
  /** What it has in the council’s own columns; left out where it has nothing. */
  readonly own?: OwnValues;
  /** Schedule 12A paragraph that makes it exempt; null when public. */
  readonly exempt: string | null;
  /** The words of the document it came from, for ever. */
  readonly original: string | null;
  /** True where the product invented the row to fill a sample plan. */
  readonly placeholder: boolean;
  readonly current: ActionCurrent;
}

/** The derived copy on the Actions list. The log (updates, revisions, decisions) is the truth; `waymark check` rebuilds this. */
export interface ActionCurrent {
  readonly status: Status;
  readonly ownRag: OwnRag | null;
  /** The date in force: the last endorsed one, else the end of the programmed one. */
  readonly inForce: CalendarDate | null;
  readonly forecast: CalendarDate | null;
  readonly actual: CalendarDate | null;
  /** A proposal neither endorsed, refused, withdrawn nor replaced; `to` null means "not yet agreed". */
  readonly awaiting: {
    readonly to: CalendarDate | null;
    readonly proposedOn: CalendarDate;
  } | null;
  readonly moves: number;
  readonly daysMoved: number;
  /** Completion claimed by one person and not yet confirmed by another. */
  readonly claimed: boolean;
  readonly lastUpdate: {
    readonly on: CalendarDate;
    readonly by: Person;
    readonly note: string | null;
  } | null;
}

/** What every action has from its first day; the rest has a usual value. */
type FirstFacts = Pick<
  Action,
  "id" | "planId" | "themeId" | "ref" | "title" | "due" | "added" | "addedAt"
>;

/** An action as it joins a plan: nothing is recorded about it, so its copy says what its own facts say. */
export function joinedAction(facts: FirstFacts & Partial<Action>): Action {
  const { initialStatus = "notStarted" } = facts;
  return {
    refAsWritten: facts.ref,
    description: null,
    accountable: null,
    supporting: [],
    leadMember: null,
    initialStatus,
    dependsOn: [],
    partOf: null,
    sameAs: null,
    carriedFrom: null,
    outcome: null,
    resource: null,
    implications: [],
    exempt: null,
    original: null,
    placeholder: false,
    current: {
      status: initialStatus,
      ownRag: null,
      inForce: facts.due?.end ?? null,
      forecast: null,
      actual: null,
      awaiting: null,
      moves: 0,
      daysMoved: 0,
      claimed: false,
      lastUpdate: null,
    },
    ...facts,
  };
}
