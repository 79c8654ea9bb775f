// Text as it comes in by any door: a card, the tab, a row somebody wrote by REST, a file. What no screen shows and no paper can carry stays outside.

/**
 * The text without what cannot be printed: vertical tabs and form feeds (Word's line and page breaks) become line breaks, and
 * every line break is one character, so that what was sent and what is stored compare alike however a store ends its lines; other control
 * characters are taken out, since they show as nothing; half a character (a lone surrogate) and what XML forbids become U+FFFD, the sign for a
 * character that could not be read. Everything else, also direction marks and joiners, which some languages need, stays.
 * Source: XML 1.0 section 2.2, which Word and Excel files must keep to.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\v\f]/g, "\n")
    .replace(/[^\P{Cc}\t\n\r\u0080-\u009F]/gu, "")
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD");
}
