// What a person is told of the columns: two that fit one role, or one whose words do not fit its heading.
import type { Candidate, ColumnRole } from "./columnRoles.ts";
import { headingKey } from "./headingKey.ts";
import { isPeriod } from "./periodColumns.ts";

export interface ColumnNote {
  readonly heading: string;
  readonly words: string;
  /** The column that was taken instead; null where none was. */
  readonly suggestion: string | null;
}

const roleWords: Partial<Record<ColumnRole, string>> = {
  ref: "the reference",
  title: "the action",
  theme: "the theme",
  due: "the date it is due",
  status: "the status",
  rag: "the rating",
  leadMember: "the lead member",
  outcome: "the outcome",
  resource: "the resource",
  exempt: "the exempt mark",
};

/** A sponsor stands behind whoever leads, whichever column comes first. */
const first = (one: Candidate, other: Candidate) =>
  /\bsponsor/i.test(one.heading) && !/\bsponsor/i.test(other.heading)
    ? other
    : one;

/** When two columns fit one role, or a column's words do not fit its heading, it is told, never passed over. */
export function columnNotes(
  columns: readonly Candidate[],
  chosen: ReadonlyMap<string, ColumnRole>,
): readonly ColumnNote[] {
  return columns.flatMap((column): readonly ColumnNote[] => {
    const { heading, named, role, values, misfit } = column;
    if (heading === "" || values.length === 0) return [];
    if (chosen.has(headingKey(heading))) return [];
    if (misfit !== undefined)
      return [
        {
          heading,
          words:
            role !== "other"
              ? `"${heading}" ${misfit}. Choose the columns again if that is wrong.`
              : `"${heading}" ${misfit}, so it was not read as such. Its words stand with each action as written.`,
          suggestion: null,
        },
      ];
    const before = columns.find(
      (other) => other.role === "officers" && other.values.length > 0,
    );
    if (role === "officers" && before && before.heading !== heading)
      return [
        {
          heading,
          words: `"${before.heading}" and "${heading}" both say who is responsible. Whoever stands under "${first(before, column).heading}" answers for the action, and the other supports. Choose the columns again if that is wrong.`,
          suggestion: first(before, column).heading,
        },
      ];
    const what = roleWords[named];
    const kept = columns.find(
      (other) => other.role === named && other.heading !== heading,
    );
    if (role !== "other" || what === undefined || !kept) return [];
    if (isPeriod(heading)) return [];
    return [
      {
        heading,
        words: `"${kept.heading}" was taken for ${what}. "${heading}" may be meant for it too; its words became a column of the council's own. Choose the columns again if that is wrong.`,
        suggestion: kept.heading,
      },
    ];
  });
}
