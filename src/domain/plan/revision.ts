// A revision: a proposal to move a date. The date in force stays until a named body decides (decision.ts).
import type { CalendarDate, Instant } from "../values/calendarDate.ts";
import type {
  ActionId,
  MilestoneId,
  PlanId,
  PostId,
  RevisionId,
} from "../values/id.ts";
import type { Person } from "./person.ts";
import type { Door } from "./update.ts";

/** Why dates move. Source: domain.md 6.6, drawn from the eight proposals of the June 2018 report. */
export const revisionReasons = [
  "awaitingDecision",
  "capacity",
  "dependency",
  "changeOfAdministration",
  "scope",
  "procurement",
  "external",
  "other",
] as const;

export type RevisionReason = (typeof revisionReasons)[number];

export interface Revision {
  readonly id: RevisionId;
  readonly planId: PlanId;
  readonly actionId: ActionId;
  /** Set when a milestone's date is to move and not the action's. */
  readonly milestoneId: MilestoneId | null;
  /** The date in force when it was proposed; null where none had been set. */
  readonly from: CalendarDate | null;
  /** The proposed date; null means "not yet agreed". */
  readonly to: CalendarDate | null;
  /** The proposed date as the officer put it ("August 2018 at the latest"). */
  readonly toText: string;
  readonly reason: RevisionReason;
  readonly words: string;
  readonly correctiveAction: string | null;
  readonly effect: string | null;
  readonly effective: CalendarDate;
  readonly recorded: Instant;
  readonly by: Person;
  readonly post: PostId | null;
  readonly door: Door;
}
