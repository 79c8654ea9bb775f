// Reads comma-separated text as people's machines write it: any separator, quotes with line breaks, Excel's own oddities, an open quote repaired and said.
import { say } from "../../../domain/words/say.ts";
import { Budget, limits, tooLarge } from "../file/budget.ts";
import type { Cell, GridRow, Remark, SourceDocument } from "../file/grid.ts";
import { emptyCell } from "../file/grid.ts";
import { plainValue } from "../file/plainValue.ts";

const separators = [",", ";", "\t", "|"] as const;

export function readCsv(
  raw: string,
  budget: Budget,
  encoding = "utf-8",
): SourceDocument {
  const remarks: Remark[] = [];
  const text = raw.replaceAll("\0", "");
  if (text.length !== raw.length)
    remarks.push({
      rule: "control",
      about: say("read.about.file"),
      text: say("read.nul"),
    });
  if (encoding === "windows-1252")
    remarks.push({
      rule: "encoding",
      about: say("read.about.file"),
      text: say("read.encoding"),
    });
  const stated = /^sep=(.)\r?\n?/i.exec(text);
  const body = stated ? text.slice(stated[0].length) : text;
  const separator = stated?.[1] ?? detectSeparator(body);
  const { records, openQuote } = parseRecords(body, separator, budget);
  if (openQuote !== null)
    remarks.push({
      rule: "openQuote",
      about: say("read.about.file"),
      text: say("read.openQuote", { line: String(openQuote) }),
    });
  const first = stated ? 2 : 1;
  const rows: GridRow[] = [];
  records.forEach((record, index) => {
    if (record.every((value) => value.trim() === "")) return;
    const cells = record.map(cellOf);
    rows.push({
      row: index + first,
      cells: separator === "|" ? cells.map(withoutMarkdown) : cells,
    });
  });
  return {
    format: "csv",
    blocks: [{ kind: "table", place: { table: 1 }, hidden: false, rows }],
    remarks,
    date1904: false,
    asides: [],
  };
}

function cellOf(value: string): Cell {
  if (value === "") return emptyCell;
  // ="001" is how Excel is told to keep a text; a leading apostrophe is the same by hand.
  const told = /^="((?:[^"]|"")*)"$/.exec(value.trim());
  if (told) return { text: (told[1] ?? "").replaceAll('""', '"') };
  const text = /^'[\d=+@-]/.test(value) ? value.slice(1) : plainValue(value);
  // "5.1" in a CSV may be the 5.10 that Excel shortened: kept as a number so that the sequence can tell.
  return /^\d{1,3}\.\d$/.test(text) ? { text, number: Number(text) } : { text };
}

/** A table copied from Loop or a wiki: "**all**" is set bold, "~~Buy~~" struck through and "\\|" a stroke of the text. */
function withoutMarkdown(written: Cell): Cell {
  const cell = { ...written, text: written.text.replaceAll("\\|", "|") };
  if (!/[*_~]/.test(cell.text)) return cell;
  const plain = (text: string) =>
    text.replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, "$2").trim();
  const struck: string[] = [];
  const rest = plain(
    cell.text.replace(/~~(.+?)~~/g, (_, words: string) => {
      struck.push(plain(words));
      return "";
    }),
  );
  const out = struck.join(" ");
  if (out === "") return { ...cell, text: rest };
  return { ...cell, text: rest === "" ? out : rest, struck: out };
}

/** The separator that gives the most even rows of more than one cell over the first records. */
function detectSeparator(text: string): string {
  const sample = text.slice(0, 64 * 1024);
  let [best, bestScore]: [string, number] = [",", 0];
  for (const separator of separators) {
    const records = parseRecords(
      sample,
      separator,
      new Budget(),
      60,
    ).records.filter((r) => r.some((value) => value.trim() !== ""));
    const widths = new Map<number, number>();
    for (const record of records)
      widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
    const [width, count] = [...widths].sort(
      (a, b) => b[1] * (b[0] > 1 ? 1 : 0) - a[1] * (a[0] > 1 ? 1 : 0),
    )[0] ?? [1, 0];
    const score =
      width > 1 ? (count / records.length) * 10 + Math.min(width, 12) : 0;
    if (score > bestScore) [best, bestScore] = [separator, score];
  }
  return best;
}

interface Records {
  readonly records: string[][];
  /** Line of a quotation mark that never closes; null when all do. */
  readonly openQuote: number | null;
}

/** RFC 4180 with mixed line ends; a quote counts only at the start of a value, and one never closed is read as a character. */
function parseRecords(
  text: string,
  separator: string,
  budget: Budget,
  most = Infinity,
): Records {
  const records: string[][] = [];
  let record: string[] = [];
  let [at, line] = [0, 1];
  let openQuote: number | null = null;
  const endRecord = () => {
    budget.spend("rows", 1);
    records.push(record);
    record = [];
  };
  while (at < text.length && records.length < most) {
    const quoted =
      text[at] === '"' && openQuote === null
        ? quotedValue(text, at, separator)
        : null;
    if (text[at] === '"' && openQuote === null && quoted === null)
      openQuote = line;
    const end = quoted ? quoted.end : plainEnd(text, at, separator);
    const value = quoted ? quoted.value : text.slice(at, end);
    record.push(quoted ? value : value.trimEnd());
    budget.spend("cells", 1);
    budget.spendCell(value.length);
    if (quoted) line += (value.match(/\n/g) ?? []).length;
    at = end;
    if (text[at] === separator) {
      at += 1;
      if (at >= text.length) record.push("");
    } else if (at < text.length) {
      at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
      line += 1;
      endRecord();
    }
  }
  if (record.length > 0) endRecord();
  return { records, openQuote };
}

function plainEnd(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at += 1) {
    const c = text[at];
    if (c === separator && separator === "|" && text[at - 1] === "\\") continue;
    if (c === separator || c === "\n" || c === "\r") return at;
  }
  return text.length;
}

/** The value between quotes and what directly follows it; null when the quote never closes. */
function quotedValue(
  text: string,
  from: number,
  separator: string,
): { value: string; end: number } | null {
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    if (text[close + 1] === '"') {
      at = close + 2;
      continue;
    }
    // Two quotes are one letter. More than a cell holds is not put together first: of millions of quotes that took half a gigabyte.
    if (close - from > 2 * limits.cellLetters) throw tooLarge();
    const value = text.slice(from + 1, close).replaceAll('""', '"');
    // Anything between the closing quote and the separator is kept: "a" b is a b.
    const end = plainEnd(text, close + 1, separator);
    const tail = text.slice(close + 1, end);
    const whole = tail.trim() === "" ? value : value + tail;
    return { value: whole.replace(/\r\n?/g, "\n"), end };
  }
}
