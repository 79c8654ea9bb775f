// What the rows of the log claim, and their own lists do not bear out.
import { inWords, dayIn, type Instant } from "../domain/calendarDate.ts";
import type { Entry } from "../domain/entries/entry.ts";
import { finding, type Finding } from "./findings.ts";
import type { Doubtful } from "./log/readLog.ts";
import type { Stamp } from "./log/stamp.ts";
import { nouns } from "./nouns.ts";
import type { StoredRecord } from "./wholeRecord.ts";

/** The ref or title an entry is about. */
function aboutOf({ said }: Entry, refs: ReadonlyMap<string, string>) {
  switch (said.what) {
    case "update":
    case "revision":
      return refs.get(said.value.actionId) ?? null;
    case "decision":
      return (said.value.actionId && refs.get(said.value.actionId)) ?? null;
    case "fact":
      return "ref" in said.value ? said.value.ref : null;
    default:
      return null;
  }
}

const anHour = 3_600_000;

const leave =
  "Nothing has to be done to the row: it counts as the list has it, and is kept as what it is.";

const said = (when: Instant) =>
  `${when.slice(11, 16)} on ${inWords(dayIn(when, "Etc/UTC"))}`;

/** A row as findings name it. */
interface RowAt {
  readonly stamp: Stamp;
  readonly plan: string;
  readonly ref: string | null;
}

const about = (ref: string | null) => (ref ? `${ref}: ` : "");

const rowAt = ({ stamp, plan, ref }: RowAt) => ({
  area: "log" as const,
  where: plan,
  plan,
  ref,
  list: stamp.list,
  item: stamp.item,
  who: stamp.author.name,
  when: stamp.created,
});

const rowWords = ({ stamp, ref }: RowAt) =>
  `${about(ref)}row ${stamp.item} of ${stamp.list}`;

/** Changed since it was recorded. */
function rewritten(row: RowAt): readonly Finding[] {
  const change = row.stamp.rewritten;
  if (!change) return [];
  return [
    finding({
      ...rowAt(row),
      code: "entryRewritten",
      who: change.by,
      when: change.at,
      cause: `${rowWords(row)} was changed by ${change.by} after it was recorded. What it said first counts.`,
      fix: "Put back its first version in SharePoint (version history), and see who may change this list.",
      whoCan: "owner of the site",
    }),
  ];
}

/** Says that somebody else recorded it. */
function inAnothersName(row: RowAt): readonly Finding[] {
  const { author, said: claim } = row.stamp;
  // A row that names nobody names its Author.
  if (!claim.by?.email || claim.by.email === author.email) return [];
  return [
    finding({
      ...rowAt(row),
      code: "entryForged",
      field: "By",
      from: author.name,
      to: claim.by.name,
      cause: `${rowWords(row)} says that ${claim.by.name} recorded it, and ${author.name} did.`,
      fix: `Ask ${author.name} about it. ${leave}`,
    }),
  ];
}

/** Says that it was recorded at another time. */
function atAnotherTime(row: RowAt): readonly Finding[] {
  const { author, created, said: claim } = row.stamp;
  const { recorded } = claim;
  if (
    !recorded ||
    Math.abs(Date.parse(recorded) - Date.parse(created)) <= anHour
  )
    return [];
  return [
    finding({
      ...rowAt(row),
      code: "momentDiffers",
      field: "RecordedAt",
      from: created,
      to: recorded,
      cause: `${rowWords(row)} says it was recorded at ${said(recorded)}, and ${author.name} recorded it at ${said(created)}. The list's own moment counts.`,
      fix: `See whether the clock of the device is right. ${leave}`,
    }),
  ];
}

function findingsOfRow(
  { stamp, loaded }: Doubtful,
  row: RowAt,
): readonly Finding[] {
  // A load's rows are copies, and the service writes in another's name and at its own time.
  return loaded || stamp.app
    ? rewritten(row)
    : [...rewritten(row), ...inAnothersName(row), ...atAnotherTime(row)];
}

/** Rows that a load holds and its list no longer does. */
function missingRows(
  plan: string,
  log: NonNullable<StoredRecord["log"]>,
): readonly Finding[] {
  const there = new Set(log.rows.map(({ id }) => id));
  const logs = new Set(
    [nouns.updates, nouns.revisions, nouns.decisions].map(
      ({ list }) => list.title,
    ),
  );
  return [...log.loadedIds].flatMap(([id, list]) =>
    logs.has(list) && !there.has(id)
      ? [
          finding({
            code: "entryMissing",
            area: "log",
            where: plan,
            plan,
            list,
            cause: `A row that was brought in with the plan is no longer in ${list} (${id}). It counts still: the file it came in with holds it.`,
            fix: "Put it back from the site's recycle bin.",
            whoCan: "owner of the site",
          }),
        ]
      : [],
  );
}

/** What the rows of the log claim and their lists do not bear out, and what does not count. */
export function checkRows(stored: StoredRecord): readonly Finding[] {
  const { record, log, uncounted } = stored;
  if (log === null) return [];
  const plan = record.plan.title;
  const refs = new Map<string, string>(
    record.actions.map(({ id, ref }) => [id, ref]),
  );
  const ofRows = log.rows.flatMap((row) =>
    findingsOfRow(row, {
      stamp: row.stamp,
      plan,
      ref: (row.actionId && refs.get(row.actionId)) ?? null,
    }),
  );
  const ofUncounted = uncounted.map(({ entry, code, why }) => {
    const ref = aboutOf(entry, refs);
    return finding({
      code,
      area: "log",
      where: plan,
      plan,
      ref,
      list: entry.list,
      item: entry.item,
      who: entry.by.name,
      when: entry.recorded,
      cause: `${about(ref)}row ${entry.item} of ${entry.list} does not count. ${why}`,
      fix: `Ask ${entry.by.name} about it, and have it recorded by somebody who may. The row stays as what it is and counts nowhere.`,
    });
  });
  return [...ofRows, ...ofUncounted, ...missingRows(plan, log)];
}
