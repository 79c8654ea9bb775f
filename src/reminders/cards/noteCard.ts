// The dialog that keeps a message of a chat with an action: the message as it will be kept, which action, as what, and the person's own words.
import {
  banner,
  plain,
  shortened,
  text,
  type Card,
  type Element,
} from "./element.ts";
import { mostNote } from "./actionCard.ts";
import {
  card,
  facts,
  heading,
  wordsIn,
  type ActionOnCard,
  type Language,
} from "./frame.ts";

export type NotedAs = "evidence" | "question";

/** What its boxes hold: which action was chosen, what was typed to find another, as what it is kept, and the words of whoever keeps it. */
export interface NoteBoxes {
  readonly which: string;
  readonly find: string;
  readonly as: string;
  readonly words: string;
}

interface Noting {
  readonly language: Language;
  /** Whose message it is and of when, in words. */
  readonly source: string;
  /** The words of the message; empty where it has none. */
  readonly text: string;
  /** Travels with the card, so that what is kept is what was seen. */
  readonly message: Readonly<Record<string, unknown>>;
  readonly choices: readonly ActionOnCard[];
  readonly boxes: NoteBoxes;
  /** Why nothing has been kept yet. */
  readonly notice: string | null;
}

/** What a dialog sends back, told from any other. */
export const noteVerb = "noteMessage";

/** How an action is named among those to choose from. */
export const choiceOf = ({
  planId,
  actionId,
}: Pick<ActionOnCard, "planId" | "actionId">) => `${planId} ${actionId}`;

/** As much of the message as is shown; all of it is kept. */
const mostShown = 800;

export function noteCard(noting: Noting): Card {
  const { language, source, message, notice } = noting;
  const words = wordsIn(language);
  return card(
    words,
    words.noteTitle,
    [
      ...(notice === null ? [] : [banner("✖", plain(notice, 900), "warning")]),
      text(plain(source, 300), { size: "small", isSubtle: true }),
      text(
        noting.text === ""
          ? words.noteNoWords
          : `“${plain(noting.text, mostShown)}”`,
      ),
      ...(Array.from(noting.text).length > mostShown
        ? [text(words.noteAllKept, { size: "small", isSubtle: true })]
        : []),
      ...boxesOf(noting),
      text(words.noteRule, { size: "small", isSubtle: true }),
    ],
    {
      actions: [
        {
          type: "Action.Submit",
          title: words.noteSend,
          data: { verb: noteVerb, message },
        },
      ],
    },
  );
}

const filled = (value: string) => (value === "" ? {} : { value });

function boxesOf({ language, choices, boxes }: Noting): readonly Element[] {
  const words = wordsIn(language);
  const known = choices.map((one) => ({
    // No text of a card: a list to choose from knows no markup.
    title: shortened(
      [one.ref, one.title, `(${one.planTitle})`]
        .filter(Boolean)
        .join(" ")
        .replace(/\s+/g, " "),
      140,
    ),
    value: choiceOf(one),
  }));
  // Where the plan could not be read again, what was chosen stays chosen.
  const toChoose =
    boxes.which === "" || known.some(({ value }) => value === boxes.which)
      ? known
      : [{ title: words.noteChosen, value: boxes.which }, ...known];
  return [
    ...(toChoose.length === 0
      ? []
      : [
          {
            type: "Input.ChoiceSet" as const,
            id: "which",
            label: words.noteWhich,
            style: "compact" as const,
            choices: toChoose,
            ...filled(boxes.which),
          },
        ]),
    {
      type: "Input.Text",
      id: "find",
      label: toChoose.length === 0 ? words.noteWhich : words.noteOther,
      placeholder: words.findHint,
      maxLength: 200,
      ...filled(boxes.find),
    },
    {
      type: "Input.ChoiceSet",
      id: "as",
      label: words.noteAs,
      style: "compact",
      choices: [
        { title: words.noteEvidence, value: "evidence" },
        { title: words.noteQuestion, value: "question" },
      ],
      value: boxes.as === "question" ? "question" : "evidence",
    },
    {
      type: "Input.Text",
      id: "words",
      label: words.noteOwn,
      isMultiline: true,
      maxLength: mostNote,
      ...filled(boxes.words),
    },
  ];
}

/** What was kept, with the way to it. */
export function notedCard(
  language: Language,
  view: ActionOnCard,
  as: NotedAs,
): Card {
  const words = wordsIn(language);
  const what = words.noted[as];
  return card(
    words,
    `${view.ref}: ${what}`,
    [
      banner("✔", `${what} · ${plain(view.ref, 60)}`, "good"),
      ...heading(view),
      facts(words, view),
    ],
    {
      actions: [{ type: "Action.OpenUrl", title: words.open, url: view.link }],
    },
  );
}
