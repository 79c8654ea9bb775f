// The council's own columns: what it keeps of each action beside what Waymark knows. Typed, an entry like any other fact, and never used in a rule.
import { day, inWords, parseDate } from "./calendarDate.ts";
import { stableGuid } from "./stableGuid.ts";
import { readTimeline } from "./timeline.ts";

export const ownKinds = [
  "text",
  "choice",
  "number",
  "money",
  "date",
  "yesNo",
] as const;
export type OwnKind = (typeof ownKinds)[number];

export interface OwnColumn {
  /** Made of its first title, so that a file with that heading finds it, also after it was renamed. */
  readonly key: string;
  readonly title: string;
  readonly kind: OwnKind;
  /** What may be chosen; of a choice only. */
  readonly choices?: readonly string[];
}

/** What an action has in them: by key, in the order of the keys; what is empty is left out. */
export type OwnValues = Readonly<Record<string, string>>;

/** More than fit a sheet that anybody reads. */
export const mostColumns = 30;

export const ownKindWords: Readonly<Record<OwnKind, string>> = {
  text: "words",
  choice: "a choice",
  number: "a number",
  money: "money",
  date: "a date",
  yesNo: "yes or no",
};

const tidy = (text: string) => text.replace(/\s+/g, " ").trim();
const titleKey = (title: string) => tidy(title).toLowerCase();

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

/** Values by key, in one order and without empty ones: two that say the same read the same. */
export function ownValues(values: Readonly<Record<string, string>>): OwnValues {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== "")
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
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

/** A value as a person reads it: "£5,000", "31 March 2027", "Yes". */
export function ownWords(
  { kind }: Pick<OwnColumn, "kind">,
  value: string,
): string {
  switch (kind) {
    case "money":
      return new Intl.NumberFormat("en-GB", {
        style: "currency",
        currency: "GBP",
        minimumFractionDigits: Number.isInteger(Number(value)) ? 0 : 2,
      }).format(Number(value));
    case "date": {
      const on = parseDate(value);
      return on ? inWords(on) : value;
    }
    case "yesNo":
      return value === "yes" ? "Yes" : "No";
    case "text":
    case "choice":
    case "number":
      return value;
  }
}

/** What an action has in the columns of its plan, in their order, in words. */
export function ownLines(
  { own = {} }: { readonly own?: OwnValues },
  { columns = [] }: { readonly columns?: readonly OwnColumn[] },
): readonly { readonly column: OwnColumn; readonly words: string }[] {
  return columns.flatMap((column) => {
    const value = own[column.key];
    return value === undefined
      ? []
      : [{ column, words: ownWords(column, value) }];
  });
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
