// Why a table was left out, in words: consultation, approvals, a summary of counts, a key, a cover sheet, or simply no headings of a plan.
import type { GridRow } from "../file/grid.ts";
import { isTotal } from "../words/totals.ts";

const approvals =
  /\b(?:signature|approved by|cleared by|legal officer|financial officer|for more information|background papers|list of appendices)\b/i;

/** `sure` is true when the table is plainly of another kind, so that it cannot continue a plan. */
export function tableReason(rows: readonly GridRow[]): {
  words: string;
  sure: boolean;
} {
  const texts = rows.map((row) =>
    row.cells.map((cell) => cell.text.trim()).filter((text) => text !== ""),
  );
  const share = (test: (cells: readonly string[]) => boolean) =>
    texts.filter(test).length / Math.max(texts.length, 1);
  const all = texts.flat().join(" ");
  if (rows.filter(isTotal).length >= Math.max(1, rows.length * 0.4))
    return { words: "A summary of counts, not a list of actions.", sure: true };
  const answered = share(
    (cells) =>
      cells.length >= 2 &&
      /^(?:yes|no|n\/?a|at \w+|none|not applicable|✓|☒|☐)$/i.test(
        cells.at(-1) ?? "",
      ),
  );
  if (answered >= 0.7)
    return {
      words: "A table of who was consulted or asked, not a list of actions.",
      sure: true,
    };
  if (approvals.test(all))
    return {
      words: "A table of approvals or contacts, not a list of actions.",
      sure: true,
    };
  if (
    /\bversion\b/i.test(all) &&
    /\b(?:date|author|change)\b/i.test(all) &&
    rows.length < 20
  )
    return {
      words: "A record of versions, not a list of actions.",
      sure: true,
    };
  if (
    share((cells) =>
      /^(?:blue|green|amber|red|rag|b|g|a|r|bragg?|brag|yellow)\b/i.test(
        cells[0] ?? "",
      ),
    ) >= 0.6
  )
    return { words: "A key to colours, not a list of actions.", sure: true };
  if (
    share((cells) => cells.length === 2 && (cells[0] ?? "").length <= 40) >= 0.7
  )
    return {
      words: "A cover table of labels and values, not a list of actions.",
      sure: false,
    };
  return {
    words:
      "No headings of a plan were recognised in this table (such as Action, Owner, Due). If it holds actions, give its columns headings, or choose them here.",
    sure: false,
  };
}
