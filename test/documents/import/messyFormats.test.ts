// The mess of real plans (domain.md 6.4), each case in the format people have it in: what is read, what is flagged, what is asked.
import { describe, expect, test } from "vitest";
import { paragraph, raw, run, table } from "./makeDocx.ts";
import {
  first,
  readCsvText,
  readFile,
  readPaste,
  readWord,
} from "./reading.ts";

describe("Word's own ways", () => {
  const cell = (...parts: string[]) => ({ paragraphs: parts.map(raw) });
  const withAction = (title: string, more?: Parameters<typeof readWord>[1]) =>
    readWord(
      [
        {
          rows: [
            ["Ref", "Action", "Owner"],
            ["1", cell(title), "HR Manager"],
          ],
        },
      ],
      more,
    );
  test("tracked changes are taken as accepted, and said", () => {
    const read = withAction(
      `<w:p>${run("Review the ")}<w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:ins>${run("new ")}</w:ins>${run("rules")}</w:p>`,
    );
    expect(first(read).title).toBe("Review the new rules");
    expect(read.questions.map((q) => q.alike)).toContain(
      "file: trackedChanges",
    );
  });
  test("a text box is read once, a placeholder of a form not at all", () => {
    const box = `<w:txbxContent>${paragraph("boxed")}</w:txbxContent>`;
    const read = withAction(
      `<w:p>${run("Do it")}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    );
    expect(first(read).title.match(/boxed/g)).toHaveLength(1);
    const form = withAction(
      `<w:p>${run("Do it")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Choose an item.")}</w:sdtContent></w:sdt></w:p>`,
    );
    expect(first(form).title).toBe("Do it");
  });
  test("footnotes and addresses of links stay with the account", () => {
    const read = withAction(
      `<w:p><w:hyperlink r:id="h1">${run("Do it")}</w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      {
        footnotes: `<w:footnote w:id="2">${paragraph("Agreed by Cabinet")}</w:footnote>`,
        links: { h1: "https://example.org/m" },
      },
    );
    expect(first(read).narrative).toBe(
      "Link: https://example.org/m\nFootnote: Agreed by Cabinet",
    );
  });
  test("a plan nested in a layout table is found", () => {
    const read = readWord([
      {
        rows: [
          [
            cell(
              table([
                ["Ref", "Action", "Owner"],
                ["1", "Do it", "HR Manager"],
              ]),
            ),
          ],
        ],
      },
    ]);
    expect(first(read).title).toBe("Do it");
  });
  test("cells merged down and across", () => {
    const read = readWord([
      {
        rows: [
          ["Ref", "Action", "Owner"],
          ["1", "One", { text: "HR Manager", merge: "restart" }],
          ["2", "Two", { merge: "continue" }],
        ],
      },
    ]);
    expect(read.actions.map((a) => a.officers)).toEqual([
      ["HR Manager"],
      ["HR Manager"],
    ]);
  });
  test("a list of numbered paragraphs with owners and dates", () => {
    const read = readWord([
      { heading: "Finance" },
      "1.1 Review the constitution (Monitoring Officer, March 2019)",
      "1.2 Train members – Head of Law – June 2018",
    ]);
    expect(
      read.actions.map((a) => [
        a.ref,
        a.title,
        a.officers,
        a.due?.end,
        a.theme,
      ]),
    ).toEqual([
      [
        "1.1",
        "Review the constitution",
        ["Monitoring Officer"],
        "2019-03-31",
        "Finance",
      ],
      ["1.2", "Train members", ["Head of Law"], "2018-06-30", "Finance"],
    ]);
  });
});

describe("text files and the clipboard", () => {
  const text = "Ref;Action;Owner\n1;Café £5;HR Manager\n";
  const utf16 = (little: boolean) => {
    const bytes = new Uint8Array(2 + text.length * 2);
    const view = new DataView(bytes.buffer);
    Array.from(`\uFEFF${text}`).forEach((c, i) =>
      view.setUint16(i * 2, c.charCodeAt(0), little),
    );
    return bytes;
  };
  test.each<[string, Uint8Array]>([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with its mark", new TextEncoder().encode(`\uFEFF${text}`)],
    ["UTF-16, little end first", utf16(true)],
    ["UTF-16, big end first", utf16(false)],
    ["UTF-16 without its mark", utf16(true).slice(2)],
    ["Windows-1252", Uint8Array.from(text, (c) => c.charCodeAt(0))],
  ])("%s", (_name, bytes) => {
    expect(first(readFile("p.csv", bytes)).title).toBe("Café £5");
  });
  test.each([",", ";", "\t", "|"])("parted by %j", (separator) => {
    expect(
      first(readCsvText(text.replaceAll(";", separator))).officers,
    ).toEqual(["HR Manager"]);
  });
  test("a table pasted from Word or Excel, as HTML or with tabs", () => {
    const html = readPaste(
      "<table><tr><td>Ref</td><td>Action</td><td>Owner</td></tr><tr><td rowspan=2>1</td><td>Do &amp; see<ul><li>a<li>b</ul></td><td>HR Manager</td></tr><tr><td>and more</td><td></td></tr></table>",
    );
    expect(first(html).title).toBe("Do & see\n• a\n• b and more");
    expect(
      first(readPaste("Ref\tAction\tOwner\n1\tDo it\tHR Manager\n")).title,
    ).toBe("Do it");
  });
});
