// What a paper of random history must print, section by section, worked out from the plain reading and compared with the page.
import { expect } from "vitest";
import { expectChanges } from "./expectChanges.ts";
import { plainPosition } from "./plainPosition.ts";
import {
  allOn,
  counts,
  daysApart,
  isLate,
  leftUnfinished,
  percent,
  ragOf,
  refsOf,
  tally,
} from "./plainReading.ts";
import type { Stands } from "./plainReading.ts";
import { movedWords, statusWords } from "./expected.ts";
import type { Expected } from "./expected.ts";
import { inPlainWords, refOf, refsIn } from "./printedPaper.ts";
import type { printedIn, PrintedSection } from "./printedPaper.ts";

const ratings: Readonly<Record<string, string>> = {
  blue: "B Complete",
  green: "G On target",
  amber: "A At risk",
  red: "R Off target",
  none: "No rating",
};

/** "no" for nought, as sentences say it. */
const numberIn = (text: string) =>
  Number(/\d+/.exec(text.replace(/^[A-Za-z ,]*\bno\b/i, "0"))?.[0]);

function shareWords(all: readonly Stands[]): string {
  const { completed, total } = tally(all);
  const left = leftUnfinished(all);
  return `(${completed} of ${total}${left > 0 ? `; ${left} more left unfinished` : ""})`;
}

function expectPosition(
  section: PrintedSection,
  { plan, asAt, previousAsAt }: Expected,
) {
  const now = allOn(plan, asAt);
  const then = previousAsAt === null ? null : allOn(plan, previousAsAt);
  const rows = section.tables.get("Actions by status") ?? [];
  const printed = Object.fromEntries(
    rows.map(([label, ...numbers]) => [label, numbers.map(Number)]),
  );
  for (const [status, n] of Object.entries(tally(now))) {
    const label = status === "total" ? "Grand total" : statusWords[status];
    const before =
      then && Object.entries(tally(then)).find(([key]) => key === status)?.[1];
    const wanted = then ? [before, n] : [n];
    const isHidden = status === "suspended" && n === 0 && !before;
    expect([status, printed[label ?? ""]]).toEqual([
      status,
      isHidden ? undefined : wanted,
    ]);
  }
  const said = section.paragraphs.get("statusTable") ?? "";
  const share = percent(now);
  if (share !== null)
    expect(said).toContain(
      `${share}% of actions are completed ${shareWords(now)}.`,
    );
  const before = then && percent(then);
  if (then && before !== null)
    expect(said).toContain(`It was ${before}% ${shareWords(then)} when`);
  // No percentage anywhere without what it is of.
  expect(said.match(/\d+%/g) ?? []).toHaveLength(
    (said.match(/\(\d+ of \d+/g) ?? []).length,
  );
  expectReconciliation(
    section.paragraphs.get("reconciliation") ?? "",
    now,
    asAt,
  );
}

function expectReconciliation(
  said: string,
  now: readonly Stands[],
  asAt: string,
) {
  const live = now.filter(counts);
  const late = live.filter((one) => isLate(one, asAt));
  const waiting = late.filter((one) => one.proposed).length;
  const early = live.filter(
    (one) => one.status === "slippage" && !isLate(one, asAt),
  );
  expect(said).toMatch(
    new RegExp(`^Reported slippage ${tally(now).slippage}\\.`),
  );
  const past =
    /Past (?:its|their) date in force at ([^:]+): (.*?)[.,](?: |$|.*)/.exec(
      said,
    );
  expect(past?.[1]).toBe(inPlainWords(asAt, ""));
  expect(
    refsIn(/Past[^:]*: (?:none|\d+ \(([^)]*)\))/.exec(said)?.[1] ?? ""),
  ).toEqual(refsOf(late));
  if (late.length > 1)
    expect(said).toContain(
      `: ${late.length} (${refsOf(late).join(", ")}), of which ${waiting === 0 ? "none has" : waiting === 1 ? "1 has" : `${waiting} have`} a revised date`,
    );
  if (late.length === 1)
    expect(said).toContain(`which has ${waiting ? "a" : "no"} revised date`);
  expect(
    refsIn(/Reported as slippage[^:]*: \d+ \(([^)]*)\)/.exec(said)?.[1] ?? ""),
  ).toEqual(refsOf(early));
}

function expectThemes(section: PrintedSection, { plan, asAt }: Expected) {
  const now = allOn(plan, asAt);
  const { ragByTheme } = plainPosition(plan, asAt, null);
  const rags = new Map(Object.entries(ragByTheme));
  for (const row of section.tables.get("Themes and their ratings") ?? []) {
    const [theme = ""] = row;
    const own = now.filter((one) => counts(one) && one.action.theme === theme);
    const late = own.filter((one) => isLate(one, asAt));
    expect([row[2], row[3], refsIn(row[4] ?? ""), row[5]]).toEqual([
      String(own.length),
      String(own.filter((one) => one.status === "completed").length),
      refsOf(late),
      own.length === 0 ? "No actions" : ratings[rags.get(theme) ?? "none"],
    ]);
  }
}

/** A counted sentence with its list: the number said, and the refs listed. */
function expectList(
  section: PrintedSection,
  id: string,
  wanted: readonly Stands[],
) {
  const said = section.paragraphs.get(id) ?? "";
  const listed = section.listUnder(id).map(refOf);
  expect([id, listed]).toEqual([id, refsOf(wanted)]);
  const isOne = said.startsWith("This open action") && wanted.length === 1;
  if (wanted.length > 0 && !isOne)
    expect([id, numberIn(said)]).toEqual([id, wanted.length]);
}

function quarterEnd(asAt: string): string {
  const month = Math.ceil(Number(asAt.slice(5, 7)) / 3) * 3;
  return new Date(Date.UTC(Number(asAt.slice(0, 4)), month, 0))
    .toISOString()
    .slice(0, 10);
}

function expectLists(
  paper: ReturnType<typeof printedIn>,
  { plan, asAt, previousAsAt }: Expected,
) {
  const live = allOn(plan, asAt).filter(counts);
  const done = live.filter((one) => one.status === "completed");
  const slipped = live.filter((one) => one.status === "slippage");
  const late = live.filter((one) => isLate(one, asAt));
  const awaiting = live.filter(
    (one) => one.proposed && one.status !== "completed",
  );
  const onTrack = live.filter(
    (one) =>
      one.status === "inProgress" &&
      !one.proposed &&
      one.inForce !== null &&
      one.inForce >= asAt &&
      one.inForce <= quarterEnd(asAt),
  );
  const has = (name: string) => paper(name) as PrintedSection;
  expectList(has("completed"), "completedSinceLaunch", done);
  if (previousAsAt !== null && done.length > 0) {
    const before = allOn(plan, previousAsAt);
    const lately = done.filter((one) => {
      const was = before.find((each) => each.action.ref === one.action.ref);
      return !was || !counts(was) || was.status !== "completed";
    });
    const said = has("completed").paragraphs.get("completedSinceLast") ?? "";
    if (lately.length === done.length)
      expect(said).toMatch(/^(All \d+ were|It was) completed since/);
    else expectList(has("completed"), "completedSinceLast", lately);
  }
  expectList(has("onTrack"), "onTrack", onTrack);
  expectList(has("slippage"), "slippage", slipped);
  const unsaid = late.filter(
    (one) => one.status !== "slippage" && !one.proposed,
  );
  if (unsaid.length > 0) expectList(has("slippage"), "lateAndUnsaid", unsaid);
  const named = new Set([
    ...done,
    ...slipped,
    ...late,
    ...awaiting,
    ...onTrack,
  ]);
  expectList(
    has("noException"),
    "noException",
    live.filter((one) => !named.has(one)),
  );
  expectRevised(has("revised"), awaiting);
}

function programmedWords({ action }: Stands, none: string): string {
  return action.printed ?? inPlainWords(action.dueIs, none);
}

/** As written while the programmed date is the one in force, or none is and what was written has no day. */
function inForceWords(one: Stands, none: string): string {
  return one.inForce === one.action.dueIs
    ? programmedWords(one, none)
    : inPlainWords(one.inForce, none);
}

function expectRevised(section: PrintedSection, awaiting: readonly Stands[]) {
  const rows = section.tables.get("Revised timescales proposed") ?? [];
  expect(rows.map((row) => [row[0], row[2], row[3], row[4], row[5]])).toEqual(
    awaiting.map((one) => {
      const to = one.proposed?.to ?? null;
      const days = one.inForce && to ? daysApart(one.inForce, to) : null;
      const last = one.ruled.at(-1);
      const before = movedWords(last?.moves ?? 0, last?.daysMoved ?? 0);
      const moved = before ? `${before} before` : "Not moved before";
      const asked =
        days === null
          ? ""
          : `${Math.abs(days) === 0 ? "No" : Math.abs(days)} ${Math.abs(days) === 1 ? "day" : "days"} ${days < 0 ? "earlier" : "later"}. `;
      return [
        one.action.ref,
        programmedWords(one, "Not previously set"),
        inForceWords(one, "Not previously set"),
        inPlainWords(to, "Not yet agreed"),
        `${asked}${moved}`,
      ];
    }),
  );
}

function expectSheet(section: PrintedSection, { plan, asAt }: Expected) {
  const rows = section.tables.get("Every action in the plan") ?? [];
  const live = allOn(plan, asAt).filter(counts);
  expect(
    rows.map((row) => [row[0], row[1], row[2], ...row.slice(4, 9)]),
  ).toEqual(
    live.map((one) => [
      one.action.ref,
      one.action.title,
      one.action.theme,
      programmedWords(one, "Not set"),
      inForceWords(one, "Not set"),
      one.proposed ? inPlainWords(one.proposed.to, "Not yet agreed") : "",
      statusWords[one.status],
      ratings[ragOf(one, asAt)],
    ]),
  );
}

export function expectPaper(
  paper: ReturnType<typeof printedIn>,
  expected: Expected,
) {
  const has = (name: string) => paper(name) as PrintedSection;
  const { plan, asAt } = expected;
  const live = allOn(plan, asAt).filter(counts);
  const awaiting = live.filter(
    (one) => one.proposed && one.status !== "completed",
  );
  const asked = has("recommendations").paragraphs.get("recommendEndorse");
  expect(asked === undefined ? 0 : numberIn(asked)).toBe(awaiting.length);
  const size = has("background").paragraphs.get("background") ?? "";
  expect(numberIn(size)).toBe(live.length);
  expectThemes(has("themes"), expected);
  expectPosition(has("position"), expected);
  expectChanges(has("changes"), expected);
  expectLists(paper, expected);
  expectSheet(has("monitoring"), expected);
}
