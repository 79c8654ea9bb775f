// Tables made from a PDF: each line of a cell became a row of its own, and only the first has the reference.
import type { GridRow } from "../file/grid.ts";
import { textOf } from "../columns/layout.ts";
import type { Layout } from "../columns/layout.ts";
import { namesPost } from "../words/officers.ts";

const openEnd = /(?:\b(?:of|for|and|the|to|in|a|with)|[,&/–-])$/i;

/** What shows that a row is the rest of the one above; the first that holds is enough. */
const signs: readonly ((
  row: GridRow,
  above: GridRow,
  layout: Layout,
) => boolean)[] = [
  (row, _above, layout) => /^\p{Ll}/u.test(textOf(layout, row, "title")),
  (_row, above, layout) => openEnd.test(textOf(layout, above, "title")),
  (_row, above, layout) => openEnd.test(textOf(layout, above, "officers")),
  // A year alone, after a day and a month.
  (row, above, layout) =>
    /^(?:19|20)\d\d$/.test(textOf(layout, row, "due")) &&
    !/\d{4}/.test(textOf(layout, above, "due")),
  // "Monitoring" and, a row further, "Officer".
  (row, above, layout) => {
    const [upper, lower] = [
      textOf(layout, above, "officers"),
      textOf(layout, row, "officers"),
    ];
    return upper !== "" && lower !== "" && !namesPost(upper);
  },
];

/** Whether rows without a reference are mostly the rest of the rows above: their words were cut by the width of a column. */
export function isWrapped(rows: readonly GridRow[], layout: Layout): boolean {
  // Where no row has one there is no first line that the others could belong to.
  if (rows.every((row) => textOf(layout, row, "ref") === "")) return false;
  let [without, cut] = [0, 0];
  rows.forEach((row, at) => {
    const above = rows[at - 1];
    if (!above || textOf(layout, row, "ref") !== "") return;
    if (textOf(layout, row, "title") === "") return;
    without += 1;
    if (signs.some((shows) => shows(row, above, layout))) cut += 1;
  });
  return without >= 2 && cut >= without * 0.6 && without < rows.length;
}

/** A row of such a table that goes on: no reference, and no status of its own. */
export function goesOnWrapped(row: GridRow, layout: Layout): boolean {
  return (
    textOf(layout, row, "ref") === "" && textOf(layout, row, "status") === ""
  );
}
