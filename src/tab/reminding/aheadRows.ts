// A day ahead as lines for people: each person once, what they would be told and why they of all people. Pure.
import { asText } from "../ruleWords.ts";
import { reasonSaid } from "../../domain/reminding/reasonSaid.ts";
import { t } from "../language/t.ts";
import type { Digest, Reminder } from "../../domain/reminding/reminder.ts";

const because: Readonly<Record<Reminder["as"], string>> = {
  holder: "",
  named: "",
  delegate: t(" (as delegate)"),
  reportsTo: t(" (nobody holds the post below)"),
  planOwner: t(" (as plan owner: nobody holds the post)"),
};

interface PersonOnDay {
  readonly name: string;
  readonly lines: readonly string[];
}

export function peopleOn(digests: readonly Digest[]): readonly PersonOnDay[] {
  return digests
    .map(({ recipient, reminders }) => ({
      name: recipient.name,
      lines: reminders.map(
        (one) => `${one.ref}. ${asText(reasonSaid(one))}${because[one.as]}`,
      ),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));
}
