// What a cell's style says that matters here: how its number is shown, whether it is bold, and a fill that people read as a colour word.
import type { Attributes } from "../file/xml.ts";
import { numberFormat } from "./numberFormat.ts";
import type { NumberFormat } from "./numberFormat.ts";
import type { Cell } from "../file/grid.ts";
import { attribute, readXml } from "../file/xml.ts";
import type { Zip } from "../file/zip.ts";

export interface CellStyle {
  readonly format: NumberFormat;
  readonly bold: boolean;
  readonly struck: boolean;
  readonly indent: number;
  readonly fill: Cell["fill"];
}

export function readStyles(
  zip: Zip,
  part: string | undefined,
): readonly CellStyle[] {
  if (part === undefined || !zip.has(part)) return [];
  const { codes, fonts, fills, pairs } = readParts(zip, part);
  const formats = new Map<number, NumberFormat>();
  const formatOf = (id: number) => {
    const format = formats.get(id) ?? numberFormat(id, codes);
    formats.set(id, format);
    return format;
  };
  return pairs.map((pair) => ({
    format: formatOf(pair.format),
    bold: fonts[pair.font]?.bold ?? false,
    struck: fonts[pair.font]?.struck ?? false,
    indent: pair.indent,
    fill: fills[pair.fill],
  }));
}

function readParts(zip: Zip, part: string) {
  const codes = new Map<number, string>();
  const fonts: { bold: boolean; struck: boolean }[] = [];
  const fills: Cell["fill"][] = [];
  const pairs: Record<"format" | "font" | "fill" | "indent", number>[] = [];
  const path: string[] = [];
  const number = (attributes: Attributes, key: string) =>
    Number(attribute(attributes, key) ?? 0);
  const mark = (name: "bold" | "struck") => (of: Attributes) => {
    const font = fonts.at(-1);
    if (font && attribute(of, "val") !== "0") font[name] = true;
  };
  /** By the element above and the element itself. */
  const known = new Map<string, (attributes: Attributes) => void>([
    [
      "numFmts numFmt",
      (of) =>
        codes.set(number(of, "numFmtId"), attribute(of, "formatCode") ?? ""),
    ],
    ["fonts font", () => fonts.push({ bold: false, struck: false })],
    ["font b", mark("bold")],
    ["font strike", mark("struck")],
    ["fills fill", () => fills.push(undefined)],
    [
      "xf alignment",
      (of) => {
        const styled = pairs.at(-1);
        if (styled) styled.indent = number(of, "indent");
      },
    ],
    [
      "cellXfs xf",
      (of) =>
        pairs.push({
          format: number(of, "numFmtId"),
          font: number(of, "fontId"),
          fill: number(of, "fillId"),
          indent: 0,
        }),
    ],
  ]);
  readXml(zip, part, {
    open(name, attributes) {
      known.get(`${path.at(-1)} ${name}`)?.(attributes);
      path.push(name);
      if (name === "fgColor" && path.includes("fills"))
        fills[fills.length - 1] = colourWord(
          attribute(attributes, "rgb") ?? "",
        );
    },
    close: () => void path.pop(),
  });
  return { codes, fonts, fills, pairs };
}

/** Strong colours only: the pale tints of banded rows say nothing. */
export function colourWord(argb: string): Cell["fill"] {
  const rgb = /([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(argb);
  if (!rgb) return undefined;
  const [r = 0, g = 0, b = 0] = rgb
    .slice(1)
    .map((hex) => Number.parseInt(hex, 16));
  if (Math.max(r, g, b) - Math.min(r, g, b) < 110) return undefined;
  return strong.find(({ when }) => when(r, g, b))?.word;
}

const strong: readonly {
  readonly word: NonNullable<Cell["fill"]>;
  readonly when: (r: number, g: number, b: number) => boolean;
}[] = [
  { word: "amber", when: (r, g, b) => r > 200 && g > 120 && b < 100 },
  { word: "red", when: (r, g, b) => r > 180 && g < 100 && b < 100 },
  { word: "green", when: (r, g, b) => g > r && g > b },
  { word: "blue", when: (r, g, b) => b > r && b > g },
];
