// What a cell's style says that matters here: how its number is shown, whether it is bold, and a fill that people read as a colour word.
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
  const codes = new Map<number, string>();
  const fonts: { bold: boolean; struck: boolean }[] = [];
  const fills: Cell["fill"][] = [];
  const pairs: Record<"format" | "font" | "fill" | "indent", number>[] = [];
  const path: string[] = [];
  readXml(zip, part, {
    open(name, attributes) {
      const parent = path.at(-1);
      path.push(name);
      const number = (key: string) => Number(attribute(attributes, key) ?? 0);
      if (name === "numFmt" && parent === "numFmts")
        codes.set(
          number("numFmtId"),
          attribute(attributes, "formatCode") ?? "",
        );
      if (name === "font" && parent === "fonts")
        fonts.push({ bold: false, struck: false });
      const font = parent === "font" ? fonts.at(-1) : undefined;
      if (font && attribute(attributes, "val") !== "0") {
        font.bold ||= name === "b";
        font.struck ||= name === "strike";
      }
      if (name === "fill" && parent === "fills") fills.push(undefined);
      if (name === "fgColor" && path.includes("fills"))
        fills[fills.length - 1] = colourWord(
          attribute(attributes, "rgb") ?? "",
        );
      const styled = parent === "xf" ? pairs.at(-1) : undefined;
      if (name === "alignment" && styled) styled.indent = number("indent");
      if (name === "xf" && parent === "cellXfs")
        pairs.push({
          format: number("numFmtId"),
          font: number("fontId"),
          fill: number("fillId"),
          indent: 0,
        });
    },
    close: () => void path.pop(),
  });
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

/** Strong colours only: the pale tints of banded rows say nothing. */
export function colourWord(argb: string): Cell["fill"] {
  const rgb = /([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(argb);
  if (!rgb) return undefined;
  const [r = 0, g = 0, b = 0] = rgb
    .slice(1)
    .map((hex) => Number.parseInt(hex, 16));
  if (Math.max(r, g, b) - Math.min(r, g, b) < 110) return undefined;
  if (r > 200 && g > 120 && b < 100) return "amber";
  if (r > 180 && g < 100 && b < 100) return "red";
  if (g > r && g > b) return "green";
  return b > r && b > g ? "blue" : undefined;
}
