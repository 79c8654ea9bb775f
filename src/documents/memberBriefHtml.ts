// The member's brief as one page: readable at 320 pixels, prints on one side of A4, needs no Teams.
import { englishWriter } from "../domain/words/english.ts";
import type {
  BriefPart,
  MemberBrief,
} from "../domain/committeePaper/memberBrief.ts";
import { escapeHtml, inline, pageOf } from "./committeePaper/htmlText.ts";

const style = `
:root { color-scheme: light; }
body { margin: 0; font: 1.0625rem/1.45 Arial, Helvetica, sans-serif; color: #1b1f23; background: #fff; }
main { max-width: 44rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: .25rem 0; } h2 { font-size: 1.125rem; margin: 1.1rem 0 .25rem; }
p { margin: .35rem 0; } ul { margin: .25rem 0; padding-left: 1.3rem; } li { margin: .2rem 0; overflow-wrap: anywhere; }
.badge { border-left: 4px solid #0b5a6b; padding-left: .75rem; font-weight: 600; }
@page { size: A4; margin: 16mm; } @media print { body { font-size: 10.5pt; } main { max-width: none; padding: 0; } li, h2 { break-inside: avoid; break-after: avoid; } }
`;

function partHtml({ title, words, items }: BriefPart): string {
  const list =
    items.length === 0
      ? ""
      : `<ul>${items.map((item) => `<li>${inline(item)}</li>`).join("")}</ul>`;
  return `<section><h2>${escapeHtml(title)}</h2><p>${inline(words)}</p>${list}</section>`;
}

export function memberBriefHtml(
  brief: MemberBrief,
  { t, date, language } = englishWriter,
): string {
  const meeting = `${brief.body}, ${date(brief.meeting)}`;
  const title = t("{plan}: one page for members", { plan: brief.planTitle });
  return pageOf(
    title,
    style,
    `<main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(meeting)}</p><p class="badge">${escapeHtml(brief.badge)}</p>${brief.parts.map(partHtml).join("")}</main>`,
    language,
  );
}
