// One action's own card: report where it stands, or open the parts for a claim or a later date. One form, two visible buttons.
import { revisionReasons } from "../../domain/revision.ts";
import {
  banner,
  execute,
  plain,
  text,
  type Card,
  type CardAction,
  type Container,
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
  type Told,
} from "./frame.ts";
import type { Words } from "./words.en.ts";

export interface ActionCardParts {
  readonly language: Language;
  readonly key: string;
  readonly action: ActionOnCard;
  readonly told: Told;
  /** A way back to the digest it was opened from. */
  readonly back: boolean;
  /** Words that could not be saved: put back into their boxes. */
  readonly kept?: Kept;
  /** Said above the form: what went wrong and what to do. */
  readonly notice?: readonly Element[];
}

export interface Kept {
  readonly note?: string;
  readonly status?: string;
}

/** What the note box takes; longer text is kept on a card of its own and belongs in the tab. */
export const mostNote = 500;

export function actionCard(parts: ActionCardParts): Card {
  const { action, told, key, language } = parts;
  const words = wordsIn(language);
  const reason = plain(words.reason(told), 200);
  const look = looks[told.rule];
  return card(
    words,
    `${action.ref}: ${words.reason(told)}`,
    [
      banner(look.mark, `${reason} · ${plain(action.ref, 60)}`, look.style),
      ...(parts.notice ?? []),
      ...heading(action),
      ...because(words, told.as),
      facts(words, action),
      ...lastWords(words, action),
      ...form(words, parts),
      claimPart(words, parts),
      proposePart(words, parts),
    ],
    {
      actions: buttons(words, parts),
      refresh: dataFor(action, key, "refresh", told.rule),
    },
  );
}

/** Last time's words, so that nobody faces an empty form where words exist. */
export function lastWords(
  words: Words,
  { lastUpdate, title }: ActionOnCard,
): readonly Element[] {
  if (!lastUpdate?.note || title === null) return [];
  return [
    text(words.lastWords(plain(lastUpdate.note, 300)), {
      isSubtle: true,
      size: "small",
    }),
  ];
}

function form(
  words: Words,
  { action, kept }: ActionCardParts,
): readonly Element[] {
  const choice = action.statuses.find(
    ({ value }) => value === (kept?.status ?? action.status),
  );
  return [
    {
      type: "Input.ChoiceSet",
      id: "status",
      label: words.where,
      style: "compact",
      isRequired: true,
      errorMessage: words.whereMissing,
      choices: action.statuses,
      ...(choice ? { value: choice.value } : {}),
    },
    {
      type: "Input.Text",
      id: "note",
      label: words.what,
      isMultiline: true,
      maxLength: mostNote,
      placeholder: words.whatHint,
      ...(kept?.note === undefined ? {} : { value: kept.note }),
    },
  ];
}

function buttons(
  words: Words,
  { action, key, told, back }: ActionCardParts,
): readonly CardAction[] {
  const press = (
    title: string,
    verb: string,
    look: Parameters<typeof execute>[2] = {},
  ): CardAction => execute(title, dataFor(action, key, verb, told.rule), look);
  const show = (title: string, part: string): CardAction => ({
    type: "Action.ToggleVisibility",
    title,
    targetElements: [part],
    mode: "secondary",
  });
  return [
    press(words.save, "update", { style: "positive" }),
    press(words.noChange, "noChange", { associatedInputs: "none" }),
    show(words.done, "claim"),
    show(words.newDate, "propose"),
    back
      ? press(words.back, "back", {
          mode: "secondary",
          associatedInputs: "none",
        })
      : press(words.snooze, "snooze", {
          mode: "secondary",
          associatedInputs: "none",
        }),
    {
      type: "Action.OpenUrl",
      title: words.open,
      url: action.link,
      mode: "secondary",
    },
  ];
}

function claimPart(
  words: Words,
  { action, key, told }: ActionCardParts,
): Container {
  return {
    type: "Container",
    id: "claim",
    isVisible: false,
    separator: true,
    items: [
      text(words.claimTitle, {
        weight: "bolder",
        size: "medium",
        style: "heading",
      }),
      text(words.claimRule, { size: "small" }),
      { type: "Input.Date", id: "actual", label: words.claimOn },
      {
        type: "Input.Text",
        id: "shows",
        label: words.claimShows,
        isMultiline: true,
        maxLength: mostNote,
        placeholder: words.claimShowsHint,
      },
      {
        type: "ActionSet",
        actions: [
          execute(words.claimSend, dataFor(action, key, "claim", told.rule)),
        ],
      },
    ],
  };
}

function proposePart(
  words: Words,
  { action, key, told }: ActionCardParts,
): Container {
  return {
    type: "Container",
    id: "propose",
    isVisible: false,
    separator: true,
    items: [
      text(words.proposeTitle, {
        weight: "bolder",
        size: "medium",
        style: "heading",
      }),
      text(words.proposeRule(action.inForce), { size: "small" }),
      { type: "Input.Date", id: "to", label: words.proposeDate },
      {
        type: "Input.ChoiceSet",
        id: "reason",
        label: words.proposeReason,
        style: "compact",
        choices: revisionReasons.map((value) => ({
          title: words.reasons[value],
          value,
        })),
      },
      {
        type: "Input.Text",
        id: "words",
        label: words.proposeWords,
        isMultiline: true,
        maxLength: mostNote,
      },
      {
        type: "Input.Text",
        id: "doing",
        label: words.proposeDoing,
        isMultiline: true,
        maxLength: mostNote,
      },
      {
        type: "ActionSet",
        actions: [
          execute(
            words.proposeSend,
            dataFor(action, key, "propose", told.rule),
          ),
        ],
      },
    ],
  };
}
