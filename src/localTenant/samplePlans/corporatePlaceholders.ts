// The 31 actions the corporate report counts and does not name, each labelled a placeholder.
import type { CorporateRow } from "./corporateActions.ts";

const posts = [
  "Chief Executive",
  "Strategic Director of Corporate Resources",
  "Head of Strategy and Performance",
  "Director of Communities",
  "HR Manager",
  "Head of Democratic Services",
];

const missing: readonly (readonly [number, readonly number[]])[] = [
  [1, [1, 2, 3, 4]],
  [2, [3, 4]],
  [3, [1, 2, 4, 5]],
  [5, [7, 8]],
  [6, [1, 2, 3, 4, 5]],
  [7, [5]],
  [9, [1, 2, 3, 4, 5, 6]],
  [10, [1, 2, 3, 4, 5, 6, 7]],
];

/** The report counts two actions as not started and names neither. */
const notStarted = new Set(["10.6", "10.7"]);

function placeholder(theme: number, number: number): CorporateRow {
  const ref = `${theme}.${number}`;
  // Due dates spread over the nine months after July 2018: invented, none of them past.
  const month = 7 + ((theme + number * 2) % 9);
  return {
    ref,
    title: `Placeholder for action ${ref}, which the report counts but does not name`,
    post: posts[(theme + number) % posts.length] ?? "Chief Executive",
    ending: notStarted.has(ref) ? "notStarted" : "inProgress",
    due: [2018 + Math.floor(month / 12), (month % 12) + 1],
  };
}

export const corporatePlaceholders: readonly CorporateRow[] = missing.flatMap(
  ([theme, numbers]) => numbers.map((number) => placeholder(theme, number)),
);
