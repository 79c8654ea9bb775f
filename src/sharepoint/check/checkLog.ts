// A plan's log and the rows that are copies of it, checked against each other and against what SharePoint itself keeps of them.
import {
  checkCopies,
  type CheckParts,
  type FindRow,
  type LogCheck,
  type Rebuild,
} from "./checkCopies.ts";
import { checkRows, type CheckedRows } from "./checkRows.ts";
import type { Site } from "../wire/connect.ts";
import { logKinds } from "../log/saidBy.ts";
import { nouns } from "../nouns/nouns.ts";
import { statementLists } from "../nouns/statements.ts";
import { changesOf } from "../log/versions.ts";
import type { Noun } from "../columns/list.ts";
import type { StoredRecord } from "../plan/wholeRecord.ts";

export type { FindRow, LogCheck, Rebuild };

/** More rows than this are told as changed without their columns: each hundred costs a request. */
const mostHistories = 2000;

const nounOf = new Map<string, Noun<object>>(
  [
    ...logKinds.map(([, , noun]) => noun),
    nouns.evidence,
    ...statementLists.map(({ noun }) => noun),
  ].map((noun) => [noun.list.title, noun]),
);

/** What was changed in each row of the log, by its history. */
async function readChanges(
  site: Site,
  { log }: StoredRecord,
): Promise<CheckedRows> {
  const changed = (log?.rows ?? [])
    .map(({ stamp }) => stamp)
    .filter(({ rewritten, traceless }) => rewritten && !traceless)
    .slice(0, mostHistories);
  return changesOf(
    site,
    changed.flatMap((stamp) => {
      const noun = nounOf.get(stamp.list);
      return noun ? [{ noun, stamp }] : [];
    }),
  );
}

/** Everything about a plan's log and its copies. */
export async function checkLog(
  parts: CheckParts,
  stored: StoredRecord,
): Promise<LogCheck> {
  const copies = await checkCopies(parts, stored);
  const changes = await readChanges(parts.site, stored);
  return {
    findings: [...copies.findings, ...checkRows(stored, changes)],
    rebuilt: copies.rebuilt,
    behind: copies.behind,
  };
}
