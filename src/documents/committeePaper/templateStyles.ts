// The styles of a council's template: what a paper needs and it lacks is added, what it has is used as it is.
import { Document, Packer } from "docx";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { typesPart } from "./templatePackage.ts";
import { wordStyles } from "./wordStyles.ts";

/** Styles a paper is written in, each with its kin: a table text is based on Normal, which every document has. */
const needed = [
  "Heading1",
  "Heading2",
  "Numbered",
  "ListParagraph",
  "Caption",
  "TableText",
  "AfterTable",
] as const;

export const stylesPart = "word/styles.xml";
const relationsPart = "word/_rels/document.xml.rels";

const officeXml = "http://schemas.openxmlformats.org";
const emptyRelations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${officeXml}/package/2006/relationships"></Relationships>`;

/** A package with a part for styles: ours, font and language too, where a hand-made template lacks them. */
export async function withStylesPart(
  parts: Readonly<Record<string, Uint8Array>>,
): Promise<Record<string, Uint8Array>> {
  if (parts[stylesPart]) return { ...parts };
  const read = (name: string, none: string) =>
    parts[name] ? strFromU8(parts[name]) : none;
  const types = read(typesPart, "").replace(
    "</Types>",
    `<Override PartName="/${stylesPart}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
  );
  const relations = read(relationsPart, emptyRelations).replace(
    "</Relationships>",
    `<Relationship Id="rIdStyles" Type="${officeXml}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
  );
  return {
    ...parts,
    [typesPart]: strToU8(types),
    [relationsPart]: strToU8(relations),
    [stylesPart]: strToU8(await ourStyles()),
  };
}

interface Style {
  readonly id: string;
  /** As Word knows it, whatever the language of the template: "heading 1". */
  readonly name: string;
  readonly xml: string;
}

function stylesIn(stylesXml: string): readonly Style[] {
  return [...stylesXml.matchAll(/<w:style\b[\s\S]*?<\/w:style>/g)].map(
    ([xml]) => ({
      id: /w:styleId="([^"]*)"/.exec(xml)?.[1] ?? "",
      name: (/<w:name w:val="([^"]*)"/.exec(xml)?.[1] ?? "").toLowerCase(),
      xml,
    }),
  );
}

/** The styles of our own template as Word writes them. */
async function ourStyles(): Promise<string> {
  const document = new Document({ styles: wordStyles(), sections: [] });
  const parts = unzipSync(await Packer.pack(document, "uint8array"));
  return strFromU8(parts["word/styles.xml"] ?? new Uint8Array());
}

/** A style of ours in the council's own letters and colours: what it says of fonts goes, so that the template's hold. */
function inTheirFont(style: string): string {
  return style
    .replaceAll(/<w:rFonts\b[^>]*\/>/g, "")
    .replaceAll(/<w:color\b[^>]*\/>/g, "");
}

interface Styled {
  readonly stylesXml: string;
  /** The template's own id of a style a paper names by ours. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** The template's styles with those that it lacks; one it has by the same name under another id is used under that. */
export async function withNeededStyles(stylesXml: string): Promise<Styled> {
  const theirs = stylesIn(stylesXml);
  const ours = stylesIn(await ourStyles());
  const renamed = new Map<string, string>();
  const added: string[] = [];
  for (const id of needed) {
    if (theirs.some((one) => one.id === id)) continue;
    const style = ours.find((one) => one.id === id);
    const same = theirs.find((one) => one.name === style?.name);
    if (same) renamed.set(id, same.id);
    else if (style) added.push(inTheirFont(style.xml));
  }
  return {
    stylesXml: stylesXml.replace("</w:styles>", `${added.join("")}</w:styles>`),
    renamed,
  };
}

/** The document with each style called by the template's own id. */
export function restyled(
  documentXml: string,
  renamed: ReadonlyMap<string, string>,
): string {
  return documentXml.replaceAll(
    /(<w:pStyle w:val=")([^"]*)(")/g,
    (_, before: string, id: string, after: string) =>
      `${before}${renamed.get(id) ?? id}${after}`,
  );
}
