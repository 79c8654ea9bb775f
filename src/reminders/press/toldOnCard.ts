// Why a card is there, as it stands now: the reason a button was pressed about, with today's days and not those of another day.
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { isReminderRule } from "../../domain/reminding/reminderConcern.ts";
import { addressOf } from "../../domain/reminding/reminderPeople.ts";
import { calendarFor, lastWorkingDay } from "../../domain/dates/workingDays.ts";
import { readAbout } from "../messages/about.ts";
import type { AnswerParts, Scene } from "./answer.ts";
import type { ReminderReason } from "../cards/frame.ts";

/** The reason a press is about, from the button alone. Its days are not known here. */
export function toldBy(scene: Scene): ReminderReason {
  const named = scene.press.data.about?.split(/[:|]/)[0];
  const isKnown = named === "asked" || isReminderRule(named);
  const rule = isKnown ? named : "noUpdate";
  const { inForce, lastUpdate, claimed } = scene.action.current;
  const on = rule === "noUpdate" ? (lastUpdate?.on ?? null) : inForce;
  return {
    rule: claimed && rule !== "claimWaiting" ? "claimWaiting" : rule,
    days: null,
    on,
    // Who sent it back is in the log, which a button does not carry.
    by: rule === "sentBack" ? null : (lastUpdate?.by.name ?? null),
    as: "named",
  };
}

/** The same, told as of now; a card that was asked for ahead of its day speaks of its own day, as the digest it came from does. */
export async function toldNow(
  parts: AnswerParts,
  scene: Scene,
): Promise<ReminderReason> {
  const { press, action } = scene;
  const row = await parts.ledger.get(press.data.card);
  const sent = row
    ? readAbout(row).reminders.find(({ actionId }) => actionId === action.id)
    : undefined;
  const usual = press.data.about === undefined && sent ? sent : toldBy(scene);
  const day = spokenOf(scene, row?.day ?? scene.today);
  const due = await parts.watch.dueNow(action.planId, day, []);
  const mine = due.filter(({ actionId }) => actionId === action.id);
  const address = addressOf(press.person);
  return (
    mine.find(
      (one) => one.rule === usual.rule && addressOf(one.recipient) === address,
    ) ??
    mine.find((one) => one.rule === usual.rule) ??
    (sent?.rule === usual.rule ? sent : null) ??
    mine[0] ??
    usual
  );
}

/** Nothing is due on a Sunday: a card looked at then says what it said on the last working day. */
function spokenOf({ plan, today }: Scene, cardDay: CalendarDate): CalendarDate {
  const { overview, settings } = plan;
  const calendar = calendarFor(overview.plan.nation, settings.localDays);
  const day = today < cardDay ? cardDay : today;
  return lastWorkingDay(day, calendar);
}
