import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/domain/values/cleanText.ts";
import { csvCell } from "../../src/documents/csv.ts";
import { escapeHtml } from "../../src/documents/committeePaper/htmlText.ts";

/** What XML 1.0 lets a file carry, and so Word, Excel and a well-formed page. Source: XML 1.0, section 2.2. */
const printable =
  /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

describe("text that no screen shows and no paper can carry", () => {
  it.each([
    ["NUL", "a\u0000b", "ab"],
    ["BEL", "a\u0007b", "ab"],
    ["backspace and delete", "a\b\u007fb", "ab"],
    ["the escape code of a terminal", "\u001b[31mred", "[31mred"],
    ["a line break of Word", "a\u000bb", "a\nb"],
    ["a line end of Windows", "a\r\nb\rc", "a\nb\nc"],
    ["a page break", "a\fb", "a\nb"],
    ["the first half of a character", "a\ud83db", "a\ufffdb"],
    ["the second half of one", "a\ude00b", "a\ufffdb"],
    ["what is no character", "a\uffffb", "a\ufffdb"],
  ])("%s", (_name, written, kept) => {
    expect(cleanText(written)).toBe(kept);
  });

  it("is not in any text that came in, whatever was written; and what is printable stays to the letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (written) => {
        const kept = cleanText(written);
        expect(kept).toMatch(printable);
        if (printable.test(written))
          expect(kept).toBe(written.replace(/\r\n?/g, "\n"));
        expect(cleanText(kept)).toBe(kept);
      }),
    );
  });

  it.each([
    ["Welsh", "ŵ Ŷ â"],
    ["an emoji of several parts", "👩🏽‍💻"],
    ["Arabic with its marks", "\u200fالعربية\u200e"],
    ["tabs and lines", "a\tb\nc"],
  ])("but %s stays", (_name, text) => {
    expect(cleanText(text)).toBe(text);
  });

  it("is passed on by neither a CSV cell nor a page", () => {
    const written = "a\u0000b\ud800";
    expect(csvCell(written)).toBe("ab\ufffd");
    expect(escapeHtml(written)).toBe("ab\ufffd");
  });
});
