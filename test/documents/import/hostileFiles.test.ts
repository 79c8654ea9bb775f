// Hostile files are ordinary: each is read or refused with one clear sentence, quickly, and nothing else happens.
import { inEnglish } from "../../../src/domain/words/english.ts";
import { describe, expect, test } from "vitest";
import { readPlanFile } from "../../../src/documents/import/readPlanFile.ts";
import { makeDocx } from "./makeDocx.ts";
import { makeXlsx } from "./makeXlsx.ts";
import { makeZip } from "./makeZip.ts";
import { expectRefused, options, readCsvText, readFile } from "./reading.ts";
import { working } from "../../worked.ts";

const plan = [
  ["Ref", "Action", "Owner", "Due", "Status"],
  [
    "1",
    "Review the constitution",
    "Monitoring Officer",
    "March 2019",
    "In progress",
  ],
];
const workbook = () => makeXlsx({ sheets: [{ name: "Plan", rows: plan }] });
const refuse = (name: string, bytes: Uint8Array) =>
  expectRefused(readPlanFile(name, bytes, options));
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("a file that cannot be read is refused with a reason", () => {
  const ole = (...names: string[]) => {
    const bytes = new Uint8Array(4_096);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    names.forEach((name, n) => {
      Array.from(name).forEach((c, i) => {
        bytes[1_024 + n * 128 + i * 2] = c.charCodeAt(0);
      });
    });
    return bytes;
  };
  test.each([
    ["nothing at all", new Uint8Array(), "empty"],
    ["only spaces", bytesOf("  \r\n \t"), "empty"],
    ["only NULs", new Uint8Array(50), "empty"],
    ["one byte", bytesOf("x"), "notAnOfficeFile"],
    ["an old Excel file", ole("Workbook"), "legacyFormat"],
    ["an old Word file", ole("WordDocument"), "legacyFormat"],
    ["a password", ole("EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["a PDF", bytesOf("%PDF-1.7\n"), "notAnOfficeFile"],
    [
      "a picture",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]),
      "notAnOfficeFile",
    ],
    [
      "bytes that are no text",
      Uint8Array.from({ length: 600 }, (_, i) => (i % 7) + 1),
      "notAnOfficeFile",
    ],
    [
      "a zip of something else",
      makeZip({ "a.txt": "hello" }),
      "notAnOfficeFile",
    ],
    [
      "an Office file without its main part",
      makeZip({ "[Content_Types].xml": "<Types/>" }),
      "corrupt",
    ],
    ["a binary workbook", makeZip({ "xl/workbook.bin": "x" }), "legacyFormat"],
    [
      "an OpenDocument sheet",
      makeZip({
        mimetype: "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": "<a/>",
      }),
      "notAnOfficeFile",
    ],
    [
      "a table that is no plan",
      bytesOf("Wards,Population\nNorth,5\nSouth,6\n"),
      "noTable",
    ],
  ])("%s", (_name, bytes, code) => {
    const error = refuse("plan.xlsx", bytes);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/[A-Z].*\.$/);
  });

  test("a file cut short at any place", () => {
    const whole = workbook();
    for (const share of [0.1, 0.5, 0.9, 0.99])
      expect(
        refuse("plan.xlsx", whole.slice(0, Math.floor(whole.length * share)))
          .code,
      ).toBe("corrupt");
  });

  test("a part that was altered after it was packed, wherever", () => {
    const whole = workbook();
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const answer = readPlanFile("plan.xlsx", bytes, options);
      // Where the damage touches no part that is read, the plan is read whole.
      if ("actions" in answer)
        expect(answer.actions[0]?.title).toBe("Review the constitution");
      else expect(inEnglish(answer.error.words)).toMatch(/\.$/);
    }
  });

  test("a zip bomb, before it fills the memory", () => {
    const bomb = makeDocx([], {
      parts: { "word/document.xml": new Uint8Array(60 * 1024 * 1024).fill(32) },
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(refuse("plan.docx", bomb).code).toBe("tooLarge");
  });

  test.each([
    [
      "entities that multiply",
      '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><w:document>&c;</w:document>',
    ],
    ["an outside entity", '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'],
    ["elements nested without end", "<a>".repeat(5_000)],
  ])("%s", (_name, xml) => {
    expect(
      refuse("plan.docx", makeDocx([], { parts: { "word/document.xml": xml } }))
        .code,
    ).toBe("unsafe");
  });
});

describe("a strange file is read as what it is", () => {
  test("a workbook named .docx is read, and that is said", () => {
    const read = readFile("plan.docx", workbook());
    expect(read.actions).toHaveLength(1);
    expect(read.questions.map((q) => q.alike)).toContain(
      "file: wrongExtension",
    );
  });

  test("a workbook that claims to be a million rows by sixteen thousand columns", () => {
    const read = readFile(
      "plan.xlsx",
      makeXlsx({
        sheets: [
          {
            name: "Plan",
            rows: plan,
            dimension: "A1:XFD1048576",
            merges: ["G10:XFD1048576"],
          },
        ],
      }),
    );
    expect(read.actions).toHaveLength(1);
  });

  test("macros are never run, and that is said", () => {
    const read = readFile(
      "plan.xlsm",
      makeXlsx({
        sheets: [{ name: "Plan", rows: plan }],
        more: { "xl/vbaProject.bin": "x" },
      }),
    );
    expect(read.questions.map((q) => q.alike)).toContain("file: macros");
  });

  test("a path that climbs out of the zip is a name like any other", () => {
    const read = readFile(
      "plan.xlsx",
      makeXlsx({
        sheets: [{ name: "Plan", rows: plan }],
        more: { "../../etc/passwd": "x" },
      }),
    );
    expect(read.actions).toHaveLength(1);
  });

  test("three hundred columns", () => {
    const wide = plan.map((row, r) => [
      ...row,
      ...Array.from({ length: 295 }, (_, c) =>
        r === 0 ? `Extra ${c}` : `value ${c}`,
      ),
    ]);
    const [action] = readFile(
      "plan.xlsx",
      makeXlsx({ sheets: [{ name: "Plan", rows: wide }] }),
    ).actions;
    expect(action?.own).toMatchObject({ "Extra 0": "value 0" });
    // More than a plan keeps columns of its own: told with the account.
    expect(action?.narrative).toContain("Extra 294: value 294");
  });

  test("a cell of 200 KB is kept whole", () => {
    const long = "Progress was made. ".repeat(11_000);
    const [action] = readCsvText(
      `Ref,Action,Comments\n1,Do it,"${long}"\n`,
    ).actions;
    expect(action?.narrative?.length).toBe(long.trim().length);
  });

  test("NUL bytes, an open quote and mixed line ends", () => {
    const read = readCsvText(
      'Ref,Action,Owner\r1,Do\0 it,Head of HR\r\n2,"Never closed,Head of IT\n3,Third,Head of Law',
    );
    expect(read.actions.map((a) => a.ref)).toEqual(["1", "2", "3"]);
    expect(read.questions.map((q) => q.alike)).toEqual(
      expect.arrayContaining(["file: openQuote", "file: control"]),
    );
  });

  test("cells that begin like a formula stay words", () => {
    const read = readCsvText(
      "Ref,Action,Owner\n1,=cmd|' /C calc'!A0,Head of HR\n2,@SUM(A1),+44\n3,-do this,Head of IT",
    );
    expect(read.actions.map((a) => a.title)).toEqual([
      "=cmd|' /C calc'!A0",
      "@SUM(A1)",
      "-do this",
    ]);
  });

  test("two columns of the same name are both kept", () => {
    const [action] = readCsvText(
      "Ref,Action,Comments,Comments\n1,Do it,first words,second words",
    ).actions;
    expect(action?.narrative).toContain("first words");
    expect(action?.narrative).toContain("second words");
  });
});

test.each(["    ", "/ , & ", "Head of Finance and ", "from June to ", "(((("])(
  "a cell of 200 KB of %j costs no more than its length",
  (unit) => {
    const long = unit.repeat(200_000 / unit.length);
    const row = Array.from({ length: 6 }, () => `"${long}x"`).join(",");
    const worked = working();
    const read = readCsvText(`Ref,Action,Owner,Due,Status,Comments\n${row}\n`);
    expect(read.actions).toHaveLength(1);
    expect(worked()).toBeLessThan(5_000);
  },
);
