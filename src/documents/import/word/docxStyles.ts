// What Word's styles say: which are headings, and which carry a list of their own.
import { attribute, readXml } from "../file/xml.ts";
import type { Zip } from "../file/zip.ts";

export interface ParagraphStyle {
  /** 1 for the highest; null for ordinary text. */
  readonly heading: number | null;
  readonly list: string | null;
  readonly level: number;
}

const plain: ParagraphStyle = { heading: null, list: null, level: 0 };

interface RawStyle {
  name: string;
  basedOn: string;
  outline: number | null;
  list: string | null;
  level: number | null;
}

export function readParagraphStyles(
  zip: Zip,
  part: string | undefined,
): (id: string) => ParagraphStyle {
  const raw = new Map<string, RawStyle>();
  if (part !== undefined && zip.has(part)) readRaw(zip, part, raw);
  const known = new Map<string, ParagraphStyle>();
  return (id) => {
    let style = known.get(id);
    if (!style) known.set(id, (style = resolveStyle(id, raw)));
    return style;
  };
}

function readRaw(zip: Zip, part: string, raw: Map<string, RawStyle>): void {
  let style: RawStyle | null = null;
  readXml(zip, part, {
    open(name, attributes) {
      const value = attribute(attributes, "val") ?? "";
      if (name === "style") {
        style = {
          name: "",
          basedOn: "",
          outline: null,
          list: null,
          level: null,
        };
        raw.set(attribute(attributes, "styleId") ?? "", style);
      } else if (!style) return;
      else if (name === "name") style.name = value;
      else if (name === "basedOn") style.basedOn = value;
      else if (name === "outlineLvl") style.outline = Number(value);
      else if (name === "numId") style.list = value;
      else if (name === "ilvl") style.level = Number(value);
    },
    close(name) {
      if (name === "style") style = null;
    },
  });
}

function resolveStyle(id: string, raw: Map<string, RawStyle>): ParagraphStyle {
  let found = { ...plain };
  const seen = new Set<string>();
  // A document may use "Heading1" without defining it.
  const named = /^heading\s*([1-9])$/i.exec(id);
  if (named && !raw.has(id)) return { ...plain, heading: Number(named[1]) };
  for (let at = id; !seen.has(at);) {
    seen.add(at);
    const style = raw.get(at);
    if (!style) break;
    const heading = headingOf(style);
    found = {
      heading: found.heading ?? heading,
      list: found.list ?? style.list,
      level: found.list === null ? (style.level ?? 0) : found.level,
    };
    at = style.basedOn;
  }
  return found;
}

function headingOf(style: RawStyle): number | null {
  const named = /^heading\s*([1-9])$/i.exec(style.name);
  if (named) return Number(named[1]);
  if (/^(title|subtitle)$/i.test(style.name)) return 1;
  return style.outline !== null && style.outline < 9 ? style.outline + 1 : null;
}
