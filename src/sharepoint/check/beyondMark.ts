// Which things the log speaks of beyond the mark to which their rows were brought.
import type { Mark } from "../log/ahead.ts";
import type { StoredRecord } from "../plan/wholeRecord.ts";

/** What is spoken of beyond the mark: its row need not follow yet. Null where there is no mark. */
export function beyond(
  { log }: Pick<StoredRecord, "log">,
  mark: Mark | null,
): ReadonlySet<string | null> | null {
  if (mark === null) return null;
  const rows = (log?.rows ?? []).filter(
    ({ stamp }) => stamp.item > (mark[stamp.list] ?? 0),
  );
  return new Set(rows.map(({ about }) => about));
}
