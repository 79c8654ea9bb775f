// Text without a table, as paragraphs: lines broken by the width of a page are put together again, list items stay apart.
import type { TextBlock } from "../file/grid.ts";

const startsItem =
  /^\s*(?:[•◦▪●*]\s*|[–-]\s+|\(?[a-z]\)\s|[A-Z]{1,5}-?\d{1,3}(?:\.\d{1,3}){0,2}[.):]\s+\S|\d{1,3}(?:\.\d{1,3}){0,3}[.)]?\s+\S)/;
const bullet = /^\s*(?:[•◦▪●*]\s*|[–-]\s+)/;

/** "Theme A - Customer" on a line of its own: a heading, though nothing in plain text says so. */
const headingLine =
  /^(?:theme|priority|work ?stream|objective|pillar|strand|outcome)\s+(?:\d{1,2}|[A-Z])\b\s*[-–—:.]?\s*[^.;]{0,90}$/i;

/** Paragraphs of a text, in order. `longest` lines run together are a page's width. */
export function paragraphsOf(text: string): TextBlock[] {
  const blocks: { row: number; text: string; item: boolean }[] = [];
  let open = false;
  text.split(/\r\n|\r|\n/).forEach((raw, at) => {
    const line = raw.trim();
    const above = blocks.at(-1);
    if (line === "") {
      open = false;
    } else if (headingLine.test(line)) {
      blocks.push({ row: at + 1, text: line, item: false });
      open = false;
    } else if (bullet.test(raw) || startsItem.test(raw)) {
      blocks.push({ row: at + 1, text: line, item: bullet.test(raw) });
      open = true;
    } else if (above && (open || goesOn(above.text, line))) {
      above.text = `${above.text} ${line}`;
      open = true;
    } else {
      blocks.push({ row: at + 1, text: line, item: false });
      open = true;
    }
  });
  return blocks.map((block) => ({
    kind: "text",
    row: block.row,
    text: block.text,
    heading: headingLine.test(block.text) ? 2 : null,
    listItem: block.item,
  }));
}

/** A sentence that a blank line cut in two: it has not ended, and the next begins small. */
function goesOn(above: string, line: string): boolean {
  return !/[.:;!?)]$/.test(above) && /^\p{Ll}/u.test(line);
}
