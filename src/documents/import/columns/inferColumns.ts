// A table without headings: what its columns hold tells what they are, where that is plain; the person is told that it was told so.
import { looksLikeDate } from "../words/dateWords.ts";
import type { PlanField } from "./columnNames.ts";
import type { FieldMatch } from "./fields.ts";
import type { GridRow } from "../file/grid.ts";
import type { Header } from "./headerRow.ts";
import { namesPost } from "../words/officers.ts";
import { looksLikeRef } from "../words/refs.ts";
import { readStatusWord } from "../words/statusWords.ts";

/** Columns by their contents, or null when they are not plainly those of a plan. */
export function inferHeader(rows: readonly GridRow[]): Header | null {
  const sample = rows.slice(0, 200);
  const width = sample.reduce(
    (most, row) => Math.max(most, row.cells.length),
    0,
  );
  if (sample.length < 2 || width < 3) return null;
  const texts = Array.from({ length: width }, (_, column) =>
    sample
      .map((row) => row.cells[column]?.text.trim() ?? "")
      .filter((text) => text !== ""),
  );
  const fields = new Map<number, PlanField>();
  const claim = (field: PlanField, test: (text: string) => boolean) => {
    const at = texts.findIndex(
      (values, i) =>
        !fields.has(i) &&
        values.length >= sample.length * 0.5 &&
        values.filter(test).length >= values.length * 0.7,
    );
    if (at >= 0) fields.set(at, field);
  };
  claim("status", (text) => readStatusWord(text)?.status != null);
  claim("due", (text) => looksLikeDate(text) && text.length < 40);
  claim("ref", looksLikeRef);
  const title = texts
    .map((values, i) => ({ i, length: average(values) }))
    .filter(({ i, length }) => !fields.has(i) && length > 15)
    .sort((a, b) => b.length - a.length)[0];
  if (title) fields.set(title.i, "title");
  claim("officers", (text) => text.length < 80 && namesPost(text));
  if (
    !title ||
    fields.size < 3 ||
    ![...fields.values()].some(
      (field) => field === "officers" || field === "due",
    )
  )
    return null;
  return {
    at: 0,
    height: 0,
    score: fields.size,
    columns: texts.map((_, index) => ({
      index,
      heading: "",
      match: matchOf(fields.get(index)),
    })),
  };
}

function matchOf(field: PlanField | undefined): FieldMatch | null {
  return field === undefined ? null : { field, score: 1, rank: 0 };
}

function average(values: readonly string[]): number {
  return (
    values.reduce((sum, value) => sum + value.length, 0) /
    Math.max(values.length, 1)
  );
}
