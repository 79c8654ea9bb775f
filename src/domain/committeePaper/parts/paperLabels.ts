// What a paper's files say around its words, in its language: a paper that is not English carries its own, so that it prints the same wherever it is opened.
import { englishWriter } from "../../words/english.ts";
import type { Writer } from "../../words/writer.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";

/** What numbers a table or a picture is called by. */
export type CaptionLabel = "table" | "figure";

/** What every document made of blocks needs. */
export interface BlockLabels extends Readonly<Record<CaptionLabel, string>> {
  readonly appendix: string;
  /** The words before the number of a page, and between it and how many there are. */
  readonly page: string;
  readonly of: string;
  /** What a picture's bars count. */
  readonly actions: string;
  /** Columns whose cells are ratings, by what stands over them. */
  readonly ratings: readonly string[];
}

export interface PaperLabels extends BlockLabels {
  readonly contents: string;
  /** The table of the front: what it is, and what stands over its columns. */
  readonly about: string;
  readonly detail: string;
  readonly thisReport: string;
  /** "Corporate Improvement Plan: Cabinet, 1 June 2018". */
  readonly title: string;
  readonly footer: string;
  readonly reportTo: string;
  readonly asAt: string;
  readonly meeting: string;
  readonly day: string;
}

interface Named {
  readonly planTitle: string;
  readonly body: string;
  readonly meeting: CalendarDate;
  readonly asAt: CalendarDate;
}

export const blockLabels = ({ t }: Writer): BlockLabels => ({
  table: t("Table"),
  figure: t("Figure"),
  appendix: t("Appendix"),
  page: t("page "),
  of: t(" of "),
  actions: t("Actions"),
  ratings: [t("Rating"), t("Band")],
});

export function paperLabels(paper: Named, writer: Writer): PaperLabels {
  const { t, date } = writer;
  const { planTitle: plan, body, asAt } = paper;
  const meeting = date(paper.meeting);
  return {
    ...blockLabels(writer),
    contents: t("Contents"),
    about: t("About this report"),
    detail: t("Detail"),
    thisReport: t("This report"),
    title: `${plan}: ${body}, ${meeting}`,
    footer: `${plan}, ${body}, ${meeting}`,
    reportTo: t("{plan}: report to {body}, {meeting}", { plan, body, meeting }),
    asAt: t("Position as at {asAt:date}", { asAt }),
    meeting,
    day: date(asAt),
  };
}

export const labelsOf = (
  paper: Named & { readonly labels?: PaperLabels },
): PaperLabels => paper.labels ?? paperLabels(paper, englishWriter);
