// The committee paper as one self-contained page: real headings, tables with header cells, readable at 320 px, prints as it is, needs no Teams.
import { frontLines } from "../domain/committeePaper/parts/paper.ts";
import { labelsOf } from "../domain/committeePaper/parts/paperLabels.ts";
import type { CaptionLabel } from "../domain/committeePaper/parts/paperLabels.ts";
import type {
  CommitteePaper,
  PaperBlock,
  PaperSection,
  PaperTable,
} from "../domain/committeePaper/parts/paper.ts";
import { chartSvg } from "./committeePaper/chart.ts";
import { escapeHtml, inline, pageOf } from "./committeePaper/htmlText.ts";

export { escapeHtml } from "./committeePaper/htmlText.ts";

const style = `
:root { color-scheme: light; --ink: #1b1f23; --line: #8a939c; --faint: #eef1f3; }
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.5 Arial, Helvetica, sans-serif; color: var(--ink); background: #fff; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-top: 2px solid var(--ink); padding-top: .75rem; }
h3 { font-size: 1.0625rem; margin: 1.25rem 0 .25rem; }
p { margin: .5rem 0; } .numbered { display: flex; gap: .75rem; } .numbered > .n { min-width: 2.75rem; font-weight: 600; }
.numbered > p { margin: 0; overflow-wrap: anywhere; } .numbered { margin: .6rem 0; }
ul { margin: .5rem 0 .75rem; padding-left: 1.4rem; } li { margin: .25rem 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: .75rem 0; } .scroll:focus { outline: 3px solid #0b5a6b; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: left; vertical-align: top; }
th { background: var(--faint); } .num { text-align: right; font-variant-numeric: tabular-nums; } tr.total td, tr.total th { font-weight: 700; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .75rem 0; } dt { font-weight: 600; } dd { margin: 0; }
.banner { border: 3px solid var(--ink); padding: .5rem .75rem; font-weight: 700; margin: .75rem 0; }
figure { margin: .75rem 0; max-width: 40rem; } figure svg { width: 100%; height: auto; } figcaption { font-weight: 600; }
nav ol { list-style: none; padding: 0; columns: 2; } @media (max-width: 40rem) { nav ol { columns: 1; } dl { grid-template-columns: 1fr; } dt { margin-top: .35rem; } }
@page { size: A4; margin: 18mm; } @page wide { size: A4 landscape; margin: 14mm; }
@media print { main { max-width: none; padding: 0; } nav { display: none; } .wide { page: wide; break-before: page; } .scroll { overflow: visible; } thead { display: table-header-group; } tr, li { break-inside: avoid; } h2, h3 { break-after: avoid; } .wide table { font-size: .7rem; } }
`;

/** The next table or figure of a page by its number: "Table 3". */
type Count = (label: CaptionLabel) => string;

function tableHtml(table: PaperTable, count: Count): string {
  const numeric = (at: number) =>
    table.numeric.includes(at) ? ' class="num"' : "";
  const head = table.header
    .map((cell, at) => `<th scope="col"${numeric(at)}>${inline(cell)}</th>`)
    .join("");
  const rows = table.rows.map((row, index) => {
    const last = table.total && index === table.rows.length - 1;
    const cells = row.map((cell, at) =>
      at === 0
        ? `<th scope="row">${inline(cell)}</th>`
        : `<td${numeric(at)}>${inline(cell)}</td>`,
    );
    return `<tr${last ? ' class="total"' : ""}>${cells.join("")}</tr>`;
  });
  const caption = `${count("table")}: ${escapeHtml(table.caption)}`;
  return `<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function blockHtml(block: PaperBlock, count: Count): string {
  switch (block.kind) {
    case "paragraph":
      return `<div class="numbered" id="${escapeHtml(block.id)}"><span class="n">${escapeHtml(block.number)}</span><p>${inline(block.text)}</p></div>`;
    case "heading":
      return `<h3>${inline(block.text)}</h3>`;
    case "bullets":
      return `<ul>${block.items.map((item) => `<li>${inline(item.text)}</li>`).join("")}</ul>`;
    case "table":
      return tableHtml(block, count);
    case "chart":
      return `<figure>${chartSvg(block)}<figcaption>${count("figure")}: ${escapeHtml(block.title)}</figcaption></figure>`;
  }
}

function sectionTitle(section: PaperSection): string {
  return `${section.number}${section.appendix ? ":" : "."} ${section.title}`;
}

function sectionHtml(section: PaperSection, count: Count): string {
  const kind = section.landscape ? ' class="wide"' : "";
  return `<section id="section-${section.name}"${kind}><h2>${escapeHtml(sectionTitle(section))}</h2>${section.blocks.map((block) => blockHtml(block, count)).join("")}</section>`;
}

function titleBlock(paper: CommitteePaper): string {
  const lines = frontLines(paper).map(
    ([term, words]) => `<dt>${term}</dt><dd>${escapeHtml(words)}</dd>`,
  );
  return `<h1>${escapeHtml(paper.planTitle)}</h1><dl>${lines.join("")}</dl>`;
}

/** The whole page. Only what is in the paper's model is printed, and only signed-off words are in the model. */
export function committeePaperHtml(paper: CommitteePaper): string {
  const labels = labelsOf(paper);
  const counts = { table: 0, figure: 0 };
  const count: Count = (label) => `${labels[label]} ${(counts[label] += 1)}`;
  const contents = paper.sections
    .map(
      (one) =>
        `<li><a href="#section-${one.name}">${escapeHtml(sectionTitle(one))}</a></li>`,
    )
    .join("");
  const banner =
    paper.banner === ""
      ? ""
      : `<p class="banner">${escapeHtml(paper.banner)}</p>`;
  return pageOf(
    labels.title,
    style,
    `<main>${titleBlock(paper)}${banner}<nav aria-label="${labels.contents}"><ol>${contents}</ol></nav>${paper.sections.map((one) => sectionHtml(one, count)).join("\n")}</main>`,
    paper.language,
  );
}
