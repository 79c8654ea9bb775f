// What has changed, as the page must say it: the lines with their refs, the dates decided, and the bridge.
import { expect } from "vitest";
import { movedWords, statusWords } from "./expected.ts";
import type { Expected } from "./expected.ts";
import { pairsOf, plainPosition } from "./plainPosition.ts";
import { daysApart } from "./plainReading.ts";
import { inPlainWords, refsIn } from "./printedPaper.ts";
import type { PrintedSection } from "./printedPaper.ts";

/** A day that is the programmed one is written as the council wrote it; any other in full. */
function writtenWords(
  { actions }: Expected["plan"],
  ref: string,
  date: string | null,
  none: string,
): string {
  const action = actions.find((one) => one.ref === ref);
  return date !== null && action?.dueIs === date && action.printed
    ? action.printed
    : inPlainWords(date, none);
}

interface Moved {
  readonly ref: string;
  readonly from: string | null;
  readonly to: string | null;
}

const dateWords =
  (plan: Expected["plan"]) =>
  ({ ref, from, to }: Moved) =>
    `${ref} from ${within(writtenWords(plan, ref, from, "no date"))} to ${within(writtenWords(plan, ref, to, "a date not yet agreed"))}`;

/** Within a sentence a season has no capital. */
const within = (words: string) =>
  words.replace(/^(?:Spring|Summer|Autumn|Winter)\b/, (season) =>
    season.toLowerCase(),
  );

function linesOf({ plan, asAt, previousAsAt }: Expected): string[] {
  const found = plainPosition(plan, asAt, previousAsAt);
  const list = (refs: readonly string[]) =>
    refs.length < 2
      ? refs.join("")
      : `${refs.slice(0, -1).join(", ")} and ${refs.at(-1)}`;
  const line = (label: string, text: string) =>
    text === "" ? [] : [`${label}: ${text}.`];
  const changes = new Map<string, string[]>();
  for (const { ref, from, to } of found.statusChanges) {
    const key = `${statusWords[from]} to ${statusWords[to]?.toLowerCase()}`;
    changes.set(key, [...(changes.get(key) ?? []), ref]);
  }
  return [
    ...[...changes].flatMap(([key, refs]) => line(key, list(refs))),
    ...line("Added to the plan", list(found.added.map(({ ref }) => ref))),
    ...line(
      "Left the plan",
      found.withdrawn
        .map(
          (one) =>
            `${one.ref} (${one.reason}${one.into ? ` into ${one.into}` : ""})`,
        )
        .join("; "),
    ),
    ...line("Newly past the date in force", list(found.newlyOverdue)),
    ...line("Still past the date in force", list(found.stillOverdue)),
    ...line(
      "No longer past the date in force",
      found.clearedOverdue
        .map(({ ref, reason }) => `${ref} (${reason})`)
        .join("; "),
    ),
    ...line(
      "Changes of date endorsed",
      found.endorsed.map(dateWords(plan)).join("; "),
    ),
    ...line(
      "Changes of date refused",
      found.rejected.map(dateWords(plan)).join("; "),
    ),
  ];
}

/** The rows of the dates decided, in order of ref and then as they were ruled. */
function decidedRows({ plan, asAt, previousAsAt }: Expected) {
  return pairsOf(plan, asAt, previousAsAt).flatMap(({ now, then }) => {
    if (!now.there) return [];
    const before = new Set(then?.ruled.map((one) => one.number) ?? []);
    return now.ruled
      .filter((one) => !before.has(one.number))
      .map((one) => {
        const days = one.from && one.to ? daysApart(one.from, one.to) : null;
        const by = one.refused
          ? "Not moved"
          : days === null
            ? "First date or none"
            : days === 0
              ? "The same date"
              : `${Math.abs(days)} ${Math.abs(days) === 1 ? "day" : "days"} ${days > 0 ? "later" : "earlier"}`;
        const moves = movedWords(one.moves, one.daysMoved);
        return [
          now.action.ref,
          now.action.title,
          writtenWords(plan, now.action.ref, one.from, "No date"),
          writtenWords(plan, now.action.ref, one.to, "Not yet agreed"),
          moves ? `${by}. ${moves}` : by,
        ];
      });
  });
}

function expectBridge(said: string, { bridge, asAt, previousAsAt }: Expected) {
  if (!bridge) return;
  const {
    opening,
    openingTotal,
    closing,
    closingTotal,
    savedByDate,
    ...terms
  } = bridge;
  expect(said).toContain(
    `${opening} of ${openingTotal} done or in time at ${inPlainWords(previousAsAt, "")}.`,
  );
  expect(said).toContain(
    `${closing} of ${closingTotal} done or in time at ${inPlainWords(asAt, "")}.`,
  );
  for (const [words, refs] of Object.entries(terms)) {
    const found = new RegExp(`(\\d+) ${words} \\(([^)]*)\\)`).exec(said);
    expect([words, Number(found?.[1] ?? 0), refsIn(found?.[2] ?? "")]).toEqual([
      words,
      refs.length,
      refs,
    ]);
  }
  const saved = /In time only because .*? moved: (\d+) \(([^)]*)\)/.exec(said);
  expect([Number(saved?.[1] ?? 0), refsIn(saved?.[2] ?? "")]).toEqual([
    savedByDate.length,
    savedByDate,
  ]);
}

export function expectChanges(section: PrintedSection, expected: Expected) {
  const rows = section.tables.get("Dates decided") ?? [];
  expect(rows.map((row) => row.slice(0, 5))).toEqual(decidedRows(expected));
  if (expected.previousAsAt === null) return;
  expect(section.listUnder("changes")).toEqual(linesOf(expected));
  expectBridge(section.paragraphs.get("bridge") ?? "", expected);
}
