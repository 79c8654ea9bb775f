// The month's exception report: the position, every exception with why it is one and what is done about it, who is silent, and the dates that wait.
import { inWords } from "../values/calendarDate.ts";
import { withheld } from "../readable.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import { ragWithLetter } from "../plan/ragWords.ts";
import { counted, listInWords } from "../values/wording.ts";
import type { BoardException } from "./boardException.ts";
import type { BoardMonth } from "./boardMonth.ts";
import {
  positionSection,
  riskSection,
  silentSection,
  titleOf,
} from "./minuteNote.ts";
import { englishWriter, inEnglish } from "../words/english.ts";
import type { MinuteNote, NoteSection } from "./minuteNote.ts";

function exceptionRow(
  { action, reasons, rag, correctiveAction }: BoardException,
  { plan, posts }: PlanRecord,
): readonly string[] {
  const post = posts.find(({ id }) => id === action.accountable);
  const done = correctiveAction ? inEnglish(correctiveAction) : "None recorded";
  return [
    titleOf(action),
    post?.title ?? "Not assigned",
    ragWithLetter(rag, plan.ragScheme, englishWriter),
    reasons.map(({ words }) => inEnglish(words)).join(" "),
    action.exempt === null || correctiveAction === null ? done : withheld,
  ];
}

function exceptionSection(
  { exceptions, position }: BoardMonth,
  record: PlanRecord,
): NoteSection {
  const others = position.counts.total - exceptions.length;
  const rest = `The other ${counted(others, "action")} ${others === 1 ? "gives" : "give"} no exception to report.`;
  return {
    title: "Exceptions",
    blocks: [
      ...(exceptions.length === 0
        ? []
        : [
            {
              kind: "table" as const,
              caption: `${counted(exceptions.length, "exception")}, the gravest first`,
              header: [
                "Action",
                "Responsible",
                "Rating",
                "Why it is listed",
                "Corrective action",
              ],
              rows: exceptions.map((one) => exceptionRow(one, record)),
            },
          ]),
      {
        kind: "paragraph",
        text:
          exceptions.length === 0 ? "There is no exception to report." : rest,
      },
    ],
  };
}

function awaitingSection({ awaiting }: BoardMonth): NoteSection[] {
  if (awaiting.length === 0) return [];
  const items = awaiting.map(({ action, proposal }) => {
    const to = proposal.to ? inWords(proposal.to) : "a date not yet agreed";
    return `${titleOf(action)}: to ${to}, proposed on ${inWords(proposal.effective)}.`;
  });
  return [
    {
      title: "Dates that wait for a decision",
      blocks: [{ kind: "bullets", items }],
    },
  ];
}

/** Officers' internal notes are not in it. Source: product.md 4, "Exceptions". */
export function exceptionReport(
  record: PlanRecord,
  body: string,
  month: BoardMonth,
): MinuteNote {
  const { plan } = record;
  const told = month.previousAsAt;
  return {
    title: `${plan.title}: exception report as at ${inWords(month.asAt)}`,
    planTitle: plan.title,
    body,
    meeting: month.asAt,
    facts: [
      ["Plan", plan.title],
      ["For", body],
      ["Position as at", inWords(month.asAt)],
      ["Last told", told === null ? "Not before" : inWords(told)],
      [
        "Exceptions",
        listInWords(month.exceptions.map(({ action }) => action.ref)) || "None",
      ],
    ],
    sections: [
      positionSection(month),
      exceptionSection(month, record),
      ...silentSection(month),
      ...awaitingSection(month),
      ...riskSection(month),
    ],
  };
}
