// Why a reminder did not arrive and what to do about it, by the code in which Teams said so.
import type { CalendarDate } from "../values/calendarDate.ts";
import { inWords } from "../values/calendarDate.ts";
import type { Person } from "../plan/person.ts";
import { counted } from "../values/wording.ts";
import { addressOf } from "./reminderPeople.ts";

interface DeliveryFault {
  readonly cause: string;
  readonly fix: string;
  /** Who can do it. */
  readonly who: string;
}

/** By the codes of Teams, for whoever translates them too. */
export const deliveryFaults: readonly (readonly [RegExp, DeliveryFault])[] = [
  [
    /BotNotInConversationRoster|UserNotFound/i,
    {
      cause: "The Waymark app is not installed for this person.",
      fix: "Add the app to the plan's team, or have the Teams administrator add it by an app setup policy.",
      who: "owner of the team or Teams administrator",
    },
  ],
  [
    /ConversationBlockedByUser|MessageWritesBlocked/i,
    {
      cause: "This person has blocked Waymark.",
      fix: "Ask them to unblock the app in Teams: its chat, the three dots, Unblock.",
      who: "the person themselves",
    },
  ],
  [
    /BotDisabledByAdmin/i,
    {
      cause: "Waymark is switched off for the council.",
      fix: "Ask the Teams administrator to allow the app.",
      who: "Teams administrator",
    },
  ],
  [
    /NoObjectId/i,
    {
      cause: "The directory does not know this person.",
      fix: "Correct the holder under Posts.",
      who: "plan administrator",
    },
  ],
];

/** What is behind the words of the log; null where Teams' code is not one of those known. */
export function deliveryFault(why: string | null): DeliveryFault | null {
  return deliveryFaults.find(([code]) => code.test(why ?? ""))?.[1] ?? null;
}

/** What the log says of one reminder. */
interface Told {
  readonly recipient: Person;
  readonly day: CalendarDate;
  readonly result: string;
  readonly why: string | null;
}

export interface DeliveryFinding extends DeliveryFault {
  readonly code: "deliveryFailed";
  readonly where: string;
}

/**
 * One finding for everybody whom the newest day's reminders in the log did not reach. Who was reached since is well again; what was put
 * off, no longer needed or out of its hours is no failure.
 */
export function deliveryFindings(
  lines: readonly Told[],
): readonly DeliveryFinding[] {
  const newest = new Map<string, Told[]>();
  for (const line of lines) {
    if (line.result !== "sent" && line.result !== "failed") continue;
    const who = addressOf(line.recipient) ?? line.recipient.name;
    const before = newest.get(who)?.[0]?.day ?? line.day;
    if (line.day > before) newest.set(who, [line]);
    else if (line.day === before)
      newest.set(who, [...(newest.get(who) ?? []), line]);
  }
  return [...newest.values()].flatMap((theirs) => {
    const failed = theirs.filter(({ result }) => result === "failed");
    const [first] = failed;
    return first ? [findingOf(first, failed.length)] : [];
  });
}

function findingOf(
  { recipient, day, why }: Told,
  reminders: number,
): DeliveryFinding {
  const fault = deliveryFault(why) ?? {
    cause: why ?? "The log does not say why.",
    fix: "Give these words to whoever looks after Waymark in the council.",
    who: "whoever looks after Waymark",
  };
  return {
    code: "deliveryFailed",
    where: recipient.name,
    ...fault,
    cause: `${counted(reminders, "reminder")} of ${inWords(day)} did not arrive. ${fault.cause}`,
  };
}
