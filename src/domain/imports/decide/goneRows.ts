// Rows an earlier version of the file had and this one has not: named once, and kept or taken out of the plan.
import type { Action } from "../../plan/action.ts";
import { currentOf } from "../../history/current.ts";
import { logOf, withCurrent } from "../../rules/planRules.ts";
import { isLive } from "../../plan/status.ts";
import { importDecision } from "../merge/fileEntries.ts";
import type { ImportContext } from "../merge/importContext.ts";
import type { PlanImportContext, Parts } from "./importDecided.ts";
import type { ReadPlan } from "../file/importedPlan.ts";
import type { Recalled } from "../file/recalled.ts";

interface Gone {
  readonly action: Action;
  readonly withdrawn: boolean;
  /** As it is remembered to have been told. */
  readonly key: string;
}

/** Rows of an earlier version of this file that this one has no more, of actions that are still in the plan. Told once. */
export function missingFrom(
  { record, withdraw }: PlanImportContext,
  parts: Parts<ReadPlan>,
): readonly Gone[] {
  const here = new Set<string>(parts.merged.map(({ before }) => before.ref));
  const keyOf = isOwn(parts.recalled)
    ? goneFromOwn(parts)
    : goneFromFile(parts);
  return record.actions.flatMap((action) => {
    const key = here.has(action.ref) ? null : keyOf(action);
    return key !== null && isLive(withCurrent(record, action).current.status)
      ? [{ action, key, withdrawn: withdraw?.has(action.ref) ?? false }]
      : [];
  });
}

type KeyOf = (action: Action) => string | null;

function goneFromFile({ memory, recalled }: Parts<ReadPlan>): KeyOf {
  const sources = new Set(
    [...recalled.rows.values()].flatMap(({ memory: row }) => row?.source ?? []),
  );
  return ({ ref }) => {
    const row = memory.rows.get(ref);
    return row && !row.gone && sources.has(row.source) ? ref : null;
  };
}

export const isOwn = ({ rows }: Recalled<ReadPlan>) =>
  [...rows.values()].some(({ own }) => own !== null);

/** A workbook of ours had every action there was when it was taken out; a part of the plan those of its themes. */
function goneFromOwn({ memory, recalled }: Parts<ReadPlan>): KeyOf {
  const rows = [...recalled.rows.values()].flatMap(({ own, action }) =>
    own && action ? [{ stamp: own.stamp, action }] : [],
  );
  const newest = Math.max(...rows.map(({ stamp }) => stamp.newest));
  const part = rows.some(({ stamp }) => stamp.part);
  const themes = new Set(rows.map(({ action }) => action.themeId));
  return ({ ref, addedAt, themeId }) => {
    const key = `${ref} ${newest}`;
    const was = Date.parse(addedAt) <= newest && (!part || themes.has(themeId));
    return was && !memory.ownGone.has(key) ? key : null;
  };
}

/** Taking out of the plan what the file no longer has is a decision like any other: the action stays in the list of changes. */
export function withdrawal(
  action: Action,
  { record, plan }: PlanImportContext,
  importing: ImportContext,
) {
  const decision = {
    ...importDecision({ kind: "actionWithdrawn" }, action, importing),
    words: `It is no longer in ${importing.file}.`,
  };
  const log = logOf(record, action.id);
  const current = currentOf(
    action,
    { ...log, decisions: [...log.decisions, decision] },
    plan.timeZone,
  );
  return { decision, before: action, after: { ...action, current } };
}
