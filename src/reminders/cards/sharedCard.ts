// An action as somebody puts it into a chat: what anybody may read of it, since whoever is in the chat reads it too. It says nothing of what officers noted.
import { banner, plain, type Card } from "./element.ts";
import {
  card,
  dataFor,
  facts,
  heading,
  wordsIn,
  type ActionOnCard,
  type Language,
} from "./frame.ts";

/** What the button of this card is called, and what stands for the key of a card nobody was sent. */
export const sharedVerb = "shared";

export function sharedCard(language: Language, view: ActionOnCard): Card {
  const words = wordsIn(language);
  const line = `${plain(view.ref, 60)} · ${plain(words.tell(view.statusWord), 60)}`;
  return card(
    words,
    `${view.ref}: ${words.tell(view.statusWord)}`,
    [banner("◆", line, "accent"), ...heading(view), facts(words, view)],
    {
      actions: [{ type: "Action.OpenUrl", title: words.open, url: view.link }],
      refresh: dataFor(view, sharedVerb, sharedVerb),
    },
  );
}
