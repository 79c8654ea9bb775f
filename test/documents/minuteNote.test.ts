// The minute note as Word and as a page: real headings, a header row that repeats, words never markup, one content for one note.
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { minuteNoteHtml } from "../../src/documents/minuteNoteHtml.ts";
import { minuteNoteWord } from "../../src/documents/minuteNoteWord.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import type { MinuteNote } from "../../src/domain/board/minuteNote.ts";

const hostile = '<script>alert("x")</script> & “quotes”';
const note: MinuteNote = {
  title: "Programme Board: note of the meeting of 12 June 2018",
  planTitle: "Corporate Improvement Plan",
  body: "Programme Board",
  meeting: day("2018-06-12"),
  facts: [["Attendance", hostile]],
  sections: [
    {
      title: "Decisions",
      blocks: [
        { kind: "paragraph", text: `First line\nsecond line ${hostile}` },
        { kind: "bullets", items: ["One", hostile] },
        {
          kind: "table",
          caption: "Decisions and who does what",
          header: ["Action", "Decision", "Who", "By when"],
          rows: [["2.2 Savings", hostile, "Head of Finance", "30 June 2018"]],
        },
      ],
    },
  ],
};

async function documentXml(): Promise<string> {
  const parts = unzipSync(await minuteNoteWord(note));
  return strFromU8(parts["word/document.xml"] ?? new Uint8Array());
}

describe("the note in Word", () => {
  it("has headings, a table whose header row repeats, and every word as it was written", async () => {
    const xml = await documentXml();
    expect(xml).toContain('w:val="Heading1"');
    expect(xml).toContain("<w:tblHeader");
    expect(
      xml
        .replaceAll(/<[^>]+>/g, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&"),
    ).toContain(hostile);
    const styles = strFromU8(
      unzipSync(await minuteNoteWord(note))["word/styles.xml"] ??
        new Uint8Array(),
    );
    expect(styles).toContain('w:val="en-GB"');
  });

  it("is the same bytes whenever it is printed", async () => {
    expect(await minuteNoteWord(note)).toEqual(await minuteNoteWord(note));
  });
});

describe("the note as a page", () => {
  it("never takes words for markup, keeps line breaks and says its language", () => {
    const page = minuteNoteHtml(note);
    expect(page).not.toContain("<script>");
    expect(page).toContain("First line<br>second line");
    expect(page).toContain('<html lang="en-GB">');
    expect(page).toContain('<th scope="col">Decision</th>');
  });
});
