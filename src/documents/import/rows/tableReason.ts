// Why a table was left out, in words: consultation, approvals, a summary of counts, a key, a cover sheet, or simply no headings of a plan.
import type { Sentence } from "../../../domain/words/sentence.ts";
import { say } from "../../../domain/words/say.ts";
import type { GridRow } from "../file/grid.ts";
import { isTotal } from "../words/totals.ts";

const approvals =
  /\b(?:signature|approved by|cleared by|legal officer|financial officer|for more information|background papers|list of appendices)\b/i;

/** `sure` is true when the table is plainly of another kind, so that it cannot continue a plan. */
export function tableReason(rows: readonly GridRow[]): {
  words: Sentence;
  sure: boolean;
} {
  const texts = rows.map((row) =>
    row.cells.map((cell) => cell.text.trim()).filter((text) => text !== ""),
  );
  const share = (test: (cells: readonly string[]) => boolean) =>
    texts.filter(test).length / Math.max(texts.length, 1);
  const all = texts.flat().join(" ");
  if (rows.filter(isTotal).length >= Math.max(1, rows.length * 0.4))
    return { words: say("skip.table.counts"), sure: true };
  const answered = share(
    (cells) =>
      cells.length >= 2 &&
      /^(?:yes|no|n\/?a|at \w+|none|not applicable|✓|☒|☐)$/i.test(
        cells.at(-1) ?? "",
      ),
  );
  if (answered >= 0.7)
    return {
      words: say("skip.table.asked"),
      sure: true,
    };
  if (approvals.test(all))
    return {
      words: say("skip.table.approvals"),
      sure: true,
    };
  if (
    /\bversion\b/i.test(all) &&
    /\b(?:date|author|change)\b/i.test(all) &&
    rows.length < 20
  )
    return {
      words: say("skip.table.versions"),
      sure: true,
    };
  if (
    share((cells) =>
      /^(?:blue|green|amber|red|rag|b|g|a|r|bragg?|brag|yellow)\b/i.test(
        cells[0] ?? "",
      ),
    ) >= 0.6
  )
    return { words: say("skip.table.colours"), sure: true };
  if (
    share((cells) => cells.length === 2 && (cells[0] ?? "").length <= 40) >= 0.7
  )
    return {
      words: say("skip.table.cover"),
      sure: false,
    };
  return {
    words: say("skip.table.noHeadings"),
    sure: false,
  };
}
