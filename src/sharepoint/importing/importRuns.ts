// The record of each import ⇄ a row of the Settings list: what was made, what was changed, what the file said.
import { mergedFields } from "../../domain/imports/file/importedPlan.ts";
import { statuses } from "../../domain/plan/status.ts";
import { holder } from "../nouns/posts.ts";
import { aMoment, anId, aTimeline } from "../columns/shapes.ts";
import * as v from "valibot";
import type { ImportRun } from "../../domain/imports/file/importedPlan.ts";
import { asId, type PlanId } from "../../domain/values/id.ts";
import type { PlanStore } from "../planStore.ts";
import type { Setting } from "../nouns/settings.ts";
import { compareText } from "../../domain/values/order.ts";

/** How the names begin under which a plan's imports are kept. */
export const importsOf = (planId: string) => `import/${planId}/`;
const nameOf = (planId: PlanId, id: string) => `${importsOf(planId)}${id}`;

const texts = v.array(v.string());
const textOrNull = v.nullable(v.string());
const idsOf = <Name extends string>() => v.array(anId<Name>());
const field = v.picklist(mergedFields);

const fieldsBefore = v.object({
  action: anId<"Action">(),
  title: v.string(),
  theme: anId<"Theme">(),
  officers: idsOf<"Post">(),
  leadMember: textOrNull,
  due: v.nullable(aTimeline),
  initialStatus: v.exactOptional(v.picklist(statuses)),
  outcome: v.exactOptional(textOrNull),
  resource: v.exactOptional(textOrNull),
  answers: v.exactOptional(texts),
  exempt: v.exactOptional(textOrNull),
  implications: v.exactOptional(texts),
  own: v.exactOptional(v.record(v.string(), v.string())),
});

const riskBefore = v.object({
  risk: anId<"Risk">(),
  title: v.string(),
  merged: texts,
  refsAsWritten: texts,
});

const postBefore = v.object({
  post: anId<"Post">(),
  aliases: texts,
  register: v.exactOptional(
    v.object({
      title: v.string(),
      holders: v.array(holder),
      reportsTo: v.nullable(anId<"Post">()),
      left: v.string(),
    }),
  ),
});

const run: v.GenericSchema<ImportRun> = v.object({
  id: anId<"ImportRun">(),
  planId: anId<"Plan">(),
  file: v.string(),
  at: aMoment,
  by: v.string(),
  made: v.object({
    plan: v.boolean(),
    themes: idsOf<"Theme">(),
    posts: idsOf<"Post">(),
    actions: idsOf<"Action">(),
    milestones: idsOf<"Milestone">(),
    risks: idsOf<"Risk">(),
    updates: idsOf<"Update">(),
    revisions: idsOf<"Revision">(),
    decisions: idsOf<"Decision">(),
  }),
  changed: v.array(fieldsBefore),
  changedRisks: v.exactOptional(v.array(riskBefore)),
  seen: v.record(v.string(), v.string()),
  rows: v.exactOptional(
    v.record(
      v.string(),
      v.object({ said: v.string(), open: v.exactOptional(v.array(field)) }),
    ),
  ),
  answers: v.exactOptional(
    v.array(
      v.object({
        field: v.string(),
        alike: v.string(),
        cell: v.string(),
        row: v.string(),
        answer: textOrNull,
      }),
    ),
  ),
  source: v.exactOptional(v.string()),
  gone: v.exactOptional(texts),
  own: v.exactOptional(v.boolean()),
  changedPosts: v.exactOptional(v.array(postBefore)),
  columns: v.exactOptional(texts),
  finished: v.exactOptional(v.boolean()),
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
    .filter(({ name }) => name.startsWith(importsOf(planId)))
    .flatMap((setting) => {
      const parsed = v.safeParse(run, setting.value);
      if (parsed.success) return [{ run: parsed.output, setting }];
      unreadable.push(
        `${setting.name} in the Settings list cannot be read, so what it imported counts as never imported: ${parsed.issues[0].message}.`,
      );
      return [];
    });
  return {
    runs: runs.toSorted((a, b) => compareText(a.run.at, b.run.at)),
    unreadable,
  };
}

function settingOf(run: ImportRun): Setting {
  return {
    id: asId<"Setting">(run.id),
    name: nameOf(run.planId, run.id),
    value: run,
  };
}

/** Written before anything else of an import: it says what the import will make. */
export async function beginImportRun(
  store: PlanStore,
  run: ImportRun,
): Promise<void> {
  await store.add("settings", settingOf(run));
}

/** Written last: from now on later files are compared with what it says. What `lost` names was not saved, so nothing is remembered of it. */
export async function finishImportRun(
  store: PlanStore,
  begun: ImportRun,
  lost: readonly string[],
): Promise<void> {
  const before = settingOf(begun);
  const outcome = await store.save(
    "settings",
    before,
    finished(before, begun, lost),
  );
  // A first try that was cut short wrote the same record and more: both are what this import said.
  if (outcome.kind === "conflict" && outcome.theirs)
    await store.save(
      "settings",
      outcome.theirs,
      finished(outcome.theirs, begun, lost),
    );
}

function finished(
  there: Setting,
  begun: ImportRun,
  lost: readonly string[],
): Setting {
  const kept = v.parse(run, there.value);
  const saved = <T>(rows: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(rows).filter(([ref]) => !lost.includes(ref)),
    );
  const value: ImportRun = {
    ...kept,
    seen: saved({ ...kept.seen, ...begun.seen }),
    rows: saved({ ...kept.rows, ...begun.rows }),
    finished: true,
  };
  return { ...there, value };
}
