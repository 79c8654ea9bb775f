// Showing what was just saved: the action, its log and the record where a page has read it. Too much to read again for one entry.
import type { Action } from "../../domain/plan/action.ts";
import { withChange } from "../../domain/rules/change.ts";
import type { Change } from "../../domain/rules/change.ts";
import { missingIn } from "../../editing/identity.ts";
import type { ActionLog } from "../../domain/history/actionLog.ts";
import type { TabParts } from "./editor.ts";
import {
  actionLogQuery,
  overviewQuery,
  recordKey,
} from "../reading/planQueries.ts";
import type { StoredRecord } from "../../sharepoint/plan/wholeRecord.ts";

/** A log with what was recorded; what it has already stays where it is. */
const withRecorded = (log: ActionLog, change: Change): ActionLog =>
  withChange(log, { ...change, ...missingIn(log, change) });

const replaced = (actions: readonly Action[], action: Action) =>
  actions.map((each) => (each.id === action.id ? action : each));

export function putAction(
  { client, session, overview }: TabParts,
  action: Action,
): void {
  const { queryKey } = overviewQuery(session, overview.plan.id);
  client.setQueryData(
    queryKey,
    (was) => was && { ...was, actions: replaced(was.actions, action) },
  );
}

/** Puts what is recorded where it is shown. */
export function putRecorded(
  desk: TabParts,
  action: Action,
  change: Change,
): void {
  const { client, session, overview } = desk;
  putAction(desk, action);
  client.setQueryData<StoredRecord>(
    recordKey(overview.plan.id),
    (was) =>
      was && {
        ...was,
        record: {
          ...was.record,
          ...withRecorded(was.record, change),
          actions: replaced(was.record.actions, action),
        },
      },
  );
  const { queryKey } = actionLogQuery(session, overview.plan.id, action.id);
  client.setQueryData(
    queryKey,
    (was) => was && { ...was, log: withRecorded(was.log, change) },
  );
}

/** The action as the screen has it now: a save or a poll may have replaced the one the form was opened with. */
export function latest(
  { client, session, overview }: TabParts,
  action: Action,
): Action {
  const { queryKey } = overviewQuery(session, overview.plan.id);
  const there = client.getQueryData(queryKey)?.actions;
  return there?.find((each) => each.id === action.id) ?? action;
}
