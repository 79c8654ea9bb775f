// The lines on a card that was answered after its action had changed: who changed it, what they said, and the person's own words.
import type { CalendarDate } from "../../domain/calendarDate.ts";
import { plain, text, type Element } from "./element.ts";
import type { Words } from "./words.en.ts";

export function staleNotice(
  words: Words,
  said: {
    readonly by: string | null;
    readonly on: CalendarDate | null;
    /** Null where words stay inside the plan. */
    readonly theirs: string | null;
    readonly mine: string | null;
  },
): readonly Element[] {
  return [
    text(words.staleTitle, { weight: "bolder" }),
    ...(said.by !== null && said.on
      ? [text(words.stale(plain(said.by, 80), said.on))]
      : []),
    ...(said.theirs
      ? [text(`${words.theirWords} ${plain(said.theirs, 500)}`)]
      : []),
    ...(said.mine ? [text(`${words.yourWords} ${plain(said.mine, 500)}`)] : []),
  ];
}
