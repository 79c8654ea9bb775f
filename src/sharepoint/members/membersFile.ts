// A plan as its elected members may read it ⇄ one file of their library: the same log is the same file, so that whoever looks can tell whether it is kept current.
import * as v from "valibot";
import { latestEdition } from "../../domain/entries/editions.ts";
import type { Loaded } from "../../domain/entries/entry.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { membersRecord } from "../../domain/readableByMembers.ts";
import { dayIn, type Instant } from "../../domain/values/calendarDate.ts";
import type { PlanId } from "../../domain/values/id.ts";
import { plainly } from "../../domain/words/sentence.ts";
import { aDay, aMoment, anId } from "../columns/shapes.ts";
import { filedParts, partsOf, readParts } from "../log/loads.ts";
import { sha256Of } from "../wire/sha256.ts";
import type { StoredRecord } from "../plan/wholeRecord.ts";
import { StoreFailure } from "../wire/failure.ts";

const format = "waymark-members/1";

export const planFileName = (id: PlanId) => `plan-${id}.json`;

const file = v.object({
  format: v.literal(format),
  planId: anId<"Plan">(),
  /** The day and the moment up to which the log is in it; null for a plan of which nothing is recorded yet. */
  asAt: v.nullable(aDay),
  knownAt: v.nullable(aMoment),
  /** The edition of the rules it was made by. */
  edition: v.number(),
  sha256: v.string(),
  parts: filedParts,
});

/** A plan as its file in the members' library has it. */
export interface FiledPlan {
  readonly record: PlanRecord;
  readonly knownAt: Instant | null;
}

/** The last moment at which anything was recorded: as the lists say, and as was said first where a row's own moment was written over since. */
export function lastRecorded({ log, record }: StoredRecord): Instant | null {
  const said = [record.updates, record.revisions, record.decisions].flatMap(
    (some) => some.map(({ recorded }) => recorded),
  );
  const all = [...said, ...(log?.rows.map(({ stamp }) => stamp.created) ?? [])];
  let last: Instant | null = null;
  for (const one of all) if (last === null || one > last) last = one;
  return last;
}

/** The file of a plan: what its members may read of the record, and nothing else of it. */
export async function membersFile(stored: StoredRecord): Promise<string> {
  const { plan, ...open } = membersRecord(stored.record);
  const parts = partsOf({ ...open, plans: [plan] });
  const known = lastRecorded(stored);
  const { id: planId, timeZone } = plan;
  return JSON.stringify({
    format,
    planId,
    asAt: known && dayIn(known, timeZone),
    knownAt: known,
    edition: latestEdition.n,
    sha256: await sha256Of(JSON.stringify(parts)),
    parts,
  });
}

const unreadable = (why: string): StoreFailure =>
  new StoreFailure(
    "rejected",
    plainly(
      "The plan's file in the members' library cannot be read ({why}), so the plan cannot be shown.",
      { why },
    ),
    {
      next: plainly(
        "Try again in a quarter of an hour: Waymark files it anew. If that does not help, tell the plan administrator.",
      ),
    },
  );

function parsed(text: string) {
  try {
    const read = v.safeParse(file, JSON.parse(text));
    if (read.success) return read.output;
    throw unreadable(read.issues[0].message);
  } catch (error) {
    if (error instanceof StoreFailure) throw error;
    throw unreadable("it is no file of Waymark's");
  }
}

/** Days in the file are days: no zone is needed to read them. */
export const context = { siteDay: (moment: Instant) => dayIn(moment) };

/**
 * Reads a plan from its file.
 * @throws StoreFailure "rejected" where it is no such file, or was changed by hand
 */
export async function readMembersFile(text: string): Promise<FiledPlan> {
  const { parts, sha256, knownAt: known } = parsed(text);
  if ((await sha256Of(JSON.stringify(parts))) !== sha256)
    throw unreadable("it was changed by hand");
  const { plans, ...things }: Loaded = readParts(parts, context, unreadable);
  const [plan] = plans;
  if (!plan) throw unreadable("it has no plan");
  return { record: { ...things, plan }, knownAt: known };
}
