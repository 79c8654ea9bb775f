// What a rule looks at, made in one place: who edits, through which door, at which moment, and until when an entry is in time.
import type { Action } from "../domain/plan/action.ts";
import { lastDayInTime } from "../domain/board/cycle.ts";
import type { UpdateWindow } from "../domain/board/cycle.ts";
import { dayIn } from "../domain/values/calendarDate.ts";
import type { Instant } from "../domain/values/calendarDate.ts";
import { currentIn } from "../domain/rules/change.ts";
import type { RuleContext } from "../domain/rules/change.ts";
import type { ActionLog } from "../domain/history/actionLog.ts";
import type { Actor } from "../domain/rights/permission.ts";
import type { Plan } from "../domain/plan/plan.ts";
import type { Door } from "../domain/plan/update.ts";
import { idsOf } from "./identity.ts";
import type { EditId } from "./identity.ts";

/** The person who edits a plan, the door they come through and the moment of it. */
export interface Editor {
  readonly plan: Plan;
  readonly actor: Actor;
  readonly now: Instant;
  readonly door: Door;
  /** The plan's update windows (`updateWindows`): an entry after its window closed is marked late, whatever the door. */
  readonly windows: readonly UpdateWindow[];
}

/** An action and everything recorded about it, as they were read. */
export interface Basis {
  readonly action: Action;
  readonly log: ActionLog;
}

/** The device's moment, or that of the last entry where the device's clock is behind it: what is recorded now comes after what was. Source: product.md 4b. */
export function momentAfter(
  { updates, revisions, decisions }: ActionLog,
  now: Instant,
): Instant {
  return [...updates, ...revisions, ...decisions].reduce(
    (last, { recorded }) => (recorded > last ? recorded : last),
    now,
  );
}

/** The context of a rule about one action. */
export function contextOf(
  { plan, actor, now: clock, door, windows }: Editor,
  { action, log }: Basis,
  edit: EditId,
): RuleContext {
  const now = momentAfter(log, clock);
  const today = dayIn(now, plan.timeZone);
  const last = currentIn({ action, log, plan }).lastUpdate?.on ?? null;
  return {
    action,
    log,
    plan,
    actor,
    today,
    now,
    newId: idsOf(edit),
    door,
    windowCloses: lastDayInTime(today, last, windows),
  };
}
