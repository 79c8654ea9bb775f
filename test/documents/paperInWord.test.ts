// The paper as a professional makes it in Word: read from the document's own XML.
import { beforeAll, describe, expect, it } from "vitest";
import { committeePaperWord } from "../../src/documents/committeePaperWord.ts";
import { columnWidths } from "../../src/documents/committeePaper/wordWidths.ts";
import { aPaper, paragraphsIn, partOf, wordsOf } from "./wordWorld.ts";

describe("in our own template", () => {
  let body = "";
  let bytes: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    bytes = await committeePaperWord(aPaper());
    body = partOf(bytes, "word/document.xml");
  });

  it("Word counts sections, paragraphs and appendices: no number is typed", () => {
    const numbered = paragraphsIn(body).filter((one) =>
      /<w:pStyle w:val="(?:Heading1|Numbered)"/.test(one),
    );
    expect(numbered.length).toBeGreaterThan(20);
    for (const one of numbered) {
      expect(one).toMatch(/<w:numPr>/);
      expect(wordsOf(one)).not.toMatch(/^(?:\d+\.|A\d|Appendix)/);
    }
    const lists = partOf(bytes, "word/numbering.xml");
    expect(lists).toContain('w:lvlText w:val="%1.%2"');
    expect(lists).toContain('w:lvlText w:val="Appendix %1"');
  });

  it("“at paragraph 11.1” is a field that leads to a paragraph that is there", () => {
    const fields = [...body.matchAll(/REF (\w+) [^"]*"/g)].map(
      ([, name]) => name,
    );
    expect(fields).toContain("paragraph_revisedTable");
    for (const name of fields)
      expect(body).toMatch(new RegExp(`<w:bookmarkStart[^>]*w:name="${name}"`));
    expect(wordsOf(body)).toContain("at paragraph 11.1, or to agree");
  });

  it("captions carry their number as a field, in order", () => {
    const captions = paragraphsIn(body).filter((one) =>
      one.includes('<w:pStyle w:val="Caption"/>'),
    );
    expect(
      captions
        .map(wordsOf)
        .filter((one) => one.startsWith("Table"))
        .slice(0, 2),
    ).toEqual([
      "Table 1: Themes and their ratings",
      "Table 2: Actions by status",
    ]);
    for (const one of captions) expect(one).toContain("SEQ ");
  });

  it("a sentence stays with the table it leads to, a short table on one page, each table named and its header repeated", () => {
    const lead = paragraphsIn(body).find((one) =>
      wordsOf(one).startsWith("The table shows"),
    );
    expect(lead).toContain("<w:keepNext/>");
    const tables = body.match(/<w:tbl>/g)?.length ?? 0;
    expect(body.match(/<w:tblCaption /g)).toHaveLength(tables);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
  });

  it("a rating is a shaded cell with its letter and its word", () => {
    const cells = [...body.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(
      ([one]) => one,
    );
    const rated = cells.filter((one) => wordsOf(one) === "R Off target");
    expect(rated.length).toBeGreaterThan(0);
    for (const one of rated) expect(one).toContain('w:fill="F6D5D5"');
  });

  it("no word of a heading breaks, and a column with much to say has the room: the shorter table wins", () => {
    const long =
      "The work waits for a decision of Cabinet in the autumn. ".repeat(4);
    const table = {
      kind: "table",
      caption: "Revised timescales",
      header: ["Ref", "Action", "Programmed", "Consulted", "Comment"],
      rows: [["10.10", "Train all members", "September 2018", "Yes", long]],
      numeric: [],
      total: false,
    } as const;
    const widths = columnWidths(table, 9_638, 20);
    expect(widths.reduce((a, b) => a + b)).toBeLessThanOrEqual(9_638);
    const [ref = 0, , programmed = 0, consulted = 0, comment = 0] = widths;
    // In bold Arial at ten points “September” is 55 points wide and “Consulted” 49; a cell’s margins take 8.
    expect(programmed).toBeGreaterThan((55 + 8) * 20);
    expect(consulted).toBeGreaterThan((49 + 8) * 20);
    expect(comment).toBeGreaterThan(3 * programmed);
    expect(ref).toBeLessThan(consulted);
  });

  it("names the post, not the program, as its author", () => {
    const core = partOf(bytes, "docProps/core.xml");
    expect(core).toContain("<dc:creator>Chief Executive</dc:creator>");
    expect(core).not.toContain("Waymark");
  });
});
