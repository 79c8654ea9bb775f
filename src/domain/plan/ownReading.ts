// What is written into one of the council's own columns, read by its kind; and of which kind a column is that nobody told.
import { day, parseDate } from "../values/calendarDate.ts";
import type { OwnColumn } from "./ownColumns.ts";
import type { OwnKind } from "./ownKinds.ts";
import { stableGuid } from "../values/stableGuid.ts";
import { readTimeline } from "../dates/timeline.ts";

const tidy = (text: string) => text.replace(/\s+/g, " ").trim();
/** Titles that differ by spaces or capitals are one. */
export const titleKey = (title: string) => tidy(title).toLowerCase();

export const columnKey = (title: string) =>
  stableGuid(`column/${titleKey(title)}`).slice(0, 8);

/** The column of a heading: by its title, or by the title it began with. */
export function columnCalled(
  heading: string,
  columns: readonly OwnColumn[],
): OwnColumn | null {
  return (
    columns.find(({ title }) => titleKey(title) === titleKey(heading)) ??
    columns.find(({ key }) => key === columnKey(heading)) ??
    null
  );
}

const yes = /^(?:y|yes|true|✓|✔|☒|x|ie|ydy)$/i;
const no = /^(?:n|no|false|☐|na|nac ydy)$/i;
const figure = /^-?\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/;

const plainNumber = (text: string) => text.replaceAll(",", "");

function moneyOf(text: string): string | null {
  const found = /^(-?)£? ?(-?[\d,]+(?:\.\d+)?) ?(k|m|bn)?$/i.exec(text);
  if (!found || !figure.test(found[2] ?? "")) return null;
  const times = { k: 1_000, m: 1_000_000, bn: 1_000_000_000, "": 1 };
  const unit = (found[3] ?? "").toLowerCase() as keyof typeof times;
  const amount = Number(plainNumber(found[2] ?? "")) * times[unit];
  return `${found[1] ?? ""}${Math.round(amount * 100) / 100}`;
}

function dayOf(text: string): string | null {
  const plain = parseDate(text);
  if (plain) return plain;
  const read = readTimeline(text, { reference: day("2000-01-01") });
  return read.kind === "date" && /\d{2}\s*$/.test(text) ? read.end : null;
}

/** What is written, as it is kept; null where it does not fit the column, empty where nothing is written. */
export function readOwn(
  { kind, choices = [] }: Pick<OwnColumn, "kind" | "choices">,
  written: string,
): string | null {
  const text = kind === "text" ? written.trim() : tidy(written);
  if (text === "") return "";
  switch (kind) {
    case "text":
      return text;
    case "choice":
      return choices.find((one) => titleKey(one) === titleKey(text)) ?? null;
    case "number":
      return figure.test(text.replace(/ ?%$/, ""))
        ? plainNumber(text).replace(/ %$/, "%")
        : null;
    case "money":
      return moneyOf(text);
    case "date":
      return dayOf(text);
    case "yesNo":
      if (yes.test(text)) return "yes";
      return no.test(text) ? "no" : null;
  }
}

/** As many different words as a list to choose from holds. */
const mostChoices = 12;

function choicesIn(texts: readonly string[]): readonly string[] | null {
  const different = [
    ...new Map(texts.map((text) => [titleKey(text), tidy(text)])).values(),
  ];
  const short = different.every((text) => text.length <= 30);
  return short &&
    different.length <= mostChoices &&
    texts.length >= Math.max(3, different.length * 2)
    ? different
    : null;
}

/** What kind of column holds all of these words; words where no other does. */
export function inferOwn(title: string, texts: readonly string[]): OwnColumn {
  const column = { key: columnKey(title), title: tidy(title) };
  const fits = (kind: OwnKind) =>
    texts.length > 0 && texts.every((text) => readOwn({ kind }, text));
  if (fits("yesNo") && texts.some((text) => text.length > 1))
    return { ...column, kind: "yesNo" };
  const isMoney =
    texts.some((text) => text.includes("£")) ||
    /\b(?:cost|budget|spend|savings?|value|£)\b/i.test(title);
  if (isMoney && fits("money")) return { ...column, kind: "money" };
  if (fits("number")) return { ...column, kind: "number" };
  if (fits("date")) return { ...column, kind: "date" };
  const choices = choicesIn(texts);
  return choices
    ? { ...column, kind: "choice", choices }
    : { ...column, kind: "text" };
}
