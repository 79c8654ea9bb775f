// The rows of a long table, written as Word's own XML as they come: an object for every word of ten thousand rows took 2.7 GB and three quarters of the time.
import { strToU8 } from "fflate";
import { sidesOf } from "../../domain/words/bothLanguages.ts";
import { linesOf, wordLanguage } from "./wordText.ts";

/** The rows of a table, each written when it is asked for. */
interface LongTable {
  readonly count: number;
  /** In cells as wide as those of the header came to be, in twips. */
  readonly row: (at: number, widths: readonly number[]) => string;
}

/** Tables whose rows stand in a document by a mark until it is written; in the order of the document. */
export type LongRows = Map<string, LongTable>;

/** Tables of more rows than this are written as they come, where nothing has to be laid out first. */
export const fewest = 200;

const escaped: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

const escape = (text: string) =>
  text.replaceAll(/[&<>"']/g, (letter) => escaped[letter] ?? letter);

const margins = ["top", "left", "bottom", "right"]
  .map(
    (side) =>
      `<w:${side} w:type="dxa" w:w="${side === "top" || side === "bottom" ? 40 : 80}"/>`,
  )
  .join("");

/** How a cell looks; `size` is that of its words in half points. */
export interface DrawnCell {
  readonly fill: string | null;
  readonly header: boolean;
  readonly numeric: boolean;
  readonly size: number;
  readonly keepNext: boolean;
}

/** A cell as `wordTable.ts` makes one of objects, to the letter. */
export function cellXml(
  text: string,
  width: number,
  { fill, header, numeric, size, keepNext }: DrawnCell,
): string {
  const shading = fill
    ? `<w:shd w:fill="${fill}" w:color="auto" w:val="clear"/>`
    : "";
  const paragraphs = sidesOf(text).map((side) => {
    const bold = header ? "<w:b/><w:bCs/>" : "";
    const lang = side.language
      ? `<w:lang w:val="${wordLanguage[side.language]}"/>`
      : "";
    const look = `<w:rPr>${bold}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>${lang}</w:rPr>`;
    const runs = linesOf(side.text).map(
      (line, at) =>
        `<w:r>${look}${at > 0 ? "<w:br/>" : ""}<w:t xml:space="preserve">${escape(line)}</w:t></w:r>`,
    );
    return `<w:p><w:pPr><w:pStyle w:val="TableText"/>${keepNext ? "<w:keepNext/>" : '<w:keepNext w:val="false"/>'}<w:jc w:val="${numeric ? "right" : "left"}"/></w:pPr>${runs.join("")}</w:p>`;
  });
  return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${shading}<w:tcMar>${margins}</w:tcMar><w:vAlign w:val="top"/></w:tcPr>${paragraphs.join("")}</w:tc>`;
}

export const rowXml = (cells: readonly string[], whole: boolean): string =>
  `<w:tr><w:trPr>${whole ? "<w:cantSplit/>" : '<w:cantSplit w:val="off"/>'}</w:trPr>${cells.join("")}</w:tr>`;

/** So many rows become bytes at once: neither one text of all of them nor a piece for each. */
const atOnce = 200;

function* bytesOf(
  count: number,
  row: (at: number) => string,
): Generator<Uint8Array> {
  for (let at = 0; at < count; at += atOnce) {
    const end = Math.min(at + atOnce, count);
    let xml = "";
    for (let one = at; one < end; one += 1) xml += row(one);
    yield strToU8(xml);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const length = pieces.reduce((sum, one) => sum + one.length, 0);
  const all = new Uint8Array(length);
  let at = 0;
  for (const one of pieces) {
    all.set(one, at);
    at += one.length;
  }
  return all;
}

/** The bytes of the document, with the rows in place of the row that has their mark. */
export function withLongRows(documentXml: string, long: LongRows): Uint8Array {
  const pieces: Uint8Array[] = [];
  let rest = documentXml;
  for (const [mark, { count, row }] of long) {
    const at = rest.indexOf(mark);
    const before = rest.slice(0, rest.lastIndexOf("<w:tr>", at));
    const header = before.slice(before.lastIndexOf("<w:tr>"));
    const widths = [...header.matchAll(/<w:tcW\b[^>]* w:w="(\d+)"/g)].map(
      ([, width]) => Number(width),
    );
    pieces.push(strToU8(before), ...bytesOf(count, (one) => row(one, widths)));
    rest = rest.slice(rest.indexOf("</w:tr>", at) + "</w:tr>".length);
  }
  return joined([...pieces, strToU8(rest)]);
}
