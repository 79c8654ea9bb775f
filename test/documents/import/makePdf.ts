// A small writer of PDFs for tests: text in Helvetica and a table drawn with lines, as Word writes one; or with none.
import { zlibSync } from "fflate";

export interface TestPdfTable {
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
  /** Lines between the cells; drawn unless said otherwise. */
  readonly ruled?: boolean;
  /** Rows merged over all columns, the first being 0. */
  readonly across?: readonly number[];
}

export interface TestPdfPage {
  readonly text?: readonly string[];
  readonly table?: TestPdfTable;
}

const size = 9;
const leading = 11;

/** Near enough for wrapping: Helvetica's letters are half as wide as high. */
const widthOf = (text: string) => text.length * size * 0.5;

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    let current = "";
    for (const word of line.split(" ")) {
      const longer = current === "" ? word : `${current} ${word}`;
      if (current !== "" && widthOf(longer) > width) {
        lines.push(current);
        current = word;
      } else current = longer;
    }
    lines.push(current);
  }
  return lines;
}

const escaped = (text: string) =>
  text.replace(/[\\()]/g, (sign) => `\\${sign}`);

function show(text: string, x: number, y: number): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET\n`;
}

function contentOf({ text = [], table }: TestPdfPage): string {
  let content = "";
  let y = 560;
  for (const line of text) {
    content += show(line, 40, y);
    y -= 24;
  }
  if (!table) return content;
  const { rows, widths, ruled = true, across = [] } = table;
  const edges = widths.reduce(
    (xs, width) => [...xs, (xs.at(-1) ?? 0) + width],
    [40],
  );
  const right = edges.at(-1) ?? 0;
  const stroke = (x0: number, y0: number, x1: number, y1: number) =>
    ruled ? `${x0} ${y0} m ${x1} ${y1} l S\n` : "";
  content += stroke(40, y, right, y);
  rows.forEach((row, at) => {
    const merged = across.includes(at);
    const cells = row.map((cell, c) =>
      wrapped(cell, (merged ? right - 40 : (widths[c] ?? 0)) - 8),
    );
    const height =
      Math.max(...cells.map((lines) => lines.length)) * leading + 6;
    cells.forEach((lines, c) =>
      lines.forEach((line, i) => {
        if (line !== "")
          content += show(line, (edges[c] ?? 0) + 4, y - leading * (i + 1));
      }),
    );
    for (const x of merged ? [40, right] : edges)
      content += stroke(x, y, x, y - height);
    y -= height;
    content += stroke(40, y, right, y);
  });
  return content;
}

/** The bytes of a PDF with these pages, landscape A4. `packed`: what stands in place of each page's own drawing. */
export function makePdf(
  pages: readonly TestPdfPage[],
  packed?: Uint8Array,
): Uint8Array {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const add = (piece: string | Uint8Array) => {
    const bytes =
      typeof piece === "string"
        ? Uint8Array.from(piece, (sign) => sign.charCodeAt(0))
        : piece;
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (number: number, body: string, stream?: Uint8Array) => {
    offsets[number] = length;
    add(`${number} 0 obj\n${body}\n`);
    if (stream) {
      add("stream\n");
      add(stream);
      add("\nendstream\n");
    }
    add("endobj\n");
  };
  add("%PDF-1.7\n");
  const ids = pages.map((_, i) => 4 + i * 2);
  object(1, "<</Type/Catalog/Pages 2 0 R>>");
  object(
    2,
    `<</Type/Pages/Count ${pages.length}/Kids[${ids.map((id) => `${id} 0 R`).join(" ")}]>>`,
  );
  object(
    3,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
  );
  pages.forEach((page, i) => {
    const id = ids[i] ?? 0;
    object(
      id,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 842 595]/Resources<</Font<</F1 3 0 R>>>>/Contents ${id + 1} 0 R>>`,
    );
    const stream =
      packed ??
      zlibSync(Uint8Array.from(contentOf(page), (sign) => sign.charCodeAt(0)));
    object(id + 1, `<</Length ${stream.length}/Filter/FlateDecode>>`, stream);
  });
  const start = length;
  const count = 4 + pages.length * 2;
  add(`xref\n0 ${count}\n0000000000 65535 f \n`);
  for (let number = 1; number < count; number += 1)
    add(`${String(offsets[number] ?? 0).padStart(10, "0")} 00000 n \n`);
  add(`trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
