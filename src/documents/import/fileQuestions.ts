// The questions of a plan that was read: those of its file and columns, and those of each action.
import type { Draft } from "./draft.ts";
import type { SourceDocument } from "./grid.ts";
import type { ImportedAction, Question } from "./importResult.ts";
import { sourceOf } from "./rows.ts";
import type { Gathered } from "./rows.ts";

/** What is asked of one action. */
export function questionsOf(
  draft: Draft,
  action: ImportedAction | undefined,
): Omit<Question, "id">[] {
  if (!action) return [];
  const about =
    action.ref ??
    (action.refAsWritten === ""
      ? action.title.slice(0, 80)
      : action.refAsWritten);
  return draft.asked.map((asked) => ({
    about,
    text: asked.text,
    suggestion: asked.suggestion,
    action: action.id,
    field: asked.field,
    alike: asked.alike,
    source: action.source,
  }));
}

/** What is told and asked of the whole file: what it carries, and how its columns were taken. */
export function questionsOfFile(
  document: SourceDocument,
  gathered: Gathered,
): Omit<Question, "id">[] {
  const remarks = document.remarks.map((remark) => ({
    about: remark.about,
    text: remark.text,
    suggestion: null,
    action: null,
    field: null,
    alike: `file: ${remark.rule}`,
    source: null,
  }));
  const unknown = [...gathered.unknownHeadings].map(([heading, source]) => ({
    about: heading,
    text: `"${heading}" is not a column Waymark knows. Its words were added to each action's account under that heading.`,
    suggestion: null,
    action: null,
    field: "column",
    alike: `column: ${heading.toLowerCase()}`,
    source,
  }));
  const adopted = new Map<string, Draft["raw"]>();
  for (const raw of gathered.actions) {
    const heading = raw.layout.headingAsTheme;
    if (heading !== null && !adopted.has(heading)) adopted.set(heading, raw);
  }
  const themes = [...adopted].map(([heading, raw]) => ({
    about: heading,
    text: `The column of actions is headed "${heading}". That was taken as the theme of the table.`,
    suggestion: heading,
    action: null,
    field: "theme",
    alike: "theme: told by the table's heading",
    source: sourceOf(raw.place, raw.row),
  }));
  const told = gathered.withoutHeadings.map((source) => ({
    about: source.sheet ?? `table ${source.table ?? 1}`,
    text: "This table has no headings. Its columns were told from what they hold; check them.",
    suggestion: null,
    action: null,
    field: "column",
    alike: "column: told from contents",
    source,
  }));
  return [...remarks, ...unknown, ...themes, ...told];
}
