// Whether a card about an action may be shown to the person who pressed: as posts and settings are now, not as they were when it was sent.
import { yes, type Answer } from "../../domain/values/answer.ts";
import { may, type Actor } from "../../domain/rights/permission.ts";
import type { Action } from "../../domain/plan/action.ts";
import { dayIn, instantAt } from "../../domain/values/calendarDate.ts";
import { samePerson, type Person } from "../../domain/plan/person.ts";
import { addressOf, peopleFor } from "../../domain/reminding/reminderPeople.ts";
import { readAbout } from "../messages/about.ts";
import {
  actorsOf,
  directoryOf,
  type AnswerParts,
  type Scene,
} from "./answer.ts";
import type { PlanNow } from "../plans/planNow.ts";
import { wordsIn } from "../cards/frame.ts";
import type { Ledger } from "../delivery/ports.ts";

/**
 * Cards carry internal notes, and which action a press is about comes from the card, which anybody with the app can write by hand. So a card is
 * shown to those who may read the notes by their post, to those the plan escalates to, and to whoever a rule named (the proposer of a date that
 * was decided) where this very card went to them. Others get the reason; they read the plan in the tab like everybody.
 */
export async function mayLook(
  { ledger }: { readonly ledger: Pick<Ledger, "get"> },
  { press, actor, action, plan, today, language }: Scene,
): Promise<Answer<true, "notYours" | "ownWork">> {
  const byPost = may(actor, "readNotes", { action });
  if (byPost.ok || escalatedTo(plan, today, press.person)) return yes(true);
  const row = await ledger.get(press.data.card);
  const about = row && readAbout(row);
  const named =
    about !== null &&
    addressOf(about.recipient) === addressOf(press.person) &&
    about.reminders.some(
      ({ actionId, as }) => actionId === action.id && as === "named",
    );
  if (named) return yes(true);
  // Their own card: it is not that they never might, but that they no longer may.
  return about !== null &&
    addressOf(about.recipient) === addressOf(press.person)
    ? { ...byPost, words: wordsIn(language).noLongerYours(action.ref) }
    : byPost;
}

/** The same for a list: one action after the other, by posts, by what the plan escalates, else by what SharePoint lets the person do. */
export function readersOf(
  parts: Pick<AnswerParts, "store" | "log" | "now">,
  person: Person,
): (plan: PlanNow, action: Action) => Promise<boolean> {
  const actorIn = actorsOf(parts, person);
  return async (plan, action) => {
    const today = dayIn(instantAt(parts.now()), plan.overview.plan.timeZone);
    if (escalatedTo(plan, today, person)) return true;
    const reads = (actor: Actor) => may(actor, "readNotes", { action }).ok;
    return reads(
      await actorIn(plan, action, today, (byPost) => !reads(byPost)),
    );
  };
}

function escalatedTo(
  plan: Scene["plan"],
  today: Scene["today"],
  person: Scene["press"]["person"],
): boolean {
  const { boardPost, portfolioPost } = plan.settings;
  const directory = directoryOf(plan, today);
  return [boardPost, portfolioPost]
    .filter((post) => post !== null)
    .flatMap((post) => peopleFor(directory, post))
    .some((one) => samePerson(one.person, person));
}
