// What this device remembers of importing: what columns are, by the shape of the file, and the answers given so far, by the file.
import * as v from "valibot";
import type { ImportAnswer } from "../../domain/imports/file/importAnswers.ts";
import { headingKey } from "../../documents/import/columns/headingKey.ts";
import type { ImportResult } from "../../documents/import/rows/importResult.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import { keep } from "../session/deviceStore.ts";
import { readKept } from "../saving/keptForm.ts";
import type { ColumnChoices } from "./reading.ts";
import { isRole } from "./review.ts";
import type { RoleName } from "./review.ts";

const role = v.custom<RoleName>(isRole);
const columns = v.array(v.tuple([v.string(), role]));
const answers = v.array(v.tuple([v.string(), v.nullable(v.string())]));

/** The shape of a file: its headings, in any order. */
export function shapeOf(headings: readonly string[]): string {
  return stableGuid(headings.map(headingKey).toSorted().join("\n"));
}

const columnsKey = (shape: string) => `import-columns ${shape}`;

export function rememberedColumns(read: ImportResult): ColumnChoices {
  const shape = shapeOf(read.columns.map(({ heading }) => heading));
  return readKept(columnsKey(shape), columns) ?? [];
}

export function rememberColumns(read: ImportResult, chosen: ColumnChoices) {
  const shape = shapeOf(read.columns.map(({ heading }) => heading));
  keep(columnsKey(shape), JSON.stringify(chosen));
}

/** A question as it is asked of this row of this file: its number may change when columns do. */
export function questionKey(
  read: ImportResult,
  question: ImportResult["questions"][number],
): string {
  const { source, alike, field } = question;
  return stableGuid(
    JSON.stringify([read.file, read.counts.rowsRead, source, alike, field]),
  );
}

const answersKey = (read: ImportResult) =>
  `import-answers ${read.file} ${read.counts.rowsRead}`;

export function rememberedAnswers(
  read: ImportResult,
): ReadonlyMap<string, ImportAnswer> {
  return new Map(readKept(answersKey(read), answers) ?? []);
}

export function rememberAnswers(
  read: ImportResult,
  said: ReadonlyMap<string, ImportAnswer>,
) {
  keep(answersKey(read), JSON.stringify([...said]));
}
