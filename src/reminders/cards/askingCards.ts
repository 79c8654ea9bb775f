// Cards that ask for one thing other than progress: confirm a claim, answer a question, look at a decision or an escalation.
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import {
  banner,
  execute,
  plain,
  text,
  type Card,
  type Element,
} from "./element.ts";
import {
  because,
  card,
  dataFor,
  facts,
  heading,
  looks,
  wordsIn,
  type ActionOnCard,
  type Language,
  type ReminderReason,
} from "./frame.ts";
import { filled, lastWords, mostNote, type KeptInputs } from "./actionCard.ts";
import type { Words } from "./words.en.ts";

export interface Asking {
  readonly language: Language;
  readonly key: string;
  readonly action: ActionOnCard;
  readonly told: ReminderReason;
  readonly back: boolean;
  readonly kept?: KeptInputs;
  readonly notice?: readonly Element[];
}

interface Parts {
  readonly words: Words;
  readonly top: readonly Element[];
}

function parts({ language, action, told, notice }: Asking): Parts {
  const words = wordsIn(language);
  const look = looks[told.rule];
  const reason = plain(words.reason(told), 200);
  return {
    words,
    top: [
      banner(look.mark, `${reason} · ${plain(action.ref, 60)}`, look.style),
      ...(notice ?? []),
      ...heading(action),
      ...because(words, told.as),
    ],
  };
}

function framed(
  asking: Asking,
  { words, top }: Parts,
  body: readonly Element[],
  actions: NonNullable<Card["actions"]>,
): Card {
  const { action, key, told, back } = asking;
  return card(
    words,
    `${action.ref}: ${words.reason(told)}`,
    [...top, ...body],
    {
      actions: [
        ...actions,
        ...(back
          ? [
              execute(words.back, dataFor(action, key, "back", told.rule), {
                mode: "secondary",
                associatedInputs: "none",
              }),
            ]
          : []),
        {
          type: "Action.OpenUrl",
          title: words.open,
          url: action.link,
          ...(actions.length > 1 ? { mode: "secondary" as const } : {}),
        },
      ],
      refresh: dataFor(action, key, "refresh", told.rule),
    },
  );
}

/** A second person confirms the claim, or sends it back with words. */
export function confirmCard(
  asking: Asking,
  claim: {
    readonly by: string;
    readonly on: CalendarDate | null;
    readonly note: string | null;
    readonly evidence: readonly string[];
  },
): Card {
  const common = parts(asking);
  const { words } = common;
  const { action, key, told } = asking;
  const hidden = action.title === null;
  return framed(
    asking,
    common,
    [
      text(words.confirmQuestion(plain(claim.by, 80), claim.on)),
      ...(claim.note && !hidden
        ? [text(plain(claim.note, 400), { isSubtle: true })]
        : []),
      ...(hidden
        ? []
        : claim.evidence
            .slice(0, 4)
            .map((one) =>
              text(`• ${plain(one, 160)}`, { size: "small", spacing: "none" }),
            )),
      facts(words, action),
      {
        type: "Input.Text",
        id: "why",
        label: words.returnWhy,
        isMultiline: true,
        maxLength: mostNote,
        placeholder: words.returnHint,
        ...filled(asking.kept, "why"),
      },
    ],
    [
      execute(words.confirm, dataFor(action, key, "confirm", told.rule), {
        style: "positive",
      }),
      execute(words.notYet, dataFor(action, key, "return", told.rule)),
    ],
  );
}

export function questionCard(
  asking: Asking,
  question: { readonly id: string; readonly words: string },
): Card {
  const common = parts(asking);
  const { words } = common;
  const { action, key, told } = asking;
  return framed(
    asking,
    common,
    [
      ...(action.title === null
        ? []
        : [text(plain(question.words, 600), { weight: "bolder" })]),
      facts(words, action),
      ...lastWords(words, action),
      {
        type: "Input.Text",
        id: "note",
        label: words.answerLabel,
        isMultiline: true,
        isRequired: true,
        errorMessage: words.answerMissing,
        maxLength: mostNote,
        ...filled(asking.kept, "note"),
      },
    ],
    [
      execute(
        words.answerSend,
        {
          ...dataFor(action, key, "answer", told.rule),
          about: `${told.rule}:${question.id}`,
        },
        { style: "positive" },
      ),
    ],
  );
}

/** What became of a proposed date. */
export function decidedCard(
  asking: Asking,
  decision: {
    readonly endorsed: boolean;
    readonly date: CalendarDate | null;
    readonly minute: string | null;
    readonly words: string | null;
  },
): Card {
  const common = parts(asking);
  const { words } = common;
  const { action, key, told } = asking;
  return framed(
    asking,
    common,
    [
      text(
        decision.endorsed
          ? words.decidedYes(decision.date)
          : words.decidedNo(action.inForce),
        { weight: "bolder" },
      ),
      ...(decision.words && action.title !== null
        ? [text(plain(decision.words, 400))]
        : []),
      ...(decision.minute
        ? [
            text(`${words.meeting}: ${plain(decision.minute, 80)}`, {
              size: "small",
              isSubtle: true,
            }),
          ]
        : []),
      facts(words, action),
    ],
    [
      execute(
        words.acknowledge,
        dataFor(action, key, "acknowledge", told.rule),
        { associatedInputs: "none" },
      ),
    ],
  );
}

export function escalationCard(
  asking: Asking,
  officer: { readonly email: string | null } | null,
): Card {
  const common = parts(asking);
  const { words } = common;
  const { action, key, told } = asking;
  const chat = officer?.email
    ? `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(officer.email)}`
    : null;
  return framed(
    asking,
    common,
    [
      facts(words, action),
      ...lastWords(words, action),
      text(words.escalationAsk),
    ],
    [
      execute(
        words.acknowledge,
        dataFor(action, key, "acknowledge", told.rule),
        { associatedInputs: "none" },
      ),
      ...(chat
        ? [{ type: "Action.OpenUrl" as const, title: words.message, url: chat }]
        : []),
    ],
  );
}
