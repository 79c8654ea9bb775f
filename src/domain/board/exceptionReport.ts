// The month's exception report: the position, every exception with why it is one and what is done about it, who is silent, and the dates that wait.
import type { PlanRecord } from "../plan/planRecord.ts";
import { ragWithLetter } from "../plan/ragWords.ts";
import type { BoardException } from "./boardException.ts";
import type { BoardMonth } from "./boardMonth.ts";
import {
  positionSection,
  riskSection,
  silentSection,
  titleOf,
} from "./minuteNote.ts";
import { englishWriter } from "../words/english.ts";
import type { Writer } from "../words/writer.ts";
import type { MinuteNote, NoteSection } from "./minuteNote.ts";

function exceptionRow(
  { action, reasons, rag, correctiveAction }: BoardException,
  { plan, posts }: PlanRecord,
  writer: Writer,
): readonly string[] {
  const { t, tell } = writer;
  const post = posts.find(({ id }) => id === action.accountable);
  const done = correctiveAction ? tell(correctiveAction) : t("None recorded");
  return [
    titleOf(action, writer),
    post?.title ?? t("Not assigned"),
    ragWithLetter(rag, plan.ragScheme, writer),
    reasons.map(({ words }) => tell(words)).join(" "),
    action.exempt === null || correctiveAction === null
      ? done
      : t("(withheld: exempt)"),
  ];
}

function exceptionSection(
  { exceptions, position }: BoardMonth,
  record: PlanRecord,
  writer: Writer,
): NoteSection {
  const { t } = writer;
  const n = exceptions.length;
  const others = position.counts.total - n;
  return {
    title: t("Exceptions"),
    blocks: [
      ...(n === 0
        ? []
        : [
            {
              kind: "table" as const,
              caption: t("{n:exception}, the gravest first", { n }),
              header: [
                t("Action"),
                t("Responsible"),
                t("Rating"),
                t("Why it is listed"),
                t("Corrective action"),
              ],
              rows: exceptions.map((one) => exceptionRow(one, record, writer)),
            },
          ]),
      {
        kind: "paragraph",
        text:
          n === 0
            ? t("There is no exception to report.")
            : t(
                "The other {others:action} {others?gives|give} no exception to report.",
                { others },
              ),
      },
    ],
  };
}

function awaitingSection(
  { awaiting }: BoardMonth,
  writer: Writer,
): NoteSection[] {
  const { t, date } = writer;
  if (awaiting.length === 0) return [];
  const items = awaiting.map(({ action, proposal: { to, effective } }) =>
    t("{action}: to {to}, proposed on {effective:date}.", {
      action: titleOf(action, writer),
      to: to ? date(to) : t("a date not yet agreed"),
      effective,
    }),
  );
  return [
    {
      title: t("Dates that wait for a decision"),
      blocks: [{ kind: "bullets", items }],
    },
  ];
}

/** As `writer` writes it. Officers' internal notes are not in it. Source: product.md 4, "Exceptions". */
export function exceptionReport(
  record: PlanRecord,
  body: string,
  month: BoardMonth,
  writer: Writer = englishWriter,
): MinuteNote {
  const { plan } = record;
  const { t, date, list } = writer;
  const { asAt, previousAsAt: told } = month;
  return {
    title: t("{plan}: exception report as at {asAt:date}", {
      plan: plan.title,
      asAt,
    }),
    planTitle: plan.title,
    body,
    meeting: asAt,
    facts: [
      [t("Plan"), plan.title],
      [t("For"), body],
      [t("Position as at"), date(asAt)],
      [t("Last told"), told === null ? t("Not before") : date(told)],
      [
        t("Exceptions"),
        list(month.exceptions.map(({ action }) => action.ref)) || t("None"),
      ],
    ],
    sections: [
      positionSection(month, writer),
      exceptionSection(month, record, writer),
      ...silentSection(month, writer),
      ...awaitingSection(month, writer),
      ...riskSection(month, writer),
    ],
  };
}
