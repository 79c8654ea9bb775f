// What the review shows: questions alike together, and each row as it was understood beside how it was written. Pure.
import { asText } from "../ruleWords.ts";
import { counted, t } from "../language/t.ts";
import {
  alikeQuestions,
  suggested,
  understoodDate,
} from "../../domain/imports/file/importAnswers.ts";
import type { ImportAnswer } from "../../domain/imports/file/importAnswers.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { capitalised } from "../../domain/values/wording.ts";
import type {
  ImportedAction,
  ImportResult,
  Question,
  ReadFrom,
} from "../../documents/import/rows/importResult.ts";

export interface QuestionGroup {
  readonly key: string;
  readonly questions: readonly Question[];
  /** "12 rows", or the one thing asked about. */
  readonly about: string;
  readonly text: string;
  readonly field: string | null;
  /** How many of them the text itself suggests an answer to. */
  readonly suggested: number;
  readonly open: number;
  /** Told, not asked: nothing waits for it. */
  readonly remark: boolean;
}

/** Questions alike as one; what holds rows back first, then what is only told. */
export function questionGroups(
  { questions: all }: Pick<ImportResult, "questions">,
  answers: ReadonlyMap<string, ImportAnswer>,
): readonly QuestionGroup[] {
  const groups = alikeQuestions(all).flatMap((questions) => {
    const [first] = questions;
    if (!first) return [];
    return [
      {
        key: first.alike,
        questions,
        about:
          questions.length === 1
            ? asText(first.about)
            : counted(questions.length, "row"),
        text: asText(first.text),
        field: first.field,
        suggested: questions.filter((one) => suggested(one) !== undefined)
          .length,
        open: questions.filter(({ id }) => !answers.has(id)).length,
        remark:
          first.action === null &&
          !/^(posts|themes|person): /.test(first.alike),
      },
    ];
  });
  return groups.toSorted((a, b) => Number(a.remark) - Number(b.remark));
}

/** Where something stood in the file: "Sheet1, row 12". */
export function placeWords({ sheet, table, row }: ReadFrom): string {
  const place =
    sheet ?? (table === undefined ? t("Text") : t("Table {table}", { table }));
  return t("{place}, row {row}", { place, row });
}

export interface Understood {
  readonly name: string;
  readonly value: string;
}

/** What belongs to it beside its promise, where the file speaks of it. */
function detailLines({
  outcome,
  resource,
  answers,
  exempt,
  own = {},
}: ImportedAction): readonly (Understood | null)[] {
  return [
    outcome ? { name: t("Outcome"), value: outcome } : null,
    resource ? { name: t("Resource"), value: resource } : null,
    answers
      ? { name: t("Recommendations answered"), value: answers.join(", ") }
      : null,
    exempt ? { name: t("Exempt under"), value: exempt } : null,
    ...Object.entries(own).map(([name, value]) => ({ name, value })),
  ];
}

/** A row as it was understood, a line each; what the file does not say is said so. */
export function understoodLines(
  action: ImportedAction,
  { statusWords }: Pick<Plan, "statusWords">,
): readonly Understood[] {
  const { due, revisedDue, officers } = action;
  const lines: (Understood | null)[] = [
    { name: t("Theme"), value: action.theme ?? t("No theme given") },
    {
      name: t("Responsible"),
      value: officers.length === 0 ? t("Not given") : officers.join("; "),
    },
    {
      name: t("Status"),
      value: action.status ? t(statusWords[action.status]) : t("Not given"),
    },
    {
      name: t("Due"),
      value: due ? capitalised(asText(understoodDate(due))) : t("No date"),
    },
    revisedDue && {
      name: t("Proposed date"),
      value: t("{date}, for a committee to decide", {
        date: capitalised(asText(understoodDate(revisedDue))),
      }),
    },
    action.leadMember
      ? { name: t("Lead member"), value: action.leadMember }
      : null,
    ...detailLines(action),
    action.partOf ? { name: t("Part of"), value: action.partOf } : null,
    action.sameAs ? { name: t("Same as"), value: action.sameAs } : null,
    action.milestones.length > 0
      ? {
          name: t("Milestones"),
          value: counted(action.milestones.length, "milestone"),
        }
      : null,
  ];
  return lines.filter((line) => line !== null);
}

/** The names of columns as a person would say them, in the order they are offered. */
export const roleNames = {
  ref: t("Reference"),
  title: t("Action"),
  theme: t("Theme"),
  officers: t("Responsible"),
  supporting: t("Also responsible"),
  leadMember: t("Lead member"),
  outcome: t("Outcome"),
  resource: t("Resource"),
  answers: t("Recommendations answered"),
  exempt: t("Exempt mark"),
  due: t("Date it is due"),
  revisedDue: t("Revised date (a proposal)"),
  completedOn: t("Date completed"),
  status: t("Status"),
  rag: "RAG",
  narrative: t("What has happened"),
  milestone: t("Milestone"),
  milestoneDue: t("Date of the milestone"),
  ownerAndDate: t("Responsible and date together"),
  start: t("Date it starts"),
  riskId: t("Reference of a risk"),
  riskTitle: t("Risk"),
  planRefs: t("References to the plan"),
  other: t("Something else: a column of the council’s own"),
  derived: t("Leave it out: kept with the words as written"),
} as const;

/** What a person may say a column is. */
export type RoleName = keyof typeof roleNames;

export function isRole(text: unknown): text is RoleName {
  return typeof text === "string" && Object.hasOwn(roleNames, text);
}
