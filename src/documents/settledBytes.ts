// Takes the moment and the chance of printing out of an Office file, so that the same content is the same bytes on any day.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Zippable } from "fflate";
import type { Language } from "../domain/words/sentence.ts";
import type { CalendarDate } from "../domain/values/calendarDate.ts";

/** The first day a zip file can name; any fixed one would do. */
const zipDate = new Date("1980-01-02T00:00:00Z");

/** Repacks an Office file with its dates set to a day, its random and running identifiers numbered in order, every entry's own time fixed; `language` is that of its words, `finished` the last hand on a Word document. */
export function settledBytes(
  file: Uint8Array,
  on: CalendarDate,
  language: Language = "en",
  finished: (documentXml: string) => Uint8Array = (xml) => strToU8(xml),
): Uint8Array {
  const entries = unzipSync(file);
  const identifiers = numberer();
  const settled: Zippable = {};
  for (const name of Object.keys(entries).toSorted(contentTypesFirst)) {
    const bytes = entries[name] ?? new Uint8Array();
    const settle = () => {
      const text = settledDates(identifiers(strFromU8(bytes)), on);
      return name === "word/document.xml"
        ? finished(text)
        : strToU8(withLanguage(name, text, language));
    };
    settled[name] = [
      /\.(xml|rels)$/.test(name) ? settle() : settledInner(name, bytes, on),
      { mtime: zipDate, level: 6 },
    ];
  }
  return zipSync(settled);
}

/** Readers expect the list of content types first. */
function contentTypesFirst(a: string, b: string): number {
  const rank = (name: string) => (name === "[Content_Types].xml" ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function settledDates(text: string, on: CalendarDate): string {
  return text.replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g,
    (_, open: string, close: string) => `${open}${on}T12:00:00Z${close}`,
  );
}

/** The file's own properties say what language it is in, for readers and for search. */
function withLanguage(name: string, text: string, language: Language): string {
  return name === "docProps/core.xml" && !text.includes("<dc:language")
    ? text.replace(
        "</cp:coreProperties>",
        `<dc:language>${language}-GB</dc:language></cp:coreProperties>`,
      )
    : text;
}

/** Random relationship ids and bookmark names that run on from document to document, each numbered as it is met. */
function numberer(): (text: string) => string {
  const numbers = new Map<string, string>();
  const numbered = (kind: string) => (found: string) => {
    const known = numbers.get(found) ?? `${kind}${9000 + numbers.size}`;
    numbers.set(found, known);
    return known;
  };
  return (text) =>
    text
      .replaceAll(/\brId[\w-]{15,}/g, numbered("rId"))
      .replaceAll(/\b_Toc\d+\b/g, numbered("_Toc"))
      .replaceAll(
        /(<(w:bookmark|wp:docPr)\w*\b[^>]*?\b(?:w:)?id=")(\d+)(")/g,
        (_, before: string, element: string, id: string, after: string) =>
          `${before}${numbered("")(`${element} ${id}`)}${after}`,
      );
}

/** A chart's data is a workbook inside the document. */
function settledInner(
  name: string,
  bytes: Uint8Array,
  on: CalendarDate,
): Uint8Array {
  return name.endsWith(".xlsx") ? settledBytes(bytes, on) : bytes;
}
