// What the grid shows of a plan's rows: filtered, sorted and grouped as the address says. Pure, tested without React.
import { t } from "../language/t.ts";
import { isSilent } from "../../domain/history/attention.ts";
import { compareGravity } from "../../domain/history/planFigures.ts";
import { isLive } from "../../domain/plan/status.ts";
import { addDays } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Rag } from "../../domain/plan/rag.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import type { Status } from "../../domain/plan/status.ts";
import type { View } from "../address/address.ts";
import { monthInWords } from "../ui/words.ts";
import { themeOf } from "../reading/rows.ts";
import type { PlanRow } from "../reading/rows.ts";
import { compareText } from "../../domain/values/order.ts";

function inPeriod(row: PlanRow, due: View["due"], today: CalendarDate) {
  const date = row.action.current.inForce;
  const open = row.action.current.status !== "completed";
  switch (due) {
    case "any":
      return true;
    case "overdue":
      return row.overdue;
    case "none":
      return date === null;
    case "month":
      return (
        open && date !== null && date >= today && date <= addDays(today, 31)
      );
    case "quarter":
      return (
        open && date !== null && date >= today && date <= addDays(today, 92)
      );
    case "later":
      return open && date !== null && date > addDays(today, 92);
  }
}

function isNeeded(
  { action }: PlanRow,
  needs: View["needs"],
  today: CalendarDate,
) {
  const { current } = action;
  const open = isLive(current.status) && current.status !== "completed";
  switch (needs) {
    case "any":
      return true;
    case "date":
      return open && current.awaiting !== null;
    case "confirming":
      return open && current.claimed;
    case "words":
      return isSilent(action, today);
  }
}

/** Whether a row belongs to a view. */
export function isShown(row: PlanRow, view: View, today: CalendarDate) {
  const { action } = row;
  return (
    (!view.theme || themeOf(row) === view.theme) &&
    (!view.status || shownStatus(row) === view.status) &&
    (!view.rag || row.rag === view.rag) &&
    (!view.post ||
      action.accountable === view.post ||
      action.supporting.some((post) => post === view.post)) &&
    inPeriod(row, view.due, today) &&
    isNeeded(row, view.needs, today) &&
    (!view.text || row.search.includes(view.text.trim().toLowerCase()))
  );
}

/** The status a filter goes by; "left" gathers what no longer counts. */
export function shownStatus(row: PlanRow): Status | "left" {
  return isLive(row.action.current.status) ? row.action.current.status : "left";
}

const ragRank: Readonly<Record<Rag, number>> = {
  red: 0,
  amber: 1,
  green: 2,
  blue: 3,
  none: 4,
};

/** Undated comes last whichever way the sort runs, so that it is never mistaken for soonest. */
function compareDays(
  a: CalendarDate | null,
  b: CalendarDate | null,
  way: 1 | -1,
): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -way : way;
}

function compareRows(a: PlanRow, b: PlanRow, view: View): number {
  const way = view.descending ? -1 : 1;
  const [x, y] = [a.action.current, b.action.current];
  switch (view.sort) {
    case "attention":
      return compareGravity(a, b, way);
    case "ref":
      return way * compareRefs(a.action.ref, b.action.ref);
    case "title":
      return way * a.action.title.localeCompare(b.action.title, "en-GB");
    case "responsible":
      return way * a.post.localeCompare(b.post, "en-GB");
    case "due":
      return compareDays(x.inForce, y.inForce, way);
    case "status":
      return way * a.status.localeCompare(b.status, "en-GB");
    case "rag":
      return way * (ragRank[a.rag] - ragRank[b.rag]);
    case "updated":
      return compareDays(
        x.lastUpdate?.on ?? null,
        y.lastUpdate?.on ?? null,
        way,
      );
  }
}

export type GridLine =
  | { readonly kind: "group"; readonly title: string; readonly count: number }
  | { readonly kind: "row"; readonly row: PlanRow };

function groupOf(row: PlanRow, group: View["group"]): [string, string] {
  switch (group) {
    case "none":
      return ["", ""];
    case "theme":
      return [
        String(row.theme?.order ?? 9_999).padStart(5, "0"),
        row.theme
          ? `${row.theme.code} ${row.theme.title}`.trim()
          : t("No theme"),
      ];
    case "post":
      return [row.post, row.post];
    case "month": {
      const date = row.action.current.inForce;
      if (!date) return ["9999", t("No date in force")];
      return [date.slice(0, 7), monthInWords(date)];
    }
  }
}

/** The rows of a view in its order, and its groups as headings between them. */
export function gridLines(
  rows: readonly PlanRow[],
  view: View,
  today: CalendarDate,
): { readonly lines: GridLine[]; readonly shown: number; readonly of: number } {
  const of = rows.filter((row) => !view.theme || themeOf(row) === view.theme);
  const shown = of.filter((row) => isShown(row, view, today));
  if (view.sort !== "ref" || view.descending)
    shown.sort(
      (a, b) =>
        compareRows(a, b, view) || compareRefs(a.action.ref, b.action.ref),
    );
  return {
    lines: view.group === "none" ? shown.map(asLine) : grouped(shown, view),
    shown: shown.length,
    of: of.length,
  };
}

function asLine(row: PlanRow): GridLine {
  return { kind: "row", row };
}

function grouped(rows: readonly PlanRow[], view: View): GridLine[] {
  const groups = new Map<string, { title: string; rows: PlanRow[] }>();
  for (const row of rows) {
    const [key, title] = groupOf(row, view.group);
    const group = groups.get(key) ?? { title, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, { title, rows: inside }]): GridLine[] => [
      { kind: "group", title, count: inside.length },
      ...inside.map(asLine),
    ]);
}
