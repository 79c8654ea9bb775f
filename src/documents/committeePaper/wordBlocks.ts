// The paper's blocks as Word's own: headings and paragraphs that Word numbers, bullets, tables, charts that Word draws.
import { Bookmark, HeadingLevel, Paragraph, TextRun } from "docx";
import type { ParagraphChild, Table } from "docx";
import { ChartRun } from "docx/charts";
import type {
  PaperBlock,
  PaperChart,
  PaperSection,
  SideBySide,
} from "../../domain/committeePaper/parts/paper.ts";
import { plain, sidesOf } from "../../domain/words/bothLanguages.ts";
import type { BlockLabels } from "../../domain/committeePaper/parts/paperLabels.ts";
import { fillOf, inOneLine } from "./chart.ts";
import { bullets, listOf } from "./wordNumbering.ts";
import { caption, columnsOf, wordTable } from "./wordTable.ts";
import type { TableSetting } from "./wordTable.ts";
import { runs, wordsWithPointers } from "./wordText.ts";
import type { Targets } from "./wordText.ts";

export type WordBlock = Paragraph | Table;

/** What a section is set with. */
export interface Setting extends TableSetting {
  readonly targets: Targets;
  /** Said in a paper in both languages; left out of any other. */
  readonly sideBySide?: SideBySide | undefined;
}

/** What the bars are made of: one series, or one for each part; a part of nothing has no label. */
function seriesOf({ bars, legend }: PaperChart, { actions }: BlockLabels) {
  if (!legend)
    return [
      {
        name: plain(actions),
        values: bars.map(({ value }) => value),
        color: fillOf(0).bar.slice(1),
      },
    ];
  return legend.map((name, part) => ({
    name,
    values: bars.map(({ parts }) => parts?.[part] || null),
    color: fillOf(part).bar.slice(1),
    dataLabels: {
      value: true,
      font: { color: fillOf(part).words.slice(1) },
    },
  }));
}

function wordChart(
  inSides: PaperChart,
  { count, labels }: Setting,
): Paragraph[] {
  const chart = inOneLine(inSides);
  const picture = new Paragraph({
    keepNext: true,
    children: [
      new ChartRun({
        type: "bar",
        // The caption below says what it is: no title twice.
        categories: chart.bars.map((bar) => bar.label),
        series: seriesOf(chart, labels),
        ...(chart.legend ? { stacking: "stacked" } : { legend: false }),
        // Said in full: a template without a theme has no white and no black.
        chartArea: { fill: "FFFFFF", border: "none" },
        font: { color: "1F2933" },
        gapWidth: 50,
        categoryAxis: { reverseOrder: true },
        valueAxis: { visible: false, gridlines: false },
        dataLabels: { value: true },
        altText: {
          name: chart.title,
          title: chart.title,
          description: chart.alt,
        },
        transformation: {
          width: 560,
          height: (chart.legend ? 70 : 30) + chart.bars.length * 30,
        },
      }),
    ],
  });
  return [picture, caption("figure", inSides.title, count, labels)];
}

/** The children under the bookmark that pointers lead to, where any does. */
function bookmarked(
  name: string,
  children: readonly ParagraphChild[],
  targets: Targets,
): readonly (ParagraphChild | Bookmark)[] {
  return [...targets.values()].includes(name)
    ? [new Bookmark({ id: name, children: [...children] })]
    : children;
}

/** A numbered paragraph, one for each side of its text; the first has the number, and what leads to it. */
function numbered(
  block: Extract<PaperBlock, { kind: "paragraph" }>,
  section: PaperSection,
  leads: boolean,
  { targets, sideBySide }: Setting,
): readonly Paragraph[] {
  return sidesOf(block.text).map((side, at) => {
    const words = wordsWithPointers(side, targets);
    const once =
      sideBySide && side.language === null
        ? [new TextRun(" ("), ...runs(sideBySide.once), new TextRun(")")]
        : [];
    return new Paragraph({
      style: "Numbered",
      numbering: at === 0 ? { reference: listOf(section), level: 1 } : false,
      // A sentence that leads to a list or a table stays with it.
      keepNext: leads,
      children:
        at === 0
          ? [...bookmarked(`paragraph_${block.id}`, words, targets), ...once]
          : words,
    });
  });
}

/** A list item, one for each side of its text. */
const bullet = (text: string, { targets }: Setting): readonly Paragraph[] =>
  sidesOf(text).map(
    (side) =>
      new Paragraph({
        style: "ListParagraph",
        numbering: bullets,
        children: wordsWithPointers(side, targets),
      }),
  );

/** A block as Word's own: paragraphs of two sides are given as pairs, to stand in columns. */
function wordBlock(
  block: PaperBlock,
  section: PaperSection,
  leads: boolean,
  setting: Setting,
): readonly (WordBlock | Pair)[] {
  switch (block.kind) {
    case "paragraph":
      return inColumns(numbered(block, section, leads, setting));
    case "heading":
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          keepNext: true,
          // A council's own style may count these too; its sections and paragraphs are counted already.
          numbering: false,
          children: runs(block.text),
        }),
      ];
    case "bullets":
      return block.items.flatMap(({ text }) =>
        inColumns(bullet(text, setting)),
      );
    case "table":
      return wordTable(block, setting, section.landscape ? 16 : undefined);
    case "chart":
      return wordChart(block, setting);
  }
}

type Pair = readonly [welsh: Paragraph, english: Paragraph];

const isPair = (one: WordBlock | Pair): one is Pair => Array.isArray(one);

function inColumns([first, second]: readonly Paragraph[]): readonly (
  WordBlock | Pair
)[] {
  if (!first) return [];
  return second ? [[first, second]] : [first];
}

/** Pairs that follow one another stand in one table of two columns. */
function laidOut(
  blocks: readonly (WordBlock | Pair)[],
  { width, sideBySide }: Setting,
): WordBlock[] {
  const laid: WordBlock[] = [];
  let pairs: Pair[] = [];
  const flush = () => {
    if (pairs.length === 0) return;
    laid.push(
      columnsOf(pairs, width, sideBySide?.layout ?? ""),
      new Paragraph({ style: "AfterTable", keepNext: true }),
    );
    pairs = [];
  };
  for (const block of blocks) {
    if (isPair(block)) pairs.push(block);
    else {
      flush();
      laid.push(block);
    }
  }
  flush();
  return laid;
}

/** A section with its heading, numbered by Word. */
export function wordSection(
  section: PaperSection,
  setting: Setting,
): WordBlock[] {
  const { blocks } = section;
  const leads = (at: number) => {
    const next = blocks[at + 1]?.kind;
    return next !== undefined && next !== "paragraph";
  };
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      // Said here too: a council's own heading style may not say it.
      keepNext: true,
      numbering: { reference: listOf(section), level: 0 },
      children: bookmarked(
        `section_${section.name}`,
        runs(section.title),
        setting.targets,
      ),
    }),
    ...laidOut(
      blocks.flatMap((block, at) =>
        wordBlock(block, section, leads(at), setting),
      ),
      setting,
    ),
  ];
}
