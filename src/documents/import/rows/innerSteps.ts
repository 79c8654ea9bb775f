// Milestones as they are gathered, and those of a table that stands within the cell of an action.
import type { Cell } from "../file/grid.ts";
import { looksLikeDate } from "../words/dateWords.ts";

/** A milestone before anything is interpreted: its words and its date as written. */
export interface RawMilestone {
  readonly title: string;
  readonly due: string;
  readonly dueCell: Cell | undefined;
}

/** A small table under the words of the action, with a date in its rows: the steps of it, below what heads them. */
export function stepsIn(inner: Cell["inner"]): RawMilestone[] {
  if (!inner || inner.around === "") return [];
  const steps = inner.rows.map((words) => {
    const due = words.find((word) => looksLikeDate(word)) ?? "";
    const title = words.filter((word) => word !== due).join(" – ");
    return { title, due, dueCell: undefined };
  });
  const first = steps.findIndex(({ due }) => due !== "");
  return first < 0 || first > 1 ? [] : steps.slice(first);
}
