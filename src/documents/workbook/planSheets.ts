// A plan record as sheets, one an entity: names and not ids, days as days, words as the council says them.
import { aboutNames } from "../import/columns/ownColumns.ts";
import type { Action } from "../../domain/plan/action.ts";
import { implicationWords } from "../../domain/committeePaper/parts/implicationTags.ts";
import {
  completionAt,
  completionInWords,
  percentOf,
} from "../../domain/history/completion.ts";
import { everything } from "../../domain/history/current.ts";
import { historyOf } from "../../domain/history/planHistory.ts";
import type { ThemeId } from "../../domain/values/id.ts";
import { exemptParagraphs } from "../../domain/planLife/actions/exemptUnder.ts";
import { ownWords, shownColumns } from "../../domain/plan/ownColumns.ts";
import type { OwnColumn } from "../../domain/plan/ownColumns.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import {
  isLive,
  reportableStatuses,
  standingStatuses,
} from "../../domain/plan/status.ts";
import { logSheets } from "./logSheets.ts";
import { thingSheets } from "./thingSheets.ts";
import { namesIn } from "./names.ts";
import type { Names } from "./names.ts";
import {
  newestOf,
  cellStampOf,
  stampedColumns,
} from "../../domain/imports/file/rowStamp.ts";
import { fillInHeaders, stampHeader } from "../../domain/plan/sheetHeadings.ts";
import { date, fitting, numberColumn, textColumn } from "./sheet.ts";
import type { CellValue, SheetColumn, SheetTable } from "./sheet.ts";
import { planStateWords, ragWords } from "./words.ts";

/** The cells of an action, before the ones that are filled in. */
function actionCells(action: Action, names: Names): CellValue[] {
  const { current } = action;
  return [
    action.ref,
    names.theme(action.themeId),
    action.title,
    names.post(action.accountable),
    action.supporting.map(names.post).join("; "),
    action.leadMember,
    action.due?.text ?? null,
    action.due?.end ?? null,
    current.inForce,
    current.awaiting ? (current.awaiting.to ?? "Not yet agreed") : null,
    current.forecast,
    names.status(current.status),
    current.ownRag && ragWords[current.ownRag],
    current.actual,
    current.lastUpdate?.on ?? null,
    current.lastUpdate?.note ?? null,
    action.outcome,
    action.resource,
    action.implications.map(implicationWords).join("; "),
    (action.answers ?? []).join(", "),
    action.exempt && exemptWords(action.exempt),
  ];
}

/** A paragraph by its number in words; what is written otherwise as it is. */
const exemptWords = (exempt: string) =>
  /^\d+$/.test(exempt) ? `Paragraph ${exempt}` : exempt;

/** What may be chosen under each heading, in words. */
function choicesIn({ plan, themes, posts }: PlanRecord, names: Names) {
  return {
    theme: themes.map(({ title }) => title),
    post: posts.map(({ title }) => title),
    standing: standingStatuses.map(names.status),
    reported: reportableStatuses.map(names.status),
    exempt: exemptParagraphs(plan.nation).map(({ number }) =>
      exemptWords(number),
    ),
  };
}

/** The stamp of the row, made of its cells as they are written. */
function stamped(
  action: Action,
  cells: readonly CellValue[],
  scope: Parameters<typeof cellStampOf>[2],
): string {
  const at = new Map<string, string>(
    stampedColumns.map(({ header }, n) => [
      header,
      fitting(String(cells[n] ?? "")),
    ]),
  );
  return cellStampOf(action, (header) => at.get(header) ?? "", scope);
}

/** What it has in the council's own columns, as a cell holds it: figures as figures, days as days. */
function ownCellsOf(action: Action, columns: readonly OwnColumn[]) {
  return columns.map((column): CellValue => {
    const value = action.own?.[column.key];
    if (value === undefined) return null;
    if (column.kind === "date") return value;
    const figure = column.kind === "money" || column.kind === "number";
    return figure && !value.endsWith("%")
      ? Number(value)
      : ownWords(column, value);
  });
}

function actionRow(
  action: Action,
  columns: readonly OwnColumn[],
  names: Names,
  scope: Parameters<typeof cellStampOf>[2],
): CellValue[] {
  const cells = actionCells(action, names);
  return [
    ...cells,
    ...ownCellsOf(action, columns),
    null,
    null,
    null,
    stamped(action, cells, scope),
  ];
}

function sheetColumnOf({ title, kind, choices = [] }: OwnColumn): SheetColumn {
  switch (kind) {
    case "date":
      return date(title);
    case "number":
    case "money":
      return numberColumn(title, 12);
    case "choice":
      return { ...textColumn(title, 16), choices };
    case "yesNo":
      return { ...textColumn(title, 8), choices: ["Yes", "No"] };
    case "text":
      return textColumn(title, 40);
  }
}

/** The Actions sheet, with the columns an officer fills in at its end, and the stamp by which each row is known when it comes back. */
export function actionsSheet(record: PlanRecord, part = false): SheetTable {
  const names = namesIn(record);
  const scope = { newest: newestOf(record.actions), part };
  const lists = choicesIn(record, names);
  const own = shownColumns(record.plan);
  return {
    name: "Actions",
    columns: [
      textColumn("Ref", 8),
      { ...textColumn("Theme", 24), choices: lists.theme, others: true },
      textColumn("Action", 60),
      { ...textColumn("Responsible", 28), choices: lists.post, others: true },
      textColumn("Also responsible", 28),
      textColumn("Lead member", 20),
      textColumn("Timescale as written", 20),
      date("Programmed date"),
      date("Date in force"),
      date("Proposed date"),
      date("Forecast date"),
      { ...textColumn("Status", 14), choices: lists.standing },
      { ...textColumn("Own RAG", 10), choices: Object.values(ragWords) },
      date("Completed on"),
      date("Last update on"),
      textColumn("Last update", 50),
      textColumn("Outcome", 40),
      textColumn("Resource", 30),
      textColumn("Implications", 28),
      textColumn("Recommendations answered", 20),
      { ...textColumn("Exempt under", 16), choices: lists.exempt },
      ...own.map(sheetColumnOf),
      {
        ...textColumn(fillInHeaders.status, 16),
        choices: lists.reported,
        fillIn: true,
      },
      { ...textColumn(fillInHeaders.note, 50), fillIn: true },
      { ...date(fillInHeaders.forecast), fillIn: true },
      { ...textColumn(stampHeader, 8), hidden: true },
    ],
    rows: record.actions
      .toSorted((a, b) => compareRefs(a.ref, b.ref))
      .map((action) => actionRow(action, own, names, scope)),
  };
}

/** "28% (17 of 61)", as every screen and paper says it. */
function completeWords(record: PlanRecord): string {
  const found = completionAt(historyOf(record), everything);
  const percent = percentOf(found);
  const words = completionInWords(found);
  return percent === null ? words : `${percent}% (${words})`;
}

function aboutSheet(
  record: PlanRecord,
  madeOn: string,
  more: readonly CellValue[][] = [],
): SheetTable {
  const { plan } = record;
  return {
    name: "About",
    columns: [textColumn("About this workbook", 32), textColumn("Value", 70)],
    rows: [
      [aboutNames.format, "1"],
      [aboutNames.plan, plan.title],
      [aboutNames.planKey, plan.id],
      ["State", planStateWords[plan.state]],
      ...more,
      [aboutNames.madeOn, madeOn],
      [
        "To report progress",
        `Fill in “${fillInHeaders.status}”, “${fillInHeaders.note}” and “${fillInHeaders.forecast}” on the sheet Actions and send the workbook back.`,
      ],
      [
        "To change the plan",
        "Change cells, add rows and delete rows on the sheet Actions, and bring the workbook in: Waymark compares each cell with what was taken out and with the plan, and shows what would change before anything is saved. A date of a plan that is live becomes a proposal.",
      ],
    ],
  };
}

/** A call for entries: one theme's actions with the columns to fill in, and what to do with them. */
export function callSheets(
  record: PlanRecord,
  theme: ThemeId,
  madeOn: string,
): SheetTable[] {
  const actions = record.actions.filter(
    ({ themeId, current: { status } }) => themeId === theme && isLive(status),
  );
  return [
    actionsSheet({ ...record, actions }, true),
    aboutSheet(record, madeOn),
  ];
}

/** Every sheet of a plan's workbook; `madeOn` is the day in words. */
export function planSheets(record: PlanRecord, madeOn: string): SheetTable[] {
  const names = namesIn(record);
  return [
    actionsSheet(record),
    ...logSheets(record, names),
    ...thingSheets(record, names),
    aboutSheet(record, madeOn, [["Complete", completeWords(record)]]),
  ];
}
