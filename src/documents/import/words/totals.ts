// Rows that count actions and are none themselves.
import { looksLikeDate } from "./dateWords.ts";
import type { GridRow } from "../file/grid.ts";
import { readStatusWord } from "./statusWords.ts";

/** "Grand Total 61", "Completed 17": counts, in whatever columns they stand. */
export function isTotal(row: GridRow): boolean {
  const filled = row.cells.filter(
    (cell) => cell.text.trim() !== "" && cell.merged === undefined,
  );
  if (filled.length === 0 || filled.length > 8) return false;
  const words = filled.filter((cell) => !/^[\d,.%£ ]+$/.test(cell.text.trim()));
  const [word] = words;
  // "Sub-total | 9 activities | 2 complete" counts in words.
  const uncounted = words.filter(
    ({ text }) => !/^\d+(?: \p{L}+){1,2}$/u.test(text.trim()),
  );
  if (
    filled.some((cell) =>
      /^(?:grand |sub-?|overall )?totals?\s*:?$/i.test(cell.text.trim()),
    ) &&
    uncounted.length <= 2
  )
    return true;
  if (
    !word ||
    words.length !== 1 ||
    filled.length < 2 ||
    looksLikeDate(word.text)
  )
    return false;
  if (
    /^(?:grand |sub-?|overall )?total\b|^(?:average|mean|median|overall|count)\b|^(?:number|no\.?|count|sum) of\b|^of (?:which|these|those)\b|^% ?(?:complete|of)/i.test(
      word.text.trim(),
    )
  )
    return true;
  const status = readStatusWord(word.text);
  return (
    status !== null &&
    status.tail
      .trim()
      .replace(/^[:–-]/, "")
      .trim() === "" &&
    word === filled[0]
  );
}
