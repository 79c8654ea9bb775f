// The bot's answer to "hello", and its own when the app is new to somebody: what it does, in the language its cards reach the person in.
import type { Card } from "./cards/element.ts";
import { helpCard } from "./cards/receiptCards.ts";
import type { Notes } from "./delivery/notes.ts";
import { linkTo, type ServiceSettings } from "./settings.ts";
import { languageOf } from "./teamsWire.ts";

const greetings = new Set([
  "hi",
  "hello",
  "help",
  "helo",
  "help!",
  "hello!",
  "hi!",
]);
const anHour = 3_600_000;

interface HelloParts {
  readonly notes: Notes;
  readonly settings: ServiceSettings;
  readonly now: () => number;
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

/** "Hello" is answered once an hour; other messages not at all. */
export async function hello(
  parts: HelloParts,
  said: string | undefined,
  person: string | undefined,
): Promise<Card | undefined> {
  if (!person || !greetings.has((said ?? "").trim().toLowerCase()))
    return undefined;
  const { notes, now } = parts;
  const name = `hello ${person}`;
  if (now() - Number((await notes.get("service", name)) ?? 0) < anHour)
    return undefined;
  await notes.put("service", name, String(now()));
  return greeting(parts, person);
}
