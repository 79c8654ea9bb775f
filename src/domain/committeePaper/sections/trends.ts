// The pictures people know, each with the table of its figures: statuses month by month, which themes are late, when dates were moved.
import type { CalendarDate } from "../../values/calendarDate.ts";
import { monthEndsBefore } from "../../dates/monthEnds.ts";
import { lateByTheme } from "../../history/lateByTheme.ts";
import { themesInOrder } from "../../planLife/draft/draftEdits.ts";
import { position } from "../../history/position.ts";
import type { StatusCounts } from "../../history/position.ts";
import type { Writer } from "../../words/writer.ts";
import { table } from "../parts/blocks.ts";
import type { PaperBlock } from "../parts/paper.ts";
import type { PaperFacts } from "../facts/paperFacts.ts";
import { planBegan } from "../facts/planState.ts";

/** Statuses in the order a committee reads them. */
export const statusOrder = [
  "completed",
  "inProgress",
  "slippage",
  "notStarted",
  "suspended",
] as const satisfies readonly (keyof StatusCounts)[];

/** Month ends before the day of the paper that a picture goes back to. */
const monthsBack = 5;

/** The month ends since the plan began and the day of the paper, oldest first. */
function daysOf({ input }: PaperFacts): readonly CalendarDate[] {
  const { record, asAt } = input;
  const began = planBegan(record);
  const ends = monthEndsBefore(asAt, monthsBack);
  return [...ends.filter((day) => began === null || day >= began), asAt];
}

const called = (day: CalendarDate, asAt: CalendarDate, { t, date }: Writer) =>
  day === asAt ? date(day) : t("End of {day:monthOf}", { day });

interface Pictured {
  readonly title: string;
  /** What the rows are: "Month". */
  readonly rows: string;
  readonly columns: readonly string[];
  readonly lines: readonly {
    readonly label: string;
    readonly values: readonly number[];
  }[];
  /** Columns of the table that are no part of the bars: a total. */
  readonly totals?: readonly string[];
}

/** Bars in parts and the same figures in a table below them. */
function pictured(from: Pictured, { t }: Writer): PaperBlock[] {
  const { title, rows, columns, lines, totals = [] } = from;
  const partsOf = (values: readonly number[]) =>
    values.slice(0, columns.length);
  const alt = lines
    .map(
      ({ label, values }) =>
        `${label}: ${columns.map((name, at) => `${name.toLowerCase()} ${values[at] ?? 0}`).join(", ")}`,
    )
    .join("; ");
  return [
    {
      kind: "chart",
      title,
      alt: t("Bar chart. {alt}. The same figures are in the table.", { alt }),
      legend: columns,
      bars: lines.map(({ label, values }) => ({
        label,
        value: partsOf(values).reduce((sum, one) => sum + one, 0),
        parts: partsOf(values),
      })),
    },
    table(
      title,
      [rows, ...columns, ...totals],
      lines.map(({ label, values }) => [label, ...values.map(String)]),
      { numeric: [...columns, ...totals].map((_, at) => at + 1) },
    ),
  ];
}

/** How many actions stood in each status at the end of each month, as it was known then; nothing where there is one day only. */
export function statusOverTime(facts: PaperFacts): PaperBlock[] {
  const { history, record, asAt } = facts.input;
  const { ragScheme } = record.plan;
  const { t } = facts;
  const points = daysOf(facts)
    .map((day) => ({
      day,
      counts: position(history, { asAt: day, ragScheme }).counts,
    }))
    .filter(({ counts }) => counts.total > 0);
  if (points.length < 2) return [];
  const shown = statusOrder.filter((status) =>
    points.some(({ counts }) => counts[status] > 0),
  );
  return pictured(
    {
      title: t("Actions by status, month by month"),
      rows: t("As known at"),
      columns: shown.map(facts.statusWords),
      totals: [t("Total")],
      lines: points.map(({ day, counts }) => ({
        label: called(day, asAt, facts),
        values: [...shown.map((status) => counts[status]), counts.total],
      })),
    },
    facts,
  );
}

/** Which themes have actions past their date or with a date that was moved; nothing where none has. */
export function lateAndMoved(facts: PaperFacts): PaperBlock[] {
  const { history, record, asAt } = facts.input;
  const titles = themesInOrder(record.themes).map(({ title }) => title);
  const lines = lateByTheme(history, titles, { asAt, knownAt: asAt }).filter(
    ({ late, moved }) => late + moved > 0,
  );
  if (lines.length === 0) return [];
  const { t } = facts;
  return pictured(
    {
      title: t("Late and re-dated actions by theme"),
      rows: t("Theme"),
      columns: [t("Past their date"), t("With a date that was moved")],
      totals: [t("Actions")],
      lines: lines.map(({ theme, late, moved, total }) => ({
        label: theme || t("No theme"),
        values: [late, moved, total],
      })),
    },
    facts,
  );
}

/** How many dates bodies moved in each month; nothing where none was moved. */
export function datesMoved(facts: PaperFacts): PaperBlock[] {
  const { asAt } = facts.input;
  const { t } = facts;
  const days = daysOf(facts);
  const decided = facts.joined.flatMap(({ standing }) =>
    standing.decisions.map(({ event }) => event),
  );
  const lines = days.map((day, at) => {
    const after = days[at - 1] ?? null;
    const then = decided.filter(
      ({ effective }) =>
        effective <= day && (after === null || effective > after),
    );
    const moved = then.filter(({ type }) => type === "endorse").length;
    const label =
      at === 0 ? t("Until {day:date}", { day }) : called(day, asAt, facts);
    return { label, values: [moved, then.length - moved] };
  });
  if (lines.every(({ values }) => values.every((one) => one === 0))) return [];
  return pictured(
    {
      title: t("Dates moved and refused: {n:decision}", { n: decided.length }),
      rows: t("Decided"),
      columns: [t("Moved"), t("Refused")],
      lines,
    },
    facts,
  );
}
