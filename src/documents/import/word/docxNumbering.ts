// Word's automatic numbers and bullets: a table whose first column is numbered by Word holds no digits in its text, so the numbers are counted here.
import type { Attributes } from "../file/xml.ts";
import { attribute, readXml } from "../file/xml.ts";
import type { Zip } from "../file/zip.ts";

interface Level {
  format: string;
  text: string;
  start: number;
}

export interface Numbering {
  /** The mark before a paragraph ("1.2", "•"); "" for no mark. Counts on, so call it once per paragraph, in order. */
  mark(list: string, level: number): { text: string; bullet: boolean };
}

export function readNumbering(zip: Zip, part: string | undefined): Numbering {
  const abstracts = new Map<string, Level[]>();
  const lists = new Map<
    string,
    { abstract: string; starts: Map<number, number> }
  >();
  if (part !== undefined && zip.has(part))
    readParts(zip, part, abstracts, lists);
  const counters = new Map<string, (number | undefined)[]>();
  return {
    mark(list, level) {
      const entry = lists.get(list);
      const levels = entry && abstracts.get(entry.abstract);
      const at = levels?.[level];
      if (!entry || !levels || !at || at.format === "none")
        return { text: "", bullet: false };
      if (at.format === "bullet")
        return { text: bulletFor(level), bullet: true };
      // Lists of one abstract share their count unless they start afresh.
      const key = entry.starts.size > 0 ? `list ${list}` : entry.abstract;
      const counts = counters.get(key) ?? [];
      counters.set(key, counts);
      counts[level] =
        (counts[level] ?? (entry.starts.get(level) ?? at.start) - 1) + 1;
      counts.length = level + 1;
      const text = at.text.replace(/%(\d)/g, (_, digit: string) => {
        const which = Number(digit) - 1;
        const count = counts[which] ?? levels[which]?.start ?? 1;
        return inFormat(count, levels[which]?.format ?? "decimal");
      });
      return { text, bullet: false };
    },
  };
}

function readParts(
  zip: Zip,
  part: string,
  abstracts: Map<string, Level[]>,
  lists: Map<string, { abstract: string; starts: Map<number, number> }>,
): void {
  let levels: Level[] = [];
  let level: Level | null = null;
  let list: { abstract: string; starts: Map<number, number> } | null = null;
  let override = 0;
  const known = new Map<
    string,
    (value: string, attributes: Attributes) => void
  >([
    [
      "abstractNum",
      (_, of) =>
        abstracts.set(attribute(of, "abstractNumId") ?? "", (levels = [])),
    ],
    [
      "num",
      (_, of) =>
        lists.set(
          attribute(of, "numId") ?? "",
          (list = { abstract: "", starts: new Map() }),
        ),
    ],
    ["abstractNumId", (value) => list && (list.abstract = value)],
    ["lvlOverride", (_, of) => (override = Number(attribute(of, "ilvl") ?? 0))],
    [
      "startOverride",
      (value) => list?.starts.set(override, Number(value) || 1),
    ],
    [
      "lvl",
      (_, of) => {
        if (list) return;
        level = { format: "decimal", text: "", start: 1 };
        const index = Number(attribute(of, "ilvl") ?? 0);
        if (index >= 0 && index < 10) levels[index] = level;
      },
    ],
    ["numFmt", (value) => level && (level.format = value)],
    // Word itself keeps no longer pattern; each paragraph of the list would show it.
    ["lvlText", (value) => level && (level.text = value.slice(0, 255))],
    ["start", (value) => level && (level.start = Number(value) || 0)],
  ]);
  readXml(zip, part, {
    open(name, attributes) {
      known.get(name)?.(attribute(attributes, "val") ?? "", attributes);
    },
    close(name) {
      if (name === "lvl") level = null;
      if (name === "num") list = null;
    },
  });
}

export function bulletFor(level: number): string {
  return ["•", "◦", "▪"][Math.min(level, 2)] ?? "•";
}

function inFormat(count: number, format: string): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(
    Math.min(Math.ceil(count / 26), 8),
  );
  switch (format) {
    case "lowerLetter":
      return letter;
    case "upperLetter":
      return letter.toUpperCase();
    case "lowerRoman":
      return roman(count);
    case "upperRoman":
      return roman(count).toUpperCase();
    case "decimalZero":
      return String(count).padStart(2, "0");
    default:
      return String(count);
  }
}

function roman(count: number): string {
  const marks: [number, string][] = [
    [100, "c"],
    [90, "xc"],
    [50, "l"],
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ];
  let [rest, text] = [Math.min(count, 399), ""];
  for (const [value, mark] of marks)
    for (; rest >= value; rest -= value) text += mark;
  return text;
}
