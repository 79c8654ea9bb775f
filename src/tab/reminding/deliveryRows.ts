// The delivery log as people read it: one line a person and day, what came of it, and what to do where it did not arrive. Pure.
import { t } from "../language/t.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import { deliveryFault } from "../../domain/reminding/deliveryFix.ts";
import { addressOf } from "../../domain/reminding/reminderPeople.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { ActionId } from "../../domain/values/id.ts";
import type { Ref } from "../../domain/values/ref.ts";
import type { ReminderLine } from "../../sharepoint/nouns/reminderLog.ts";

export interface DeliveryRow {
  readonly key: string;
  readonly day: CalendarDate;
  readonly name: string;
  /** Natural order; "gone" stands for an action that has left the plan. */
  readonly refs: readonly string[];
  readonly result: string;
  /** What to do about it; null where there is nothing to do. */
  readonly fix: string | null;
}

const arrivals: Readonly<Record<string, string>> = {
  card: t("Card in chat"),
  probe: t("Card in the channel"),
  feed: t("Activity notice; Teams gave no answer for the card"),
  email: t("By email"),
};

/** Newest day first, then by name. */
export function deliveryRows(
  lines: readonly ReminderLine[],
  refs: ReadonlyMap<ActionId, Ref>,
): readonly DeliveryRow[] {
  const groups = new Map<string, ReminderLine[]>();
  for (const line of lines) {
    const key = `${line.day} ${addressOf(line.recipient) ?? line.recipient.name}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups]
    .map(([key, group]) => rowOf(key, group, refs))
    .toSorted((a, b) =>
      a.day === b.day
        ? a.name.localeCompare(b.name, "en-GB")
        : a.day < b.day
          ? 1
          : -1,
    );
}

function rowOf(
  key: string,
  group: readonly ReminderLine[],
  refs: ReadonlyMap<ActionId, Ref>,
): DeliveryRow {
  const [first] = group;
  if (!first) throw new Error("A group of the delivery log is empty.");
  const known = group.flatMap(({ actionId }) =>
    actionId === null ? [] : (refs.get(actionId) ?? []),
  );
  return {
    key,
    day: first.day,
    name: first.recipient.name,
    refs: [...new Set(known)].toSorted(compareRefs),
    ...outcome(first),
  };
}

/** Why the email that was to go instead did not go either. */
function emailIn(why: string | null): string {
  return /\bEmail: .*$/.exec(why ?? "")?.[0] ?? "";
}

function outcome({
  result,
  channel,
  why,
}: ReminderLine): Pick<DeliveryRow, "result" | "fix"> {
  const known = deliveryFault(why);
  const byEmail = channel === "email" ? known : null;
  if (result === "sent")
    return {
      result: [arrivals[channel] ?? t("Sent"), byEmail && t(byEmail.cause)]
        .filter(Boolean)
        .join(". "),
      fix: byEmail && t(byEmail.fix),
    };
  if (result === "failed")
    return {
      result: t("Not delivered. {why}", {
        why: known ? [t(known.cause), emailIn(why)].join(" ") : (why ?? ""),
      }).trim(),
      fix:
        (known && t(known.fix)) ??
        t(
          "Give the words above to whoever looks after Waymark in the council.",
        ),
    };
  return {
    result: t("Not sent. {why}", { why: why ?? "" }).trim(),
    fix: null,
  };
}
