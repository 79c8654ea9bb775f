// Words set in lines, and lines in paragraphs: a line that was broken only because its column was full goes on.
import type { Word } from "./pdfPage.ts";

export interface Line {
  readonly words: readonly Word[];
  readonly y: number;
  readonly height: number;
}

/** The words in lines from the top, each from the left. */
export function linesOfWords(words: readonly Word[]): Line[] {
  const lines: { words: Word[]; y: number; height: number }[] = [];
  const sorted = words.toSorted((a, b) => a.y - b.y || a.x - b.x);
  for (const word of sorted) {
    const middle = word.y + word.height / 2;
    const line = lines
      .slice(-4)
      .find(({ y, height }) => middle > y && middle < y + height);
    if (line) line.words.push(word);
    else lines.push({ words: [word], y: word.y, height: word.height });
  }
  return lines.map((line) => ({
    ...line,
    words: line.words.toSorted((a, b) => a.x - b.x),
  }));
}

/** The words of a line as text; letters set close together are one word. */
function textOfLine({ words }: Line): string {
  let text = "";
  let end = -Infinity;
  for (const word of words) {
    const gap = word.x - end;
    const apart =
      gap > word.height * 0.12 &&
      !text.endsWith(" ") &&
      !word.text.startsWith(" ");
    text += text !== "" && apart ? ` ${word.text}` : word.text;
    end = word.x + word.width;
  }
  return text.replace(/\s+/g, " ").trim();
}

const endOf = ({ words }: Line) => {
  const last = words.at(-1);
  return last ? last.x + last.width : 0;
};

const mark = /^(?:[•◦▪●–-]|\(?[a-z]\)|\d{1,2}[.)])\s/;

/** The text of a cell or paragraph between two edges: a line whose next word would still have fitted ended on purpose. */
export function textWithin(
  words: readonly Word[],
  left: number,
  right: number,
): string {
  // The margin inside a cell is the same on both sides.
  const margin = Math.max(0, Math.min(...words.map(({ x }) => x)) - left);
  const edge = right - Math.min(margin, 12) - 1;
  let text = "";
  let before: Line | null = null;
  for (const line of linesOfWords(words)) {
    const own = textOfLine(line);
    text =
      before === null
        ? own
        : `${text}${jointOf(before, line, own, edge)}${own}`;
    before = line;
  }
  return text;
}

/** What stands between two lines: nothing inside a word, a space where the line was full, else a new line. */
function jointOf(
  before: Line,
  line: Line,
  own: string,
  edge: number,
): "" | " " | "\n" {
  const [first] = line.words;
  const last = before.words.at(-1);
  if (!first || !last || mark.test(own)) return "\n";
  const share = (own.split(" ")[0]?.length ?? 0) / Math.max(own.length, 1);
  const end = endOf(line) - first.x;
  const room = edge - endOf(before);
  const goesOn = /^\p{Ll}/u.test(own) && !/[.;:!?]$/.test(last.text);
  if (room > end * share + before.height * 0.25 && !goesOn) return "\n";
  if (/[\p{L}\d]-$/u.test(last.text)) return "";
  return cutsADay(last.text, own) ? "" : " ";
}

/** "30/09/20" and, on the next line, "24": a column too narrow for a day cuts it. */
function cutsADay(end: string, start: string): boolean {
  const [, year] = /\d{1,2}[/.]\d{1,2}[/.](\d{0,3})$/.exec(end) ?? [];
  const [more = ""] = /^\d{1,4}(?!\d)/.exec(start) ?? [];
  return (
    year !== undefined &&
    more !== "" &&
    /^(?:2|4)$/.test(String(year.length + more.length))
  );
}
