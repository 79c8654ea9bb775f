// The workbook's table of texts. Rich text is joined; pronunciation guides are left out.
import { limits } from "./limits.ts";
import { Unreadable } from "./unreadable.ts";
import { readXml } from "./xml.ts";
import type { Zip } from "./zip.ts";

export function readSharedStrings(
  zip: Zip,
  part: string | undefined,
): readonly string[] {
  const strings: string[] = [];
  if (part === undefined || !zip.has(part)) return strings;
  let [text, inText, phonetic, characters] = ["", false, 0, 0];
  readXml(zip, part, {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") phonetic += 1;
      inText = name === "t" && phonetic === 0;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === "t") inText = false;
      if (name === "rPh") phonetic -= 1;
      if (name !== "si") return;
      characters += text.length;
      if (characters > limits.characters)
        throw new Unreadable(
          "tooLarge",
          "This workbook holds more text than a plan needs, so it was not read. Copy the plan into a new workbook and try that.",
        );
      strings.push(unescapeExcel(text));
    },
  });
  return strings;
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
