// Signs that Word keeps as a font and a code: ticks and boxes people use as a status, and bullets.

const wingdings: Readonly<Record<string, string>> = {
  FC: "✓",
  FE: "☑",
  FD: "☒",
  FB: "✗",
  A8: "☐",
  "6F": "☐",
  "78": "☒",
  "52": "☑",
  B7: "•",
  A7: "▪",
  E0: "→",
  "6C": "●",
  "6E": "■",
};

/** The sign as a character everyone can read; the plain character when it is not one of those known. */
export function symbol(font: string, code: string): string {
  const hex = code.toUpperCase().replace(/^F0/, "").padStart(2, "0");
  if (/wingdings|symbol|webdings/i.test(font) && wingdings[hex])
    return wingdings[hex];
  const point = Number.parseInt(code, 16);
  // F020 to F0FF is the private range symbol fonts map on to ordinary codes.
  const real = point >= 0xf020 && point <= 0xf0ff ? point - 0xf000 : point;
  return Number.isInteger(real) && real >= 32 && real <= 0xffff
    ? String.fromCharCode(real)
    : "";
}
