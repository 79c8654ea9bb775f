// A plan's record as the log the position is computed from.
import type { Action } from "../plan/action.ts";
import { eventsOf } from "./actionEvents.ts";
import type { ActionLog } from "./actionLog.ts";
import { dayIn } from "../values/calendarDate.ts";
import { programmedFirst } from "./dateCorrections.ts";
import type { History, HistoryAction } from "./history.ts";
import type { ActionId, ThemeId } from "../values/id.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import { compareText } from "../values/order.ts";

/** The action as the fold needs it, with the name of its theme: its programmed date as it was before anybody corrected it. */
export function historyActionOf(
  action: Action,
  { decisions }: Pick<ActionLog, "decisions">,
  theme: string,
  timeZone: string,
): HistoryAction {
  const due = programmedFirst(action.due, decisions);
  return {
    ref: action.ref,
    theme,
    title: action.title,
    due: due?.end ?? null,
    dueText: due?.text ?? null,
    initialStatus: action.initialStatus,
    added: action.added,
    addedRecorded: dayIn(action.addedAt, timeZone),
  };
}

function byAction<T extends { readonly actionId: ActionId | null }>(
  entries: readonly T[],
): ReadonlyMap<ActionId | null, readonly T[]> {
  return Map.groupBy(entries, (entry) => entry.actionId);
}

type LogOf = (action: Pick<Action, "id">) => ActionLog;

// A record is never changed, only replaced: what ten pages and three days of one page ask of it is worked out once.
const logsKnown = new WeakMap<PlanRecord, LogOf>();
const historyKnown = new WeakMap<PlanRecord, History>();

/** Each action's own log, from the whole record. */
export function logsOf(record: PlanRecord): LogOf {
  const known = logsKnown.get(record) ?? indexed(record);
  logsKnown.set(record, known);
  return known;
}

function indexed(record: PlanRecord): LogOf {
  const updates = byAction(record.updates);
  const revisions = byAction(record.revisions);
  const decisions = byAction(record.decisions);
  return ({ id }) => ({
    updates: updates.get(id) ?? [],
    revisions: revisions.get(id) ?? [],
    decisions: decisions.get(id) ?? [],
  });
}

/** Where an action stood before it was moved from theme to theme; nothing for one that never was. */
function earlierThemes(
  { decisions }: ActionLog,
  themes: ReadonlyMap<ThemeId, string>,
  timeZone: string,
): Pick<HistoryAction, "earlierThemes"> {
  const moves = decisions.flatMap(({ ruling, effective, recorded }) =>
    ruling.kind === "themeChanged"
      ? [
          {
            theme: themes.get(ruling.from) ?? "",
            until: effective,
            recorded: dayIn(recorded, timeZone),
          },
        ]
      : [],
  );
  return moves.length === 0
    ? {}
    : { earlierThemes: moves.sort((a, b) => compareText(a.until, b.until)) };
}

/** The history of a whole plan. Days are those of the council's zone. Source: house.md, "How data flows". */
export function historyOf(record: PlanRecord): History {
  const known = historyKnown.get(record) ?? toldBy(record);
  historyKnown.set(record, known);
  return known;
}

function toldBy(record: PlanRecord): History {
  const { timeZone } = record.plan;
  const themes = new Map(record.themes.map(({ id, title }) => [id, title]));
  const logOf = logsOf(record);
  return {
    actions: record.actions.map((action) => {
      const log = logOf(action);
      const theme = themes.get(action.themeId) ?? "";
      return {
        ...historyActionOf(action, log, theme, timeZone),
        ...earlierThemes(log, themes, timeZone),
      };
    }),
    events: record.actions.flatMap((action) =>
      eventsOf(action, logOf(action), timeZone),
    ),
  };
}
