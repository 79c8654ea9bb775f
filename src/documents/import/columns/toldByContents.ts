// Columns under headings that no vocabulary knows, told by what stands below them; the person is told of each.
import { say } from "../../../domain/words/say.ts";
import type { Candidate } from "./candidate.ts";
import {
  averageLength,
  distinct,
  isRating,
  saysStatus,
} from "./columnRoles.ts";
import { looksLikeDate } from "../words/dateWords.ts";
import { looksLikeRef } from "../words/refs.ts";

const isUnknown = ({ role, named, heading, values }: Candidate) =>
  role === "other" && named === "other" && heading !== "" && values.length > 0;

/** Where no heading names the owners, a column of posts does. */
export function settleOwners(
  columns: readonly Candidate[],
  isPost: (text: string) => boolean,
): void {
  if (columns.some(({ role }) => /^(?:officers|ownerAndDate)$/.test(role)))
    return;
  const found = columns.find(
    ({ role, values, heading }) =>
      role === "other" &&
      heading !== "" &&
      values.length > 0 &&
      averageLength(values) < 60 &&
      values.filter(isPost).length >= values.length * 0.7,
  );
  if (!found) return;
  found.role = "officers";
  found.misfit = say("misfit.posts", { heading: found.heading });
}

/** What no heading names, the theme (unless the table has one) and the reference, columns before the action may hold. */
export function settleUnnamed(
  columns: readonly Candidate[],
  isThemed: boolean,
): void {
  if (!isThemed) settleUnnamedTheme(columns);
  settleUnnamedRef(columns);
}

/** Where no heading names the reference, a column of references before the action does: "K1" under "Plan key". */
function settleUnnamedRef(columns: readonly Candidate[]): void {
  if (columns.some(({ role }) => role === "ref")) return;
  const title = columns.find(({ role }) => role === "title");
  const found = columns.find(
    (column) =>
      isUnknown(column) &&
      column.index < (title?.index ?? 0) &&
      column.blank === 0 &&
      column.values.length > 1 &&
      // A bare number may count anything.
      column.values.every(
        (value) =>
          looksLikeRef(value) && /\d/.test(value) && /[a-z]/i.test(value),
      ) &&
      distinct(column.values) === column.values.length,
  );
  if (!found) return;
  found.role = "ref";
  found.misfit = say("misfit.refs", { heading: found.heading });
}

/** Where no heading names the status, a column of statuses does. */
export function settleUnnamedStatus(columns: readonly Candidate[]): void {
  if (columns.some(({ role }) => role === "status")) return;
  const found = columns.find(
    (column) =>
      isUnknown(column) &&
      averageLength(column.values) < 40 &&
      column.values.filter(saysStatus).length >= column.values.length * 0.7,
  );
  if (!found) return;
  found.role = "status";
  found.misfit = say("misfit.statuses", { heading: found.heading });
}

/** Where no heading names the theme, words that span several rows before the action do. */
function settleUnnamedTheme(columns: readonly Candidate[]): void {
  if (columns.some(({ role }) => role === "theme")) return;
  const title = columns.find(({ role }) => role === "title");
  const found = columns.find(
    (column) =>
      isUnknown(column) &&
      column.merged &&
      column.index < (title?.index ?? 0) &&
      averageLength(column.values) < 100 &&
      !isRating(column.values) &&
      !column.values.some(looksLikeDate),
  );
  if (!found) return;
  found.role = "theme";
  found.misfit = say("misfit.spans", { heading: found.heading });
}
