// Welsh: how it writes days, lists and counts, by our own tables, since browsers carry none; and everything the rules say in it. Not yet read by a translator.
import { store } from "./cy/store.ts";
import { welshMonthNames } from "../dates/monthSpellings.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { texts } from "./cy/all.ts";
import { tell } from "./sentence.ts";
import type { Book, Grammar, Sentence } from "./sentence.ts";

/** "Mehefin 2018". */
const monthOf = (day: CalendarDate): string =>
  `${welshMonthNames[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** "3 Mehefin 2018". */
const date = (day: CalendarDate): string =>
  `${Number(day.slice(8, 10))} ${monthOf(day)}`;

/** Begins with a vowel as it is said: "un", "wyth", "un ar ddeg"; and "mae", which takes "ac" as a vowel does. */
const asVowel = /^(?:[aeiouwyâêîôûŵŷ]|mae\b|(?:1|11|16|8\d*)(?!\d))/i;

/** The article, which leans on the joint before it: "a'r teitl", "neu'r amser". */
const article = /^yr?(?= )/i;

/** "a" is "ac" before a vowel; "neu" is the same before all, and what follows is a name or a code, which does not mutate. */
function joined(joint: "and" | "or", last: string): string {
  const word = joint === "or" ? "neu" : "a";
  if (article.test(last)) return `${word}'${last.replace(article, "r")}`;
  return `${word === "a" && asVowel.test(last) ? "ac" : word} ${last}`;
}

function list(items: readonly string[], joint: "and" | "or"): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")} ${joined(joint, last)}`;
}

/** The noun after a number, which is singular: after none, 1, 2 (soft mutation), 3 and 6 (aspirate, 3 of masculine nouns only) and any other. Source: Unicode CLDR, plural rules of cy. */
export type Forms = readonly [
  zero: string,
  one: string,
  two: string,
  few: string,
  many: string,
  other: string,
];

const step: Forms = [
  "cam gweithredu",
  "cam gweithredu",
  "gam gweithredu",
  "cham gweithredu",
  "cham gweithredu",
  "cam gweithredu",
];

/** What the rules and the cards count. */
export const nouns: Readonly<Record<string, Forms>> = {
  action: step,
  openAction: forms(step, " agored"),
  day: days(""),
  workingDay: days(" gwaith"),
  time: ["gwaith", "waith", "waith", "gwaith", "gwaith", "gwaith"],
  row: ["rhes", "rhes", "res", "rhes", "rhes", "rhes"],
  card: ["cerdyn", "cerdyn", "gerdyn", "cherdyn", "cherdyn", "cerdyn"],
  message: ["neges", "neges", "neges", "neges", "neges", "neges"],
  hour: ["awr", "awr", "awr", "awr", "awr", "awr"],
  section: ["adran", "adran", "adran", "adran", "adran", "adran"],
  cell: ["cell", "gell", "gell", "cell", "chell", "cell"],
  column: ["colofn", "golofn", "golofn", "colofn", "cholofn", "colofn"],
  paragraph: [
    "paragraff",
    "paragraff",
    "baragraff",
    "pharagraff",
    "pharagraff",
    "paragraff",
  ],
  part: ["rhan", "rhan", "ran", "rhan", "rhan", "rhan"],
  smallRaisedFigure: forms(
    ["rhif", "rhif", "rif", "rhif", "rhif", "rhif"],
    " bach wedi’i godi",
  ),
  title: ["teitl", "teitl", "deitl", "theitl", "theitl", "teitl"],
  trackedChange: forms(
    ["newid", "newid", "newid", "newid", "newid", "newid"],
    " wedi’i dracio",
  ),
};

function days(more: string): Forms {
  return forms(
    ["diwrnod", "diwrnod", "ddiwrnod", "diwrnod", "diwrnod", "diwrnod"],
    more,
  );
}

/** The same noun with a word after it, which does not change. */
export function forms(
  [zero, one, two, few, many, other]: Forms,
  more: string,
): Forms {
  return [
    zero + more,
    one + more,
    two + more,
    few + more,
    many + more,
    other + more,
  ];
}

/** Which of the six forms a number takes. */
function formOf(n: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (n === 0 || n === 1 || n === 2 || n === 3) return n;
  return n === 6 ? 4 : 5;
}

/** "dim cam gweithredu", "2 gam gweithredu", "6 cham gweithredu", by a table of nouns. One it lacks, which a test refuses, stands as it is. */
export const counting =
  (table: Readonly<Record<string, Forms>>) => (n: number, noun: string) =>
    `${n === 0 ? "dim" : n} ${table[noun]?.[formOf(n)] ?? noun}`;

export const welshGrammar: Grammar = {
  date,
  monthOf,
  list,
  count: counting(nouns),
};

/** The rules and the store in Welsh. */
export const welsh: Book = {
  language: "cy",
  texts: { ...texts, ...store },
  grammar: welshGrammar,
};

/** In Welsh, for whoever reads Welsh. */
export function inWelsh(sentence: Sentence): string {
  return tell(sentence, welsh);
}
