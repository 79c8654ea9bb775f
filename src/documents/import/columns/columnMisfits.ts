// Columns whose cells are not what their heading says: figures where dates should stand, another system's numbers where references should.
import { averageLength } from "./columnRoles.ts";
import type { Candidate, ColumnRole } from "./columnRoles.ts";
import { looksLikeRef } from "../words/refs.ts";

/** What no cell of a column may be if the column holds what its heading says. */
const misfits: readonly {
  readonly role: ColumnRole;
  readonly when: (value: string) => boolean;
  readonly instead: ColumnRole;
  readonly words: string;
}[] = [
  // "x1aaa": the number another system gave its own row is no reference of the council's.
  {
    role: "ref",
    when: (value) => /^(?=.*\d)[\w-]{5,}$/.test(value) && !looksLikeRef(value),
    instead: "derived",
    words: "holds numbers that another system gave, and no references",
  },
  // "2/2" counts what is done of a checklist; the steps stand beside it.
  {
    role: "milestone",
    when: (value) => /^\d+\s*\/\s*\d+$/.test(value),
    instead: "derived",
    words: "counts what is done, and names no milestones",
  },
  // "Previous extensions: 2" counts; it gives no date.
  {
    role: "revisedDue",
    when: (value) => /^\d{1,2}$/.test(value),
    instead: "other",
    words: "holds counts, and no dates",
  },
  {
    role: "due",
    when: (value) =>
      /^\d{1,4}(?:\.\d+)?%?$|^£/.test(value) && !/^20\d\d$/.test(value),
    instead: "other",
    words: "holds figures, and no dates",
  },
  // "Completed By" names persons.
  {
    role: "completedOn",
    when: (value) =>
      !/\d/.test(value) && !/^(?:[-–—]+|n\/?a|tbc|ongoing)$/i.test(value),
    instead: "other",
    words: "holds no days",
  },
  {
    role: "officers",
    when: (value) => /^[£\d.,%\s]+$/.test(value),
    instead: "other",
    words: "holds figures, and names nobody",
  },
  {
    role: "status",
    when: (value) => /^£[\d.,]+k?m?$/i.test(value),
    instead: "other",
    words: "holds sums of money, and no statuses",
  },
];

/** A column none of whose cells fits its heading's role has no role. */
export function settleMisfits(columns: readonly Candidate[]): void {
  for (const column of columns) {
    if (column.values.length === 0) continue;
    const found = misfits.find(
      ({ role, when }) =>
        role === column.role &&
        column.values.every((value) => when(value.trim())),
    );
    if (!found) continue;
    column.role = found.instead;
    column.misfit = found.words;
  }
}

/** "Item", "Code" or "Number" over long words is the action itself. */
export function settleLongRef(columns: readonly Candidate[]): void {
  for (const column of columns)
    if (column.role === "ref" && averageLength(column.values) > 30)
      column.role = columns.some(({ role }) => role === "title")
        ? "other"
        : "altTitle";
}
