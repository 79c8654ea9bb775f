// `npm run translation -- --export FILE.csv` writes every Welsh text beside its English for a translator; `--import FILE.csv` takes their sheet in, line by line, and says of each line what became of it.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { textColumn } from "../src/documents/workbook/sheet.ts";
import { csvOf } from "../src/documents/csv.ts";
import { Budget } from "../src/documents/import/file/budget.ts";
import { readCsv } from "../src/documents/import/text/csv.ts";
import { texts as papers } from "../src/domain/words/cy/papers.ts";
import { store } from "../src/domain/words/cy/store.ts";
import { texts as rulesInWelsh } from "../src/domain/words/cy/all.ts";
import { texts as rules } from "../src/domain/words/en/all.ts";
import { reviewed } from "../src/domain/words/reviewed.ts";
import {
  byEnglish,
  nameOf,
  printOf,
  sideBySide,
  stateOf,
  type Translation,
} from "../src/domain/words/translation.ts";
import { cy as cardsInWelsh } from "../src/reminders/cards/words.cy.ts";
import { en as cards } from "../src/reminders/cards/words.en.ts";
import { texts as screen } from "../src/tab/language/cy/all.ts";

const columns = ["of", "key", "english", "welsh", "reviewed"] as const;

/** The texts of a card that are text; those that a function makes are not for a sheet. */
const plainOnes = (words: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).filter(
      ([name, text]) => typeof text === "string" && name !== "language",
    ),
  );

/** Every text in both languages. */
export const translations = (): readonly Translation[] => [
  ...byEnglish("screen", screen),
  ...sideBySide("rules", rules, rulesInWelsh),
  ...byEnglish("store", store),
  ...byEnglish("papers", papers),
  ...sideBySide("cards", plainOnes(cards), plainOnes(cardsInWelsh)),
];

/** The sheet, as a spreadsheet opens it. */
export const sheetOf = (texts: readonly Translation[]): string =>
  csvOf({
    name: "translation",
    columns: columns.map((header) => textColumn(header)),
    rows: texts.map((text) => [
      text.of,
      text.key,
      text.english,
      text.welsh,
      stateOf(text, reviewed) === "reviewed" ? "yes" : "no",
    ]),
  });

export interface LineTaken {
  readonly line: number;
  /** What became of it, in a sentence. */
  readonly words: string;
  /** The text as it is to be; null where the line changes nothing or was refused. */
  readonly text: (Translation & { readonly reviewed: boolean }) | null;
  readonly refused: boolean;
}

/** A choice by number (`{n?is|are}`) is no place of a value: Welsh may need none. */
const placesOf = (text: string) => [
  ...new Set(text.match(/\{\w+(?::\w+)?\}/g)),
];

/** The blanks that hold a text off from its neighbours are the English one's: spreadsheets lose them. */
function heldOff(welsh: string, english: string, now: string): string {
  if (welsh.trim() === now.trim()) return now;
  const before = /^\s*/.exec(english)?.[0] ?? "";
  const after = /\s*$/.exec(english)?.[0] ?? "";
  return `${before}${welsh.trim()}${after}`;
}

function why(text: Translation | undefined, given: Translation): string | null {
  if (!text) return "there is no such text; it was taken out or renamed.";
  if (text.english.trim() !== given.english.trim())
    return `its English is now “${text.english}”. Translate that.`;
  if (given.welsh.trim() === "") return "it has no Welsh.";
  const lost = placesOf(text.english).filter(
    (place) => !given.welsh.includes(place.replace("}", "")),
  );
  return lost.length > 0
    ? `${lost.join(", ")} is missing; a value stands in its place.`
    : null;
}

/** What each line of a sheet asks, held against the texts as they are. The first line names the columns. */
export function taken(
  rows: readonly (readonly string[])[],
  texts: readonly Translation[],
): readonly LineTaken[] {
  const known = new Map(texts.map((text) => [nameOf(text), text]));
  const [names = [], ...lines] = rows;
  const at = columns.map((name) =>
    names.findIndex((one) => one.trim().toLowerCase() === name),
  );
  const absent = columns.filter((_, n) => at[n] === -1);
  if (absent.length > 0)
    throw new Error(
      `The sheet has no column ${absent.join(", ")}. Export it again and keep its first line.`,
    );
  return lines.map((cells, n): LineTaken => {
    const [of = "", key = "", english = "", welsh = "", read = ""] = at.map(
      (column) => cells[column] ?? "",
    );
    const text =
      known.get(nameOf({ of, key })) ??
      texts.find((one) => one.of === of && one.key.trim() === key.trim());
    const given = { of, key, english, welsh };
    const line = n + 2;
    const refused = why(text, given);
    if (refused !== null || !text)
      return {
        line,
        text: null,
        refused: true,
        words: `Line ${line}, ${of} “${key}”: not taken, ${refused}`,
      };
    const next = { ...text, welsh: heldOff(welsh, text.english, text.welsh) };
    const isRead = /^(yes|y|ie|x|1|true)$/i.test(read.trim());
    const was = stateOf(text, reviewed) === "reviewed";
    if (next.welsh === text.welsh && isRead === was)
      return { line, text: null, refused: false, words: "" };
    return {
      line,
      text: { ...next, reviewed: isRead },
      refused: false,
      words: `Line ${line}, ${of} “${key}”: ${next.welsh === text.welsh ? "the Welsh as it was" : `“${next.welsh}”`}, ${isRead ? "reviewed" : "not reviewed"}.`,
    };
  });
}

const files: Readonly<Record<string, string>> = {
  screen: "src/tab/language/cy/*.ts",
  rules: "src/domain/words/cy/*.ts",
  papers: "src/domain/words/cy/papers.ts",
  store: "src/domain/words/cy/store.ts",
  cards: "src/reminders/cards/words.cy.ts",
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The source with another text under a key; null where it has no such key. */
function withText(source: string, { key, welsh }: Translation): string | null {
  const name = `(?:${escaped(JSON.stringify(key))}|(?<![\\w.])${escaped(key)})`;
  const found = new RegExp(`(^\\s*${name}:\\s*)"(?:[^"\\\\]|\\\\.)*"`, "m");
  return found.test(source)
    ? source.replace(
        found,
        (_all, before: string) => `${before}${JSON.stringify(welsh)}`,
      )
    : null;
}

async function writeInto(text: Translation): Promise<void> {
  for (const file of globSync(files[text.of] ?? "")) {
    const next = withText(readFileSync(file, "utf8"), text);
    if (next === null) continue;
    writeFileSync(file, await format(next, { parser: "typescript" }));
    return;
  }
  throw new Error(`${nameOf(text)} was found in no file.`);
}

async function writeReviewed(prints: ReadonlyMap<string, string>) {
  const file = "src/domain/words/reviewed.ts";
  const [head = ""] = readFileSync(file, "utf8").split("export const");
  const lines = [...prints]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, print]) => `${JSON.stringify(name)}: "${print}",`);
  const body = `${head}export const reviewed: Readonly<Record<string, string>> = {${lines.join("\n")}};`;
  writeFileSync(file, await format(body, { parser: "typescript" }));
}

async function takeIn(file: string): Promise<void> {
  const { blocks } = readCsv(readFileSync(file, "utf8"), new Budget());
  const rows = blocks.flatMap((block) =>
    block.kind === "table"
      ? block.rows.map(({ cells }) => cells.map(({ text }) => text))
      : [],
  );
  const texts = translations();
  const all = taken(rows, texts);
  const changed = all.flatMap(({ text }) => text ?? []);
  const before = new Map(texts.map((text) => [nameOf(text), text.welsh]));
  const prints = new Map(Object.entries(reviewed));
  for (const text of changed) {
    if (before.get(nameOf(text)) !== text.welsh) await writeInto(text);
    if (text.reviewed) prints.set(nameOf(text), printOf(text));
    else prints.delete(nameOf(text));
  }
  await writeReviewed(prints);
  for (const { words } of all) if (words) console.log(words);
  const refused = all.filter((one) => one.refused).length;
  console.log(
    `${changed.length} of ${all.length} lines taken, ${refused} not taken, the others change nothing.`,
  );
  process.exitCode = refused > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { export: { type: "string" }, import: { type: "string" } },
  });
  if (values.export) {
    writeFileSync(values.export, sheetOf(translations()));
    console.log(`${translations().length} texts in ${values.export}.`);
  } else if (values.import) await takeIn(values.import);
  else {
    console.log("Give --export FILE.csv or --import FILE.csv.");
    process.exitCode = 2;
  }
}
