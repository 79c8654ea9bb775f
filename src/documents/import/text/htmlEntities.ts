// The characters that web pages write by name or number.

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  pound: "£",
  bull: "•",
  middot: "·",
  hellip: "…",
  eacute: "é",
  euro: "€",
  frac12: "½",
  shy: "",
  zwnj: "",
  copy: "©",
};

/** A text with its entities as the characters they stand for; an unknown one stays as written. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+\d*));?/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const point =
        decimal !== undefined
          ? Number(decimal)
          : Number.parseInt(hex ?? "", 16);
      return point > 0 &&
        point <= 0x10ffff &&
        !(point >= 0xd800 && point <= 0xdfff)
        ? String.fromCodePoint(point)
        : "";
    },
  );
}
