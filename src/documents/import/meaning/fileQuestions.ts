// The questions of a plan that was read: those of its file and columns, and those of each action.
import { say } from "../../../domain/words/say.ts";
import type { Draft } from "./draft.ts";
import type { SourceDocument } from "../file/grid.ts";
import type { ImportedAction, Question } from "../rows/importResult.ts";
import { sourceOf } from "../rows/gathered.ts";
import type { Gathered } from "../rows/gathered.ts";

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
    text: say("column.unknown", { heading }),
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
    text: say("column.asTheme", { heading }),
    suggestion: heading,
    action: null,
    field: "theme",
    alike: "theme: told by the table's heading",
    source: sourceOf(raw.place, raw.row),
  }));
  const told = gathered.withoutHeadings.map((source) => ({
    about:
      source.sheet ??
      say("read.about.table", { table: String(source.table ?? 1) }),
    text: say("column.noHeadings"),
    suggestion: null,
    action: null,
    field: "column",
    alike: "column: told from contents",
    source,
  }));
  return [
    ...systemsOf(gathered),
    ...remarks,
    ...unknown,
    ...rivalsOf(gathered),
    ...periodsOf(gathered),
    ...themes,
    ...told,
  ];
}

type FileQuestion = Omit<Question, "id">;

const ofFile = {
  suggestion: null,
  action: null,
  source: null,
} as const;

/** The systems whose exports were recognised, and what of theirs was left out. */
function systemsOf({ layouts }: Gathered): FileQuestion[] {
  const found = new Map<string, Set<string>>();
  for (const { layout } of layouts) {
    if (layout.system === null) continue;
    const left = found.get(layout.system.name) ?? new Set<string>();
    for (const heading of layout.system.leftOut) left.add(heading);
    found.set(layout.system.name, left);
  }
  return [...found].map(([name, left]) => ({
    ...ofFile,
    about: name,
    text:
      left.size > 0
        ? say("column.systemLeftOut", { name, left: [...left] })
        : say("column.system", { name }),
    field: "system",
    alike: `system: ${name.toLowerCase()}`,
  }));
}

/** Columns that might have been taken for what another is, or did not hold what their heading says: once each. */
function rivalsOf({ layouts }: Gathered): FileQuestion[] {
  const found = new Map<string, FileQuestion>();
  for (const { layout } of layouts)
    for (const { heading, words, suggestion } of layout.told)
      found.set(heading, {
        ...ofFile,
        about: heading,
        text: words,
        suggestion,
        field: "column",
        alike: `column: ${heading.toLowerCase()}`,
      });
  return [...found.values()];
}

/** Columns of quarters and months were read as a timetable: said, with the year that was taken for them. */
function periodsOf({ layouts }: Gathered): FileQuestion[] {
  const headings = new Set<string>();
  const years = new Set<string>();
  for (const { layout } of layouts)
    for (const { heading, role } of layout.columns)
      if (role === "period") {
        headings.add(heading);
        if (layout.yearAround !== null) years.add(layout.yearAround);
      }
  if (headings.size === 0) return [];
  const columns = [...headings].map((heading) =>
    say("column.quoted", { heading }),
  );
  return [
    {
      ...ofFile,
      about: [...headings][0] ?? "",
      text:
        years.size > 0
          ? say("column.timetableOf", { columns, years: [...years] })
          : say("column.timetable", { columns }),
      field: "column",
      alike: "column: timetable",
    },
  ];
}
