// The minute note of a Board meeting, or its exception report, as one self-contained page: readable at 320 px, prints as it is, needs no Teams.
import type {
  MinuteNote,
  NoteBlock,
  NoteSection,
} from "../domain/board/minuteNote.ts";
import { englishWriter } from "../domain/words/english.ts";
import type { Writer } from "../domain/words/writer.ts";
import { escapeHtml, inline, pageLanguage } from "./committeePaper/htmlText.ts";

const style = `
:root { color-scheme: light; } * { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.5 Arial, Helvetica, sans-serif; color: #1b1f23; background: #fff; overflow-wrap: anywhere; }
main { max-width: 52rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin: 1.75rem 0 .5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; } dt { font-weight: 600; } dd { margin: 0; white-space: pre-wrap; }
.scroll { overflow-x: auto; } .scroll:focus { outline: 3px solid #0b5a6b; }
table { border-collapse: collapse; width: 100%; min-width: 34rem; } caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid #8a939c; padding: .35rem .5rem; text-align: left; vertical-align: top; } thead th { background: #eef1f3; } tbody th { font-weight: 400; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dt { margin-top: .35rem; } }
@page { size: A4; margin: 18mm; } @media print { main { padding: 0; max-width: none; } .scroll { overflow: visible; } thead { display: table-header-group; } tr, li { break-inside: avoid; } h2 { break-after: avoid; } }
`;

function blockHtml(block: NoteBlock): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${inline(block.text)}</p>`;
    case "bullets":
      return `<ul>${block.items.map((item) => `<li>${inline(item)}</li>`).join("")}</ul>`;
    case "table": {
      const head = block.header
        .map((cell) => `<th scope="col">${inline(cell)}</th>`)
        .join("");
      const rows = block.rows.map(
        ([first = "", ...rest]) =>
          `<tr><th scope="row">${inline(first)}</th>${rest.map((cell) => `<td>${inline(cell)}</td>`).join("")}</tr>`,
      );
      const caption = escapeHtml(block.caption);
      return `<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
    }
  }
}

function sectionHtml({ title, blocks }: NoteSection): string {
  return `<section><h2>${inline(title)}</h2>${blocks.map(blockHtml).join("")}</section>`;
}

/** The whole page, in the language it was written in; text from a plan is never markup. */
export function minuteNoteHtml(
  note: MinuteNote,
  { language }: Pick<Writer, "language"> = englishWriter,
): string {
  const title = escapeHtml(note.title);
  const facts = note.facts
    .map(([term, value]) => `<dt>${inline(term)}</dt><dd>${inline(value)}</dd>`)
    .join("");
  return `<!doctype html>
<html lang="${pageLanguage[language]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1><dl>${facts}</dl>${note.sections.map(sectionHtml).join("\n")}</main></body></html>
`;
}
