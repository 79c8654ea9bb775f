// What the rows of the log claim, and their own lists do not bear out.
import { inEnglish } from "../../domain/words/english.ts";
import {
  inWords,
  dayIn,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import { outOfOrder } from "../../domain/checks/outOfOrder.ts";
import type { Entry } from "../../domain/entries/entry.ts";
import { finding, type Finding } from "./findings.ts";
import type { Doubtful } from "../log/doubtful.ts";
import type { Stamp } from "../nouns/stamp.ts";
import type { ColumnChange } from "../log/versions.ts";
import { nouns } from "../nouns/nouns.ts";
import type { StoredRecord } from "../plan/wholeRecord.ts";

/** The ref or title an entry is about. */
function aboutOf({ said }: Entry, refs: ReadonlyMap<string, string>) {
  switch (said.what) {
    case "update":
    case "revision":
    case "evidence":
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

/** What was changed in rows of the log since they were recorded, by version history. */
export type CheckedRows = ReadonlyMap<Stamp, readonly ColumnChange[]>;

const firstBack = {
  fix: "Put back its first version in SharePoint (version history), and see who may change this list.",
  whoCan: "owner of the site",
} as const;

const againBack = {
  fix: "Have it recorded again, and see who may manage this list: only they can shorten its history.",
  whoCan: "owner of the site",
} as const;

/** Written over so that no version of it is left. */
function traceless(
  row: RowAt,
  change: NonNullable<Stamp["rewritten"]>,
  loaded: boolean,
): Finding {
  const counts = loaded
    ? "It counts as the file it came in with has it."
    : "What it said first is not known, so it does not count.";
  return finding({
    ...rowAt(row),
    code: "entryRewritten",
    who: change.by,
    when: change.at,
    cause: `${rowWords(row)} was written over after it was recorded, without leaving a version; ${change.by} is named as who changed it last. ${counts}`,
    fix: "Have it recorded again, and see who may manage this list: only they can write over a row like this.",
    whoCan: "owner of the site",
  });
}

const firstCounts = {
  loaded: "It counts as the file it came in with has it.",
  known: "What it said first counts.",
  left: "It counts as its author left it.",
  gone: "Its first version is gone, so what it said first is not known and it does not count.",
} as const;

/** Changed since it was recorded: each column by itself, where its history says which. */
function rewritten(
  row: RowAt,
  first: keyof typeof firstCounts,
  changes: readonly ColumnChange[] = [],
): readonly Finding[] {
  const change = row.stamp.rewritten;
  if (!change) return [];
  if (row.stamp.traceless) return [traceless(row, change, first === "loaded")];
  const counts = firstCounts[first];
  if (changes.length === 0)
    return [
      finding({
        ...rowAt(row),
        ...(first === "gone" ? againBack : firstBack),
        code: "entryRewritten",
        who: change.by,
        when: change.at,
        cause: `${rowWords(row)} was changed by ${change.by} after it was recorded. ${counts}`,
      }),
    ];
  return changes.map(({ field, from, to, by, at }) =>
    finding({
      ...rowAt(row),
      ...(first === "gone" ? againBack : firstBack),
      code: "entryRewritten",
      field,
      from,
      to,
      who: by,
      when: at,
      cause: `${rowWords(row)}: ${field} was changed by ${by} after it was recorded, from ${from} to ${to}. ${counts}`,
    }),
  );
}

/** Rows whose number says that they were added at another time than they claim. */
function slippedIn(
  plan: string,
  rows: readonly Doubtful[],
): readonly Finding[] {
  // What was changed since is told as that, with what it said first.
  const stamps = rows.flatMap(({ stamp }) => (stamp.rewritten ? [] : stamp));
  const lists = Map.groupBy(stamps, ({ list }) => list);
  return [...lists.values()].flatMap(outOfOrder).map(({ row: stamp, after }) =>
    finding({
      ...rowAt({ stamp, plan, ref: null }),
      code: "entryForged",
      field: "Created",
      // Whoever can set Created can set Author too.
      who: null,
      ...(after ? { from: `after ${after}` } : {}),
      to: stamp.created,
      cause: `Row ${stamp.item} of ${stamp.list} says it was recorded at ${said(stamp.created)} by ${stamp.author.name}; by its number it was added ${after ? `after ${said(after)}` : "before the rows around it"}. Its moment was set by hand, and its author may have been.`,
      fix: "Only whoever may manage the list can do this: see who that is, and ask them. Take the row out, and have it recorded again if it is true.",
      whoCan: "owner of the site",
    }),
  );
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
  { stamp, first, loaded }: Doubtful,
  row: RowAt,
  changes: CheckedRows,
): readonly Finding[] {
  const isEvidence = stamp.list === nouns.evidence.list.title;
  const known = isEvidence ? "left" : "known";
  const counts = loaded ? "loaded" : first ? known : "gone";
  const told = (changes.get(stamp) ?? []).filter(
    // People mend their own evidence.
    ({ by }) => !isEvidence || by !== stamp.author.name,
  );
  const changed = rewritten(row, counts, told);
  // A load's rows are copies, and the service writes in another's name and at its own time.
  if (loaded || stamp.app || !first) return changed;
  // Of what it claims the first version is asked: who changed it may have changed its author.
  const claimed = { ...row, stamp: first };
  return [...changed, ...inAnothersName(claimed), ...atAnotherTime(claimed)];
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

const askThem = (name: string) => ({
  fix: `Ask ${name} about it, and have it recorded by somebody who may. The row stays as what it is and counts nowhere.`,
});

/** SharePoint tells of no application which one it was. */
const byApplication = {
  fix: "See which applications may write to this site, and take that right from the one that has no business here. If it is true, have whom it names record it. The row stays as what it is and counts nowhere.",
  whoCan: "owner of the site",
} as const;

/** What the rows of the log claim and their lists do not bear out, and what does not count. */
export function checkRows(
  stored: StoredRecord,
  changes: CheckedRows,
): readonly Finding[] {
  const { record, log, uncounted } = stored;
  if (log === null) return [];
  const plan = record.plan.title;
  const refs = new Map<string, string>(
    record.actions.map(({ id, ref }) => [id, ref]),
  );
  const ofRows = log.rows.flatMap((row) =>
    findingsOfRow(
      row,
      {
        stamp: row.stamp,
        plan,
        ref: (row.actionId && refs.get(row.actionId)) ?? null,
      },
      changes,
    ),
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
      cause: `${about(ref)}row ${entry.item} of ${entry.list} does not count. ${inEnglish(why)}`,
      ...(entry.unproven && entry.byService
        ? byApplication
        : askThem(entry.by.name)),
    });
  });
  return [
    ...ofRows,
    ...ofUncounted,
    ...slippedIn(plan, log.rows),
    ...missingRows(plan, log),
  ];
}
