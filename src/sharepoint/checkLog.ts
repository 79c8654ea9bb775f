// A plan's log and the rows that are copies of it, checked against each other and against what SharePoint itself keeps of them.
import {
  checkCopies,
  type CheckParts,
  type FindRow,
  type LogCheck,
  type Rebuild,
} from "./checkCopies.ts";
import { checkRows } from "./checkRows.ts";
import type { StoredRecord } from "./wholeRecord.ts";

export type { FindRow, LogCheck, Rebuild };

/** Everything about a plan's log and its copies. */
export async function checkLog(
  parts: CheckParts,
  stored: StoredRecord,
): Promise<LogCheck> {
  const copies = await checkCopies(parts, stored);
  return {
    findings: [...copies.findings, ...checkRows(stored)],
    rebuilt: copies.rebuilt,
  };
}
