// The workbook's table of texts: counted where a cell shows them, not here. Rich text is joined; words struck through are told apart, and pronunciation guides left out.
import { attribute, readXml } from "../file/xml.ts";
import type { Zip } from "../file/zip.ts";

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Words struck through within a text, by its place; they are in the text only where nothing else is. */
  readonly struck: ReadonlyMap<number, string>;
}

export function readSharedStrings(
  zip: Zip,
  part: string | undefined,
): SharedStrings {
  const texts: string[] = [];
  const struck = new Map<number, string>();
  if (part === undefined || !zip.has(part)) return { texts, struck };
  let [text, out, inText, phonetic] = ["", "", false, 0];
  let isStruck = false;
  readXml(zip, part, {
    open(name, attributes) {
      if (name === "si") [text, out, isStruck] = ["", "", false];
      if (name === "r") isStruck = false;
      if (name === "strike") isStruck = attribute(attributes, "val") !== "0";
      if (name === "rPh") phonetic += 1;
      inText = name === "t" && phonetic === 0;
    },
    text(piece) {
      if (!inText) return;
      if (isStruck) out += piece;
      else text += piece;
    },
    close(name) {
      if (name === "t") inText = false;
      if (name === "rPh") phonetic -= 1;
      if (name !== "si") return;
      if (out.trim() !== "")
        struck.set(texts.length, unescapeExcel(out).trim());
      const all = text.trim() === "" ? out.trim() : text;
      texts.push(unescapeExcel(all));
    },
  });
  return { texts, struck };
}

/** Excel writes characters XML cannot hold as _x000D_ (ECMA-376 part 1, 22.9.2.19); line ends become plain ones, NUL goes. */
export function unescapeExcel(text: string): string {
  const plain = text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;
  return plain.replace(/\r\n?/g, "\n").replaceAll("\0", "");
}
