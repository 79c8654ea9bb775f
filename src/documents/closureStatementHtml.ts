// The closure statement as one self-contained page for the library: a heading, then a paragraph an action.
import { englishWriter } from "../domain/words/english.ts";
import type { Sentence } from "../domain/words/sentence.ts";
import type { Writer } from "../domain/words/writer.ts";
import { inline, pageOf } from "./committeePaper/htmlText.ts";

const style = `
body { margin: 0; font: 1.0625rem/1.5 Arial, Helvetica, sans-serif; color: #1b1f23; background: #fff; overflow-wrap: anywhere; }
main { max-width: 52rem; margin: 0 auto; padding: 1rem; } h1 { font-size: 1.5rem; line-height: 1.25; }
@page { size: A4; margin: 18mm; } @media print { main { padding: 0; } p { break-inside: avoid; } }
`;

/** As `writer` writes it. Text from a plan is never markup. Source: domain.md B11. */
export function closureStatementHtml(
  title: string,
  statement: readonly Sentence[],
  { tell, language }: Writer = englishWriter,
): string {
  const words = statement
    .map((one) => `<p>${inline(tell(one))}</p>`)
    .join("\n");
  return pageOf(
    title,
    style,
    `<main><h1>${inline(title)}</h1>\n${words}</main>`,
    language,
  );
}
