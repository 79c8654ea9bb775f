// The record of each import ⇄ a row of the Settings list: what was made, what was changed, what the file said.
import * as v from "valibot";
import type { ImportRun } from "../../domain/imports/importedPlan.ts";
import { asId, type PlanId } from "../../domain/id.ts";
import type { PlanStore } from "../planStore.ts";
import type { Setting } from "../settings.ts";

const nameOf = (planId: PlanId, id: string) => `import/${planId}/${id}`;

const ids = v.array(v.string());
const run = v.object({
  id: v.string(),
  planId: v.string(),
  file: v.string(),
  at: v.string(),
  by: v.string(),
  made: v.object({
    plan: v.boolean(),
    themes: ids,
    posts: ids,
    actions: ids,
    milestones: ids,
    risks: ids,
    updates: ids,
    revisions: ids,
    decisions: ids,
  }),
  changed: v.array(
    v.looseObject({ action: v.string(), title: v.string(), theme: v.string() }),
  ),
  changedRisks: v.exactOptional(
    v.array(
      v.object({
        risk: v.string(),
        title: v.string(),
        merged: ids,
        refsAsWritten: ids,
      }),
    ),
  ),
  seen: v.record(v.string(), v.string()),
});

/** An import's record with the row it is kept in. */
export interface StoredRun {
  readonly run: ImportRun;
  readonly setting: Setting;
}

/** The imports of a plan, oldest first. A record that cannot be read is told, not passed over: merging without it would guess. */
export async function readImportRuns(
  store: PlanStore,
  planId: PlanId,
): Promise<{
  readonly runs: readonly StoredRun[];
  readonly unreadable: readonly string[];
}> {
  const { items } = await store.settings();
  const unreadable: string[] = [];
  const runs = items
    .filter(({ name }) => name.startsWith(nameOf(planId, "")))
    .flatMap((setting) => {
      const parsed = v.safeParse(run, setting.value);
      // The fields are branded text and nothing more: what was checked is what an ImportRun is.
      if (parsed.success)
        return [{ run: parsed.output as unknown as ImportRun, setting }];
      unreadable.push(
        `${setting.name} in the Settings list cannot be read, so what it imported counts as never imported: ${parsed.issues[0].message}.`,
      );
      return [];
    });
  return {
    runs: runs.toSorted((a, b) => (a.run.at < b.run.at ? -1 : 1)),
    unreadable,
  };
}

export async function saveImportRun(
  store: PlanStore,
  made: ImportRun,
): Promise<void> {
  await store.add("settings", {
    id: asId<"Setting">(made.id),
    name: nameOf(made.planId, made.id),
    value: made,
  });
}
