// Turns a date phrase as written into plain tokens: months, seasons, ordinals and the like each in one spelling, separators apart.
import { monthNames } from "../values/calendarDate.ts";
import { monthSpellings } from "./monthSpellings.ts";

const englishMonths = monthNames.map((name) => name.toLowerCase());

/** Every exact spelling of a month and its number. */
const months = new Map<string, number>([
  ...monthSpellings,
  ...englishMonths.map((name, at) => [name.slice(0, 3), at + 1] as const),
  ["sept", 9],
  ...["ion", "chwef", "maw", "ebr", "mai", "meh", "gorff"].map(
    (name, at) => [name, at + 1] as const,
  ),
  ["tach", 11],
  ["rhag", 12],
  ["febr", 2],
  ["novem", 11],
  ["decem", 12],
  ["juen", 6],
  ["juny", 6],
  ["jully", 7],
]);

/** Words a letter away from a month that are not one. */
const notMonths = new Set(["match", "apply", "june's", "marks", "marsh"]);

const seasons = new Map([
  ["spring", "spring"],
  ["summer", "summer"],
  ["midsummer", "summer"],
  ["autumn", "autumn"],
  ["fall", "autumn"],
  ["winter", "winter"],
  ["midwinter", "winter"],
  ["gwanwyn", "spring"],
  ["haf", "summer"],
  ["gaeaf", "winter"],
  ["easter", "easter"],
  ["pasg", "easter"],
  ["christmas", "christmas"],
  ["xmas", "christmas"],
  ["nadolig", "christmas"],
  ["newyear", "newyear"],
]);

const numberWords = new Map(
  [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ].map((word, at) => [word, String(at + 1)]),
);

const ordinalWords = new Map([
  ["first", "#1"],
  ["second", "#2"],
  ["third", "#3"],
  ["fourth", "#4"],
]);

/** Phrases that mean one thing however they are written. Order matters: longer first. */
const samePhrases: readonly (readonly [RegExp, string])[] = [
  [
    /\b((week|wk)\.?\s+(commencing|com+\.?|beginning|beg\.?)|w\/[cb]|w\.?c\.?|wk\.?\s*\/?\s*c(ommencing)?|week of(?=\s+(the\s+)?#?\d))(?=[\s:\d]|$)/g,
    " WEEKFROM ",
  ],
  [/\bwythnos (?:yn|sy'n) (?:dechrau|cychwyn)\b/g, " WEEKFROM "],
  [/\bwythnos (?:yn|sy'n) (?:diweddu|gorffen)\b/g, " WEEKTO "],
  [/\b(week\s+ending|w\/e|wk\.?\s*ending)(?=[\s:\d]|$)/g, " WEEKTO "],
  [
    /\b(financial|fiscal)[\s-]*year(s)?\b|\bf\/?y(?=\b|\d)|\bflwyddyn ariannol\b/g,
    " FY ",
  ],
  [/\b(academic|school)[\s-]*year(s)?\b/g, " AY "],
  [/\bcalendar[\s-]*year\b/g, " CY "],
  [/(?<![a-z])(?:quarter|qtr|chwarter|qu|q)\.?\s*([1-4])(?!\d|\.\d)/g, " Q$1 "],
  [/\b([1-4])\s*q\b/g, " Q$1 "],
  [/(?<![a-z])h\s*([12])(?!\d|\.\d)/g, " H$1 "],
  [/\bmid(dle)?\b/g, " MID "],
  [/\bon[\s-]+going\b|\b(?:yn )?parhau\b|\bparhaus\b/g, " ongoing "],
  [/\b(no|not)\s+(later|after)\s+than\b|\berbyn\b/g, " by "],
  [/\bchwarter cyntaf\b/g, " Q1 "],
  [/\bail chwarter\b/g, " Q2 "],
  [/\btrydydd chwarter\b/g, " Q3 "],
  [/\bpedwerydd chwarter\b/g, " Q4 "],
  [/\bcyn\b/g, " before "],
  [/\bar [oô]l\b/g, " after "],
  [/\bcanol\b/g, " MID "],
  [/\bdechrau\b/g, " early "],
  [/\b(?:hyd at|tan)\b/g, " until "],
  [/\bo (?=\p{L}+ (?:\d{4} )?(?:i|hyd|tan) )/gu, " from "],
  [/(?<=\d{4}|from \p{L}+) i (?=\p{L}+ \d{4})/gu, " to "],
  [/\bblynyddol\b|\bbob blwyddyn\b/g, " annually "],
  [/\bchwarterol\b|\bbob chwarter\b/g, " quarterly "],
  [/\b(?:yn )?fisol\b|\bmisol\b|\bbob mis\b/g, " monthly "],
  [/\b(?:mis|y|yr) +(?=\p{L}{3}|FY\b)/gu, " "],
  [
    /\b(no|not)\s+(earlier|sooner)\s+than\b|\bnot before\b|\bwith effect from\b|\bw\.?e\.?f\.?(?=\s)/g,
    " from ",
  ],
  [/\bdiwedd\b|\be\/?o\b/g, " end "],
  [/\bon or before\b/g, " by "],
  [/\bon or after\b/g, " from "],
  [/\bpre\b[\s-]*|\b(?:prior to|ahead of)\b/g, " before "],
  [/\bbeg\b/g, " early "],
  [/\bnew year('?s day)?\b/g, " newyear "],
  // "Phase 1 - June 2018" is not the first of June.
  [
    /\b(phase|stage|part|step|tranche|wave|round|milestone|action|item|option|objective|priority|section|theme|ref|no|number|year)s?\.? ?\d{1,2}(?![\d/.-])/g,
    " ; ",
  ],
];

const quarterWords: readonly (readonly [RegExp, string])[] = [
  [
    /#([1-4]) (?:quarter|qtr|chwarter)\b|\b(?:quarter|qtr) ([1-4])(?= |$)/g,
    "Q$1$2",
  ],
  [/\b(?:final|last) quarter\b/g, "Q4"],
  [/#([12]) half\b/g, "H$1"],
];

const weekdays =
  /\b(mon|tues?|weds?|wednes|thu|thurs?|fri|sat|satur|sun)(day)?\b[.,]?/g;

/** Clock times say nothing about the day; an ISO instant keeps its day. */
const times =
  /(?<=\d)t\d\d:\d\d[\d:.]*(z|[+-]\d\d:?\d\d)?|\b\d{1,2}([:.]\d\d)?\s*[ap]\.?m\b\.?|\b\d{1,2}:\d\d(:\d\d(\.\d+)?)?\b|\b(noon|midday|midnight|close of (play|business)|c\.?o\.?[bp]\b\.?)/g;

/** Narratives are not date phrases: past this many characters nothing is looked for. */
const longestPhrase = 2000;

function closeEnough(word: string, name: string): boolean {
  const allowed = name.length >= 7 ? 2 : 1;
  if (word[0] !== name[0] || Math.abs(word.length - name.length) > allowed)
    return false;
  // Optimal string alignment: one slip is a letter more, less, other, or two swapped.
  const rows = [Array.from({ length: name.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= word.length; i += 1) {
    const [above, twoAbove, row] = [rows[i - 1] ?? [], rows[i - 2] ?? [], [i]];
    for (let j = 1; j <= name.length; j += 1) {
      const other = word[i - 1] === name[j - 1] ? 0 : 1;
      const swapped =
        word[i - 1] === name[j - 2] && word[i - 2] === name[j - 1]
          ? (twoAbove[j - 2] ?? Infinity) + 1
          : Infinity;
      row[j] = Math.min(
        (above[j] ?? Infinity) + 1,
        (row[j - 1] ?? Infinity) + 1,
        (above[j - 1] ?? Infinity) + other,
        swapped,
      );
    }
    rows[i] = row;
  }
  return (rows[word.length]?.[name.length] ?? Infinity) <= allowed;
}

/** The month a word names, misspelt or not ("Febuary", "Setpember"); null when it names none. */
function monthNamed(word: string): number | null {
  const exact = months.get(word);
  if (exact) return exact;
  if (word.length < 4 || word.length > 12 || notMonths.has(word)) return null;
  const at = englishMonths.findIndex(
    (name) => name.length >= 5 && closeEnough(word, name),
  );
  return at < 0 ? null : at + 1;
}

function canonicalWord(word: string): string {
  const month = monthNamed(word);
  if (month !== null) return `M${month}`;
  const season = seasons.get(word);
  if (season) return `S${season}`;
  return numberWords.get(word) ?? ordinalWords.get(word) ?? word;
}

/** The phrase in one spelling of characters: full-width digits, dashes, quotes and odd spaces made plain, clock times gone. */
function plainText(text: string): string {
  return text
    .slice(0, longestPhrase)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212\u00ad]/g, "-")
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .replace(times, " ")
    .replace(weekdays, " ");
}

const token =
  /#?\d+(?:[./-]\d+)+|#?\d+|'\d\d|[A-Z]+\d?|[\p{Ll}\p{Lo}]+(?:'\p{Ll}+)?|[-/&+(),;>]/gu;

/** Two numeric groups with a dash between them ("01/04/18-31/03/19") are two tokens. */
function apart(found: string): readonly string[] {
  return /[./]/.test(found) && found.includes("-")
    ? found.split(/(-)/)
    : [found];
}

/** The phrase's tokens: `M6` June, `Sautumn`, `Q2`, `H1`, `#14` an ordinal, `FY`, `WEEKFROM`, digits with their separators, and plain words. */
export function tokensOf(text: string): readonly string[] {
  let plain = plainText(text)
    // "June 16th" is a day where "June 16" is a year, so the ending leaves a mark.
    .replace(/\b(\d{1,2})\s?(?:st|nd|rd|th|af|il|ydd|f?ed|eg|ain)\b/g, "#$1")
    .replace(/'(\d\d)\s*\/\s*'?(\d\d)\b/g, "$1/$2")
    .replace(/(\d)\s*\/\s*(?=\d+(?!\d|\s*(?!fin|fy|q)[a-z]))/g, "$1/");
  for (const [pattern, same] of samePhrases)
    plain = plain.replace(pattern, same);
  let joined = (plain.match(token) ?? [])
    .flatMap(apart)
    .map(canonicalWord)
    .join(" ");
  for (const [pattern, same] of quarterWords)
    joined = joined.replace(pattern, same);
  // "12/15 April 2027" is two days of April, and no month of 2015.
  joined = joined.replace(
    /(?<!\S)(\d{1,2})\/(\d{1,2})(?= M\d+ '?\d)/g,
    "$1 - $2",
  );
  return joined.split(" ").filter((part) => part !== "");
}
