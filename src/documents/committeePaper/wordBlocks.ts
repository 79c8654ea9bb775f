// The paper's blocks as Word's own: headings and paragraphs that Word numbers, bullets, tables, charts that Word draws.
import { Bookmark, HeadingLevel, Paragraph } from "docx";
import type { ParagraphChild, Table } from "docx";
import { ChartRun } from "docx/charts";
import type {
  PaperBlock,
  PaperChart,
  PaperSection,
} from "../../domain/committeePaper/parts/paper.ts";
import type { BlockLabels } from "../../domain/committeePaper/parts/paperLabels.ts";
import { fillOf } from "./chart.ts";
import { bullets, listOf } from "./wordNumbering.ts";
import { caption, wordTable } from "./wordTable.ts";
import type { CaptionCounter } from "./wordTable.ts";
import { runs, wordsWithPointers } from "./wordText.ts";
import type { Targets } from "./wordText.ts";

export type WordBlock = Paragraph | Table;

/** What a section is set with. */
export interface Setting {
  /** Width of the text in twips, on a page of the section's own orientation. */
  readonly width: number;
  readonly targets: Targets;
  readonly count: CaptionCounter;
  readonly labels: BlockLabels;
}

/** What the bars are made of: one series, or one for each part; a part of nothing has no label. */
function seriesOf({ bars, legend }: PaperChart, { actions }: BlockLabels) {
  if (!legend)
    return [
      {
        name: actions,
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

function wordChart(chart: PaperChart, { count, labels }: Setting): Paragraph[] {
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
  return [picture, caption("figure", chart.title, count, labels)];
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

function wordBlock(
  block: PaperBlock,
  section: PaperSection,
  leads: boolean,
  setting: Setting,
): WordBlock[] {
  const { targets } = setting;
  switch (block.kind) {
    case "paragraph": {
      const words = wordsWithPointers(block.text, targets);
      return [
        new Paragraph({
          style: "Numbered",
          numbering: { reference: listOf(section), level: 1 },
          // A sentence that leads to a list or a table stays with it.
          keepNext: leads,
          children: bookmarked(`paragraph_${block.id}`, words, targets),
        }),
      ];
    }
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
      return block.items.map(
        (item) =>
          new Paragraph({
            style: "ListParagraph",
            numbering: bullets,
            children: wordsWithPointers(item.text, targets),
          }),
      );
    case "table":
      return wordTable(block, setting, section.landscape ? 16 : undefined);
    case "chart":
      return wordChart(block, setting);
  }
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
    ...blocks.flatMap((block, at) =>
      wordBlock(block, section, leads(at), setting),
    ),
  ];
}
