// Words from a plan as page text: never markup, line breaks kept.
import { cleanText } from "../../domain/values/cleanText.ts";
import { sidesOf } from "../../domain/words/bothLanguages.ts";
import type { Language } from "../../domain/words/sentence.ts";

/** Text from a plan is never markup. */
export function escapeHtml(text: string): string {
  return cleanText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Line breaks in an author's words stay line breaks. */
export function inline(text: string): string {
  return escapeHtml(text).replaceAll(/\r?\n/g, "<br>");
}

/** A text in two languages, each marked as what it is; one that stands once as `one` writes it. */
export function inSides(
  text: string,
  one: (text: string) => string = inline,
  element = "span",
): string {
  const sides = sidesOf(text);
  return sides
    .map((side) =>
      side.language
        ? `<${element} lang="${pageLanguage[side.language]}">${one(side.text)}</${element}>`
        : one(side.text),
    )
    .join(element === "span" ? " / " : "");
}

/** What a page calls a language. */
export const pageLanguage = { en: "en-GB", cy: "cy" } as const;

/** A whole page that runs nothing and fetches nothing, whatever is in it. */
export function pageOf(
  title: string,
  style: string,
  body: string,
  language: Language = "en",
): string {
  return `<!doctype html>
<html lang="${pageLanguage[language]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(title)}</title><style>${style}</style></head>
<body>${body}</body></html>
`;
}
