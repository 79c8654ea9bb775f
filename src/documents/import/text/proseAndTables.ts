// Text that is a report with tables of tabs in it, as it is copied from a page or made from a PDF: paragraphs and tables told apart.
import type { Grid, GridRow, SourceDocument, TextBlock } from "../file/grid.ts";
import { paragraphsOf } from "./plainParagraphs.ts";

/** Whether the rows of a text are as wide as one another, as those of a table are. */
export function isEven({ blocks }: SourceDocument): boolean {
  const rows = blocks.flatMap((block) =>
    block.kind === "table" ? block.rows : [],
  );
  const widths = Map.groupBy(rows, ({ cells }) => cells.length);
  const [width, alike] = [...widths].reduce(
    (most, one) => (one[1].length > most[1].length ? one : most),
    [0, [] as GridRow[]],
  );
  return width > 1 && alike.length >= rows.length * (width > 2 ? 0.6 : 0.8);
}

/** Whether many of the lines are sentences and not rows of values. */
export function isProse(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  if (lines.length < 8 || /(?:^|[,;\t])"[^"\n]*$/m.test(text)) return false;
  const sentences = lines.filter(
    (line) =>
      !/\t/.test(line) &&
      line.length > 60 &&
      /\p{L}\s\p{Ll}/u.test(line) &&
      !/^[^,]{1,30},[^,]{1,30},/.test(line),
  );
  return sentences.length >= 5 && sentences.length >= lines.length * 0.08;
}

/** Lines with tabs that follow one another are a table; the rest is running text. */
export function proseAndTables(
  text: string,
  source: SourceDocument,
): SourceDocument {
  const blocks: (Grid | TextBlock)[] = [];
  let [table, prose]: [GridRow[], string[]] = [[], []];
  let tables = 0;
  let from = 1;
  const endProse = () => {
    for (const block of paragraphsOf(prose.join("\n")))
      blocks.push({ ...block, row: block.row + from - 1 });
    prose = [];
  };
  const endTable = () => {
    tables += 1;
    if (table.length > 1)
      blocks.push({
        kind: "table",
        place: { table: tables },
        hidden: false,
        rows: table,
      });
    else if (table[0])
      blocks.push({
        kind: "text",
        row: table[0].row,
        text: table[0].cells.map((cell) => cell.text).join(" "),
        heading: null,
        listItem: false,
      });
    table = [];
  };
  text.split(/\r\n|\r|\n/).forEach((line, at) => {
    if (line.includes("\t")) {
      if (table.length === 0) endProse();
      table.push({
        row: at + 1,
        cells: line.split("\t").map((cell) => ({ text: cell.trim() })),
      });
      return;
    }
    if (table.length > 0) {
      if (line.trim() === "") return;
      endTable();
      from = at + 1;
    }
    if (prose.length === 0) from = at + 1;
    prose.push(line);
  });
  if (table.length > 0) endTable();
  endProse();
  return { ...source, blocks };
}
