// Welsh and English side by side as a file: each side said to be what it is to whoever listens, and no trap for whoever reads on a phone or by ear.
import { describe, expect, it } from "vitest";
import { committeePaperHtml } from "../../src/documents/committeePaperHtml.ts";
import { committeePaperWord } from "../../src/documents/committeePaperWord.ts";
import { inBoth, purpose, thanks } from "./sideBySideWorld.ts";
import { paragraphsIn, partOf, wordsOf } from "./wordWorld.ts";

const paper = inBoth();

describe("the page", () => {
  const page = committeePaperHtml(paper);

  it("has both sides of a paragraph under one number, each in its language", () =>
    expect(page).toContain(
      `<span class="n">2.1</span><div class="sides"><p lang="cy">${purpose.cy}</p><p lang="en-GB">${purpose.en}</p></div>`,
    ));

  it("says of what stands once that it is as it was written", () =>
    expect(page).toContain(
      `<p>${thanks} <span class="once">(<span lang="cy">fel yr ysgrifennwyd</span> / <span lang="en-GB">as it was written</span>)</span></p>`,
    ));

  it("has one table with both headings, and the two words of a cell where they differ", () => {
    expect(page).toContain(
      '<th scope="col"><div lang="cy">Statws</div><div lang="en-GB">Status</div></th>',
    );
    expect(page.match(/id="section-monitoring"/g)).toHaveLength(1);
    expect(page).not.toContain("\u001E");
  });

  it("puts the sides one under the other where there is no room", () =>
    expect(page).toMatch(
      /@media \(max-width: 40rem\) \{ \.sides \{ grid-template-columns: 1fr; \} \}/,
    ));
});

describe("the Word document", () => {
  const xml = committeePaperWord(paper).then((bytes) =>
    partOf(bytes, "word/document.xml"),
  );

  it("marks each side for the voice that reads it", async () => {
    const all = paragraphsIn(await xml);
    const said = (words: string) => all.find((one) => wordsOf(one) === words);
    expect(said(purpose.cy)).toContain('<w:lang w:val="cy-GB"/>');
    expect(said(purpose.en)).toContain('<w:lang w:val="en-GB"/>');
    expect(
      said(`${thanks} (fel yr ysgrifennwyd / as it was written)`),
    ).toBeDefined();
  });

  it("counts a paragraph once: the Welsh has the number and the English beside it none", async () => {
    const all = paragraphsIn(await xml);
    const numbered = (words: string) =>
      all
        .find((one) => wordsOf(one) === words)
        ?.match(/<w:numId w:val="(\d+)"/)?.[1];
    expect(Number(numbered(purpose.cy))).toBeGreaterThan(0);
    expect(Number(numbered(purpose.en) ?? 0)).toBe(0);
  });

  it("keeps headings out of the columns, where no list of headings would find them, and says what the columns are", async () => {
    const tables = (await xml).match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? [];
    expect(tables.length).toBeGreaterThan(5);
    for (const one of tables) expect(one).not.toContain('"Heading');
    expect(tables.find((one) => wordsOf(one).includes(purpose.cy))).toContain(
      "Cymraeg ar y chwith, Saesneg ar y dde / Welsh on the left",
    );
  });
});
