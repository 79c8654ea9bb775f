// What the bot answers when somebody writes to it: the commands its manifest offers, and what it is for; and its own word when the app is new to somebody.
import { isOpen } from "../../domain/plan/status.ts";
import { dayIn, type Instant } from "../../domain/values/calendarDate.ts";
import { samePerson } from "../../domain/plan/person.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import { peopleFor } from "../../domain/reminding/reminderPeople.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import { directoryOf } from "../press/answer.ts";
import { viewOf } from "../messages/cardOf.ts";
import type { Card } from "../cards/element.ts";
import type { ActionOnCard } from "../cards/frame.ts";
import { myActionsCard } from "../cards/myActionsCard.ts";
import { helpCard } from "../cards/receiptCards.ts";
import type { Notes } from "../delivery/notes.ts";
import type { PlanNow } from "../plans/planNow.ts";
import type { PlanWatch } from "../plans/planWatch.ts";
import { linkTo, type ServiceSettings } from "../basics/settings.ts";
import { languageOf } from "../wire/teamsWire.ts";
import { compareText } from "../../domain/values/order.ts";

/** What people say for it; the first of each is what the manifest offers, and a test holds the two together. */
const said: readonly (readonly [Command, readonly string[]])[] = [
  ["myActions", ["my actions", "fy nghamau"]],
  ["help", ["help", "hi", "hello", "helo", "cymorth"]],
];
type Command = "myActions" | "help";

const anHour = 3_600_000;

export interface HelloParts {
  readonly notes: Notes;
  readonly settings: ServiceSettings;
  readonly now: () => number;
  readonly store: Pick<PlanStore, "plans">;
  readonly watch: Pick<PlanWatch, "now">;
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
  parts: HelloParts,
  text: string | undefined,
  person: string | undefined,
  inPrivate: boolean,
): Promise<Card | undefined> {
  if (!person) return undefined;
  const command = commandIn(text ?? "");
  // Whoever is in a channel would read it too.
  if (command === "myActions" && inPrivate) return myActions(parts, person);
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

/** Open actions of the posts this person holds or stands in for, due first. */
async function myActions(parts: HelloParts, objectId: string): Promise<Card> {
  const { store, watch, notes, settings } = parts;
  const { items } = await store.plans();
  const running = items.filter(
    ({ state }) => state === "live" || state === "closing",
  );
  const mine: ActionOnCard[] = [];
  // One plan after the other: the council's SharePoint is also the tab's.
  for (const { id } of running)
    mine.push(...mineIn(parts, await watch.now(id), objectId));
  return myActionsCard(
    await languageOf(notes, objectId.toLowerCase()),
    mine.toSorted(byDueDate),
    linkTo(settings, null),
  );
}

const byDueDate = (a: ActionOnCard, b: ActionOnCard): number =>
  compareText(a.inForce ?? "9999", b.inForce ?? "9999") ||
  compareRefs(a.ref, b.ref);

function mineIn(
  { now, settings }: HelloParts,
  plan: PlanNow,
  objectId: string,
): readonly ActionOnCard[] {
  const me = { objectId: objectId.toLowerCase(), email: null, name: "" };
  const at = new Date(now()).toISOString() as Instant;
  const today = dayIn(at, plan.overview.plan.timeZone);
  const directory = directoryOf(plan, today);
  return [...plan.actions.values()].flatMap((action) =>
    isOpen(action.current.status) &&
    peopleFor(directory, action.accountable).some(
      ({ person, post }) => post !== null && samePerson(person, me),
    )
      ? [viewOf(plan, action, today, settings)]
      : [],
  );
}
