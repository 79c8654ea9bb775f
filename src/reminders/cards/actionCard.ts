// One action's own card: report where it stands, or open the parts for a claim or a later date. One form, two visible buttons.
import { parseDate } from "../../domain/values/calendarDate.ts";
import { revisionReasons } from "../../domain/plan/revision.ts";
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
  type ReminderReason,
} from "./frame.ts";
import type { Words } from "./words.en.ts";

interface ActionCardParts {
  readonly language: Language;
  readonly key: string;
  readonly action: ActionOnCard;
  readonly told: ReminderReason;
  /** A way back to the digest it was opened from. */
  readonly back: boolean;
  /** Words that could not be saved: put back into their boxes. */
  readonly kept?: KeptInputs;
  /** Said above the form: what went wrong and what to do. */
  readonly notice?: readonly Element[];
}

/** What a person wrote and pressed before it could not be saved, by the boxes of the card. */
export interface KeptInputs {
  readonly inputs: Readonly<Record<string, string>>;
  readonly pressed: string;
}

/** The box as the person left it. A day is put back only where it is one: Teams draws no other. */
export function filled(
  kept: KeptInputs | undefined,
  box: string,
): { readonly value?: string } {
  const value = kept?.inputs[box];
  return value === undefined ? {} : { value };
}

/** A box for a few sentences. */
function sentence(id: string, label: string, kept: KeptInputs | undefined) {
  return {
    type: "Input.Text" as const,
    id,
    label,
    isMultiline: true,
    maxLength: mostNote,
    ...filled(kept, id),
  };
}

function filledDay(kept: KeptInputs | undefined, box: string) {
  const { value } = filled(kept, box);
  return value !== undefined && parseDate(value) !== null ? { value } : {};
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
      ...(partOf(parts) === null ? (parts.notice ?? []) : []),
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

/** The part of the card the person pressed in, which stays open, with what went wrong in it; null for the form that is always there. */
function partOf({ kept }: ActionCardParts): "claim" | "propose" | null {
  const pressed = kept?.pressed;
  return pressed === "claim" || pressed === "propose" ? pressed : null;
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
  { action, told, kept }: ActionCardParts,
): readonly Element[] {
  const isWrong =
    action.status === "slippage" || looks[told.rule].style === "attention";
  const choice = action.statuses.find(
    ({ value }) => value === (kept?.inputs["status"] ?? action.status),
  );
  return [
    {
      type: "Input.ChoiceSet",
      id: "status",
      label: words.where,
      style: "compact",
      isRequired: true,
      errorMessage: words.whereMissing,
      choices: action.statuses.map(({ title, value }) => ({
        title: words.tell(title),
        value,
      })),
      ...(choice ? { value: choice.value } : {}),
    },
    {
      ...sentence("note", words.what, kept),
      placeholder: words.whatHint,
    },
    ...(isWrong ? corrective(words, kept) : []),
  ];
}

/** What is late or at risk has its corrective action said where it is reported. */
function corrective(
  words: Words,
  kept: KeptInputs | undefined,
): readonly Element[] {
  return [
    {
      ...sentence("corrective", words.proposeDoing, kept),
      placeholder: words.correctiveHint,
    },
    {
      type: "Input.Date",
      id: "correctiveBy",
      label: words.correctiveBy,
      ...filledDay(kept, "correctiveBy"),
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

function claimPart(words: Words, parts: ActionCardParts): Container {
  const { action, key, told, kept } = parts;
  const open = partOf(parts) === "claim";
  return {
    type: "Container",
    id: "claim",
    isVisible: open,
    separator: true,
    items: [
      ...(open ? (parts.notice ?? []) : []),
      text(words.claimTitle, {
        weight: "bolder",
        size: "medium",
        style: "heading",
      }),
      text(words.claimRule, { size: "small" }),
      {
        type: "Input.Date",
        id: "actual",
        label: words.claimOn,
        ...filledDay(kept, "actual"),
      },
      {
        ...sentence("shows", words.claimShows, kept),
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

function proposePart(words: Words, parts: ActionCardParts): Container {
  const { action, key, told, kept } = parts;
  const open = partOf(parts) === "propose";
  const reason = revisionReasons.find((one) => one === kept?.inputs["reason"]);
  return {
    type: "Container",
    id: "propose",
    isVisible: open,
    separator: true,
    items: [
      ...(open ? (parts.notice ?? []) : []),
      text(words.proposeTitle, {
        weight: "bolder",
        size: "medium",
        style: "heading",
      }),
      text(words.proposeRule(action.inForce), { size: "small" }),
      {
        type: "Input.Date",
        id: "to",
        label: words.proposeDate,
        ...filledDay(kept, "to"),
      },
      {
        type: "Input.ChoiceSet",
        id: "reason",
        label: words.proposeReason,
        style: "compact",
        choices: revisionReasons.map((value) => ({
          title: words.reasons[value],
          value,
        })),
        ...(reason ? { value: reason } : {}),
      },
      sentence("words", words.proposeWords, kept),
      sentence("doing", words.proposeDoing, kept),
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
