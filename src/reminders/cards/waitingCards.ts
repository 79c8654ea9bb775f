// What stands in the place of a card while the plan is slow or out of reach: with the person's words, a refresh, and a way to try again.
import {
  banner,
  execute,
  plain,
  text,
  type Card,
  type CardData,
} from "./element.ts";
import { card, wordsIn, type Language } from "./frame.ts";
import { backButton } from "./receiptCards.ts";

interface Waiting {
  readonly language: Language;
  /** The press itself: what is pressed to try again. */
  readonly data: CardData;
  readonly kept: string | null;
  readonly link: string;
}

/** As much as an answer to a press may carry. */
const mostKept = 60_000;

/** Being saved: Teams asks again by itself when the card is looked at, and the button asks at once. */
export function savingCard(waiting: Waiting, operation: string): Card {
  const words = wordsIn(waiting.language);
  const refresh = {
    ...waiting.data,
    verb: "refresh",
    about: `saving:${operation}`,
  };
  return framed(waiting, words.saving, words.savingWords, refresh, "waits");
}

/** The plan is slow to read; nothing was asked to be saved. */
export function readingCard(waiting: Waiting): Card {
  const words = wordsIn(waiting.language);
  return framed(
    waiting,
    words.reading,
    words.readingWords,
    waiting.data,
    "waits",
  );
}

/** The plan cannot be reached. A press that was to save anything says that it did not, and can be pressed again as it was; the digest is one press away. */
export function outOfReachCard(
  waiting: Waiting,
  saves: boolean,
  inputs: Readonly<Record<string, string>> = {},
): Card {
  const words = wordsIn(waiting.language);
  const { data } = waiting;
  if (!saves)
    return framed(waiting, words.busyTitle, words.busyReading, data, "looks");
  const again = { ...data, ...inputs };
  return framed(waiting, words.refusedTitle, words.busy, again, "saves");
}

/** No answer came, and nobody could look: the press can be sent again as it was, and is recorded once. */
export function notKnownCard(
  waiting: Waiting,
  inputs: Readonly<Record<string, string>>,
): Card {
  const words = wordsIn(waiting.language);
  const again = { ...waiting.data, ...inputs };
  return framed(waiting, words.notKnownTitle, words.notKnown, again, "saves");
}

/** `waits`: something is on its way. `looks`: nothing is, and Teams may ask again by itself. `saves`: only a press asks again. */
type Kind = "waits" | "looks" | "saves";

function framed(
  { language, kept, link, data }: Waiting,
  title: string,
  said: string,
  again: CardData,
  kind: Kind,
): Card {
  const words = wordsIn(language);
  return card(
    words,
    `${title.replace(/[^….]$/, "$&.")} ${said}`,
    [
      banner(
        kind === "waits" ? "◆" : "✖",
        title,
        kind === "waits" ? "accent" : "warning",
      ),
      text(said),
      ...(kept
        ? [
            text(words.yourWords, { weight: "bolder", size: "small" }),
            text(plain(kept, mostKept)),
          ]
        : []),
    ],
    {
      actions: [
        execute(kind === "saves" ? words.saveAgain : words.tryAgain, again, {
          associatedInputs: "none" as const,
        }),
        ...(kind === "waits" || data.verb === "back"
          ? []
          : [backButton(language, data)]),
        { type: "Action.OpenUrl", title: words.open, url: link },
      ],
      ...(kind === "saves" ? {} : { refresh: again }),
    },
  );
}
