// Whatever the bytes, there is an answer: no crash, no hang, and no words of a readable table lost.
import { inEnglish } from "../../../src/domain/words/english.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import type {
  ImportError,
  ImportResult,
} from "../../../src/documents/import/rows/importResult.ts";
import {
  readPastedTable,
  readPlanFile,
} from "../../../src/documents/import/readPlanFile.ts";
import { makeDocx } from "./makeDocx.ts";
import { makeXlsx } from "./makeXlsx.ts";
import { escapeXml } from "./makeZip.ts";
import { options } from "./reading.ts";

const heads = [
  "Ref",
  "Action",
  "Responsible officer",
  "Target date",
  "Status",
  "Comments",
];

/** Everything the answer holds, as one text without white space. */
function everything(read: ImportResult): string {
  return [
    ...read.actions.flatMap((action) => action.original.flat()),
    ...read.risks.flatMap((risk) => risk.original.flat()),
    ...read.skipped.map((entry) => inEnglish(entry.text)),
  ]
    .join("\n")
    .replace(/\s+/g, "");
}

function expectNothingLost(
  answer: ImportResult | ImportError,
  words: readonly string[],
): void {
  if ("error" in answer) {
    expect(inEnglish(answer.error.words)).toMatch(/\.$/);
    return;
  }
  const held = everything(answer);
  for (const word of words) expect(held).toContain(word.replace(/\s+/g, ""));
  const refs = answer.actions.flatMap((action) =>
    action.ref === null ? [] : [action.ref.toLowerCase()],
  );
  expect(new Set(refs).size).toBe(refs.length);
  expect(answer.counts).toMatchObject({
    actions: answer.actions.length,
    risks: answer.risks.length,
    skipped: answer.skipped.length,
  });
}

const word = fc.oneof(
  fc.constantFrom(
    "",
    "",
    "Completed",
    "In progress",
    "1.1",
    "2",
    "March 2018",
    "Head of HR",
    "HR Manager / CEO",
    "Total",
    "Theme 1: Finance",
    "As 1 above",
    "TBC",
    "100%",
    "12",
    "Ref",
    "Action",
    "review the",
    "Review it.",
    "Owner",
    "31/03/2018",
  ),
  fc
    .string({ maxLength: 12 })
    .map((text) => text.replace(/[\p{C}\uFFFE\uFFFF"'=,;|\t]/gu, "")),
);
const rows = fc.array(fc.array(word, { minLength: 1, maxLength: 7 }), {
  maxLength: 12,
});

test("random bytes are answered", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom("a.xlsx", "a.docx", "a.csv", "a"),
      (bytes, name) => {
        expect(readPlanFile(name, bytes, options)).toBeTypeOf("object");
      },
    ),
    { numRuns: 400 },
  );
});

test("random text is answered, as a file and as a paste", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          "a",
          '"',
          ",",
          ";",
          "\n",
          "\r",
          "\t",
          "1",
          "=",
          "'",
          "<td>",
          "<table>",
          "<tr>",
          "Action",
          "Ref",
          "\0",
          "&#9;",
          "</table>",
        ),
        maxLength: 120,
      }),
      (text) => {
        expect(
          readPlanFile("a.csv", new TextEncoder().encode(text), options),
        ).toBeTypeOf("object");
        expect(readPastedTable(text, options)).toBeTypeOf("object");
      },
    ),
    { numRuns: 400 },
  );
});

test("a workbook cut anywhere, or with any byte changed, is answered", () => {
  const whole = makeXlsx({
    sheets: [
      {
        name: "P",
        rows: [
          heads,
          ["1", "Do it", "HR Manager", "March 2018", "Completed", "x"],
        ],
      },
    ],
  });
  fc.assert(
    fc.property(
      fc.nat(whole.length - 1),
      fc.nat(255),
      fc.boolean(),
      (at, byte, cut) => {
        const bytes = cut ? whole.slice(0, at) : whole.slice();
        if (!cut) bytes[at] = byte;
        expect(readPlanFile("a.xlsx", bytes, options)).toBeTypeOf("object");
      },
    ),
    { numRuns: 300 },
  );
});

test("random edits of Word's XML are answered", () => {
  const body = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tr>${heads.map((head) => `<w:tc><w:p><w:r><w:t>${head}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr></w:tbl></w:body></w:document>`;
  const tags = [
    "<w:tbl>",
    "</w:tbl>",
    "<w:tr>",
    "</w:tr>",
    "<w:tc>",
    "</w:tc>",
    "<w:p>",
    "</w:p>",
    "<w:del>",
    "</w:del>",
    "<w:vMerge/>",
    '<w:gridSpan w:val="-9"/>',
    '<w:gridSpan w:val="999999"/>',
    '<w:numId w:val="1"/>',
    "<w:sdt>",
    "</w:sdt>",
    "<w:showingPlcHdr/>",
    "&amp;",
    "]]>",
  ];
  const edit = fc.record({
    at: fc.nat(body.length),
    remove: fc.nat(12),
    insert: fc.constantFrom("", ...tags),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
      let xml = body;
      for (const { at, remove, insert } of edits)
        xml = xml.slice(0, at) + insert + xml.slice(at + remove);
      expect(
        readPlanFile(
          "a.docx",
          makeDocx([], { parts: { "word/document.xml": xml } }),
          options,
        ),
      ).toBeTypeOf("object");
    }),
    { numRuns: 500 },
  );
});

test("whatever stands in a table under the headings of a plan, in whatever format, none of it is lost", () => {
  fc.assert(
    fc.property(rows, (body) => {
      const table = [
        heads,
        ...body.map((row) =>
          row.map((text) => (escapeXml(text) === "" ? "" : text)),
        ),
      ];
      const words = table.flat().filter((text) => text.trim() !== "");
      expectNothingLost(
        readPlanFile(
          "a.xlsx",
          makeXlsx({ sheets: [{ name: "P", rows: table }] }),
          options,
        ),
        words,
      );
      expectNothingLost(
        readPlanFile("a.docx", makeDocx([{ rows: table }]), options),
        words,
      );
      const csv = table
        .map((row) => row.map((text) => `"${text}"`).join(","))
        .join("\r\n");
      expectNothingLost(
        readPlanFile("a.csv", new TextEncoder().encode(csv), options),
        words,
      );
      expectNothingLost(
        readPastedTable(
          `<table>${table.map((row) => `<tr>${row.map((text) => `<td>${escapeXml(text)}</td>`).join("")}</tr>`).join("")}</table>`,
          options,
        ),
        words,
      );
    }),
    { numRuns: 300 },
  );
});

test("whatever stands in a table without known headings, what is read loses nothing", () => {
  fc.assert(
    fc.property(rows, (table) => {
      const words = table.flat().filter((text) => text.trim() !== "");
      expectNothingLost(
        readPlanFile(
          "a.xlsx",
          makeXlsx({ sheets: [{ name: "P", rows: table }] }),
          options,
        ),
        words,
      );
    }),
    { numRuns: 300 },
  );
});
