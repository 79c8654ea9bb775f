// The status table with the last period beside it, the reconciliation in words, and why the numbers moved.
import { inEnglish } from "../../words/english.ts";
import { inWords } from "../../values/calendarDate.ts";
import { completionInWords, percentOf } from "../../history/completion.ts";
import type { StatusCounts } from "../../history/position.ts";
import { capitalised } from "../../values/wording.ts";
import { bandWords, boardHeadline } from "../../board/boardHeadline.ts";
import { bands } from "../../board/monthBands.ts";
import type { Band } from "../../board/monthBands.ts";
import {
  refsInWords,
  paragraph,
  section,
  table,
  theBody,
} from "../parts/blocks.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import type { PaperBlock } from "../parts/paper.ts";
import type { PaperFacts } from "../facts/paperFacts.ts";
import { monthAndYear, statusOrder, statusOverTime } from "./trends.ts";

function statusTable(facts: PaperFacts): PaperBlock {
  const { counts, previous, previousAsAt, asAt } = facts.position;
  const words = facts.input.record.plan.statusWords;
  const before = previous?.counts;
  const shown = statusOrder.filter(
    (status) =>
      status !== "suspended" ||
      counts.suspended > 0 ||
      (before?.suspended ?? 0) > 0,
  );
  const line = (label: string, key: keyof StatusCounts) => [
    label,
    ...(before ? [String(before[key])] : []),
    String(counts[key]),
  ];
  const header = [
    "Status",
    ...(before && previousAsAt ? [monthAndYear(previousAsAt)] : []),
    monthAndYear(asAt),
  ];
  return table(
    "Actions by status",
    header,
    [
      ...shown.map((status) => line(words[status], status)),
      line("Grand total", "total"),
    ],
    { numeric: before ? [1, 2] : [1], total: true },
  );
}

function chart(facts: PaperFacts): PaperBlock {
  const { counts } = facts.position;
  const words = facts.input.record.plan.statusWords;
  const bars = statusOrder
    .filter((status) => counts[status] > 0)
    .map((status) => ({ label: words[status], value: counts[status] }));
  const alt = bars.map((bar) => `${bar.label} ${bar.value}`).join(", ");
  return {
    kind: "chart",
    title: "Actions by status",
    alt: `Bar chart of actions by status: ${alt}. The same figures are in the table.`,
    bars,
  };
}

/** The letters of the printed bands, before the Board's own words for them. */
const bandLetters: Readonly<Record<Band, string>> = {
  green: "G ",
  amber: "A ",
  red: "R ",
  reprogrammed: "",
  suspended: "",
};

/** The Board's own headline, of the month that is over: of what was scheduled, how much is where, in shares that sum to 100.0. Source: domain.md 1.5. */
function bandBlocks(facts: PaperFacts): PaperBlock[] {
  const { record, asAt } = facts.input;
  const headline = boardHeadline(record, asAt);
  const words = inEnglish(headline.words);
  const { shares, refs, scheduled } = headline.now.bands;
  if (shares === null) return [paragraph("bands", words)];
  const rows = bands.map((band) => [
    `${bandLetters[band]}${capitalised(bandWords[band])}`,
    String(refs[band].length),
    `${shares[band].toFixed(1)}%`,
    refsInWords(refs[band]),
  ]);
  return [
    paragraph("bands", words),
    table(
      `Scheduled by the end of ${headline.now.name}`,
      ["Band", "Items", "Share", "References"],
      [...rows, ["Scheduled", String(scheduled), "100.0%", ""]],
      { numeric: [1, 2], total: true },
    ),
  ];
}

/** The percentage with what it is of and what it leaves out, now and when this body was last told. Source: product.md 4b.12. */
function percentWords({ input, completion, completionThen }: PaperFacts) {
  const percent = percentOf(completion);
  const then = completionThen && percentOf(completionThen);
  const before =
    completionThen === null || then === null
      ? ""
      : ` It was ${then}% (${completionInWords(completionThen)}) when ${theBody(input.body)} was last told.`;
  if (percent !== null)
    return `${percent}% of actions are completed (${completionInWords(completion)}).${before}`;
  const left = completion.leftUnfinished;
  return `The plan has no actions${left === 0 ? "" : `; ${left} left unfinished`}.${before}`;
}

/** Source: the June 2018 report 4.4 (table), and domain.md B2 for the line that says what the table hides. */
export function positionSection(facts: PaperFacts): UnnumberedSection {
  const { reconciliation } = facts.position;
  return section("position", "Position", [
    paragraph(
      "statusTable",
      `The table shows the status of every action as at ${inWords(facts.input.asAt)}. ${percentWords(facts)}`,
    ),
    statusTable(facts),
    ...(facts.position.counts.total > 0 ? [chart(facts)] : []),
    paragraph("reconciliation", reconciliation),
    ...(facts.kind === "change" ? [] : statusOverTime(facts)),
    ...(facts.input.record.plan.ragScheme === "monthBands"
      ? bandBlocks(facts)
      : []),
  ]);
}
