// The lines on a card that was answered after its action had changed: who changed it, what they said, and the person's own words.
import type { ActionCurrent } from "../../domain/plan/action.ts";
import { plain, text, type Element } from "./element.ts";
import type { Words } from "./words.en.ts";

export function staleNotice(
  words: Words,
  theirs: ActionCurrent["lastUpdate"],
  mine: string | null,
): readonly Element[] {
  return [
    text(words.staleTitle, { weight: "bolder" }),
    ...(theirs
      ? [text(words.stale(plain(theirs.by.name, 80), theirs.on))]
      : []),
    ...(theirs?.note
      ? [text(`${words.theirWords} ${plain(theirs.note, 500)}`)]
      : []),
    ...(mine ? [text(`${words.yourWords} ${plain(mine, 500)}`)] : []),
  ];
}
