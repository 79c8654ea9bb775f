// Which action a sentence is about, where it is not certain: each one a press away from its form, which opens with the sentence in it.
import {
  banner,
  execute,
  plain,
  text,
  type Card,
  type Element,
} from "./element.ts";
import {
  card,
  dataFor,
  wordsIn,
  type ActionOnCard,
  type Language,
} from "./frame.ts";

/** As many as are read at a glance. */
export const mostChoices = 8;

/** What somebody wrote, and where it goes: into the words of an update, or into what shows that something is done. */
export interface Sentence {
  readonly words: string;
  readonly done: boolean;
}

/** The boxes of a form as a sentence fills them. */
export function boxesOf({ words, done }: Sentence): {
  readonly note?: string;
  readonly shows?: string;
} {
  return done ? { shows: words } : { note: words };
}

/** What opens the form with the sentence in it. */
export const verbOf = ({ done }: Sentence) =>
  done ? "openSaidClaim" : "openSaid";

export interface Choosing {
  readonly language: Language;
  /** Ledger key. */
  readonly key: string;
  readonly sentence: Sentence;
  /** Deep link to My actions. */
  readonly link: string;
}

/** Asks which of the actions is meant. Nothing is saved by choosing. */
export function chooseCard(
  { language, key, sentence, link }: Choosing,
  actions: readonly ActionOnCard[],
): Card {
  const words = wordsIn(language);
  const title = words.chooseAction(actions.length);
  const left = actions.length - mostChoices;
  return card(
    words,
    title,
    [
      banner("?", title, "accent"),
      text(words.yourSentence(plain(sentence.words, 500))),
      ...actions
        .slice(0, mostChoices)
        .map((action) => choiceOf(language, key, action, sentence)),
      ...(left > 0 ? [text(words.andMore(left), { weight: "bolder" })] : []),
    ],
    { actions: [{ type: "Action.OpenUrl", title: words.open, url: link }] },
  );
}

function choiceOf(
  language: Language,
  key: string,
  action: ActionOnCard,
  sentence: Sentence,
): Element {
  const words = wordsIn(language);
  const { ref, title, inForce, statusWord } = action;
  const data = {
    ...dataFor(action, key, verbOf(sentence), "asked"),
    ...boxesOf(sentence),
  };
  return {
    type: "Container",
    separator: true,
    spacing: "medium",
    items: [
      text(plain(title ?? ref, 110)),
      text(
        words.row(plain(ref, 40), inForce, plain(words.tell(statusWord), 40)),
        { size: "small", spacing: "none" },
      ),
      {
        type: "ActionSet",
        actions: [execute(words.choose, data, { associatedInputs: "none" })],
      },
    ],
  };
}
