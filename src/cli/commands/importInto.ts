// waymark import into a plan: what the file would do to it, and doing it.
import { decidedInEnglish } from "../../domain/imports/decide/decidedInEnglish.ts";
import {
  importInEnglish,
  questionInEnglish,
  skippedInEnglish,
} from "../../documents/import/importInEnglish.ts";
import type { ImportResult } from "../../documents/import/rows/importResult.ts";
import { inEnglish } from "../../domain/words/english.ts";
import { updatesOfWorkbook } from "../../domain/imports/file/filledWorkbook.ts";
import type {
  FilledUpdates,
  FilledWorkbook,
} from "../../domain/imports/file/filledWorkbook.ts";
import { planImport } from "../../domain/imports/decide/importPlan.ts";
import { mergeTold } from "../../domain/imports/decide/mergeTold.ts";
import type { MergeTold } from "../../domain/imports/decide/mergeTold.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import {
  draftPlan,
  emptyRecord,
} from "../../domain/planLife/draft/draftPlan.ts";
import { actorIn } from "../../domain/rights/roles.ts";
import { loadImport } from "../../editing/loadImport.ts";
import { recordAll } from "../../editing/recordAll.ts";
import type { Site } from "../../sharepoint/wire/connect.ts";
import { readImportRuns } from "../../sharepoint/importing/importRuns.ts";
import { openPlanStore } from "../../sharepoint/planStore.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import type { Given, CommandAnswer } from "../program/command.ts";
import { moment, noonOf } from "../program/edge.ts";
import { findPlan } from "../program/planSource.ts";
import { withLists, withSite } from "../program/tenant.ts";

export const place = (source: ImportResult["skipped"][number]["source"]) =>
  `${source.sheet ?? (source.table === undefined ? "text" : `table ${source.table}`)}, row ${source.row}`;

/** A file on its way into a plan. */
interface Brought {
  readonly result: ImportResult;
  /** A workbook of ours that somebody filled in: entries, under the rules of the tab. */
  readonly filled: FilledWorkbook | null;
  /** The plan it goes into. */
  readonly name: string;
}

type Decided = ReturnType<typeof decidedInEnglish<ImportResult>>;

interface Target {
  readonly store: PlanStore;
  readonly plan: Plan;
  readonly decided: Decided;
  readonly entries: FilledUpdates;
}

/** What loading would do to a plan; writes nothing. */
export function compare(
  given: Given,
  brought: Brought,
): Promise<CommandAnswer> {
  return withSite(given, async (site) => {
    const target = await targetOf(site, given, brought);
    const { result } = brought;
    const { counts } = result;
    const merge = mergeOf(target);
    return {
      exit: needsPerson(merge) ? 1 : 0,
      json: {
        ...importInEnglish(result),
        questions: target.decided.settled.questions.map(questionInEnglish),
        merge,
        notes: target.decided.register.notes,
      },
      lines: [
        `${counts.rowsRead} rows read: ${counts.actions} actions, ${counts.risks} risks, ${counts.skipped} not taken. Nothing was written.`,
        ...mergeLines(merge, target.decided),
        ...leftOut(result),
      ],
    };
  });
}

/** The merge of the contract, with what was filled in. */
function mergeOf({ plan, decided, entries }: Target): MergeTold {
  const merge = mergeTold(plan.title, decided);
  const { statusWords } = plan;
  const filled = entries.accepted.flatMap(
    ({ row, action, change }): MergeTold["changed"] => {
      const { current, ref } = action;
      const as = change.updates.some(({ kind }) => kind === "claim")
        ? ("claim" as const)
        : ("change" as const);
      return [
        row.status === null
          ? null
          : {
              ref,
              field: "status",
              from: statusWords[current.status],
              to: row.status,
              as,
            },
        row.note === null
          ? null
          : {
              ref,
              field: "narrative",
              from: current.lastUpdate?.note ?? "",
              to: row.note,
              as: "change" as const,
            },
        row.forecast === null
          ? null
          : {
              ref,
              field: "forecast",
              from: current.forecast ?? "",
              to: row.forecast,
              as: "change" as const,
            },
      ].filter((one) => one !== null);
    },
  );
  const refused = entries.refused.map(({ row, words }) => ({
    ref: row.ref,
    field: null,
    reason: inEnglish(words),
  }));
  const said = new Set<string>(filled.map(({ ref }) => ref));
  return {
    ...merge,
    unchanged: decided.unchanged.filter((ref) => !said.has(ref)).length,
    changed: [...filled, ...merge.changed],
    rejected: [...refused, ...merge.rejected],
  };
}

const needsPerson = ({ rejected, missing, undecided }: MergeTold) =>
  rejected.length + missing.length + undecided > 0;

/** Old beside new, field by field; then what is gone from the file and what waits. */
function mergeLines(
  { plan, added, unchanged, changed, missing, rejected, undecided }: MergeTold,
  decided: Pick<Decided, "missing" | "rejected" | "register">,
): string[] {
  const verbs = {
    change: "Changed",
    claim: "Claimed",
    proposal: "Proposed",
  } as const;
  return [
    `${plan}: ${added.length} added, ${new Set(changed.map(({ ref }) => ref)).size} changed, ${unchanged} unchanged, ${missing.length} missing from the file, ${rejected.length + undecided} need a person.`,
    ...added.map((ref) => `Added: ${ref}`),
    ...changed.map(
      ({ ref, field, from, to, as }) =>
        `${verbs[as]}: ${ref} ${field}: “${from}” → “${to}”`,
    ),
    ...decided.register.notes,
    ...decided.missing.map(
      ({ ref, title: words }) =>
        `Missing from the file: ${ref} ${words}. It stays in the plan; if it is to go, withdraw it in Waymark.`,
    ),
    ...rejected.map(({ ref, reason }) => `${ref}: ${reason}`),
    ...decided.rejected.flatMap(({ about, why, waits }) =>
      waits ? [`${about}: ${why}`] : [],
    ),
  ];
}

const leftOut = ({ skipped }: ImportResult) =>
  skipped
    .map(skippedInEnglish)
    .map(
      (one) => `Not taken (${place(one.source)}): ${one.text} (${one.reason})`,
    );

export function load(given: Given, brought: Brought): Promise<CommandAnswer> {
  return withSite(given, async (site) => {
    const target = await withLists(given, site, () =>
      write(site, given, brought),
    );
    const merge = mergeOf(target);
    const { decided } = target;
    return {
      exit: needsPerson(merge) ? 1 : 0,
      json: {
        plan: brought.name,
        added: decided.added,
        changed: [...new Set(merge.changed.map(({ ref }) => ref))],
        unchanged: decided.unchanged,
        missing: merge.missing,
        rejected: [
          ...target.entries.refused.map(({ row, words }) => ({
            about: row.ref,
            why: inEnglish(words),
          })),
          ...decided.rejected.map(({ about, why }) => ({ about, why })),
        ],
        questions: decided.questions.map(questionInEnglish),
        skipped: brought.result.skipped.map(skippedInEnglish),
        merge,
        notes: decided.register.notes,
      },
      lines: [...mergeLines(merge, decided), ...leftOut(brought.result)],
    };
  });
}

/** The plan a file goes into as it is now, and what the file means for it. */
async function targetOf(
  site: Site,
  given: Given,
  { result, filled, name }: Brought,
): Promise<Target> {
  const store = openPlanStore(site);
  const { now, today } = moment();
  const there = await findPlan(store, name);
  const plan = there ?? draftPlan(name, stableGuid);
  const { person: by, rights } = await store.me();
  const { record, unreadable } = there
    ? await store.record(plan.id)
    : { record: emptyRecord(plan), unreadable: [] };
  const earlier = await readImportRuns(store, plan.id);
  // A file of an earlier day is a record made that day, so the plan's position on that day can be asked for; the door says that it came by import.
  const on = given.date("on");
  const at = {
    record,
    today: on ?? today,
    now: on === null ? now : noonOf(on),
    idFor: stableGuid,
  };
  const decided = decidedInEnglish(
    planImport(result, {
      ...at,
      plan,
      runs: earlier.runs.map(({ run }) => run),
      isNew: !there,
      by,
    }),
  );
  const facts = { person: by, byRights: rights.roles };
  const actor = actorIn({ ...facts, ...record }, null, at.today);
  const entries: FilledUpdates =
    filled && (filled.planId ?? plan.id) === plan.id
      ? updatesOfWorkbook(filled, { ...at, actor })
      : { accepted: [], already: [], refused: strays(filled, plan) };
  const faults = [
    ...unreadable.map(({ list, itemId, why, link }) => ({
      about: `${list}, row ${itemId}`,
      why: `It cannot be read: ${why} ${link}`,
    })),
    ...earlier.unreadable.map((why) => ({ about: "Settings", why })),
  ].map((one) => ({ ...one, of: null, waits: false }));
  return {
    store,
    plan,
    decided: { ...decided, rejected: [...decided.rejected, ...faults] },
    entries,
  };
}

/** What was filled in for one plan is not recorded in another. */
function strays(
  filled: FilledWorkbook | null,
  { title }: Plan,
): FilledUpdates["refused"] {
  return (filled?.rows ?? []).map((row) => ({
    row,
    words: `It was filled in for ${filled?.plan ?? "another plan"} and not for ${title}, so it was not recorded.`,
  }));
}

/** First what was filled in, then the file beside the plan as it is with that. */
async function write(
  site: Site,
  given: Given,
  brought: Brought,
): Promise<Target> {
  const first = await targetOf(site, given, brought);
  const { accepted } = first.entries;
  if (accepted.length > 0)
    await recordAll(first.store, first.plan, accepted, ({ list, rows }) =>
      given.progress(`Saving ${list}: ${rows}`),
    );
  const target =
    accepted.length > 0 ? await targetOf(site, given, brought) : first;
  const { store, plan, decided } = target;
  const lost = await loadImport(store, plan, decided, ({ list, rows }) =>
    given.progress(`Saving ${list}: ${rows}`),
  );
  return {
    ...target,
    entries: first.entries,
    decided: {
      ...decided,
      changed: decided.changed.filter(({ ref }) => !lost.includes(ref)),
      rejected: [
        ...decided.rejected,
        ...lost.map((about) => ({
          about,
          why: "Somebody else saved it meanwhile: run the import again.",
          of: null,
          waits: false,
        })),
      ],
    },
  };
}
