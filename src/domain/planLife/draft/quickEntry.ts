// Many actions typed or pasted one a line: each line read, given the next reference of its theme, and added by the rule that the plan's state asks for.
import { say } from "../../words/say.ts";
import type { Action } from "../../plan/action.ts";
import { no, yes } from "../../values/answer.ts";
import type { Answer } from "../../values/answer.ts";
import type { PostId, ThemeId } from "../../values/id.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import { firstRefusal } from "../../rules/entryRules.ts";
import { compareRefs } from "../../values/ref.ts";
import { readTimeline } from "../../dates/timeline.ts";
import { keepDraftAction } from "./draftEdits.ts";
import { addAction, refsUsed } from "../actions/newActions.ts";
import { mayEditBaseline } from "../planLife.ts";
import type { Agreed, PlanChange, PlanContext } from "../../rules/planRules.ts";

/** One action as written; without a reference it gets the next one of its theme. */
export interface QuickLine {
  readonly ref: string;
  readonly title: string;
  /** By when, in the words of whoever wrote it; empty where nothing was written. */
  readonly due: string;
}

/** More lines than this are a file: they are imported. */
export const mostLines = 200;

const bullet = /^\s*(?:[•▪◦‣·*–—-]|\d+[.)])\s+(?=\S)/u;
/** "1.4", "FP1", "HROD4": no spaces, a digit, and more than the number of a list. */
const likeRef = /^(?=.*\d)(?=.*[A-Za-z.])[\w.()/-]{1,12}$/;
const listNumber = /^\d+[.)]?$/;

function lineOf(text: string): Answer<QuickLine> {
  const cells = text
    .replace(bullet, "")
    .split("\t")
    .map((cell) => cell.trim());
  const named = cells.length > 1 && likeRef.test(cells[0] ?? "");
  // Word pastes the number of a list as a column of its own.
  const counted = cells.length > 1 && listNumber.test(cells[0] ?? "");
  const [ref = ""] = named ? cells : [];
  const [title = "", due = "", ...more] =
    named || counted ? cells.slice(1) : cells;
  if (more.some((cell) => cell !== ""))
    return no(
      "tooManyColumns",
      say("quickEntry.tooManyColumns", { title, cells: cells.length }),
    );
  return yes({ ref, title, due });
}

/**
 * What was typed or pasted, one action a line; bullets, the numbers of a list and empty lines are no words. Cells of a table are a
 * reference, the action, by when. Refuses `tooManyColumns` and `tooManyLines`.
 */
export function readLines(text: string): Answer<readonly QuickLine[]> {
  const written = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (written.length > mostLines)
    return no(
      "tooManyLines",
      say("quickEntry.tooManyLines", { written: written.length, mostLines }),
    );
  const lines = written.map(lineOf);
  return firstRefusal(...lines) ?? yes(lines.flatMap(valueOf));
}

const valueOf = <T>(answer: Answer<T>): readonly T[] =>
  answer.ok ? [answer.value] : [];

/**
 * The next free reference of a theme: one more than its highest last number ("5.10" after "5.9"), or the first after its code; null where
 * references do not count up.
 */
export function nextRef(
  theme: string,
  { actions, themes }: Pick<PlanRecord, "actions" | "themes">,
): string | null {
  const used = refsUsed({ actions });
  const last = actions
    .filter((one) => one.themeId === theme)
    .map((one) => one.ref)
    .toSorted(compareRefs)
    .at(-1);
  const code = themes.find((one) => one.id === theme)?.code.trim();
  const first = code ? `${code}.0` : undefined;
  const [, stem, number] = /^(.*?)(\d+)$/.exec(last ?? first ?? "") ?? [];
  if (number === undefined) return null;
  let at = Number(number) + 1;
  while (used.has(`${stem}${at}`.toLowerCase())) at += 1;
  return `${stem}${at}`;
}

export interface QuickEntry extends Agreed {
  readonly lines: readonly QuickLine[];
  readonly themeId: ThemeId;
  readonly accountable: PostId | null;
}

/**
 * All lines added, or none. In a draft by `keepDraftAction`, after it by `addAction`, which asks for a reason; refuses what these refuse, and
 * `noLines`. A refusal among several lines names its line. Source: domain.md F1 and F14.
 */
export function addLines(
  entry: QuickEntry,
  context: PlanContext,
): Answer<PlanChange> {
  if (entry.lines.length === 0) return no("noLines", say("quickEntry.noLines"));
  const added: PlanChange["added"][number][] = [];
  let { record } = context;
  for (const line of entry.lines) {
    const answer = addLine(entry, line, { ...context, record });
    if (!answer.ok) return inItsLine(answer, line, entry.lines);
    added.push(...answer.value.added);
    const joined = answer.value.added.map(({ action }) => action);
    record = withActions(record, joined);
  }
  return yes({ added, changed: [] });
}

/** The record with more actions in it; what it has already is replaced. */
export function withActions<T extends Pick<PlanRecord, "actions">>(
  record: T,
  more: readonly Action[],
): T {
  const ids = new Set(more.map(({ id }) => id));
  const others = record.actions.filter(({ id }) => !ids.has(id));
  return { ...record, actions: [...others, ...more] };
}

function addLine(
  entry: QuickEntry,
  line: QuickLine,
  context: PlanContext,
): Answer<PlanChange> {
  const { record, today } = context;
  const { themeId, accountable } = entry;
  const { financialYearStartMonth } = record.plan;
  const due = line.due.trim();
  const action = {
    ref: line.ref.trim() || (nextRef(themeId, record) ?? ""),
    title: line.title,
    themeId,
    accountable,
    due: due
      ? readTimeline(due, { reference: today, financialYearStartMonth })
      : null,
  };
  return mayEditBaseline(record.plan).ok
    ? keepDraftAction({ ...action, id: null }, context)
    : addAction({ ...entry, ...action }, context);
}

/** Which of several lines is refused; what is refused of all of them alike is said once. */
function inItsLine(
  refused: Extract<Answer<never>, { ok: false }>,
  line: QuickLine,
  lines: readonly QuickLine[],
): Answer<never> {
  const ofLine = ["noTitle", "noRef", "refUsed", "tooLong"];
  if (lines.length === 1 || !ofLine.includes(refused.because)) return refused;
  return {
    ...refused,
    words: say("quickEntry.lineRefused", {
      n: lines.indexOf(line) + 1,
      why: refused.words,
    }),
  };
}
