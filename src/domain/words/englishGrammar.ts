// How English writes days, lists and counts.
import {
  inWords,
  monthNames,
  monthOf,
  yearOf,
} from "../values/calendarDate.ts";
import { counted, listInWords } from "../values/wording.ts";
import type { Grammar } from "./sentence.ts";

/** "openAction": "open action". */
const noun = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** "bodies", "matches", "days". */
const several = (one: string) =>
  /[^aeiou]y$/.test(one)
    ? `${one.slice(0, -1)}ies`
    : `${one}${/(s|x|ch|sh)$/.test(one) ? "es" : "s"}`;

export const englishGrammar: Grammar = {
  date: inWords,
  monthOf: (day) => `${monthNames[monthOf(day) - 1]} ${yearOf(day)}`,
  list: listInWords,
  count: (n, name) => counted(n, noun(name), several(noun(name))),
};
