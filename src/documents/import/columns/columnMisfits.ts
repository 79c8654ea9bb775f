// Columns whose cells are not what their heading says: figures where dates should stand, another system's numbers where references should.
import type { Code } from "../../../domain/words/say.ts";
import { say } from "../../../domain/words/say.ts";
import { averageLength } from "./columnRoles.ts";
import type { Candidate, ColumnRole } from "./columnRoles.ts";
import { looksLikeRef } from "../words/refs.ts";

/** What no cell of a column may be if the column holds what its heading says. */
const misfits: readonly {
  readonly role: ColumnRole;
  readonly when: (value: string) => boolean;
  readonly instead: ColumnRole;
  readonly code: Code & `misfit.${string}`;
}[] = [
  // "x1aaa": the number another system gave its own row is no reference of the council's.
  {
    role: "ref",
    when: (value) => /^(?=.*\d)[\w-]{5,}$/.test(value) && !looksLikeRef(value),
    instead: "derived",
    code: "misfit.systemNumbers",
  },
  // "2/2" counts what is done of a checklist; the steps stand beside it.
  {
    role: "milestone",
    when: (value) => /^\d+\s*\/\s*\d+$/.test(value),
    instead: "derived",
    code: "misfit.counted",
  },
  // "Previous extensions: 2" counts; it gives no date.
  {
    role: "revisedDue",
    when: (value) => /^\d{1,2}$/.test(value),
    instead: "other",
    code: "misfit.counts",
  },
  {
    role: "due",
    when: (value) =>
      /^\d{1,4}(?:\.\d+)?%?$|^£/.test(value) && !/^20\d\d$/.test(value),
    instead: "other",
    code: "misfit.figures",
  },
  // "Completed By" names persons.
  {
    role: "completedOn",
    when: (value) =>
      !/\d/.test(value) && !/^(?:[-–—]+|n\/?a|tbc|ongoing)$/i.test(value),
    instead: "other",
    code: "misfit.noDays",
  },
  {
    role: "officers",
    when: (value) => /^[£\d.,%\s]+$/.test(value),
    instead: "other",
    code: "misfit.nobody",
  },
  {
    role: "status",
    when: (value) => /^£[\d.,]+k?m?$/i.test(value),
    instead: "other",
    code: "misfit.money",
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
    column.misfit = say(found.code, { heading: column.heading });
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
