// The status table with the last period beside it, the reconciliation in words, and why the numbers moved.
import { completionInWords, percentOf } from "../../history/completion.ts";
import { reconciliationSaid } from "../../history/reconciliation.ts";
import type { StatusCounts } from "../../history/position.ts";
import { capitalised } from "../../values/wording.ts";
import { bandWords, boardHeadline } from "../../board/boardHeadline.ts";
import { ragLetters } from "../../plan/ragWords.ts";
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
import { statusOrder, statusOverTime } from "./trends.ts";

function statusTable(facts: PaperFacts): PaperBlock {
  const { counts, previous, previousAsAt, asAt } = facts.position;
  const { t, month } = facts;
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
    t("Status"),
    ...(before && previousAsAt ? [month(previousAsAt)] : []),
    month(asAt),
  ];
  return table(
    t("Actions by status"),
    header,
    [
      ...shown.map((status) => line(facts.statusWords(status), status)),
      line(t("Grand total"), "total"),
    ],
    { numeric: before ? [1, 2] : [1], total: true },
  );
}

function chart(facts: PaperFacts): PaperBlock {
  const { counts } = facts.position;
  const bars = statusOrder
    .filter((status) => counts[status] > 0)
    .map((status) => ({
      label: facts.statusWords(status),
      value: counts[status],
    }));
  const alt = bars.map((bar) => `${bar.label} ${bar.value}`).join(", ");
  return {
    kind: "chart",
    title: facts.t("Actions by status"),
    alt: facts.t(
      "Bar chart of actions by status: {alt}. The same figures are in the table.",
      { alt },
    ),
    bars,
  };
}

/** The letters of the printed bands, before the Board's own words for them. */
const bandLetter = (band: Band, facts: PaperFacts): string =>
  band === "reprogrammed" || band === "suspended"
    ? ""
    : ragLetters(facts)[band];

/** The Board's own headline, of the month that is over: of what was scheduled, how much is where, in shares that sum to 100.0. Source: domain.md 1.5. */
function bandBlocks(facts: PaperFacts): PaperBlock[] {
  const { record, asAt } = facts.input;
  const headline = boardHeadline(record, asAt);
  const { t } = facts;
  const words = facts.tell(headline.words);
  const { shares, refs, scheduled } = headline.now.bands;
  if (shares === null) return [paragraph("bands", words)];
  const rows = bands.map((band) => [
    `${bandLetter(band, facts)}${capitalised(facts.called(bandWords[band]))}`,
    String(refs[band].length),
    `${shares[band].toFixed(1)}%`,
    refsInWords(refs[band], facts),
  ]);
  return [
    paragraph("bands", words),
    table(
      t("Scheduled by the end of {end:monthOf}", { end: headline.now.end }),
      [t("Band"), t("Items"), t("Share"), t("References")],
      [...rows, [t("Scheduled"), String(scheduled), "100.0%", ""]],
      { numeric: [1, 2], total: true },
    ),
  ];
}

/** The percentage with what it is of and what it leaves out, now and when this body was last told. Source: product.md 4b.12. */
function percentWords(facts: PaperFacts) {
  const { input, completion, completionThen, t } = facts;
  const percent = percentOf(completion);
  const then = completionThen && percentOf(completionThen);
  const before =
    completionThen === null || then === null
      ? ""
      : t(" It was {then}% ({counts}) when {body} was last told.", {
          then,
          counts: completionInWords(completionThen, facts),
          body: theBody(input.body, facts),
        });
  const counts = completionInWords(completion, facts);
  if (percent !== null)
    return `${t("{percent}% of actions are completed ({counts}).", { percent, counts })}${before}`;
  const left = completion.leftUnfinished;
  return `${left === 0 ? t("The plan has no actions.") : t("The plan has no actions; {left} left unfinished.", { left })}${before}`;
}

/** Source: the June 2018 report 4.4 (table), and domain.md B2 for the line that says what the table hides. */
export function positionSection(facts: PaperFacts): UnnumberedSection {
  const { asAt, overdue, awaiting } = facts.position;
  return section("position", "Position", [
    paragraph(
      "statusTable",
      `${facts.t("The table shows the status of every action as at {asAt:date}.", { asAt })} ${percentWords(facts)}`,
    ),
    statusTable(facts),
    ...(facts.position.counts.total > 0 ? [chart(facts)] : []),
    paragraph(
      "reconciliation",
      facts.tell(
        reconciliationSaid({
          asAt,
          slippage: facts.actions
            .filter(({ current }) => current.status === "slippage")
            .map(({ action }) => action.ref),
          overdue,
          awaiting: awaiting.map(({ ref }) => ref),
        }),
      ),
    ),
    ...(facts.kind === "change" ? [] : statusOverTime(facts)),
    ...(facts.input.record.plan.ragScheme === "monthBands"
      ? bandBlocks(facts)
      : []),
  ]);
}
