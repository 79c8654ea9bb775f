// Footnotes, endnotes and margin comments of a Word document: id to text.
import { attribute, readXml } from "../file/xml.ts";
import type { Zip } from "../file/zip.ts";

export function readNotes(
  zip: Zip,
  part: string | undefined,
  element: "footnote" | "endnote" | "comment",
): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  if (part === undefined || !zip.has(part)) return notes;
  let [id, text, inText, separator, deleted] = ["", "", false, false, 0];
  readXml(zip, part, {
    open(name, attributes) {
      if (name === element) {
        id = attribute(attributes, "id") ?? "";
        text = "";
        separator = /separator/i.test(attribute(attributes, "type") ?? "");
      }
      if (name === "del" || name === "moveFrom") deleted += 1;
      if (name === "p" && text !== "") text += "\n";
      inText = name === "t" && deleted === 0;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === "t") inText = false;
      if (name === "del" || name === "moveFrom") deleted -= 1;
      if (name === element && !separator && text.trim() !== "")
        notes.set(id, text.trim());
    },
  });
  return notes;
}
