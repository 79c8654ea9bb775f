// Templates of councils, of different makes: made by a program, written by hand, on its side, in another language, with content controls.
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

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const line = (text: string) => new Paragraph({ children: [new TextRun(text)] });
export const xmlLine = (text: string) =>
  `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** Made by a program: headings that number themselves, a first page of its own, header and footer, wide margins. */
export async function numberedTemplate(): Promise<Uint8Array> {
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
export function bareTemplate(
  pages: string,
  styles: string | null = null,
  lines = `${xmlLine("{{sections}}")}${xmlLine("{{appendices}}")}`,
  type = "document.main",
): Uint8Array {
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
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${part(type)}"/>${styles === null ? "" : `<Override PartName="/word/styles.xml" ContentType="${part("styles")}"/>`}</Types>`,
    ),
    "_rels/.rels": relations(
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`,
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${main}"><w:body>${lines}${pages}</w:body></w:document>`,
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

export const landscapePage =
  '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:left="1440" w:right="1440" w:top="1440" w:bottom="1440" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr>';
export const germanStyles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>';

/** A content control as Word writes one, bound to a property that Word would print again. */
export const control = (inner: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="x"/><w:lock w:val="contentLocked"/><w:dataBinding w:xpath="/x" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
export const inCell = (inner: string) =>
  `<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`;
