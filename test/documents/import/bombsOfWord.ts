// Documents that come out large.
import { many, words, heads, line } from "./bombShapes.ts";
import type { Bomb } from "./bombShapes.ts";
import { makeDocx, paragraph, raw, run, table } from "./makeDocx.ts";

const wordRows = (count: number, cell: (at: number) => string) =>
  raw(
    table([heads]).replace(
      "</w:tbl>",
      `${many(count, (at) => `<w:tr><w:tc>${paragraph(`${at + 1}`)}</w:tc><w:tc>${cell(at)}</w:tc><w:tc>${paragraph("Head of Finance")}</w:tc></w:tr>`)}</w:tbl>`,
    ),
  );

export const bombsOfWord: readonly Bomb[] = [
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
    name: "1,700,000 paragraphs outside any table",
    file: "paragraphs.docx",
    comesTo: "tooLarge",
    bytes: () =>
      makeDocx([
        raw("<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(1_700_000)),
        { rows: [heads, line(1)] },
      ]),
  },
];
