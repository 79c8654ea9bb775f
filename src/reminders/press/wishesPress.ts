// What somebody asked of their cards, kept; and the card on which they ask. Only ever their own: who presses is in the token.
import { dayIn, instantAt } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { wished } from "../../domain/reminding/ownWishes.ts";
import { addressOf } from "../../domain/reminding/reminderPeople.ts";
import type { Card } from "../cards/element.ts";
import { chosenOf, wishesCard } from "../cards/wishesCard.ts";
import type { Notes } from "../delivery/notes.ts";
import { keepWishes, wishesOf } from "../plans/wishes.ts";
import { linkTo, type ServiceSettings } from "../basics/settings.ts";
import { languageOf } from "../wire/teamsWire.ts";
import type { Press } from "./answer.ts";

interface WishesParts {
  readonly notes: Notes;
  readonly settings: Pick<ServiceSettings, "teamsUrl" | "teamsAppId">;
  readonly now: () => number;
}

/** How cards come to them now, to be changed. A day that has come puts nothing off any more and is not shown. */
export async function wishesNow(
  parts: WishesParts,
  person: string,
): Promise<Card> {
  const kept = await wishesOf(parts.notes, person);
  const over = kept.quietUntil !== null && kept.quietUntil <= todayOf(parts);
  const link = linkTo(parts.settings, null);
  return wishesCard(
    await languageOf(parts.notes, person),
    chosenOf(over ? { ...kept, quietUntil: null } : kept),
    { link, saved: false, refused: null },
  );
}

const todayOf = ({ now }: WishesParts): CalendarDate => dayIn(instantAt(now()));

/** Keeps what was chosen, or says why not with everything as it was chosen. */
export async function keepPressed(
  parts: WishesParts,
  { inputs, person }: Press,
): Promise<Card> {
  const address = addressOf(person) ?? "";
  const box = (name: string) => {
    const typed = inputs[name] ?? "";
    return typed === "as" ? "" : typed;
  };
  const typed = {
    language: box("language"),
    from: box("from"),
    until: box("until"),
    quietUntil: box("quietUntil"),
  };
  const link = linkTo(parts.settings, null);
  const answer = wished(typed, todayOf(parts));
  if (!answer.ok)
    return wishesCard(await languageOf(parts.notes, address), typed, {
      link,
      saved: false,
      refused: answer.words,
    });
  await keepWishes(parts.notes, address, answer.value);
  return wishesCard(
    await languageOf(parts.notes, address),
    chosenOf(answer.value),
    { link, saved: true, refused: null },
  );
}
