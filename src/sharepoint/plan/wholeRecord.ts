// Reading everything recorded of a plan, to the end: what counts of its log, and beside it the rows that are copies of that.
import { withCurrent } from "../../domain/rules/planRules.ts";
import { thingKinds } from "../../domain/entries/entry.ts";
import type { Things, Uncounted } from "../../domain/entries/entry.ts";
import type { PlanId } from "../../domain/values/id.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { asItStands, type LogParts } from "./storedLog.ts";
import type { Noun } from "../columns/list.ts";
import type { Doubtful } from "../log/doubtful.ts";
import type { PlanLog } from "../log/readLog.ts";
import type { Memory } from "../rows/memory.ts";
import { nouns } from "../nouns/nouns.ts";
import { plans } from "../nouns/plans.ts";
import {
  equals,
  type Loaded,
  type OnProgress,
  type Reader,
  type Unreadable,
} from "../rows/reading.ts";
import { apartFromHome } from "../../domain/portfolio/namedHomes.ts";
import { withHomes } from "../../domain/portfolio/sharedActions.ts";
import { readHomes } from "./homes.ts";
import { onlyPlan } from "./wholePlan.ts";

/** The rows of the lists that are copies of the log, as they stand. */
type Copies = {
  readonly [Kind in keyof Things]: readonly Things[Kind][];
};

export interface StoredRecord {
  /** What counts; of an action that another plan of the site is home to, what counts there. */
  readonly record: PlanRecord;
  /** Of the homes too: what cannot be read there is missing here. */
  readonly unreadable: readonly Unreadable[];
  /** The actions that name a home and take nothing from it. */
  readonly apart: ReturnType<typeof apartFromHome>;
  readonly copies: Copies;
  /** What does not count, with why. */
  readonly uncounted: readonly Uncounted[];
  /** The rows of the log with what their lists say of them; null for a plan of the first release that was not brought forward. */
  readonly log: {
    readonly rows: readonly Doubtful[];
    readonly loadedIds: ReadonlyMap<string, string>;
  } | null;
}

/** Collects what could not be read on its way. */
function keeping(unreadable: Unreadable[]) {
  return async <T>(loading: Promise<Loaded<T>>): Promise<readonly T[]> => {
    const loaded = await loading;
    unreadable.push(...loaded.unreadable);
    return loaded.items;
  };
}

/** The rows that are copies of the log; asked for at once. */
async function readCopies(
  reader: Reader,
  { planId, row }: { planId: PlanId; row: PlanRecord["plan"] | null },
  kept: ReturnType<typeof keeping>,
  onProgress?: OnProgress,
): Promise<Copies> {
  const ofPlan = equals("PlanKey", planId);
  const rowsOf = <Kind extends keyof Things>(kind: Kind) => {
    const noun: Noun<Things[Kind]> = nouns[kind];
    return kept(reader.all(noun, ofPlan, onProgress));
  };
  const [themes, posts, actions, milestones, bodies, meetings, risks] =
    await Promise.all([
      rowsOf("themes"),
      rowsOf("posts"),
      rowsOf("actions"),
      rowsOf("milestones"),
      rowsOf("bodies"),
      rowsOf("meetings"),
      rowsOf("risks"),
    ]);
  return {
    plans: row ? [row] : [],
    themes,
    posts,
    actions,
    milestones,
    bodies,
    meetings,
    risks,
  };
}

export async function readRecord(
  parts: LogParts,
  planId: PlanId,
  onProgress?: OnProgress,
): Promise<StoredRecord> {
  const { reader, memory, logs } = parts;
  const unreadable: Unreadable[] = [];
  const kept = keeping(unreadable);
  const ofPlan = equals("PlanKey", planId);
  const found = await reader.all(plans, equals("ClientKey", planId));
  const row = found.items[0] ?? null;
  const [log, copies] = await Promise.all([
    logs.read(row ?? { id: planId }, null, onProgress),
    readCopies(reader, { planId, row }, kept, onProgress),
  ]);
  if (log === null) {
    const plan = onlyPlan(found);
    memory.zones.set(plan.id, plan.timeZone);
    const { unreadable: wrong, ...said } = await asItStands(reader, ofPlan);
    const { plans: _, ...things } = copies;
    return {
      record: { plan, ...things, ...said },
      unreadable: [...unreadable, ...wrong],
      apart: [],
      copies,
      uncounted: [],
      log: null,
    };
  }
  const own = recordFrom(log, row ?? onlyCounted(log));
  const { homes, unreadable: there } = await readHomes(parts, own);
  const record = withHomes(own, homes);
  memory.zones.set(planId, record.plan.timeZone);
  lendVersions(memory, log, record, copies);
  return {
    record,
    unreadable: [
      ...found.unreadable,
      ...unreadable,
      ...log.unreadable,
      ...there,
    ],
    apart: apartFromHome(own, homes),
    copies,
    uncounted: log.uncounted,
    log: { rows: log.rows, loadedIds: log.loadedIds },
  };
}

/** The plan of a log whose row is gone: it could not have been read without one. */
function onlyCounted({ record: { plans: told } }: PlanLog) {
  const plan = told.at(-1);
  if (!plan) throw new Error("A log without a plan was read.");
  return plan;
}

/** What counts, with what follows from it for each action. */
function recordFrom(
  { record: { plans: told, ...counted } }: PlanLog,
  row: PlanRecord["plan"],
): PlanRecord {
  const record = {
    ...counted,
    plan: told.at(-1) ?? row,
  };
  return {
    ...record,
    actions: record.actions.map((action) => withCurrent(record, action)),
  };
}

/** A thing that counts is saved over the row that is its copy, against the version of that row. */
function lendVersions(
  memory: Memory,
  log: PlanLog,
  record: PlanRecord,
  copies: Copies,
): void {
  const things = { ...record, plans: [record.plan] };
  for (const kind of thingKinds) {
    const rows = new Map<string, object>(
      copies[kind].map((row) => [row.id, row]),
    );
    for (const thing of things[kind]) {
      const row = rows.get(thing.id);
      const version = row && memory.versionOf(row);
      if (version) memory.remember(nouns[kind], thing, version);
    }
  }
  // Evidence that came with a load has a row that is its copy; any other is its row.
  for (const one of record.evidence) {
    const version =
      memory.versionOf(one) ?? memory.lastVersion(nouns.evidence, one.id);
    if (version) memory.remember(nouns.evidence, one, version);
  }
  const items = new Map(
    log.rows.map(({ id, stamp }) => [id, stamp.item] as const),
  );
  for (const kind of ["updates", "revisions", "decisions"] as const)
    for (const entry of record[kind]) {
      const itemId = items.get(entry.id);
      // A row of the log is never changed, so that its version is never asked for; its number is.
      if (itemId !== undefined)
        memory.remember(nouns[kind], entry, { itemId, etag: "" });
    }
}
