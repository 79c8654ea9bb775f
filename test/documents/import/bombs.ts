// Small files that come out large: one text shown many times, one mark said many times, a little read over and over. Each is made here, a few lines each.
import { strToU8 } from "fflate";
import { makeDocx, paragraph, raw, run, table } from "./makeDocx.ts";
import { columnLetters, makeXlsx } from "./makeXlsx.ts";
import { makeZip } from "./makeZip.ts";

export interface Made {
  readonly name: string;
  readonly file: string;
  readonly bytes: () => Uint8Array;
}

export interface Bomb extends Made {
  /** "read" where what comes out is a plan's after all. */
  readonly comesTo: "tooLarge" | "read" | "noTable";
}

const many = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join("");
/** Words, since a run of one letter is a case of its own. */
const words = (length: number) =>
  "review the plan ".repeat(Math.ceil(length / 16)).slice(0, length);

const heads = ["Ref", "Action", "Owner", "Due", "Status"];
const line = (n: number) => [`${n}`, `Do thing ${n}`, "Head of Finance"];

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

const wordRows = (count: number, cell: (at: number) => string) =>
  raw(
    table([heads]).replace(
      "</w:tbl>",
      `${many(count, (at) => `<w:tr><w:tc>${paragraph(`${at + 1}`)}</w:tc><w:tc>${cell(at)}</w:tc><w:tc>${paragraph("Head of Finance")}</w:tc></w:tr>`)}</w:tbl>`,
    ),
  );

const html = (body: string) =>
  strToU8(
    `<html><body><table><tr>${heads.map((head) => `<th>${head}</th>`).join("")}</tr>${body}</table></body></html>`,
  );

const csv = (rows: readonly (readonly string[])[]) =>
  strToU8(
    rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n"),
  );

export const bombs: readonly Bomb[] = [
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
    name: "one footnote of 500 KB on 200 rows",
    file: "footnote.docx",
    comesTo: "tooLarge",
    bytes: () =>
      makeDocx(
        [
          wordRows(
            200,
            () =>
              `<w:p>${run("Do it")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
          ),
        ],
        {
          footnotes: `<w:footnote w:id="2">${paragraph(words(500_000))}</w:footnote>`,
        },
      ),
  },
  {
    name: "one link of 500 KB on 200 rows",
    file: "link.docx",
    comesTo: "tooLarge",
    bytes: () =>
      makeDocx(
        [
          wordRows(
            200,
            () =>
              `<w:p><w:hyperlink r:id="big">${run("Do it")}</w:hyperlink></w:p>`,
          ),
        ],
        { links: { big: `https://x.example/${"a".repeat(500_000)}` } },
      ),
  },
  {
    name: "a list number of 200 KB on 1,000 rows",
    file: "number.docx",
    comesTo: "read",
    bytes: () =>
      makeDocx(
        [
          wordRows(
            1_000,
            () =>
              `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run("Do it")}</w:p>`,
          ),
        ],
        {
          numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${"%1".repeat(100_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
        },
      ),
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
    name: "a cell of 1 MB merged down 100 rows of Word",
    file: "merged.docx",
    comesTo: "tooLarge",
    bytes: () =>
      makeDocx([
        raw(
          `<w:tbl>${table([["Theme", "Action", "Owner"]]).slice(7, -8)}${many(
            100,
            (at) =>
              `<w:tr><w:tc><w:tcPr><w:vMerge${at === 0 ? ' w:val="restart"' : ""}/></w:tcPr>${paragraph(at === 0 ? words(1_000_000) : "")}</w:tc><w:tc>${paragraph(`Do thing ${at}`)}</w:tc><w:tc>${paragraph("Head of HR")}</w:tc></w:tr>`,
          )}</w:tbl>`,
        ),
      ]),
  },
  {
    name: "a cell of a page of 1 MB over 100 rows and 64 columns",
    file: "span.html",
    comesTo: "tooLarge",
    bytes: () =>
      html(
        `<tr><td>1</td><td rowspan="100" colspan="64">${words(1_000_000)}</td></tr>${many(99, (at) => `<tr><td>${at + 2}</td></tr>`)}`,
      ),
  },
  {
    name: "600,000 line breaks in one cell of a page",
    file: "breaks.html",
    comesTo: "tooLarge",
    bytes: () => html(`<tr><td>1</td><td>${"a<br>".repeat(600_000)}</td></tr>`),
  },
  {
    name: "600,000 words in bold in one cell of a page",
    file: "bold.html",
    comesTo: "tooLarge",
    bytes: () =>
      html(`<tr><td>1</td><td>${"a <b>b</b>".repeat(600_000)}</td></tr>`),
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
    name: "a heading of 1 MB over a table of 100 rows",
    file: "heading.docx",
    comesTo: "tooLarge",
    bytes: () =>
      makeDocx([
        { heading: `Theme ${"a".repeat(1_000_000)}` },
        wordRows(100, (at) => paragraph(`Do thing ${at}`)),
      ]),
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
  {
    name: "one reference on 10,000 rows",
    file: "sameRef.csv",
    comesTo: "read",
    bytes: () =>
      csv([
        heads,
        ...Array.from({ length: 10_000 }, (_, n) => [
          "1",
          `Do thing ${n}`,
          "Head of Finance",
          "March 2019",
          "As 1 above",
        ]),
      ]),
  },
  {
    name: "30,000 rows that each ask five questions",
    file: "questions.csv",
    comesTo: "tooLarge",
    bytes: () =>
      csv([
        heads,
        ...Array.from({ length: 30_000 }, (_, n) => [
          "",
          `Do thing ${n}\n1. one by March 2019\n2. two`,
          "SMT / CMT",
          "once the thing is done",
          "perhaps so",
        ]),
      ]),
  },
  {
    name: "tables in tables, 120 deep, around 2 MB",
    file: "nested.docx",
    comesTo: "tooLarge",
    bytes: () =>
      makeDocx([
        raw(
          `${"<w:tbl><w:tr><w:tc>".repeat(120)}${paragraph(words(2_000_000))}${`${paragraph("")}</w:tc></w:tr></w:tbl>`.repeat(120)}`,
        ),
      ]),
  },
  {
    name: "a title of 20 MB",
    file: "long.docx",
    comesTo: "tooLarge",
    bytes: () =>
      makeDocx([{ rows: [heads, ["1", words(20_000_000), "Head of HR"]] }]),
  },
  {
    name: "an owner, a date, a status and an account of 5 MB each",
    file: "long.csv",
    comesTo: "tooLarge",
    bytes: () =>
      csv([
        [...heads, "Comments"],
        ["1", ..."12345".split("").map(() => words(5_000_000))],
      ]),
  },
  {
    name: "1,700,000 paragraphs outside any table",
    file: "paragraphs.docx",
    comesTo: "tooLarge",
    bytes: () =>
      makeDocx([
        raw("<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(1_700_000)),
        { rows: [heads, line(1)] },
      ]),
  },
  {
    name: "an archive of 200,000 actions",
    file: "actions.json",
    comesTo: "tooLarge",
    bytes: () =>
      strToU8(
        JSON.stringify({
          format: "waymark-plan/1",
          plan: { title: "Big" },
          actions: Array.from({ length: 200_000 }, (_, n) => ({
            ref: `${n + 1}`,
            theme: "Finance",
            title: `Do the thing numbered ${n + 1}`,
            due: "2018-06-30",
            dueText: null,
            initialStatus: "inProgress",
          })),
          events: [],
        }),
      ),
  },
  {
    name: "twenty million empty lists in an archive",
    file: "lists.json",
    comesTo: "tooLarge",
    bytes: () => strToU8(`[${"[],".repeat(20_000_000)}[]]`),
  },
];

/** As much as is read: plans far larger than any council's, near each of the limits. */
export const largest: readonly Made[] = [
  {
    name: "31,000 rows of Excel",
    file: "rows.xlsx",
    bytes: () =>
      makeXlsx({
        sheets: [
          {
            name: "Plan",
            rows: [
              heads,
              ...Array.from({ length: 31_000 }, (_, n) => [
                ...line(n + 1),
                "March 2019",
                "In progress",
              ]),
            ],
          },
        ],
      }),
  },
  {
    name: "20,000 rows that each ask three questions",
    file: "asking.csv",
    bytes: () =>
      csv([
        heads,
        ...Array.from({ length: 20_000 }, (_, n) => [
          `${n + 1}`,
          `Do thing ${n}`,
          "SMT / CMT",
          "once the thing is done",
          "perhaps so",
        ]),
      ]),
  },
  {
    name: "twelve accounts of a megabyte",
    file: "accounts.csv",
    bytes: () =>
      csv([
        [...heads, "Comments"],
        ...Array.from({ length: 12 }, (_, n) => [
          ...line(n + 1),
          "March 2019",
          "In progress",
          words(1_000_000),
        ]),
      ]),
  },
  {
    name: "200 rows of 2,000 columns",
    file: "columns.xlsx",
    bytes: () =>
      makeXlsx({
        sheets: [
          {
            name: "Plan",
            rows: [
              [
                ...heads,
                ...Array.from({ length: 2_000 }, (_, c) => `Note ${c}`),
              ],
              ...Array.from({ length: 200 }, (_, n) => [
                ...line(n + 1),
                "March 2019",
                "In progress",
                ...Array.from({ length: 2_000 }, (_, c) => `x${c}`),
              ]),
            ],
          },
        ],
      }),
  },
];
