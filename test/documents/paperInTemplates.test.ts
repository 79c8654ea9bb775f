// The paper in councils' own templates of four makes: read from the document's own XML.
import {
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from "docx";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  fillTemplate,
  readTemplate,
} from "../../src/documents/committeePaper/template.ts";
import { aPaper, paragraphsIn, partOf, wordsOf } from "./wordWorld.ts";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const line = (text: string) => new Paragraph({ children: [new TextRun(text)] });
const xmlLine = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** Made by a program: headings that number themselves, a first page of its own, header and footer, wide margins. */
async function numberedTemplate(): Promise<Uint8Array> {
  const document = new Document({
    styles: {
      default: {
        heading1: {
          run: { color: "7A1F3D" },
          paragraph: { numbering: { reference: "own", level: 0 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: "own",
          levels: [{ level: 0, format: LevelFormat.UPPER_ROMAN, text: "%1." }],
        },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { left: 1_800, right: 1_800 },
          },
        },
        headers: {
          default: new Header({ children: [line("Borough Council")] }),
        },
        footers: {
          default: new Footer({ children: [line("Committee services")] }),
        },
        children: [
          line("{{sections}}"),
          line("{{appendices}}"),
          line("The end."),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.pack(document, "uint8array"));
}

/** Written by hand: a package with no styles, its pages given or not, its styles under other ids or none. */
function bareTemplate(pages: string, styles: string | null = null): Uint8Array {
  const part = (type: string) =>
    `application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml`;
  const office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = (inner: string) =>
    strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`,
    );
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${part("document.main")}"/>${styles === null ? "" : `<Override PartName="/word/styles.xml" ContentType="${part("styles")}"/>`}</Types>`,
    ),
    "_rels/.rels": relations(
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`,
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${main}"><w:body>${xmlLine("{{sections}}")}${xmlLine("{{appendices}}")}${pages}</w:body></w:document>`,
    ),
    ...(styles === null
      ? {}
      : {
          "word/styles.xml": strToU8(
            `<?xml version="1.0"?><w:styles xmlns:w="${main}">${styles}</w:styles>`,
          ),
          "word/_rels/document.xml.rels": relations(
            `<Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/>`,
          ),
        }),
  });
}

const landscapePage =
  '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:left="1440" w:right="1440" w:top="1440" w:bottom="1440" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr>';
const germanStyles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>';

async function filled(template: Uint8Array): Promise<Uint8Array> {
  const read = await readTemplate(template);
  if (!read.ok) throw new Error(read.words);
  return fillTemplate(read.value, aPaper());
}

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
});
