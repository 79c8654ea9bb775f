// What all cards share: what is known of an action, the outer frame with language and refresh, the lines that describe an action.
import type { Sentence } from "../../domain/words/sentence.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { ActionId, PlanId } from "../../domain/values/id.ts";
import type { Reminder } from "../../domain/reminding/reminder.ts";
import type { ReasonRule } from "../../domain/reminding/reasonSaid.ts";
import type { Status } from "../../domain/plan/status.ts";
import { cy } from "./words.cy.ts";
import { en, type Words } from "./words.en.ts";
import {
  plain,
  text,
  type Card,
  type CardData,
  type Element,
  type FactSet,
  type Style,
} from "./element.ts";

export type Language = "en" | "cy";

/** The catalogue of a language. */
export function wordsIn(language: Language): Words {
  return language === "cy" ? cy : en;
}

/** An action as a card shows it: the state at this moment, not when the reminder was planned. */
export interface ActionOnCard {
  readonly planId: PlanId;
  readonly planTitle: string;
  readonly actionId: ActionId;
  readonly ref: string;
  /** Null in a sensitive plan or for an exempt action: the reference only. */
  readonly title: string | null;
  readonly inForce: CalendarDate | null;
  readonly status: Status;
  readonly statusWord: Sentence;
  /** What the officer may choose, in the council's words. */
  readonly statuses: readonly {
    readonly title: Sentence;
    readonly value: Status;
  }[];
  readonly lastUpdate: {
    readonly on: CalendarDate;
    readonly by: string;
    readonly note: string | null;
  } | null;
  /** Post and holders: "HR Manager (A. Person)". */
  readonly responsible: string | null;
  /** A proposal waiting for a decision; null when there is none. */
  readonly proposed: { readonly to: CalendarDate | null } | null;
  /** What it has in the council's own columns that are for cards; left out where there is none. */
  readonly own?: readonly { readonly title: string; readonly value: string }[];
  /** Deep link to the action in the tab. */
  readonly link: string;
  /** Changes whenever the action does. */
  readonly seen: string;
}

export type ReminderReason = Pick<
  Reminder,
  "days" | "on" | "by" | "why" | "as"
> & {
  readonly rule: ReasonRule;
};

/** Mark, colour and group of each rule. The mark and the word carry the meaning; the colour only helps. */
export const looks: Readonly<
  Record<
    ReasonRule,
    {
      readonly mark: string;
      readonly style: Style;
      readonly group: keyof Words["groups"];
    }
  >
> = {
  escalatedToPortfolio: { mark: "▲", style: "attention", group: "escalated" },
  escalatedToBoard: { mark: "▲", style: "attention", group: "escalated" },
  escalatedToLead: { mark: "▲", style: "attention", group: "escalated" },
  question: { mark: "?", style: "accent", group: "asked" },
  sentBack: { mark: "↩", style: "warning", group: "asked" },
  late: { mark: "▲", style: "attention", group: "overdue" },
  dueToday: { mark: "●", style: "warning", group: "dueToday" },
  claimWaiting: { mark: "?", style: "accent", group: "asked" },
  proposalDecided: { mark: "■", style: "accent", group: "asked" },
  dueSoon: { mark: "◆", style: "warning", group: "dueSoon" },
  called: { mark: "◆", style: "warning", group: "update" },
  windowCloses: { mark: "◆", style: "warning", group: "update" },
  windowOpens: { mark: "◆", style: "accent", group: "update" },
  noUpdate: { mark: "◆", style: "warning", group: "update" },
  dateNotAgreed: { mark: "◆", style: "accent", group: "update" },
  asked: { mark: "◆", style: "accent", group: "named" },
};

/** The data of a button about an action. */
export function dataFor(
  action: ActionOnCard,
  card: string,
  verb: string,
  about?: string,
): CardData {
  const data = {
    verb,
    plan: action.planId,
    item: action.actionId,
    card,
    seen: action.seen,
  };
  return about === undefined ? data : { ...data, about };
}

/** The frame. `refresh` makes Teams ask for the current state when the card is looked at again; in a chat nobody is named, so it is automatic. */
export function card(
  words: Words,
  fallbackText: string,
  body: readonly Element[],
  extra: Pick<Card, "actions" | "metadata" | "msteams"> & {
    readonly refresh?: CardData;
  } = {},
): Card {
  const { refresh, ...rest } = extra;
  return {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.5",
    lang: words.language,
    fallbackText,
    ...(refresh
      ? {
          refresh: {
            action: {
              type: "Action.Execute",
              title: words.look,
              verb: refresh.verb,
              data: refresh,
            },
          },
        }
      : {}),
    body,
    msteams: { width: "Full" },
    ...rest,
  };
}

/** The heading of one action: the title, or the reference where titles stay inside the plan. */
export function heading(action: ActionOnCard): readonly Element[] {
  const title =
    action.title === null ? plain(action.ref) : plain(action.title, 300);
  return [
    text(title, { size: "large", weight: "bolder", style: "heading" }),
    text(`${plain(action.ref)} · ${plain(action.planTitle, 120)}`, {
      size: "small",
      isSubtle: true,
      spacing: "none",
    }),
  ];
}

export function facts(words: Words, action: ActionOnCard): FactSet {
  const { inForce, proposed, lastUpdate, responsible, own = [] } = action;
  return {
    type: "FactSet",
    facts: [
      {
        title: words.due,
        value: inForce ? words.date(inForce) : words.notAgreed,
      },
      ...(proposed
        ? [
            {
              title: words.proposed,
              value: proposed.to ? words.date(proposed.to) : words.notAgreed,
            },
          ]
        : []),
      {
        title: words.lastUpdate,
        value: lastUpdate
          ? words.updatedBy(lastUpdate.on, plain(lastUpdate.by, 80))
          : words.noUpdateYet,
      },
      {
        title: words.responsible,
        value: responsible === null ? words.nobody : plain(responsible, 160),
      },
      ...own.map(({ title, value }) => ({
        title: plain(title, 60),
        value: plain(value, 160),
      })),
    ],
  };
}

/** Why this person and not the holder, where that is so. */
export function because(
  words: Words,
  as: ReminderReason["as"],
): readonly Element[] {
  if (as === "holder" || as === "named") return [];
  return [text(words.because[as], { isSubtle: true, size: "small" })];
}
