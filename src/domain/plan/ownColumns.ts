// The council's own columns: what it keeps of each action beside what Waymark knows. Typed, an entry like any other fact, and never used in a rule.
import { inWords, parseDate } from "../values/calendarDate.ts";
import type { OwnKind } from "./ownKinds.ts";

export interface OwnColumn {
  /** Made of its first title, so that a file with that heading finds it, also after it was renamed. */
  readonly key: string;
  readonly title: string;
  readonly kind: OwnKind;
  /** What may be chosen; of a choice only. */
  readonly choices?: readonly string[];
  /** No longer asked for or shown; what actions have in it stays in the record. */
  readonly retired?: true;
  /** Printed beside each action in the papers. */
  readonly inPapers?: true;
  /** Shown on the cards of an action. */
  readonly onCards?: true;
}

/** What an action has in them: by key, in the order of the keys; what is empty is left out. */
export type OwnValues = Readonly<Record<string, string>>;

/** More than fit a sheet that anybody reads. */
export const mostColumns = 30;
/** Values by key, in one order and without empty ones: two that say the same read the same. */
export function ownValues(values: Readonly<Record<string, string>>): OwnValues {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== "")
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
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

/** The columns that are asked for and shown. */
export function shownColumns({
  columns = [],
}: {
  readonly columns?: readonly OwnColumn[];
}): readonly OwnColumn[] {
  return columns.filter(({ retired }) => !retired);
}

/** What an action has in the columns of its plan, in their order, in words. */
export function ownLines(
  { own = {} }: { readonly own?: OwnValues },
  plan: { readonly columns?: readonly OwnColumn[] },
): readonly { readonly column: OwnColumn; readonly words: string }[] {
  return shownColumns(plan).flatMap((column) => {
    const value = own[column.key];
    return value === undefined
      ? []
      : [{ column, words: ownWords(column, value) }];
  });
}
