// The committee paper as one self-contained page: real headings, tables with header cells, readable at 320 px, prints as it is, needs no Teams.
import { frontLines } from "../domain/committeePaper/parts/paper.ts";
import { labelsOf } from "../domain/committeePaper/parts/paperLabels.ts";
import type { CaptionLabel } from "../domain/committeePaper/parts/paperLabels.ts";
import type {
  CommitteePaper,
  PaperBlock,
  PaperSection,
  PaperTable,
  SideBySide,
} from "../domain/committeePaper/parts/paper.ts";
import { isInBoth, joinedSides, plain } from "../domain/words/bothLanguages.ts";
import { chartSvg } from "./committeePaper/chart.ts";
import {
  escapeHtml,
  inSides,
  inline,
  pageOf,
} from "./committeePaper/htmlText.ts";

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

/** Beside each other where there is room for two lines worth reading, else one under the other. */
const sidesStyle = `
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .25rem 1.5rem; flex: 1; min-width: 0; } .sides > * { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.once { color: #4a5560; font-size: .9em; } td > [lang="en-GB"], th > [lang="en-GB"] { margin-top: .25rem; }
@media (max-width: 40rem) { .sides { grid-template-columns: 1fr; } }
`;

/** The next table or figure of a page by its number: "Table 3". */
type Count = (label: CaptionLabel) => string;

function tableHtml(table: PaperTable, count: Count): string {
  const numeric = (at: number) =>
    table.numeric.includes(at) ? ' class="num"' : "";
  const head = table.header
    .map((cell, at) => `<th scope="col"${numeric(at)}>${inCell(cell)}</th>`)
    .join("");
  const rows = table.rows.map((row, index) => {
    const last = table.total && index === table.rows.length - 1;
    const cells = row.map((cell, at) =>
      at === 0
        ? `<th scope="row">${inCell(cell)}</th>`
        : `<td${numeric(at)}>${inCell(cell)}</td>`,
    );
    return `<tr${last ? ' class="total"' : ""}>${cells.join("")}</tr>`;
  });
  const caption = joinedSides(count("table"), ": ", table.caption);
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(plain(caption))}"><table><caption>${inSides(caption, escapeHtml)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

const inCell = (text: string) => inSides(text, inline, "div");

/** A paragraph, or its two sides beside each other under one number; what stands once says so. */
function paragraphHtml(
  text: string,
  sideBySide: SideBySide | undefined,
): string {
  if (isInBoth(text))
    return `<div class="sides">${inSides(text, inline, "p")}</div>`;
  const once = sideBySide
    ? ` <span class="once">(${inSides(sideBySide.once)})</span>`
    : "";
  return `<p>${inline(text)}${once}</p>`;
}

const itemHtml = (text: string) =>
  isInBoth(text)
    ? `<li><div class="sides">${inSides(text, inline, "div")}</div></li>`
    : `<li>${inline(text)}</li>`;

function blockHtml(
  block: PaperBlock,
  count: Count,
  sideBySide: SideBySide | undefined,
): string {
  switch (block.kind) {
    case "paragraph":
      return `<div class="numbered" id="${escapeHtml(block.id)}"><span class="n">${escapeHtml(block.number)}</span>${paragraphHtml(block.text, sideBySide)}</div>`;
    case "heading":
      return `<h3>${inSides(block.text)}</h3>`;
    case "bullets":
      return `<ul>${block.items.map(({ text }) => itemHtml(text)).join("")}</ul>`;
    case "table":
      return tableHtml(block, count);
    case "chart":
      return `<figure>${chartSvg(block)}<figcaption>${inSides(joinedSides(count("figure"), ": ", block.title), escapeHtml)}</figcaption></figure>`;
  }
}

function sectionTitle(section: PaperSection): string {
  const { number, title, appendix } = section;
  return appendix
    ? inSides(joinedSides(number, ": ", title), escapeHtml)
    : `${escapeHtml(number)}. ${inSides(title, escapeHtml)}`;
}

function sectionHtml(
  section: PaperSection,
  count: Count,
  sideBySide: SideBySide | undefined,
): string {
  const kind = section.landscape ? ' class="wide"' : "";
  return `<section id="section-${section.name}"${kind}><h2>${sectionTitle(section)}</h2>${section.blocks.map((block) => blockHtml(block, count, sideBySide)).join("")}</section>`;
}

function titleBlock(paper: CommitteePaper): string {
  const lines = frontLines(paper).map(
    ([term, words]) =>
      `<dt>${inSides(term, escapeHtml)}</dt><dd>${inSides(words, escapeHtml)}</dd>`,
  );
  const note = paper.sideBySide
    ? `<div class="sides">${inSides(paper.sideBySide.note, inline, "p")}</div>`
    : "";
  return `<h1>${escapeHtml(paper.planTitle)}</h1><dl>${lines.join("")}</dl>${note}`;
}

/** The whole page. Only what is in the paper's model is printed, and only signed-off words are in the model. */
export function committeePaperHtml(paper: CommitteePaper): string {
  const labels = labelsOf(paper);
  const counts = { table: 0, figure: 0 };
  const count: Count = (label) =>
    joinedSides(labels[label], ` ${(counts[label] += 1)}`);
  const contents = paper.sections
    .map(
      (one) =>
        `<li><a href="#section-${one.name}">${sectionTitle(one)}</a></li>`,
    )
    .join("");
  const banner =
    paper.banner === ""
      ? ""
      : `<p class="banner">${inSides(paper.banner, escapeHtml)}</p>`;
  return pageOf(
    plain(labels.title),
    paper.sideBySide ? `${style}${sidesStyle}` : style,
    `<main>${titleBlock(paper)}${banner}<nav aria-label="${escapeHtml(plain(labels.contents))}"><ol>${contents}</ol></nav>${paper.sections.map((one) => sectionHtml(one, count, paper.sideBySide)).join("\n")}</main>`,
    paper.language,
  );
}
