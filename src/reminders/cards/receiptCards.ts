// What a card becomes after an answer: a receipt, the current state, or a refusal that keeps the person's words.
import {
  banner,
  execute,
  plain,
  text,
  type Card,
  type CardAction,
  type CardData,
  type Element,
} from "./element.ts";
import {
  card,
  dataFor,
  facts,
  heading,
  wordsIn,
  type ActionOnCard,
  type Language,
} from "./frame.ts";

interface On {
  readonly language: Language;
  readonly key: string;
  readonly action: ActionOnCard;
  /** A way back to the digest. */
  readonly back: boolean;
}

/** Saved: what, when, by whom, with a link; and the words that were saved. */
export function receiptCard(
  on: On,
  said: {
    readonly what: string;
    readonly by: string;
    readonly time: string;
    readonly note: string | null;
    /** The entry that may be taken back at once; null where nothing can. */
    readonly undo?: string | null;
  },
): Card {
  const words = wordsIn(on.language);
  const { action } = on;
  const undo = said.undo
    ? [
        execute(
          words.undo,
          dataFor(action, on.key, "undo", `undo:${said.undo}`),
          { associatedInputs: "none" },
        ),
      ]
    : [];
  return card(
    words,
    `${action.ref}: ${said.what}`,
    [
      banner("✔", `${said.what} · ${plain(action.ref, 60)}`, "good"),
      ...heading(action),
      text(words.saved(plain(said.by, 80), said.time), {
        size: "small",
        isSubtle: true,
      }),
      text(words.statusNow(plain(words.tell(action.statusWord), 60))),
      ...(said.note && action.title !== null
        ? [text(plain(said.note, 500))]
        : []),
      facts(words, action),
    ],
    {
      actions: [...undo, ...after(on, undo.length > 0)],
      refresh: dataFor(action, on.key, "refresh"),
    },
  );
}

/** How the action stands now, where the card was older than that. */
export function currentCard(on: On): Card {
  const words = wordsIn(on.language);
  const { action } = on;
  const { lastUpdate } = action;
  const done = action.status === "completed";
  const line = done
    ? words.alreadyDone
    : lastUpdate
      ? words.stale(plain(lastUpdate.by, 80), lastUpdate.on)
      : words.staleTitle;
  return card(
    words,
    `${action.ref}: ${line}`,
    [
      banner(
        done ? "✔" : "■",
        `${done ? plain(words.tell(action.statusWord), 60) : words.staleTitle} · ${plain(action.ref, 60)}`,
        done ? "good" : "accent",
      ),
      ...heading(action),
      text(line),
      ...(done
        ? []
        : [text(words.statusNow(plain(words.tell(action.statusWord), 60)))]),
      ...(lastUpdate?.note && action.title !== null
        ? [text(plain(lastUpdate.note, 500), { isSubtle: true })]
        : []),
      facts(words, action),
    ],
    { actions: after(on), refresh: dataFor(action, on.key, "refresh") },
  );
}

/** Two buttons are seen; where one is taken already and there is a way back, the plan is under “…”. */
function after(
  { action, key, back, language }: On,
  isOneTaken = false,
): NonNullable<Card["actions"]> {
  const words = wordsIn(language);
  return [
    {
      type: "Action.OpenUrl",
      title: words.open,
      url: action.link,
      ...(isOneTaken && back ? { mode: "secondary" as const } : {}),
    },
    ...(back
      ? [
          execute(words.back, dataFor(action, key, "back"), {
            associatedInputs: "none",
          }),
        ]
      : []),
  ];
}

/** The way back to the digest from a card that shows nothing of the action. */
export function backButton(language: Language, data: CardData): CardAction {
  return execute(
    wordsIn(language).back,
    { ...data, verb: "back" },
    { mode: "secondary", associatedInputs: "none" },
  );
}

/** What Teams takes in an answer to a press is far more than what we send unasked: a long text comes back whole. */
const mostKept = 60_000;

/** Refused or failed: the reason, what to do next, and the person's own words in full as far as a card can carry them. */
export function refusalCard(
  language: Language,
  refused: {
    readonly title: string;
    readonly words: string;
    readonly kept: string | null;
    readonly theirs?: string | null;
    readonly link: string | null;
    readonly again?: NonNullable<Card["actions"]>;
  },
): Card {
  const words = wordsIn(language);
  const quote = (title: string, said: string): readonly Element[] => [
    text(title, { weight: "bolder", size: "small" }),
    text(plain(said, mostKept)),
  ];
  return card(
    words,
    `${refused.title}. ${refused.words}`,
    [
      banner("✖", refused.title, "warning"),
      text(plain(refused.words, 600)),
      ...(refused.theirs ? quote(words.theirWords, refused.theirs) : []),
      ...(refused.kept ? quote(words.yourWords, refused.kept) : []),
    ],
    {
      actions: [
        ...(refused.again ?? []),
        ...(refused.link
          ? [
              {
                type: "Action.OpenUrl" as const,
                title: words.open,
                url: refused.link,
              },
            ]
          : []),
      ],
    },
  );
}

/** Too old to be answered: what was typed comes back, and the plan is one press away. */
export function oldCard(
  language: Language,
  kept: string | null,
  link: string,
): Card {
  const words = wordsIn(language);
  return refusalCard(language, {
    title: kept === null ? words.oldTitle : words.refusedTitle,
    words: words.oldCard,
    kept,
    link,
  });
}

/** The action left the plan after the card was sent. */
export function goneCard(language: Language, link: string): Card {
  const words = wordsIn(language);
  return refusalCard(language, {
    title: words.gone,
    words: words.goneWords,
    kept: null,
    link,
  });
}

/** What the bot is for. */
export function helpCard(language: Language, link: string): Card {
  const words = wordsIn(language);
  return card(words, words.hello, [text(words.hello)], {
    actions: [{ type: "Action.OpenUrl", title: words.open, url: link }],
  });
}
