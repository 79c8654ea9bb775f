// The only door through which words reach anything published: it returns signed-off report text and nothing else.
import type { Action } from "../plan/action.ts";
import { dayIn } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import type { Ref } from "../values/ref.ts";
import { latestSignOff } from "./reportText.ts";
import type { Update } from "../plan/update.ts";
import { standingUpdates } from "../history/updateLog.ts";

/** Words that may be published about one action. */
interface PublishedText {
  readonly ref: Ref;
  readonly title: string;
  readonly text: string;
  readonly signedOffOn: CalendarDate;
  readonly signedOffBy: string;
  /** Schedule 12A paragraph; null when public. */
  readonly exempt: string | null;
}

/** As at a day, and as known on a day (the same unless said). */
interface PublicationDay {
  readonly asAt: CalendarDate;
  readonly knownAt?: CalendarDate;
}

function knownThen(
  updates: readonly Update[],
  { asAt, knownAt = asAt }: PublicationDay,
  timeZone: string,
): readonly Update[] {
  return updates.filter(
    (one) => one.effective <= asAt && dayIn(one.recorded, timeZone) <= knownAt,
  );
}

/** The signed words of one action's updates; null where none are signed off. Officers' notes cannot come out of here. */
export function publishedText(
  updates: readonly Update[],
  day: PublicationDay,
  timeZone: string,
): string | null {
  const known = knownThen(updates, day, timeZone);
  const signed = latestSignOff(known);
  return signed && signedWords(signed, known);
}

/** A sign-off carries the words as approved; an older one without them approves those of the entry it is about. */
function signedWords(signed: Update, known: readonly Update[]): string | null {
  if (signed.reportText !== null) return signed.reportText;
  const entry = standingUpdates(known).find((one) => one.id === signed.about);
  return entry?.reportText ?? null;
}

function publishedFor(
  action: Action,
  updates: readonly Update[],
  day: PublicationDay,
  timeZone: string,
): PublishedText | null {
  const known = knownThen(updates, day, timeZone);
  const signed = latestSignOff(known);
  const text = signed && signedWords(signed, known);
  if (!signed || text === null) return null;
  return {
    ref: action.ref,
    title: action.title,
    text,
    signedOffOn: signed.effective,
    signedOffBy: signed.by.name,
    exempt: action.exempt,
  };
}

/**
 * Everything that may be published about a plan, in the order of its actions, the exempt part apart from the public one.
 * Source: product.md 2.8; domain.md B14 and F68 (Local Government Act 1972, Schedule 12A).
 */
export function forPublication(
  record: PlanRecord,
  day: PublicationDay,
): {
  readonly open: readonly PublishedText[];
  readonly exempt: readonly PublishedText[];
} {
  const byAction = Map.groupBy(record.updates, (one) => one.actionId);
  const texts = record.actions
    .map((action) =>
      publishedFor(
        action,
        byAction.get(action.id) ?? [],
        day,
        record.plan.timeZone,
      ),
    )
    .filter((one) => one !== null);
  return {
    open: texts.filter((one) => one.exempt === null),
    exempt: texts.filter((one) => one.exempt !== null),
  };
}
