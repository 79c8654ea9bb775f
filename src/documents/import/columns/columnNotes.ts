// What a person is told of the columns: two that fit one role, or one whose words do not fit its heading.
import type { Sentence } from "../../../domain/words/sentence.ts";
import { say } from "../../../domain/words/say.ts";
import { averageLength, isRating } from "./columnRoles.ts";
import type { Candidate, ColumnRole } from "./columnRoles.ts";
import { headingKey } from "./headingKey.ts";
import { isPeriod } from "./periodColumns.ts";

export interface ColumnNote {
  readonly heading: string;
  readonly words: Sentence;
  /** The column that was taken instead; null where none was. */
  readonly suggestion: string | null;
}

/** The roles of which a plan has one column. */
const only = [
  "ref",
  "title",
  "theme",
  "due",
  "status",
  "rag",
  "leadMember",
  "outcome",
  "resource",
  "exempt",
] as const satisfies readonly ColumnRole[];

/** A sponsor stands behind whoever leads, whichever column comes first. */
const first = (one: Candidate, other: Candidate) =>
  /\bsponsor/i.test(one.heading) && !/\bsponsor/i.test(other.heading)
    ? other
    : one;

/** "Objective" over other words on every row names no theme, and might have been one. */
function isLikeTheme(
  { role, named, heading, values }: Candidate,
  columns: readonly Candidate[],
): boolean {
  return (
    role === "other" &&
    (named === "altTheme" || named === "altTitle") &&
    /objective|aim|goal|priorit|outcome|recommend|amcan|blaenoriaeth|argymhell/i.test(
      heading,
    ) &&
    values.length > 1 &&
    averageLength(values) > 10 &&
    !isRating(values) &&
    !columns.some((column) => column.role === "theme")
  );
}

/** When two columns fit one role, or a column's words do not fit its heading, it is told, never passed over. */
export function columnNotes(
  columns: readonly Candidate[],
  chosen: ReadonlyMap<string, ColumnRole>,
): readonly ColumnNote[] {
  return columns.flatMap((column): readonly ColumnNote[] => {
    const { heading, role, values, misfit } = column;
    if (heading === "" || values.length === 0) return [];
    if (chosen.has(headingKey(heading))) return [];
    if (misfit !== undefined)
      return [
        {
          heading,
          words:
            role === "other"
              ? say("column.misfit", { what: misfit })
              : say("column.misfitTaken", { what: misfit }),
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
          words: say("column.bothOwners", {
            one: before.heading,
            other: heading,
            leads: first(before, column).heading,
          }),
          suggestion: first(before, column).heading,
        },
      ];
    if (isLikeTheme(column, columns))
      return [
        {
          heading,
          words: say("column.noTheme", { heading }),
          suggestion: null,
        },
      ];
    const what = only.find((one) => one === column.named);
    const kept = columns.find(
      (other) => other.role === what && other.heading !== heading,
    );
    if (role !== "other" || what === undefined || !kept) return [];
    if (isPeriod(heading)) return [];
    return [
      {
        heading,
        words: say("column.rival", {
          kept: kept.heading,
          what: say(`takenFor.${what}`),
          heading,
        }),
        suggestion: kept.heading,
      },
    ];
  });
}
