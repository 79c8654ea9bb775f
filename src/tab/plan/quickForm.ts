// Quick entry as typed and as it waits to be saved, and what the rules are asked with it. Pure.
import { t } from "../language/t.ts";
import * as v from "valibot";
import { no, yes } from "../../domain/values/answer.ts";
import type { Answer } from "../../domain/values/answer.ts";
import { joinedAction } from "../../domain/plan/action.ts";
import { asId } from "../../domain/values/id.ts";
import { asRef } from "../../domain/values/ref.ts";
import { emptyRecord } from "../../domain/planLife/draft/draftPlan.ts";
import type { PlanChange, PlanContext } from "../../domain/rules/planRules.ts";
import {
  addLines,
  nextRef,
  readLines,
  withActions,
} from "../../domain/planLife/draft/quickEntry.ts";
import type {
  QuickEntry,
  QuickLine,
} from "../../domain/planLife/draft/quickEntry.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";

/** What is the same for one line after the other. */
const Placed = {
  theme: v.string(),
  post: v.string(),
  reason: v.string(),
  body: v.string(),
  minute: v.string(),
};

const Line = v.object({
  ref: v.string(),
  title: v.string(),
  due: v.string(),
  /** The reference is the next of its theme, and nobody chose it. */
  proposed: v.optional(v.boolean(), false),
});

/** Lines that were entered together and are saved under one identity, however often they are sent. */
const Batch = v.object({ ...Placed, edit: v.string(), lines: v.array(Line) });
export type Batch = v.InferOutput<typeof Batch>;

/** Kept on this device until all of it is saved. */
export const QuickTyped = v.object({
  ...Placed,
  text: v.string(),
  ref: v.string(),
  due: v.string(),
  waiting: v.array(Batch),
});
export type QuickTyped = v.InferOutput<typeof QuickTyped>;

/** The form as it opens: in the theme that is looked at, or in the only one. */
export function quickTyped(
  { themes }: Pick<PlanOverview, "themes">,
  looking: string | null,
): QuickTyped {
  const only = themes.length === 1 ? themes[0]?.id : undefined;
  const theme = themes.find(({ id }) => id === looking)?.id ?? only ?? "";
  return {
    theme,
    post: "",
    reason: "",
    body: "",
    minute: "",
    text: "",
    ref: "",
    due: "",
    waiting: [],
  };
}

/** As much of the record as adding actions asks about: what the plan's first screen has read. */
export function recordOf(overview: PlanOverview): PlanRecord {
  const { plan, themes, posts, actions, bodies } = overview;
  return { ...emptyRecord(plan), themes, posts, actions, bodies };
}

function entryOf({ theme, post, lines, ...agreed }: Batch): QuickEntry {
  return {
    lines,
    themeId: asId<"Theme">(theme),
    accountable: post ? asId<"Post">(post) : null,
    reason: agreed.reason,
    bodyId: agreed.body ? asId<"Body">(agreed.body) : null,
    minute: agreed.minute || null,
  };
}

/** What the rule says to one batch. */
export function askBatch(
  batch: Batch,
  context: PlanContext,
): Answer<PlanChange> {
  return addLines(entryOf(batch), context);
}

/**
 * The batch where some of its references were given to others meanwhile: what nobody chose gets the next free one; null where a person chose
 * one of them, and chooses another.
 */
export function renumbered(
  batch: Batch,
  taken: ReadonlySet<string>,
  context: PlanContext,
): Batch | null {
  const lost = batch.lines.filter(({ ref }) => taken.has(ref));
  if (lost.some(({ proposed }) => !proposed)) return null;
  const others = [...taken].flatMap((ref) => takenBy(ref, batch, context));
  const record = withActions(context.record, others);
  const lines = batch.lines.map((line) =>
    line.proposed ? { ...line, ref: "" } : line,
  );
  const answer = askBatch({ ...batch, lines }, { ...context, record });
  if (!answer.ok) return null;
  return {
    ...batch,
    lines: lines.map((line, n) => ({
      ...line,
      ref: answer.value.added[n]?.action.ref ?? line.ref,
    })),
  };
}

/** Somebody else's action, of which only the reference is known yet. */
function takenBy(text: string, { theme }: Batch, context: PlanContext) {
  const ref = asRef(text);
  return ref === null
    ? []
    : [
        joinedAction({
          id: asId<"Action">(`taken ${ref}`),
          planId: context.record.plan.id,
          themeId: asId<"Theme">(theme),
          ref,
          title: "",
          due: null,
          added: context.today,
          addedAt: context.now,
        }),
      ];
}

/** The context with what waits to be saved in it, so that no reference is given twice. */
function behind(waiting: readonly Batch[], context: PlanContext): PlanContext {
  return waiting.reduce((now, batch) => {
    const answer = askBatch(batch, now);
    if (!answer.ok) return now;
    const joined = answer.value.added.map(({ action }) => action);
    return { ...now, record: withActions(now.record, joined) };
  }, context);
}

/** The lines with the words that stand beside the box: a date for those without one, a reference for a single one. */
function withRest(
  lines: readonly QuickLine[],
  { ref, due }: QuickTyped,
): readonly QuickLine[] {
  return lines.map((line) => ({
    ref: line.ref || (lines.length === 1 ? ref.trim() : ""),
    title: line.title,
    due: line.due || due.trim(),
  }));
}

/** What is typed, ready to be saved, each line with its reference; or why not. Refuses what the rules refuse, before anything is sent. */
export function batchOf(
  typed: QuickTyped,
  edit: string,
  context: PlanContext,
): Answer<Batch> {
  const read = readLines(typed.text);
  if (!read.ok) return read;
  const { theme, post, reason, body, minute } = typed;
  const placed = { theme, post, reason, body, minute, edit };
  const lines = withRest(read.value, typed);
  const now = behind(typed.waiting, context);
  if (lines.length > 0 && theme === "")
    return no("noTheme", t("Choose the theme that these actions belong to."));
  const answer = askBatch(
    {
      ...placed,
      lines: lines.map((line) => ({ ...line, proposed: line.ref === "" })),
    },
    now,
  );
  if (!answer.ok) return answer;
  const named = answer.value.added.map(({ action }, n) => ({
    title: action.title,
    ref: action.ref,
    due: lines[n]?.due ?? "",
    proposed: lines[n]?.ref === "",
  }));
  return yes({ ...placed, lines: named });
}

/** The reference that a line will get, for showing it while it is typed. */
export function refAhead(
  typed: QuickTyped,
  context: PlanContext,
): string | null {
  if (typed.theme === "") return null;
  return nextRef(typed.theme, behind(typed.waiting, context).record);
}

/** The words of a batch as they were typed: one line each, cells apart by tabs where there were any. */
export function textOf({ lines }: Batch): string {
  return lines
    .map(({ title, due }) => (due ? `${title}\t${due}` : title))
    .join("\n");
}
