// A small writer of Word documents for tests: paragraphs, tables, and raw pieces of Word's XML where a case is about them.
import { escapeXml, makeZip } from "./makeZip.ts";

export interface Raw {
  readonly xml: string;
}

export interface TestWordCell {
  readonly text?: string;
  readonly paragraphs?: readonly (string | Raw)[];
  readonly span?: number;
  readonly merge?: "restart" | "continue";
}

export type Block =
  | string
  | Raw
  | { readonly heading: string; readonly level?: number }
  | { readonly bold: string }
  | { readonly rows: readonly (readonly (string | TestWordCell)[])[] };

export const raw = (xml: string): Raw => ({ xml });

export function run(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${text
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join("<w:br/>")}</w:r>`;
}

export function paragraph(text: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${text === "" ? "" : run(text)}</w:p>`;
}

export function table(
  rows: readonly (readonly (string | TestWordCell)[])[],
): string {
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cellXml).join("")}</w:tr>`).join("")}</w:tbl>`;
}

function cellXml(cell: string | TestWordCell): string {
  const made: TestWordCell = typeof cell === "string" ? { text: cell } : cell;
  const properties = `${made.span === undefined ? "" : `<w:gridSpan w:val="${made.span}"/>`}${made.merge === undefined ? "" : made.merge === "restart" ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>"}`;
  const body = (made.paragraphs ?? [made.text ?? ""])
    .map((part) => (typeof part === "string" ? paragraph(part) : part.xml))
    .join("");
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${body}</w:tc>`;
}

function blockXml(block: Block): string {
  if (typeof block === "string") return paragraph(block);
  if ("xml" in block) return block.xml;
  if ("heading" in block)
    return paragraph(
      block.heading,
      `<w:pStyle w:val="Heading${block.level ?? 1}"/>`,
    );
  if ("bold" in block) return `<w:p>${run(block.bold, "<w:b/>")}</w:p>`;
  return table(block.rows);
}

const space =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

export function makeDocx(
  blocks: readonly Block[],
  more: {
    readonly numbering?: string;
    readonly footnotes?: string;
    readonly comments?: string;
    readonly links?: Readonly<Record<string, string>>;
    readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  } = {},
): Uint8Array {
  const type =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const inner = (["numbering", "footnotes", "comments"] as const).filter(
    (name) => more[name] !== undefined,
  );
  return makeZip({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${space}><w:body>${blocks.map(blockXml).join("")}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.map((name) => `<Relationship Id="${name}" Type="${type}/${name}" Target="${name}.xml"/>`).join("")}${Object.entries(
      more.links ?? {},
    )
      .map(
        ([id, url]) =>
          `<Relationship Id="${id}" Type="${type}/hyperlink" Target="${escapeXml(url)}" TargetMode="External"/>`,
      )
      .join("")}</Relationships>`,
    ...Object.fromEntries(
      inner.map((name) => [
        `word/${name}.xml`,
        `<w:${name} ${space}>${more[name] ?? ""}</w:${name}>`,
      ]),
    ),
    ...more.parts,
  });
}
