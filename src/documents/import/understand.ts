// From tables and text to a plan: every row becomes an action, a risk, or an entry of what was left out and why.
import { say } from "../../domain/words/say.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { inferOwn } from "../../domain/plan/ownReading.ts";
import type { Budget } from "./file/budget.ts";
import { draftOf } from "./meaning/draftAction.ts";
import type { DraftContext } from "./words/dateWords.ts";
import type { Draft } from "./meaning/draft.ts";
import type { Grid, SourceDocument, TextBlock } from "./file/grid.ts";
import type {
  ImportedAction,
  ImportResult,
  Skipped,
} from "./rows/importResult.ts";
import { questionsOf, questionsOfFile } from "./meaning/fileQuestions.ts";
import { headingKey } from "./columns/headingKey.ts";
import type { ChosenColumns } from "./columns/layout.ts";
import { withListsAsTables } from "./rows/lists.ts";
import { withRefListsAsTables } from "./rows/refLists.ts";
import {
  addOwnMilestones,
  isOwnWorkbook,
  planOfOwnWorkbook,
} from "./ownWorkbook.ts";
import { ownRegister, wholeRegister } from "./register.ts";
import type { RegisterRead } from "./register.ts";
import { readRisks } from "./meaning/risks.ts";
import { newGathered, sourceOf, type Gathered } from "./rows/gathered.ts";
import { readGrid } from "./rows.ts";
import { namesTheme, tidyTheme } from "./words/themeWords.ts";
import { settleRefs } from "./meaning/settleRefs.ts";
import {
  askAboutPosts,
  askAboutThemes,
  fillThemes,
  placeUnderParents,
  resolveCrossRefs,
  resolveParents,
} from "./meaning/settlePlan.ts";
import { resolveWaits } from "./meaning/waits.ts";
import { UnreadableFile } from "./file/unreadable.ts";

export interface ImportOptions {
  /** The day of import, or of the report the plan comes from: decides phrases without a year and what is still to come. */
  readonly today: CalendarDate;
  /** 1 to 12; 4 unless the council says otherwise. */
  readonly financialYearStartMonth?: number;
  /** What a person said columns are, by `headingKey` of their heading. */
  readonly columns?: ChosenColumns;
}

export function understand(
  file: string,
  whole: SourceDocument,
  options: ImportOptions,
  budget: Budget,
): ImportResult {
  const own = isOwnWorkbook(whole);
  const register = own ? ownRegister(whole) : wholeRegister(whole);
  if (!own && register.rows.length > 0) return registerAlone(file, register);
  const document = own ? planOfOwnWorkbook(whole) : whole;
  const gathered = newGathered(options.today, budget, options.columns, file);
  gatherBlocks(document, gathered);
  if (own) addOwnMilestones(whole, gathered.actions);
  const none = gathered.actions.length + gathered.risks.length === 0;
  const listed = none
    ? (withRefListsAsTables(document) ?? withListsAsTables(document))
    : null;
  if (listed) return understand(file, listed, options, budget);
  const context = {
    today: options.today,
    financialYearStartMonth: options.financialYearStartMonth ?? 4,
    date1904: document.date1904,
  };
  const drafts = draftsOf(gathered, context);
  const notes = [
    ...gathered.skipped.flatMap(({ text }) =>
      typeof text === "string" ? [text] : [],
    ),
    ...(gathered.risks.length > 0 ? textsOf(document) : []),
  ];
  const { risks, questions: riskQuestions } = readRisks(gathered.risks, notes);
  const actions = drafts.map(actionOf);
  const skipped = leftOut(document, gathered);
  if (actions.length === 0 && risks.length === 0) throw nothingFound(gathered);
  const questions = [
    ...questionsOfFile(document, gathered),
    ...askAboutThemes(drafts),
    ...askAboutPosts(drafts),
    ...register.questions,
    ...riskQuestions,
    ...drafts.flatMap((draft, i) => questionsOf(draft, actions[i])),
  ].map((question, i) => ({ id: `q${i + 1}`, ...question }));
  return {
    file,
    kind: kindOf(actions, risks),
    actions,
    risks,
    questions,
    ...(register.rows.length > 0 && { register: register.rows }),
    ...ownColumnsOf(drafts),
    skipped,
    columns: columnsOf(gathered),
    counts: {
      rowsRead: gathered.rowsRead,
      actions: actions.length,
      risks: risks.length,
      skipped: skipped.length,
    },
  };
}

function kindOf(
  actions: readonly unknown[],
  risks: readonly unknown[],
): ImportResult["kind"] {
  if (risks.length === 0) return "actions";
  return actions.length === 0 ? "riskMap" : "mixed";
}

/** A register of posts and who holds them, and no plan beside it. */
function registerAlone(
  file: string,
  { rows, questions }: RegisterRead,
): ImportResult {
  return {
    file,
    kind: "posts",
    actions: [],
    risks: [],
    questions: questions.map((one, i) => ({ id: `q${i + 1}`, ...one })),
    register: rows,
    skipped: [],
    columns: [],
    counts: { rowsRead: rows.length, actions: 0, risks: 0, skipped: 0 },
  };
}

/** Each action by itself, then what only the whole plan can tell of it. */
function draftsOf(
  { actions, budget }: Gathered,
  context: DraftContext,
): readonly Draft[] {
  const drafts = actions.map((raw) => {
    const { raw: _, ...made } = draftOf(raw, context);
    budget.spendLetters(made);
    return { raw, ...made };
  });
  fillThemes(drafts);
  settleRefs(drafts);
  resolveCrossRefs(drafts);
  resolveParents(drafts);
  resolveWaits(drafts);
  placeUnderParents(drafts);
  return drafts;
}

/** The council's own columns, in the order they were met, each of the kind that holds all of its words. */
function ownColumnsOf(
  drafts: readonly Draft[],
): Pick<ImportResult, "ownColumns"> {
  const words = new Map<string, string[]>();
  for (const { own } of drafts)
    for (const [heading, text] of own)
      words.set(heading, [...(words.get(heading) ?? []), text]);
  if (words.size === 0) return {};
  return {
    ownColumns: [...words].map(([heading, texts]) => inferOwn(heading, texts)),
  };
}

/** Each heading once, as its column was taken. */
function columnsOf({ layouts }: Gathered): ImportResult["columns"] {
  const known = new Map<string, ImportResult["columns"][number]>();
  for (const { layout } of layouts)
    for (const { heading, role } of layout.columns)
      if (heading !== "" && !known.has(headingKey(heading)))
        known.set(headingKey(heading), { heading, role });
  return [...known.values()];
}

function leftOut(document: SourceDocument, gathered: Gathered): Skipped[] {
  const asides = document.asides.map(({ place, row, text, reason }) => ({
    source: sourceOf(place, row),
    text,
    reason,
  }));
  return inOrder(document, [...gathered.skipped, ...asides]);
}

function nothingFound(gathered: Gathered): UnreadableFile {
  if (gathered.layouts.length > 0)
    return new UnreadableFile("noTable", say("file.noRows"));
  return gathered.rowsRead === 0
    ? new UnreadableFile("noTable", say("file.noTable"))
    : new UnreadableFile("noTable", say("file.noHeadings"));
}

/** Headings apply to the tables after them; running text is listed, one entry for each stretch. */
function gatherBlocks(document: SourceDocument, gathered: Gathered): void {
  const sheets = document.blocks.filter(
    (block) => block.kind === "table" && block.place.sheet !== undefined,
  ).length;
  let heading: string | null = null;
  let stretch: TextBlock[] = [];
  const endStretch = () => {
    const [first] = stretch;
    if (first)
      gathered.skipped.push({
        source: { text: true, row: first.row },
        text: stretch.map((block) => block.text).join("\n"),
        reason: say("skip.outsideTables"),
      });
    stretch = [];
  };
  for (const block of document.blocks) {
    if (block.kind === "text") {
      if (block.text.length < 300) gathered.textsBefore.push(block.text);
      if (block.heading !== null) {
        endStretch();
        heading = namesTheme(block.text) ? tidyTheme(block.text) : null;
      }
      stretch.push(block);
      continue;
    }
    endStretch();
    readGrid(block, themeFor(block, heading, sheets), gathered);
  }
  endStretch();
}

function themeFor(
  grid: Grid,
  heading: string | null,
  sheets: number,
): { text: string; from: "heading" | "sheet" } | null {
  if (grid.place.sheet === undefined)
    return heading === null ? null : { text: heading, from: "heading" };
  const name = grid.place.sheet.trim();
  // One sheet's name is the plan's; several sheets are its parts.
  if (
    sheets < 2 ||
    /^(?:sheet|tabelle|feuil)\s?\d*$/i.test(name) ||
    !namesTheme(name) ||
    /^(?:actions?|data|all|main|summary|risks?|risk map)$/i.test(name)
  )
    return null;
  return { text: name, from: "sheet" };
}

function textsOf(document: SourceDocument): string[] {
  return document.blocks.flatMap((block) =>
    block.kind === "text" ? [block.text] : [],
  );
}

function actionOf(draft: Draft, index: number): ImportedAction {
  const narrative = draft.narrative
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join("\n");
  return {
    id: `a${index + 1}`,
    ref: draft.ref,
    refAsWritten: draft.refAsWritten,
    title: draft.title,
    theme: draft.theme,
    officers: draft.officers,
    ...(draft.holders.length > 0 && { holders: draft.holders }),
    status: draft.status,
    statusAsWritten: draft.statusAsWritten,
    due: draft.due,
    revisedDue: draft.revisedDue,
    narrative: narrative === "" ? null : narrative,
    leadMember: draft.leadMember,
    rag: draft.rag,
    milestones: draft.milestones,
    partOf: draft.partOf,
    sameAs: draft.sameAs,
    ...(draft.completedOn !== null && { completedOn: draft.completedOn }),
    ...(draft.waitsFor.length > 0 && { waitsFor: draft.waitsFor }),
    ...(draft.outcome !== null && { outcome: draft.outcome }),
    ...(draft.resource !== null && { resource: draft.resource }),
    ...(draft.answers.length > 0 && { answers: draft.answers }),
    ...(draft.exempt !== null && { exempt: draft.exempt }),
    ...(draft.implications.length > 0 && {
      implications: draft.implications,
    }),
    ...(draft.own.size > 0 && { own: Object.fromEntries(draft.own) }),
    flags: draft.flags,
    source: sourceOf(draft.raw.place, draft.raw.row),
    joinedRows: draft.raw.joinedRows,
    original: draft.raw.original,
  };
}

/** As they stand in the file: block by block, row by row. */
function inOrder(
  document: SourceDocument,
  skipped: readonly Skipped[],
): Skipped[] {
  const order = new Map<string, number>();
  document.blocks.forEach((block, i) => {
    if (block.kind === "table") order.set(JSON.stringify(block.place), i);
  });
  const sheetAt = (entry: Skipped) => {
    const { row: _row, ...place } = entry.source;
    return order.get(JSON.stringify(place));
  };
  const keyed = skipped.map((entry, i) => ({ entry, at: sheetAt(entry), i }));
  return keyed
    .sort(
      (a, b) =>
        (a.at !== undefined && a.at === b.at
          ? a.entry.source.row - b.entry.source.row
          : 0) || a.i - b.i,
    )
    .map(({ entry }) => entry);
}
