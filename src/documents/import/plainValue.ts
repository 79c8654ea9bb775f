// The values SharePoint, Lists and Power Automate write into a file, as a person would say them: sign-in names, looked-up values, moments in UTC, rich text.

const zone = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** "2025-03-31T23:00:00Z" is 1 April in London: Lists stores the midnight of the site's zone in UTC. */
function dayOfMoment(text: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/.test(text))
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

/** The kinds of raw value, each with the shape that tells it and what it says; the first that fits is taken. */
const kinds: readonly ((text: string) => string | null)[] = [
  dayOfMoment,
  wordsOfRichText,
  // "12;#HR Manager;#14;#Head of OD": number and words of what was looked up.
  (text) =>
    /^\d+;#[^;#]/.test(text)
      ? text
          .split(";#")
          .filter((_, at) => at % 2 === 1)
          .join("; ")
      : null,
  // "i:0#.f|membership|m.officer@council.gov.uk"
  (text) => /^i:0[#\w.]*\|[^|]+\|([^|\s]+)$/.exec(text)?.[1] ?? null,
];

/** The value as a person would say it; the text itself where it is no such value. */
export function plainValue(text: string): string {
  const trimmed = text.trim();
  if (!/^[\di<]/.test(trimmed)) return text;
  for (const kind of kinds) {
    const plain = kind(trimmed);
    if (plain !== null) return plain;
  }
  return text;
}
