// Which column says what is to be done, where no heading or more than one says it.
import type { Candidate } from "./candidate.ts";
import {
  averageLength,
  best,
  distinct,
  groups,
  isRating,
  shareOf,
} from "./columnRoles.ts";

/** Gives one column the role of the action: by its heading, else by the next best heading over words that are its own. */
export function settleTitle(columns: readonly Candidate[]): void {
  if (!columns.some((c) => c.role === "title")) {
    // "Objective | Measure | Target | Actual" with figures sets out measures, and nothing to be done.
    if (setsOutMeasures(columns)) return;
    // "Accepted" answers a recommendation, and says nothing of what is to be done.
    const worded = columns.filter(({ values }) => !isRating(values));
    const alternative =
      bestNamed(worded, columns) ?? best(columns, "milestone");
    if (alternative) alternative.role = "title";
  }
  const kept = asked(columns) ?? best(columns, "title");
  for (const column of columns)
    if (column.role === "title" && kept && column !== kept)
      column.role = /task|step/i.test(column.heading) ? "milestone" : "other";
}

/** A measure in words beside figures for its target or its last reading. */
function setsOutMeasures(columns: readonly Candidate[]): boolean {
  const figures = (values: readonly string[]) =>
    values.length > 0 &&
    values.every((value) => /^[£<>≥≤]?\s*[\d.,]+\s*[%km]?$/i.test(value));
  return (
    columns.some(({ heading }) =>
      /^(?:(?:key |performance |success )*(?:measures?|indicators?|k?pis?|metrics?))$/i.test(
        heading.trim(),
      ),
    ) &&
    columns.some(
      ({ heading, values }) =>
        /^(?:target|actual|baseline|current|latest|result|outturn|performance)\b/i.test(
          heading.trim(),
        ) && figures(values),
    )
  );
}

/** "Strategic aim" written out over and over groups the key tasks beside it, each in its own words: then they are what is to be done. */
function bestNamed(
  worded: readonly Candidate[],
  columns: readonly Candidate[],
): Candidate | undefined {
  const name = best(worded, "altTitle");
  const once = (column: Candidate) => !repeats(column);
  // Where the references come back too, the rows are the steps of one action.
  if (
    !name ||
    once(name) ||
    columns.some((c) => c.role === "ref" && repeats(c))
  )
    return name;
  return (
    best(worded.filter(once), "altTitle") ??
    best(
      worded.filter((c) => once(c) && /\btasks?\b/i.test(c.heading)),
      "milestone",
    ) ??
    name
  );
}

/** The same words on several rows, none left blank. */
const repeats = ({ values, blank }: Candidate): boolean =>
  blank === 0 && distinct(values) <= values.length * 0.7;

/** "Accepted. A programme will be taken to committee" answers the recommendation beside it, which is what is to be done. */
function asked(columns: readonly Candidate[]): Candidate | undefined {
  const titles = columns.filter(({ role }) => role === "title");
  const answer =
    /^(?:(?:partially |partly |not )?(?:accepted?|agreed?)|rejected|noted)\b/i;
  if (
    titles.length === 0 ||
    titles.some(
      (column) => shareOf(column, (value) => answer.test(value)) < 0.5,
    )
  )
    return undefined;
  const recommendation = columns.find(
    ({ role, heading, values }) =>
      role === "altTitle" &&
      /recommend|argymhell/i.test(heading) &&
      values.length > 0,
  );
  if (recommendation) recommendation.role = "title";
  return recommendation;
}

/** The table whose heading is its theme: the first unknown heading over real words becomes the action's column (domain case M38). */
export function adoptTitle(columns: readonly Candidate[]): string | null {
  const works = columns.filter((c) =>
    ["officers", "narrative", "status", "due", "ref", "rag"].includes(c.role),
  );
  if (new Set(works.map((c) => c.role)).size < 2) return null;
  const unknown = columns.find(
    (c) =>
      (c.role === "other" || c.role === "altTheme" || c.role === "theme") &&
      c.heading !== "" &&
      averageLength(c.values) > 10 &&
      !isRating(c.values) &&
      // A table of measures has owners and targets too, and nothing to be done.
      !/\b(?:indicators?|k?pis?|measures?|metrics?)\b/i.test(c.heading) &&
      !groups(c),
  );
  if (!unknown) return null;
  unknown.role = "title";
  // "What we said we would do" asks what the column answers, and is the name of no theme.
  return /^(?:what|how|why|which)\b/i.test(unknown.heading)
    ? null
    : unknown.heading;
}
