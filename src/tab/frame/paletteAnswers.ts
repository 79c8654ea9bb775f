// What "Go to" answers: the figures of one question with their references, the days they hold for, and where their rows stand. It counts nothing. Pure.
import { inWords, listInWords, t } from "../language/t.ts";
import { parseDate } from "../../domain/values/calendarDate.ts";
import { ragWordsIn } from "../../domain/plan/ragWords.ts";
import type { Ref } from "../../domain/values/ref.ts";
import type { Figure } from "../../ask/answer.ts";
import type { OpenPlan } from "../../ask/openPlan.ts";
import type { ActionRow } from "../../ask/questions/base.ts";
import { askTyped } from "../../ask/typed.ts";
import type { TypedAnswer } from "../../ask/typed.ts";
import { plainView, viewAddress } from "../address/address.ts";
import type { View } from "../address/address.ts";
import { asText } from "../ruleWords.ts";
import { movedWords } from "../ui/words.ts";
import { figures, questions } from "./answerFigures.ts";
import type { PaletteEntry } from "./paletteEntries.ts";

/** An answer as it is shown: the days it holds for, its figures, each a line that opens its rows, and what is to be known beside them. */
export interface Told {
  /** "As at 30 November 2026, as known that day", and figures that no list of the plan shows by themselves; null where nothing was answered. */
  readonly head: string | null;
  readonly lines: readonly PaletteEntry[];
  /** Why there is no answer, or what of the question it leaves out. */
  readonly note: string | null;
}

const mostNamed = 8;

/** "2.2, 4.2 and 3 more": what a line has no room for stands where it leads. */
function namedShortly(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return more > 0
    ? t("{names:commas} and {more} more", {
        names: names.slice(0, mostNamed),
        more,
      })
    : names.join(", ");
}

interface Asked extends TypedAnswer {
  readonly plan: OpenPlan;
}

function daysTold({ answer: { asAt, knownAt, since } }: Asked): string | null {
  if (asAt === null || knownAt === null) return null;
  const day =
    knownAt === asAt
      ? t("As at {asAt:date}, as known that day", { asAt })
      : t("As at {asAt:date}, as known on {knownAt:date}", { asAt, knownAt });
  return since ? t("{day}, compared with {since:date}", { day, since }) : day;
}

/** The view of another day is of that day as known then. */
function viewOf({ plan, answer, asked }: Asked, change: Partial<View>): string {
  const asAt = answer.asAt === plan.today ? null : answer.asAt;
  const { record } = plan;
  const theme = record.themes.find(({ title, code, aliases }) =>
    [title, code, ...aliases].includes(asked.theme ?? "\0"),
  );
  const post = record.posts.find(({ title, aliases }) =>
    [title, ...aliases].includes(asked.post ?? "\0"),
  );
  return viewAddress(record.plan.id, {
    ...plainView,
    asAt,
    theme: theme?.id ?? null,
    post: post?.id ?? null,
    ...change,
  });
}

/** The filters of the list that a list of actions was asked by. */
function listOf(one: Asked): Partial<View> | null {
  const { asked, wanted } = one;
  if (asked.dueFrom !== null || asked.dueTo !== null) return null;
  const [focus] = wanted;
  return focus === undefined ? {} : (figures[focus]?.[1] ?? null);
}

/** Where the rows of a figure stand; null where no list or page has just those. */
function addressOf(one: Asked, name: string): string | null {
  const { question, asked, answer, plan } = one;
  if (question === "changes")
    return viewOf(one, { drawer: "changed", since: answer.since });
  if (question === "actions") {
    const list = listOf(one);
    return list && viewOf(one, list);
  }
  const narrowed = [asked.body, asked.post, asked.ref, asked.since];
  if (question !== "position" && narrowed.some((part) => part !== null))
    return null;
  const [, list] = figures[name] ?? [];
  if (list) return viewOf(one, list);
  // The pages are of today.
  const { opens } = questions[question] ?? {};
  return opens && answer.asAt === plan.today
    ? opens(plan.record.plan.id)
    : null;
}

/** The posts that are silent say more than the references they are silent on. */
function namesOf({ answer }: Asked, { name, refs }: Figure): readonly string[] {
  return name === "silentPosts"
    ? (answer.rows as readonly { readonly post: string }[]).map(
        ({ post }) => post,
      )
    : refs;
}

function lineOf(one: Asked, figure: Figure): PaletteEntry {
  const { name, value } = figure;
  const title = figures[name]?.[0](one.plan.record.plan) ?? name;
  const number = value === null ? t("none") : String(value);
  // "61 of 61" needs no list of them.
  const whole = name === "total" || name === "percentComplete";
  const names = whole ? [] : namesOf(one, figure);
  const words =
    names.length > 0
      ? t("{title}: {number} ({names})", {
          title,
          number,
          names: namedShortly(names),
        })
      : `${title}: ${number}`;
  return {
    key: `answer ${name}`,
    words,
    kind: t("answer"),
    address: addressOf(one, name),
  };
}

const isRow = (row: unknown): row is ActionRow =>
  typeof row === "object" && row !== null && "statusWords" in row;

/** One action in its four facts. */
function actionLine(one: Asked, row: ActionRow): PaletteEntry {
  const { plan } = one;
  const rag = t(ragWordsIn(plan.record.plan.ragScheme)[row.rag]);
  const facts = [
    row.claimed ? t("Complete, awaiting confirmation") : t(row.statusWords),
    rag,
    row.dateInForce
      ? t("date in force {on:date}", { on: row.dateInForce })
      : t("date not yet agreed"),
    row.daysOverdue === null
      ? null
      : t("{days:day} late", { days: row.daysOverdue }),
    movedWords(row.moves, row.daysMoved),
    row.proposedDate
      ? t("{to} proposed", { to: inWords(row.proposedDate) })
      : null,
  ];
  const action = plan.record.actions.find(({ ref }) => ref === row.ref);
  return {
    key: `answer ${row.ref}`,
    words: `${row.ref}: ${facts.filter((fact) => fact !== null).join("; ")}`,
    kind: t("answer"),
    address: viewOf(
      { ...one, asked: { ...one.asked, theme: null, post: null } },
      { action: action?.id ?? null },
    ),
  };
}

/** The actions themselves, where no list of the plan has just those. */
function actionLines(
  { plan }: Asked,
  refs: readonly Ref[],
): readonly PaletteEntry[] {
  return refs.slice(0, mostNamed).flatMap((ref) => {
    const action = plan.record.actions.find((each) => each.ref === ref);
    return action
      ? [
          {
            key: `answer ${ref}`,
            words: `${ref} ${action.title}`,
            kind: t("action"),
            address: viewAddress(plan.record.plan.id, {
              ...plainView,
              action: action.id,
            }),
          },
        ]
      : [];
  });
}

/** The figures the words ask for, each as a line. */
function figureLines(one: Asked): readonly PaletteEntry[] {
  const { question, answer, wanted } = one;
  const { always = [], ifAny = [] } = questions[question] ?? {};
  const byName = new Map(answer.figures.map((each) => [each.name, each]));
  const chosen =
    question === "position" && wanted.length > 0
      ? new Set([...wanted, "total"])
      : always;
  return [
    ...chosen,
    ...ifAny.filter((name) => byName.get(name)?.value),
  ].flatMap((name) => {
    const figure = byName.get(name);
    return figure ? [lineOf(one, figure)] : [];
  });
}

/** What the figures leave unsaid: what of the question was not taken in, and rows in no figure. */
function noteOf({ aside, plan }: Asked): string | null {
  const left =
    aside.length > 0
      ? t("Answered for the whole plan: {names} is not taken into account.", {
          names: listInWords(aside.map(inWordsIfDay)),
        })
      : null;
  const uncounted =
    plan.notCounted > 0
      ? t("{n:row} could not be read or do not fit the plan: not counted.", {
          n: plan.notCounted,
        })
      : null;
  return [left, uncounted].filter((words) => words !== null).join(" ") || null;
}

function inWordsIfDay(name: string): string {
  const day = parseDate(name);
  return day ? inWords(day) : name;
}

const asksSomething =
  /\?\s*$|^\s*(?:how|who|what|when|which|why|where|is|are|was|were|did|does|do|has|have|will|can|should|list|find|search|faint|sawl|pwy|beth|pa|pryd|pam|ble|a oes|oes|ydy|yw)\b/i;
const isReference = /^\s*(?:[a-z]{1,6}[-.]?)?\d[\w.]*\s*$/i;

/** Whether what is typed is a question: it asks, it is a reference, or nothing is called so. */
export function isQuestion(typed: string, found: number): boolean {
  return (
    typed.trim().length > 2 &&
    (asksSomething.test(typed) || isReference.test(typed) || found === 0)
  );
}

const notTold = (note: string): Told => ({ head: null, lines: [], note });

/** Why a question that was understood has no answer. */
function whyNot({ answer, asked }: TypedAnswer): string {
  if (answer.because === "nothingAsked")
    return t("Give a word or two to search for.");
  return answer.because === "notInPlan" && asked.ref !== null
    ? t("{ref} was not in the plan on that day.", { ref: asked.ref })
    : t("Nothing of the kind is kept in this plan.");
}

/** The answer to what was typed; null where nothing in it leads to a question. */
export function toldOf(typed: string, plan: OpenPlan): Told | null {
  const read = askTyped(typed, plan);
  if (!read.ok) return notTold(asText(read.words));
  if (read.value === null) return null;
  if (!read.value.answer.answered) return notTold(whyNot(read.value));
  const one = { ...read.value, plan };
  const note = noteOf(one);
  const days = daysTold(one);
  if (one.question === "action")
    return {
      head: days,
      lines: one.answer.rows.filter(isRow).map((row) => actionLine(one, row)),
      note,
    };
  const told = figureLines(one);
  const lines = told.filter(({ address }) => address !== null);
  // A figure that no list shows is told, and its actions stand under it.
  const facts = told.filter(({ address }) => address === null);
  return {
    head: [days, ...facts.map(({ words }) => words)].join(". "),
    lines:
      facts.length > 0
        ? [...lines, ...actionLines(one, one.answer.refs)]
        : lines,
    note,
  };
}

/** The answer as it is spoken, once. */
export function spoken({ head, lines, note }: Told): string {
  return [head, ...lines.map(({ words }) => words), note]
    .filter((words) => words !== null)
    .join(". ");
}
