// What the bot answers when somebody writes to it: the commands its manifest offers, and what it is for; and its own word when the app is new to somebody.
import type { Card } from "../cards/element.ts";
import { helpCard } from "../cards/receiptCards.ts";
import type { Notes } from "../delivery/notes.ts";
import { linkTo, type ServiceSettings } from "../basics/settings.ts";
import { wishesNow } from "../press/wishesPress.ts";
import { languageOf } from "../wire/teamsWire.ts";

/** What people say for it; the first of each is what the manifest offers, and a test holds the two together. */
const said: readonly (readonly [Command, readonly string[]])[] = [
  ["myActions", ["my actions", "fy nghamau"]],
  ["settings", ["settings", "gosodiadau"]],
  ["help", ["help", "hi", "hello", "helo", "cymorth"]],
];
type Command = "myActions" | "settings" | "help";

const anHour = 3_600_000;

export interface HelloParts {
  readonly notes: Notes;
  readonly settings: ServiceSettings;
  readonly now: () => number;
}

/** What needs the plans: what the person answers for, and what they wrote about an action, if they did. */
export interface Asked {
  mine(): Promise<Card>;
  said(): Promise<Card | null>;
}

/** What a person is told when the app has come to them. */
export async function greeting(
  { notes, settings }: HelloParts,
  person: string,
): Promise<Card> {
  return helpCard(
    await languageOf(notes, person.toLowerCase()),
    linkTo(settings, null),
  );
}

/** A message to the bot. Commands are always answered; anything else with what it is for, once an hour. */
export async function answerTo(
  parts: HelloParts & Asked,
  text: string | undefined,
  person: string | undefined,
  inPrivate: boolean,
): Promise<Card | undefined> {
  if (!person) return undefined;
  const command = commandIn(text ?? "");
  // Whoever is in a channel would read it too.
  if (command === "myActions" && inPrivate) return parts.mine();
  if (command === "settings" && inPrivate)
    return wishesNow(parts, person.toLowerCase());
  const said = command === null && inPrivate ? await parts.said() : null;
  if (said) return said;
  if (command === null && !(await firstInTheHour(parts, person)))
    return undefined;
  return greeting(parts, person);
}

/** Without the mention that a message in a channel begins with, and whatever ends the sentence. */
function commandIn(text: string): Command | null {
  const words = text
    .replace(/<at>.*?<\/at>/gi, " ")
    .replace(/[\s.!?]+/g, " ")
    .trim()
    .toLowerCase();
  return said.find(([, ways]) => ways.includes(words))?.[0] ?? null;
}

async function firstInTheHour(
  { notes, now }: HelloParts,
  person: string,
): Promise<boolean> {
  const name = `hello ${person}`;
  if (now() - Number((await notes.get("service", name)) ?? 0) < anHour)
    return false;
  await notes.put("service", name, String(now()));
  return true;
}
