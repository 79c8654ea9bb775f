// What the review shows: questions alike together, and each row as it was understood beside how it was written. Pure.
import {
  alikeQuestions,
  suggested,
  understoodDate,
} from "../../domain/imports/file/importAnswers.ts";
import type { ImportAnswer } from "../../domain/imports/file/importAnswers.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { capitalised, counted } from "../../domain/values/wording.ts";
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
            ? first.about
            : counted(questions.length, "row"),
        text: first.text,
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
  const place = sheet ?? (table === undefined ? "Text" : `Table ${table}`);
  return `${place}, row ${row}`;
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
    outcome ? { name: "Outcome", value: outcome } : null,
    resource ? { name: "Resource", value: resource } : null,
    answers
      ? { name: "Recommendations answered", value: answers.join(", ") }
      : null,
    exempt ? { name: "Exempt under", value: exempt } : null,
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
    { name: "Theme", value: action.theme ?? "No theme given" },
    {
      name: "Responsible",
      value: officers.length === 0 ? "Not given" : officers.join("; "),
    },
    {
      name: "Status",
      value: action.status ? statusWords[action.status] : "Not given",
    },
    {
      name: "Due",
      value: due ? capitalised(understoodDate(due)) : "No date",
    },
    revisedDue && {
      name: "Proposed date",
      value: `${capitalised(understoodDate(revisedDue))}, for a committee to decide`,
    },
    action.leadMember
      ? { name: "Lead member", value: action.leadMember }
      : null,
    ...detailLines(action),
    action.partOf ? { name: "Part of", value: action.partOf } : null,
    action.sameAs ? { name: "Same as", value: action.sameAs } : null,
    action.milestones.length > 0
      ? {
          name: "Milestones",
          value: counted(action.milestones.length, "milestone"),
        }
      : null,
  ];
  return lines.filter((line) => line !== null);
}

/** The names of columns as a person would say them, in the order they are offered. */
export const roleNames = {
  ref: "Reference",
  title: "Action",
  theme: "Theme",
  officers: "Responsible",
  supporting: "Also responsible",
  leadMember: "Lead member",
  outcome: "Outcome",
  resource: "Resource",
  answers: "Recommendations answered",
  exempt: "Exempt mark",
  due: "Date it is due",
  revisedDue: "Revised date (a proposal)",
  completedOn: "Date completed",
  status: "Status",
  rag: "RAG",
  narrative: "What has happened",
  milestone: "Milestone",
  milestoneDue: "Date of the milestone",
  ownerAndDate: "Responsible and date together",
  start: "Date it starts",
  riskId: "Reference of a risk",
  riskTitle: "Risk",
  planRefs: "References to the plan",
  other: "Something else: a column of the council’s own",
  derived: "Leave it out: kept with the words as written",
} as const;

/** What a person may say a column is. */
export type RoleName = keyof typeof roleNames;

export function isRole(text: unknown): text is RoleName {
  return typeof text === "string" && Object.hasOwn(roleNames, text);
}
