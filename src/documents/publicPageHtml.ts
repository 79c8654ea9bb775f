// The public page of a plan: one page that runs nothing and fetches nothing, readable at 320 pixels and on paper.
import {
  publicPage,
  type PublicPage,
} from "../domain/committeePaper/publicPage/publicPage.ts";
import type { PlanRecord } from "../domain/plan/planRecord.ts";
import type { CalendarDate } from "../domain/values/calendarDate.ts";
import { escapeHtml, inline, pageOf } from "./committeePaper/htmlText.ts";

const style = `
:root { color-scheme: light; }
body { margin: 0; font: 1.0625rem/1.5 Arial, Helvetica, sans-serif; color: #1b1f23; background: #fff; overflow-wrap: anywhere; }
main { max-width: 48rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: .25rem 0; } h2 { font-size: 1.25rem; margin: 1.75rem 0 .5rem; } h3 { font-size: 1.0625rem; margin: 0 0 .25rem; }
.as-at { border-left: 4px solid #0b5a6b; padding-left: .75rem; font-weight: 600; }
table { border-collapse: collapse; } caption { text-align: left; font-weight: 600; padding-bottom: .25rem; white-space: nowrap; }
th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #b1b4b6; } td { text-align: right; }
article { border-top: 1px solid #b1b4b6; padding: .75rem 0; } p { margin: .35rem 0; } blockquote { margin: .35rem 0; padding-left: .75rem; border-left: 4px solid #b1b4b6; }
@page { size: A4; margin: 16mm; } @media print { body { font-size: 10.5pt; } main { max-width: none; padding: 0; } article, table { break-inside: avoid; } h2, h3 { break-after: avoid; } }
`;

type Shown = PublicPage["themes"][number]["actions"][number];

function actionHtml({ ref, title, facts, said, isSigned }: Shown): string {
  const words = isSigned
    ? `<blockquote>${inline(said)}</blockquote>`
    : `<p>${inline(said)}</p>`;
  return `<article><h3>${escapeHtml(ref)} ${inline(title)}</h3><p>${facts.map(escapeHtml).join(" · ")}</p>${words}</article>`;
}

/** The page of a plan as at a day; null for a plan that is not adopted. Text from a plan is never markup. */
export function publicPageHtml(
  record: PlanRecord,
  asAt: CalendarDate,
): string | null {
  const page = publicPage(record, asAt);
  if (page === null) return null;
  const paragraphs = (all: readonly string[]) =>
    all.map((one) => `<p>${inline(one)}</p>`).join("");
  const rows = page.counts.rows
    .map(
      ({ what, n }) =>
        `<tr><th scope="row">${escapeHtml(what)}</th><td>${n}</td></tr>`,
    )
    .join("");
  const themes = page.themes
    .map(
      ({ title, actions }) =>
        `<section><h2>${inline(title)}</h2>${actions.map(actionHtml).join("\n")}</section>`,
    )
    .join("\n");
  return pageOf(
    page.title,
    style,
    `<main><h1>${escapeHtml(page.title)}</h1><p class="as-at">${escapeHtml(page.asAt)}</p>${paragraphs(page.origin === null ? [] : [page.origin])}
<table><caption>${escapeHtml(page.counts.caption)}</caption><tbody>${rows}</tbody></table>
${paragraphs(page.lines)}
${themes}
${paragraphs([page.footer])}</main>`,
  );
}
