// The values SharePoint, Lists and Power Automate write into a file, as a person would say them: sign-in names, looked-up values, moments in UTC, rich text.

const zone = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** "2025-03-31T23:00:00Z" is 1 April in London: Lists stores the midnight of the site's zone in UTC. */
function dayOfMoment(text: string): string | null {
  if (
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|\+00:?00)$/.test(text)
  )
    return null;
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? null : zone.format(moment);
}

/** Rich text of a list's column: its words, a line for each paragraph. */
function wordsOfRichText(text: string): string | null {
  if (!/^<(?:div|p|span)\b[^<>]*>[\s\S]*<\/(?:div|p|span)>$/i.test(text))
    return null;
  return text
    .replace(/<br\s?\/?>|<\/(?:p|div|li)>/gi, "\n")
    .replace(/<li\b[^<>]*>/gi, "• ")
    .replace(/<[^<>]*>/g, "")
    .replace(/&nbsp;|&#160;/gi, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/[\u200B\uFEFF]/g, "")
    .replace(/\n{2,}/g, "\n")
    .trim();
}

/** "Finance|3f2b…": a term of the term store and its number. */
const withoutTermId = (text: string) =>
  text.replace(/\|[0-9a-f]{8}-[0-9a-f-]{27}/gi, "");

/** Whom a sign-in name names: "i:0#.f|membership|m.officer@council.gov.uk". */
const claim = /^i:0[#\w.]*\|[^|]+\|([^|\s;,]+)$/;

/** What Power Automate writes of a person, a choice or several of them. */
function wordsOfJson(text: string): string | null {
  if (!/^(?:\{"|\[\{")/.test(text) || text.length > 5_000) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const words = (Array.isArray(value) ? value : [value]).map((one: unknown) => {
    if (typeof one !== "object" || one === null) return null;
    const said = Object.entries(one).find(([name]) =>
      /^(?:displayname|value|title|label|email)$/i.test(name),
    );
    return typeof said?.[1] === "string" ? said[1] : null;
  });
  return words.every((word) => word !== null) ? words.join("; ") : null;
}

/** "12;#HR Manager;#14;#Head of OD": number and words of what was looked up. */
function wordsOfLookup(text: string): string | null {
  if (!/^\d+;#[^;#]/.test(text)) return null;
  return text
    .split(";#")
    .filter((_, at) => at % 2 === 1)
    .map((word) => withoutTermId(word.split(",#")[0] ?? word))
    .map((word) => claim.exec(word)?.[1] ?? word)
    .join("; ");
}

/** One sign-in name or several. */
function wordsOfClaims(text: string): string | null {
  if (!text.startsWith("i:0")) return null;
  const names = text
    .split(/\s*[;,]#?\s*(?=i:0)/)
    .map((one) => claim.exec(one)?.[1] ?? null);
  return names.every((name) => name !== null) ? names.join("; ") : null;
}

/** The kinds of raw value, each with the shape that tells it and what it says; the first that fits is taken. */
const kinds: readonly ((text: string) => string | null)[] = [
  dayOfMoment,
  wordsOfRichText,
  wordsOfLookup,
  wordsOfClaims,
  wordsOfJson,
  // "12.0000000000000": a whole number as a list keeps it.
  (text) => /^(\d+)\.0{6,}$/.exec(text)?.[1] ?? null,
];

/** The value as a person would say it; the text itself where it is no such value. */
export function plainValue(text: string): string {
  const trimmed = text.trim();
  if (/\|[0-9a-f]{8}-/i.test(trimmed) && !/^\d+;#/.test(trimmed))
    return withoutTermId(text);
  if (!/^[\di<{[]/.test(trimmed)) return text;
  for (const kind of kinds) {
    const plain = kind(trimmed);
    if (plain !== null) return plain;
  }
  return text;
}
