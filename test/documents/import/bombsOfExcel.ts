// Workbooks that come out large.
import { many, words, heads, line } from "./bombShapes.ts";
import type { Bomb } from "./bombShapes.ts";
import { columnLetters, makeXlsx } from "./makeXlsx.ts";
import { makeZip } from "./makeZip.ts";

const main =
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main" as const;
const type =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of raw parts, for what a writer of workbooks would never write. */
function rawXlsx(parts: {
  readonly sheet: string;
  readonly strings?: string;
  readonly styles?: string;
}): Uint8Array {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}/${kind}" Target="${target}"/>`;
  return makeZip({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${type}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("rId1", "worksheet", "worksheets/sheet1.xml")}${relation("rId2", "sharedStrings", "sharedStrings.xml")}${relation("rId3", "styles", "styles.xml")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${parts.sheet}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${parts.strings ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}">${parts.styles ?? ""}</styleSheet>`,
  });
}

/** Headings, and rows whose second cell is the text shared. */
function shared(length: number, rows: number): Uint8Array {
  const si = (text: string) => `<si><t>${text}</t></si>`;
  const cells = (r: number, at: readonly number[]) =>
    `<row r="${r}">${at.map((s, c) => `<c r="${columnLetters(c)}${r}" t="s"><v>${s}</v></c>`).join("")}</row>`;
  return rawXlsx({
    strings: si("Ref") + si("Action") + si("Owner") + si(words(length)),
    sheet:
      cells(1, [0, 1, 2]) +
      many(
        rows,
        (r) =>
          `<row r="${r + 2}"><c r="A${r + 2}"><v>${r + 1}</v></c><c r="B${r + 2}" t="s"><v>3</v></c></row>`,
      ),
  });
}

export const bombsOfExcel: readonly Bomb[] = [
  {
    name: "one shared string of 1 MB on 100 rows",
    file: "shared.xlsx",
    comesTo: "tooLarge",
    bytes: () => shared(1_000_000, 100),
  },
  {
    name: "one shared string of 100 KB on 500 rows",
    file: "shared100.xlsx",
    comesTo: "tooLarge",
    bytes: () => shared(100_000, 500),
  },
  {
    name: "one shared string of 30 KB on 2,000 rows",
    file: "shared30.xlsx",
    comesTo: "tooLarge",
    bytes: () => shared(30_000, 2_000),
  },
  {
    name: "a cell of 1 MB merged down 100 rows of Excel",
    file: "merged.xlsx",
    comesTo: "tooLarge",
    bytes: () =>
      makeXlsx({
        sheets: [
          {
            name: "Plan",
            rows: [
              ["Theme", "Ref", "Action", "Owner"],
              [words(1_000_000), ...line(0)],
              ...Array.from({ length: 100 }, (_, n) => [null, ...line(n + 1)]),
            ],
            merges: ["A2:A102"],
          },
        ],
      }),
  },
  {
    name: "headings of 250 letters over 2,000 columns and 90 rows",
    file: "wide.xlsx",
    comesTo: "tooLarge",
    bytes: () =>
      makeXlsx({
        sheets: [
          {
            name: "Plan",
            rows: [
              [
                ...heads,
                ...Array.from(
                  { length: 16_000 },
                  (_, c) => `${words(240)} ${c}`,
                ),
              ],
              ...Array.from({ length: 90 }, (_, n) => [
                ...line(n),
                "March 2019",
                "In progress",
                ...Array.from({ length: 2_000 }, () => "x"),
              ]),
            ],
          },
        ],
      }),
  },
  {
    name: "five million names of elements, each another",
    file: "names.xlsx",
    comesTo: "tooLarge",
    bytes: () =>
      rawXlsx({
        sheet: many(5_100_000, (at) => `<a${at.toString(36)}/>`),
      }),
  },
  {
    name: "a number format of 100 KB in 50,000 styles",
    file: "styles.xlsx",
    comesTo: "tooLarge",
    bytes: () =>
      rawXlsx({
        styles: `<numFmts><numFmt numFmtId="170" formatCode="${"0".repeat(100_000)}"/></numFmts><cellXfs>${'<xf numFmtId="170"/>'.repeat(50_000)}</cellXfs>`,
        sheet: many(50, (r) => `<row r="${r + 1}"><c s="1"><v>1</v></c></row>`),
      }),
  },
  {
    name: "five million styles",
    file: "xfs.xlsx",
    comesTo: "tooLarge",
    bytes: () =>
      rawXlsx({
        styles: `<cellXfs>${"<xf/>".repeat(5_100_000)}</cellXfs>`,
        sheet: "",
      }),
  },
  {
    name: "a number shown with 100 decimals in a million cells",
    file: "decimals.xlsx",
    comesTo: "tooLarge",
    bytes: () =>
      rawXlsx({
        styles: `<numFmts><numFmt numFmtId="170" formatCode="0.${"0".repeat(100)}"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs>`,
        sheet: many(
          50_000,
          (r) =>
            `<row r="${r + 1}">${'<c s="1"><v>1</v></c>'.repeat(20)}</row>`,
        ),
      }),
  },
  {
    name: "a number shown with 200 decimals",
    file: "decimals200.xlsx",
    comesTo: "noTable",
    bytes: () =>
      rawXlsx({
        styles: `<numFmts><numFmt numFmtId="170" formatCode="0.${"0".repeat(200)}"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs>`,
        sheet: '<row r="1"><c s="1"><v>1</v></c></row>',
      }),
  },
  {
    name: "the name of a sheet of 1 MB over 100 rows",
    file: "sheetName.xlsx",
    comesTo: "tooLarge",
    bytes: () =>
      makeXlsx({
        sheets: [1, 2].map((which) => ({
          name: `Theme ${which}${"a".repeat(1_000_000)}`,
          rows: [
            heads,
            ...Array.from({ length: 100 }, (_, n) => line(n + which * 1e6)),
          ],
        })),
      }),
  },
];
