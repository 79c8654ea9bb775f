// A question as somebody types it, answered: which of the questions it is, asked with what it names, and the figures its words are after.
import type { Action } from "../domain/plan/action.ts";
import { yes } from "../domain/values/answer.ts";
import type { PlanAnswer } from "./answer.ts";
import { readBoth, readDays, readRef } from "./asked.ts";
import type { Read } from "./asked.ts";
import type { OpenPlan } from "./openPlan.ts";
import * as asks from "./questions.ts";
import type { AskedActions } from "./questions/actions.ts";
import { leadsTo } from "./questions/which.ts";
import { readTyped } from "./typedWords.ts";
import type { TypedAsk } from "./typedWords.ts";

/** One question answered. */
export interface TypedAnswer {
  /** The question's stable name. */
  readonly question: string;
  readonly asked: TypedAsk;
  readonly answer: PlanAnswer<unknown>;
  /** The figures the words ask for, of those the answer has. */
  readonly wanted: readonly string[];
  /** What was named and is not taken into account: the answer is of the whole plan. */
  readonly aside: readonly string[];
}

/** Words for a figure of the position, English and Welsh, each with what the list of actions calls it. */
const focuses: readonly (readonly [RegExp, string, Partial<AskedActions>])[] = [
  [
    /\b(?:overdue|late|behind|past (?:its|their) dates?|hwyr|gorddyledus)\b/,
    "overdue",
    { overdue: true },
  ],
  [/\b(?:claim\w*|hawli\w*)\b/, "claimed", { claimed: true }],
  [/\b(?:per ?cent\w*|y cant|canran)\b|%/, "percentComplete", {}],
  [
    /\b(?:complet\w+|done|finished|[cg]?wblha\w*|[cg]wblh\w+)\b/,
    "completed",
    { status: "completed" },
  ],
  [
    /\b(?:in progress|under way|underway|ar y gweill)\b/,
    "inProgress",
    { status: "inProgress" },
  ],
  [
    /\b(?:not started|unstarted|heb (?:eu |ei )?d?dechrau)\b/,
    "notStarted",
    { status: "notStarted" },
  ],
  [/\b(?:slip\w*|llithr\w*)\b/, "slippage", { status: "slippage" }],
  [/\b(?:suspended|wedi.u hatal)\b/, "suspended", { status: "suspended" }],
  [
    /\b(?:no dates?|not (?:yet )?agreed|undated|tbc|heb ddyddiad)\b/,
    "dateNotAgreed",
    { dateNotAgreed: true },
  ],
  [/\b(?:await\w*|wait\w*|aros)\b/, "awaiting", { awaiting: true }],
  [/\b(?:reds?|coch)\b/, "rag.red", { rag: "red" }],
  [/\b(?:ambers?|ambr|oren)\b/, "rag.amber", { rag: "amber" }],
  [/\b(?:greens?|g?wyrdd)\b/, "rag.green", { rag: "green" }],
  [/\b(?:blues?|g?las)\b/, "rag.blue", { rag: "blue" }],
];

const focusOf = (rest: string) => focuses.filter(([words]) => words.test(rest));

/** What each question takes beside the day looked at. */
const takes: Readonly<Record<string, readonly (keyof TypedAsk)[]>> = {
  position: ["asAt", "since"],
  actions: ["asAt", "post", "theme", "dueFrom", "dueTo"],
  action: ["asAt", "ref"],
  changes: ["asAt", "since"],
  exceptions: ["asAt", "post"],
  silent: ["asAt", "post"],
  dates_decided: ["asAt", "since", "body", "ref"],
  waiting: ["asAt", "body"],
  measures: ["asAt"],
  assurance: ["asAt"],
  risks: ["asAt", "since"],
  search: ["asAt"],
  plan: [],
};

/** The question of several that may answer: one action where one is named, the list where a post, a theme or a due date is, else the nearest. */
function questionOf(names: readonly string[], asked: TypedAsk): string | null {
  if (asked.ref !== null)
    return names.includes("dates_decided") ? "dates_decided" : "action";
  const known = names.filter((name) => name in takes && name !== "action");
  const [first = null] = known;
  if (asked.dueFrom !== null || asked.dueTo !== null) return "actions";
  const narrowed = asked.post !== null || asked.theme !== null;
  const general = first === null || first === "position" || first === "plan";
  if (narrowed && general) return "actions";
  return first ?? (asked.body === null ? null : "waiting");
}

const searchWords =
  /\b(?:find|search(?: for)?|mention\w*|where (?:is|are)|said|written|says?|about|which|what|actions?|the|words?)\b/g;

const given = <T>(value: T | null) => value ?? undefined;

function ask(
  question: string,
  asked: TypedAsk,
  plan: OpenPlan,
): PlanAnswer<unknown> {
  const [asAt, since] = [given<string>(asked.asAt), given<string>(asked.since)];
  const [body, post, ref] = [
    given(asked.body),
    given(asked.post),
    given(asked.ref),
  ];
  switch (question) {
    case "action":
      return asks.askAction.ask({ ref: ref ?? "", asAt }, plan);
    case "actions": {
      const [focus] = focusOf(asked.rest).filter(
        ([, , filter]) => Object.keys(filter).length > 0,
      );
      return asks.askActions.ask(
        {
          asAt,
          post,
          supporting: true,
          theme: given(asked.theme),
          dueFrom: given<string>(asked.dueFrom),
          dueTo: given<string>(asked.dueTo),
          ...focus?.[2],
        },
        plan,
      );
    }
    case "changes":
      return asks.askChanges.ask({ asAt, since }, plan);
    case "exceptions":
      return asks.askExceptions.ask({ asAt, post }, plan);
    case "silent":
      return asks.askSilent.ask({ asAt, post }, plan);
    case "dates_decided":
      return asks.askDatesDecided.ask({ asAt, since, body, ref }, plan);
    case "waiting":
      return asks.askWaiting.ask({ asAt, body }, plan);
    case "measures":
      return asks.askMeasures.ask({ asAt }, plan);
    case "assurance":
      return asks.askAssurance.ask({ asAt }, plan);
    case "risks":
      return asks.askRisks.ask({ asAt, since }, plan);
    case "search":
      return asks.askSearch.ask(
        { asAt, words: asked.rest.replaceAll(searchWords, " ") },
        plan,
      );
    case "plan":
      return asks.askPlan.ask({}, plan);
    default:
      return asks.askPosition.ask({ asAt, since }, plan);
  }
}

/**
 * The answer to a question in somebody's own words, in English or Welsh; null where nothing in them leads to one. Refuses what the plan cannot
 * answer, with why. The questions are those that assistants ask, so that a figure is the same on both. Source: product.md 2.4, issue 19.
 */
export function askTyped(
  typed: string,
  plan: OpenPlan,
): Read<TypedAnswer | null> {
  const text = typed.normalize("NFKC").replaceAll(/\s+/g, " ").trim();
  const read = readTyped(text, plan);
  if (!read.ok) return read;
  const asked = read.value;
  const names = leadsTo(asked.rest);
  if (!names.ok) return names;
  const question = questionOf(names.value, asked);
  if (question === null) return yes(null);
  const [asAt, since] = [given<string>(asked.asAt), given<string>(asked.since)];
  const fits = readBoth(
    readDays({ asAt, since }, plan),
    asked.ref === null ? yes<Action | null>(null) : readRef(asked.ref, plan),
  );
  if (!fits.ok) return fits;
  const aside = (["ref", "body", "post", "theme", "since"] as const).flatMap(
    (part) =>
      asked[part] !== null && !(takes[question] ?? []).includes(part)
        ? [asked[part]]
        : [],
  );
  return yes({
    question,
    asked,
    answer: ask(question, asked, plan),
    wanted: focusOf(asked.rest).map(([, name]) => name),
    aside,
  });
}
