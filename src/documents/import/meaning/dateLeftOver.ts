// What of a phrase is no date: words beside it, and a numbered part of a year that only the council can place.

/** Words that belong to a date; what remains of the phrase without them was not read. */
const dateWord =
  /\b(?:\d{1,2}(?:st|nd|rd|th|af|il|ydd|f?ed|eg|ain)|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|ionawr|ion|chwefror|chwef?|ebr|meh|gorff|tach|rhag|mawrth|fawrth|ebrill|mai|fai|mehefin|fehefin|gorffennaf|orffennaf|awst|medi|hydref|tachwedd|dachwedd|rhagfyr|ragfyr|spring|summer|autumn|winter|easter|christmas|xmas|gwanwyn|haf|gaeaf|pasg|nadolig|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|q[1-4]|[1-4]q|h[12]|fy\d{0,4}|eofy|quarters?|qtr|qu|chwarter|cyntaf|ail|trydydd|pedwerydd|half|half-year|one|two|three|four|first|second|third|fourth|last|year|financial|calendar|academic|school|term|[bf]lwyddyn|ariannol|month|mis|weeks?|w\/?c|w\/?e|commencing|beginning|ending|by|erbyn|end|diwedd|start|early|mid|middle|late|canol|dechrau|cyn|prior|ahead|starts?|starting|begins?|commences?|finish(?:es|ing)?|ends|complet(?:e|es|ing|ion)|target|due|date|of|the|y|yr|in|on|at|to|until|till|from|since|and|or|before|after|no|not|later|than|earlier|beyond|onwards?|between|during|over|across|through|throughout|for|ongoing|yn|o|i)\b/gi;

export const longestPhrase = 400;

/** "Period 9", "P9", "Month 3", "Wave 2": a part of a year that only the council can place. */
export const numberedPart =
  /\b(p|m|t|ch|wave|period|phase|tranche|stage|month|mis|yr|year|blwyddyn|term|sprint|cycle|round)\.?\s?(\d{1,2})\b/i;

/** "Last Friday in March": a day of the month that is not counted. */
const nthWeekday =
  /\b(?:first|second|third|fourth|last|final|\d(?:st|nd|rd|th)) (?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;

/** "Qu 3 26/27" is all date; of "Wave 2 2026/27" and "P9 2026/27" a part was not read. Null where nothing is left over. */
export function wordsLeftOver(text: string): string | null {
  // What is longer is an account: no date was read of it, and nothing of it is left over.
  if (text.length > longestPhrase) return null;
  const said = numberedPart.exec(text) ?? nthWeekday.exec(text);
  if (said) return said[0];
  const rest = text
    .replace(/\([^)]*\)/g, " ")
    .replace(/\b\d{1,2}:\d\d(?::\d\d)?(?:\s*[ap]\.?m\b\.?)?/gi, " ")
    .replace(dateWord, " ")
    .replace(/['’]?\b\d{1,4}(?:[./-]\d{1,4}){0,2}\b/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  // "Q5" is no quarter: one letter with a figure says something too.
  return /\p{L}{2}|\b[qh]\d/iu.test(rest) ? rest : null;
}
