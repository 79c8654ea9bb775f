// What a file said of a row, marked cell by cell: what a later file is compared with. File against file, never file against an answer.
import { inWords } from "../../values/calendarDate.ts";
import { say } from "../../words/say.ts";
import type { Sentence } from "../../words/sentence.ts";
import { implicationWords } from "../../committeePaper/parts/implicationTags.ts";
import { understoodDate } from "./importAnswers.ts";
import type { ReadAction, ReadPlan } from "./importedPlan.ts";
import type { Timeline } from "../../dates/timeline.ts";

/** What a file may say of an action, in the order its marks are kept: new ones are added at the end. */
export const saidFields = [
  "ref",
  "title",
  "theme",
  "officers",
  "leadMember",
  "due",
  "status",
  "revisedDue",
  "narrative",
  "rag",
  "milestones",
  "outcome",
  "resource",
  "answers",
  "exempt",
  "implications",
  "own",
] as const;

export type SaidField = (typeof saidFields)[number];

/** Two marks of each field: of the cells as they were written, and of what was understood of them. Empty where nothing was said. */
export type FieldMarks = Readonly<
  Record<
    SaidField,
    {
      readonly written: string;
      readonly understood: string;
      /** Of the account: with the columns nobody knew, whose words the first releases told with it. Not kept. */
      readonly withOthers?: string;
    }
  >
>;

/** The columns whose cells tell of a field, by what the reader took them for. */
const columnsOf: Readonly<Record<SaidField, readonly string[]>> = {
  ref: ["ref"],
  title: ["title"],
  theme: ["theme"],
  officers: ["officers", "supporting", "ownerAndDate"],
  leadMember: ["leadMember"],
  due: ["due", "ownerAndDate", "start"],
  status: ["status", "completedOn"],
  revisedDue: ["revisedDue", "due"],
  narrative: ["narrative"],
  rag: ["rag"],
  milestones: ["milestone", "milestoneDue"],
  outcome: ["outcome"],
  resource: ["resource"],
  answers: ["answers"],
  exempt: ["exempt"],
  implications: ["implications"],
  own: ["other", "start", "percent"],
};

/** One line, single spaces, in lower case where only the words count. */
const tidy = (text: string) => text.replace(/\s+/g, " ").trim();

const dateText = (due: Timeline | null) =>
  due === null
    ? ""
    : due.end === null && due.start === null
      ? tidy(due.text).toLowerCase()
      : JSON.stringify([due.start, due.end, due.openEnded]);

function understoodOf(read: ReadAction, field: SaidField): string {
  switch (field) {
    case "ref":
      return read.ref ?? "";
    case "theme":
      return tidy(read.theme ?? "").toLowerCase();
    case "officers":
      return read.officers.map((one) => tidy(one).toLowerCase()).join("; ");
    case "due":
    case "revisedDue":
      return dateText(read[field]);
    case "milestones":
      return read.milestones
        .map(({ title, due }) => `${tidy(title)} ${dateText(due)}`)
        .join("\n");
    case "status":
      return read.status ?? "";
    case "answers":
    case "implications":
      return (read[field] ?? []).join(" ");
    case "own":
      return Object.entries(read.own ?? {})
        .map(([heading, text]) => `${headingOf(heading)}: ${tidy(text)}`)
        .join("\n");
    default:
      return tidy(read[field] ?? "");
  }
}

const headingOf = (heading: string) => tidy(heading).toLowerCase();

/** Marks rows of one file. The words themselves stay with the action (`original`); a mark tells whether they are the same. */
export function sayer(
  { columns = [] }: Pick<ReadPlan, "columns">,
  idFor: (words: string) => string,
): (read: ReadAction) => FieldMarks {
  const roles = new Map(
    columns.map(({ heading, role }) => [headingOf(heading), role]),
  );
  const mark = (text: string) => (text === "" ? "" : idFor(text).slice(0, 6));
  return (read) => {
    const cells = Map.groupBy(
      read.original,
      ([heading]) => roles.get(headingOf(heading)) ?? "other",
    );
    const wordsUnder = (roles: readonly string[]) =>
      roles
        .flatMap((role) => cells.get(role) ?? [])
        .map(([, text]) => tidy(text))
        .join("\n");
    const written = (field: SaidField) => wordsUnder(columnsOf[field]);
    const withOthers = mark(wordsUnder(["narrative", "other"]));
    return Object.fromEntries(
      saidFields.map((field) => [
        field,
        {
          written: mark(written(field)),
          understood: mark(understoodOf(read, field)),
          ...(field === "narrative" ? { withOthers } : {}),
        },
      ]),
    ) as FieldMarks;
  };
}

const toldOtherwise = { written: "", understood: "" };

/** True where the file says of a field what it said then: the same cells, whatever a newer reader makes of them, or the same meaning otherwise written. */
export function sameSaid(
  field: SaidField,
  then: FieldMarks,
  now: FieldMarks,
): boolean {
  const [a, b] = [then[field], now[field]];
  if (a === toldOtherwise) return true;
  return (
    (a.written !== "" &&
      (a.written === b.written || a.written === b.withOthers)) ||
    a.understood === b.understood
  );
}

/** How many of the fields that either row speaks of say the same, from 0 to 1: the reference itself does not count. */
export function likeness(a: FieldMarks, b: FieldMarks): number {
  const spoken = saidFields.filter(
    (field) =>
      field !== "ref" &&
      (a[field].understood !== "" || b[field].understood !== ""),
  );
  const same = spoken.filter((field) => sameSaid(field, a, b));
  return spoken.length === 0 ? 0 : same.length / spoken.length;
}

/** As it is kept: two marks a field, a field a comma. */
export function packSaid(said: FieldMarks): string {
  return saidFields
    .map((field) => `${said[field].written}.${said[field].understood}`)
    .join(",");
}

export function unpackSaid(packed: string): FieldMarks {
  const parts = packed.split(",");
  return Object.fromEntries(
    saidFields.map((field, n) => {
      // An earlier release told these words with the account: that they are there is nothing new.
      if (field === "own" && packed !== "" && parts[n] === undefined)
        return [field, toldOtherwise];
      const [written = "", understood = ""] = (parts[n] ?? "").split(".");
      return [field, { written, understood }];
    }),
  ) as FieldMarks;
}

/** What the file says of a field, for a person. */
export function saidWords(field: SaidField, read: ReadAction): Sentence {
  switch (field) {
    case "officers":
      return read.officers.join("; ");
    case "due":
    case "revisedDue": {
      const due = read[field];
      if (due === null) return "";
      const understood = understoodDate(due);
      const text = tidy(due.text);
      return due.end !== null && text === inWords(due.end)
        ? understood
        : say("saidDate.written", { text, understood });
    }
    case "milestones":
      return read.milestones.map(({ title }) => title).join("; ");
    case "status":
      return read.status ? say(`status.${read.status}`) : "";
    case "answers":
      return (read.answers ?? []).join(", ");
    case "implications":
      return (read.implications ?? []).map(implicationWords).join("; ");
    case "own":
      return Object.entries(read.own ?? {})
        .map(([heading, text]) => `${heading}: ${text}`)
        .join("; ");
    default:
      return read[field] ?? "";
  }
}
