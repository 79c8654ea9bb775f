// The files of a plan as they are taken away: made when asked for, each with the code that writes it loaded then.
import { t } from "../language/t.ts";
import type {
  CalendarDate,
  Instant,
} from "../../domain/values/calendarDate.ts";
import type { PostId, ThemeId } from "../../domain/values/id.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { MadeFile } from "../ui/download.ts";

interface FileContext {
  readonly record: PlanRecord;
  readonly today: CalendarDate;
  readonly now: Instant;
}

/** Makes a file and hands it over; a failure stays on the page. */
export type Take = (make: (context: FileContext) => Promise<MadeFile>) => void;

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
  json: "application/json",
  ics: "text/calendar;charset=utf-8",
} as const;

/** Letters, digits and spaces that every file system keeps. */
export function fileName(words: string, kind: keyof typeof types): string {
  const name = words
    .replace(/[^\p{L}\p{N} ._-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 100);
  return `${name || t("Plan")}.${kind}`;
}

function file(
  words: string,
  kind: keyof typeof types,
  content: Uint8Array | string,
): MadeFile {
  return { name: fileName(words, kind), type: types[kind], content };
}

export async function workbook({ record, today }: FileContext) {
  const { planWorkbook } = await import("../../documents/excel.ts");
  return file(record.plan.title, "xlsx", await planWorkbook(record, today));
}

export async function csv({ record }: FileContext) {
  const { actionsCsv } = await import("../../documents/csv.ts");
  return file(record.plan.title, "csv", actionsCsv(record));
}

export async function archive({ record }: FileContext) {
  const { writeArchive } = await import("../../documents/archive.ts");
  return file(record.plan.title, "json", writeArchive(record));
}

export async function calendar(
  { record, now }: FileContext,
  choice: { readonly theme?: ThemeId; readonly posts?: readonly PostId[] },
  words: string,
) {
  const { planCalendar } = await import("../../documents/calendar.ts");
  return file(words, "ics", planCalendar(record, now, choice));
}

/** A workbook for a theme's lead to fill in and send back. */
export async function callFor(
  { record, today }: FileContext,
  theme: ThemeId,
  words: string,
) {
  const { callForEntries } = await import("../../documents/excel.ts");
  return file(words, "xlsx", await callForEntries(record, theme, today));
}
