// The paper in councils' own templates of many makes: read from the document's own XML.
import { inEnglish } from "../../src/domain/words/english.ts";
import { describe, expect, it } from "vitest";
import { fillTemplate } from "../../src/documents/committeePaper/fillTemplate.ts";
import { readTemplate } from "../../src/documents/committeePaper/template.ts";
import {
  bareTemplate,
  control,
  germanStyles,
  inCell,
  landscapePage,
  numberedTemplate,
  xmlLine,
} from "./templateWorld.ts";
import { welshWriter } from "../../src/domain/words/welshWriter.ts";
import { aPaper, paragraphsIn, partOf, wordsOf } from "./wordWorld.ts";

async function filled(
  template: Uint8Array,
  paper = aPaper(),
): Promise<Uint8Array> {
  const read = await readTemplate(template);
  if (!read.ok) throw new Error(inEnglish(read.words));
  return fillTemplate(read.value, paper);
}

describe("a Welsh paper in a council's own template", () => {
  const welsh = aPaper("plain", {}, welshWriter);
  const english = '<w:rPr><w:lang w:val="en-GB"/></w:rPr>';
  const inEnglishRun = (text: string) =>
    `<w:p><w:r>${english}<w:t>${text}</w:t></w:r></w:p>`;
  const langs = (xml: string) =>
    new Set(
      [...xml.matchAll(/<w:lang\b[^>]*w:val="([^"]*)"/g)].map(([, of]) => of),
    );

  it.each([
    ["that says nothing of language", germanStyles],
    ["without styles", null],
    [
      "that says its words are English",
      `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>${germanStyles}`,
    ],
    [
      "whose defaults are of fonts alone",
      `<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>${germanStyles}`,
    ],
    ["whose defaults are empty", `<w:docDefaults/>${germanStyles}`],
  ])("%s is read as Welsh", async (_, styles) => {
    const bytes = await filled(bareTemplate("", styles), welsh);
    expect(langs(partOf(bytes, "word/styles.xml"))).toEqual(new Set(["cy-GB"]));
    expect(partOf(bytes, "docProps/core.xml")).toContain(
      "<dc:language>cy-GB</dc:language>",
    );
  });

  it("keeps the council's header and footer, in their own language", async () => {
    const bytes = await filled(await numberedTemplate(), welsh);
    for (const [part, words] of [
      ["word/header1.xml", "Borough Council"],
      ["word/footer1.xml", "Committee services"],
    ] as const)
      expect(partOf(bytes, part)).toContain(
        `<w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">${words}</w:t>`,
      );
  });

  it("finds its heading style by its name, under whatever id", async () => {
    const bytes = await filled(bareTemplate("", germanStyles), welsh);
    const headings = paragraphsIn(partOf(bytes, "word/document.xml")).filter(
      (one) => one.includes('<w:pStyle w:val="berschrift1"/>'),
    );
    expect(headings.map(wordsOf)).toContain("Argymhellion");
  });

  it("puts no Welsh into a run that says it is English, and leaves the words beside it as they are", async () => {
    const lines = `${inEnglishRun("{{meeting}}")}${inEnglishRun("Meeting")}${xmlLine("{{sections}}")}`;
    const bytes = await filled(bareTemplate("", germanStyles, lines), welsh);
    const [day = "", word = ""] = paragraphsIn(
      partOf(bytes, "word/document.xml"),
    );
    expect(wordsOf(day)).toBe("19 Mehefin 2018");
    expect(langs(day)).toEqual(new Set());
    expect(langs(word)).toEqual(new Set(["en-GB"]));
  });
});

describe("in a council's own template", () => {
  it.each([
    ["one that numbers its headings", numberedTemplate],
    ["one without styles", () => bareTemplate("")],
    [
      "one with its styles under other names",
      () => bareTemplate("", germanStyles),
    ],
    ["one that lies on its side", () => bareTemplate(landscapePage)],
  ])(
    "%s: every style that is used is there, and the package names it",
    async (_, make) => {
      const bytes = await filled(await make());
      const styles = partOf(bytes, "word/styles.xml");
      const used = new Set(
        [
          ...partOf(bytes, "word/document.xml").matchAll(
            /<w:pStyle w:val="([^"]*)"/g,
          ),
        ].map(([, id]) => id ?? ""),
      );
      expect(used.size).toBeGreaterThan(4);
      for (const id of used) expect(styles).toContain(`w:styleId="${id}"`);
      expect(partOf(bytes, "[Content_Types].xml")).toContain(
        "/word/styles.xml",
      );
      expect(partOf(bytes, "word/_rels/document.xml.rels")).toContain(
        "styles.xml",
      );
    },
  );

  it("its own heading style is used and its numbers are not doubled", async () => {
    const bytes = await filled(await numberedTemplate());
    const heading = paragraphsIn(partOf(bytes, "word/document.xml")).filter(
      (one) => one.includes('<w:pStyle w:val="Heading1"/>'),
    );
    expect(partOf(bytes, "word/styles.xml")).toContain("7A1F3D");
    for (const one of heading) {
      // The paragraph's own list stands instead of the style's.
      expect(one).toContain("<w:numPr>");
      expect(wordsOf(one)).not.toMatch(/^\d/);
    }
    const german = await filled(bareTemplate("", germanStyles));
    expect(partOf(german, "word/document.xml")).toContain(
      '<w:pStyle w:val="berschrift1"/>',
    );
  });

  it("is as wide as its margins, and lays the sheet on its side between its own pages", async () => {
    const body = partOf(
      await filled(await numberedTemplate()),
      "word/document.xml",
    );
    const widths = [...body.matchAll(/<w:tblW [^>]*w:w="(\d+)"/g)].map(
      ([, w]) => Number(w),
    );
    expect(new Set(widths)).toEqual(new Set([11_906 - 3_600, 16_838 - 3_600]));
    const pages = [...body.matchAll(/<w:sectPr[\s\S]*?<\/w:sectPr>/g)].map(
      ([one]) => one,
    );
    expect(pages.map((one) => one.includes('w:orient="landscape"'))).toEqual([
      false,
      true,
      false,
    ]);
    for (const one of pages) {
      expect(one).toContain("<w:headerReference");
      expect(one).toContain("<w:footerReference");
    }
    expect(body).not.toContain("§§");
    expect(wordsOf(body.slice(body.lastIndexOf("landscape")))).toContain(
      "The end.",
    );
  });

  it("leaves no empty page behind where nothing follows the sheet, and turns nothing that lies on its side already", async () => {
    const last = partOf(
      await filled(
        bareTemplate('<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'),
      ),
      "word/document.xml",
    );
    expect([...last.matchAll(/<w:sectPr\b/g)]).toHaveLength(2);
    expect(last.lastIndexOf('w:orient="landscape"')).toBeGreaterThan(
      last.lastIndexOf("</w:tbl>"),
    );
    const lying = partOf(
      await filled(bareTemplate(landscapePage)),
      "word/document.xml",
    );
    expect([...lying.matchAll(/<w:sectPr\b/g)]).toHaveLength(1);
  });

  it("frees what is filled from its content controls, which would put other words over it, and leaves the council's other ones", async () => {
    const lines = [
      control(xmlLine("The council's own")),
      control(`${xmlLine("Front")}${control(xmlLine("To {{body}}"))}`),
      control(xmlLine("{{sections}}")),
      xmlLine("{{appendices}}"),
    ];
    const body = partOf(
      await filled(bareTemplate("", null, lines.join(""))),
      "word/document.xml",
    );
    expect(body.match(/<w:sdt>/g)).toHaveLength(1);
    expect(body.match(/<\/w:sdtContent>/g)).toHaveLength(1);
    const text = wordsOf(body);
    for (const one of [
      "The council's own",
      "Front",
      "To Cabinet",
      "Grand total",
    ])
      expect(text).toContain(one);
  });

  it("sub-headings are not counted by a style that counts, since sections and paragraphs are", async () => {
    const body = partOf(
      await filled(await numberedTemplate(), aPaper("city")),
      "word/document.xml",
    );
    const headings = paragraphsIn(body).filter((one) =>
      one.includes('<w:pStyle w:val="Heading2"/>'),
    );
    expect(headings.length).toBeGreaterThan(3);
    for (const one of headings) expect(one).toContain('<w:numId w:val="0"/>');
  });

  it("points at nothing it has no place for: without {{appendices}} no field leads into one", async () => {
    const body = partOf(
      await filled(bareTemplate("", null, xmlLine("{{sections}}"))),
      "word/document.xml",
    );
    const fields = [...body.matchAll(/REF (\w+) /g)].map(([, name]) => name);
    expect(fields.length).toBeGreaterThan(0);
    for (const name of fields)
      expect(body).toMatch(new RegExp(`<w:bookmarkStart[^>]*w:name="${name}"`));
    expect(wordsOf(body)).toContain(
      "paragraph A1.1 says what the ratings mean",
    );
  });

  it("puts each line of the front where the council has a place for it, in a table too, or all of them at {{front}}", async () => {
    const places = `${inCell(xmlLine("{{portfolioHolder}}"))}${xmlLine("Tel. {{telephone}}, wards {{wards}}")}${xmlLine("{{front}}")}${xmlLine("{{sections}}")}`;
    const bytes = await filled(
      bareTemplate("", null, places),
      aPaper("city", {
        portfolioHolder: "Leader",
        telephone: "01234 567890",
        wards: "All",
      }),
    );
    const text = wordsOf(partOf(bytes, "word/document.xml"));
    expect(text).toMatch(/^Leader/);
    expect(text).toContain("Tel. 01234 567890, wards All");
    expect(text).toContain("Portfolio holderLeader");
    expect(text).not.toContain("{{");
  });

  it("names the post that reports as author, never who made the template, and opens as a document where it was made as one of Word's templates", async () => {
    const bytes = await filled(
      bareTemplate("", null, xmlLine("{{sections}}"), "template.main"),
    );
    const core = partOf(bytes, "docProps/core.xml");
    expect(core).toContain("<dc:creator>Chief Executive</dc:creator>");
    expect(core).toContain(
      "<cp:lastModifiedBy>Chief Executive</cp:lastModifiedBy>",
    );
    const types = partOf(bytes, "[Content_Types].xml");
    expect(types).toContain("wordprocessingml.document.main+xml");
    expect(types).not.toContain("template.main");
  });

  it("draws its charts on white, whatever the template's theme lacks", async () => {
    const bytes = await filled(bareTemplate(""));
    expect(partOf(bytes, "word/charts/chart1.xml")).toMatch(
      /<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"\/>/,
    );
  });

  it("the same paper gives the same bytes, charts and all", async () => {
    const [once, again] = await Promise.all([
      filled(bareTemplate(landscapePage)),
      filled(bareTemplate(landscapePage)),
    ]);
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });
});

describe("a template is refused with what to do", () => {
  it.each([
    [
      "that has other words beside a section",
      xmlLine("Report: {{sections}}"),
      "notAlone",
      "a line of its own",
    ],
    [
      "that puts the report into a table",
      inCell(xmlLine("{{sections}}")),
      "inTable",
      "below the table",
    ],
    [
      "that asks for a section twice",
      xmlLine("{{summary}}").repeat(2),
      "twice",
      "Take one out",
    ],
  ])("%s", async (_, lines, because, words) => {
    const answer = await readTemplate(bareTemplate("", null, lines));
    expect(answer).toMatchObject({ ok: false, because });
    expect(answer.ok ? "" : inEnglish(answer.words)).toContain(words);
  });

  it("that is saved as Strict Open XML", async () => {
    const strict = bareTemplate(
      '<w:p xmlns:s="http://purl.oclc.org/ooxml/wordprocessingml/main"/>',
    );
    const answer = await readTemplate(strict);
    expect(answer).toMatchObject({ ok: false, because: "strict" });
    expect(answer.ok ? "" : inEnglish(answer.words)).toContain(
      "Save As, Word Document",
    );
  });
});
