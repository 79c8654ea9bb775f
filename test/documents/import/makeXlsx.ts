// A small writer of workbooks for tests: only what a case needs, including what a polite library would never write.
import { escapeXml, makeZip } from "./makeZip.ts";

export type TestCell =
  | string
  | null
  | { readonly number: number; readonly format?: string }
  | { readonly error: string }
  | { readonly formula: string; readonly result?: string }
  | {
      readonly text: string;
      readonly bold?: boolean;
      readonly fill?: string;
      readonly indent?: number;
    };

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  /** Columns hidden in Excel, the first being 1. */
  readonly hiddenColumns?: readonly number[];
  readonly dimension?: string;
}

export interface TestBook {
  readonly sheets: readonly TestSheet[];
  readonly date1904?: boolean;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

export function columnLetters(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) +
        String.fromCharCode(65 + (index % 26));
}

export function makeXlsx(book: TestBook): Uint8Array {
  const formats: string[] = [];
  const fills: string[] = [];
  const styles: string[] = ['<xf numFmtId="0" fontId="0" fillId="0"/>'];
  const styleOf = (xf: string) => {
    if (!styles.includes(xf)) styles.push(xf);
    return styles.indexOf(xf);
  };
  const cellXml = (cell: TestCell, at: string): string => {
    if (cell === null) return "";
    if (typeof cell === "string")
      return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
    if ("number" in cell) {
      if (cell.format === undefined)
        return `<c r="${at}"><v>${cell.number}</v></c>`;
      if (!formats.includes(cell.format)) formats.push(cell.format);
      const style = styleOf(
        `<xf numFmtId="${164 + formats.indexOf(cell.format)}" fontId="0" fillId="0"/>`,
      );
      return `<c r="${at}" s="${style}"><v>${cell.number}</v></c>`;
    }
    if ("error" in cell)
      return `<c r="${at}" t="e"><v>${escapeXml(cell.error)}</v></c>`;
    if ("formula" in cell)
      return `<c r="${at}" t="str"><f>${escapeXml(cell.formula)}</f>${cell.result === undefined ? "" : `<v>${escapeXml(cell.result)}</v>`}</c>`;
    if (cell.fill !== undefined && !fills.includes(cell.fill))
      fills.push(cell.fill);
    const style = styleOf(
      `<xf numFmtId="0" fontId="${cell.bold ? 1 : 0}" fillId="${cell.fill === undefined ? 0 : fills.indexOf(cell.fill) + 1}"${cell.indent === undefined ? "/>" : ` applyAlignment="1"><alignment indent="${cell.indent}"/></xf>`}`,
    );
    return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.text)}</t></is></c>`;
  };
  const sheetXml = (sheet: TestSheet): string =>
    `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheet.dimension === undefined ? "" : `<dimension ref="${sheet.dimension}"/>`}${sheet.hiddenColumns ? `<cols>${sheet.hiddenColumns.map((at) => `<col min="${at}" max="${at}" hidden="1"/>`).join("")}</cols>` : ""}<sheetData>${sheet.rows
      .map(
        (row, r) =>
          `<row r="${r + 1}"${sheet.hiddenRows?.includes(r + 1) ? ' hidden="1"' : ""}>${row.map((cell, c) => cellXml(cell, `${columnLetters(c)}${r + 1}`)).join("")}</row>`,
      )
      .join(
        "",
      )}</sheetData>${sheet.merges ? `<mergeCells>${sheet.merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>` : ""}</worksheet>`;
  const sheets = book.sheets.map(sheetXml);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  return makeZip({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr${book.date1904 ? ' date1904="1"' : ""}/><sheets>${book.sheets.map((sheet, i) => `<sheet name="${escapeXml(sheet.name)}" sheetId="${i + 1}" r:id="rId${i + 1}"${sheet.hidden ? ' state="hidden"' : ""}/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${book.sheets.map((_, i) => relation(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`)).join("")}${relation("rIdS", "styles", "styles.xml")}</Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escapeXml(code)}"/>`).join("")}</numFmts><fonts><font/><font><b/></font></fonts><fills><fill/>${fills.map((rgb) => `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/></patternFill></fill>`).join("")}</fills><cellXfs>${styles.join("")}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml]),
    ),
    ...book.more,
  });
}
