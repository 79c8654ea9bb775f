// The closure statement as one self-contained page for the library: a heading, then a paragraph an action.
import { inline, pageOf } from "./committeePaper/htmlText.ts";

const style = `
body { margin: 0; font: 1.0625rem/1.5 Arial, Helvetica, sans-serif; color: #1b1f23; background: #fff; overflow-wrap: anywhere; }
main { max-width: 52rem; margin: 0 auto; padding: 1rem; } h1 { font-size: 1.5rem; line-height: 1.25; }
@page { size: A4; margin: 18mm; } @media print { main { padding: 0; } p { break-inside: avoid; } }
`;

/** Source: domain.md B11. Text from a plan is never markup. */
export function closureStatementHtml(
  title: string,
  paragraphs: readonly string[],
): string {
  const words = paragraphs.map((text) => `<p>${inline(text)}</p>`).join("\n");
  return pageOf(
    title,
    style,
    `<main><h1>${inline(title)}</h1>\n${words}</main>`,
  );
}
