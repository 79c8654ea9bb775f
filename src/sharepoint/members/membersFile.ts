// A plan as its elected members may read it ⇄ one file of their library: the same log is the same file, so that whoever looks can tell whether it is kept current.
import * as v from "valibot";
import { cycleSettingName } from "../../domain/board/cycle.ts";
import { latestEdition } from "../../domain/entries/editions.ts";
import type { Loaded } from "../../domain/entries/entry.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { membersRecord } from "../../domain/readableByMembers.ts";
import {
  readReminderSettings,
  settingName,
} from "../../domain/reminding/reminderSettings.ts";
import { dayIn, type Instant } from "../../domain/values/calendarDate.ts";
import type { PlanId } from "../../domain/values/id.ts";
import { plainly } from "../../domain/words/sentence.ts";
import { aDay, aMoment, anId } from "../columns/shapes.ts";
import { filedParts, partsOf, readParts, sha256Of } from "../log/loads.ts";
import type { Setting } from "../nouns/settings.ts";
import type { StoredRecord } from "../plan/wholeRecord.ts";
import { StoreFailure } from "../wire/failure.ts";

const format = "waymark-members/1";

/** The plans of the library, each with the hash of its file: small, so that a tab may ask it again and again. */
export const indexName = "plans.json";
export const planFileName = (id: PlanId) => `plan-${id}.json`;

const setting = v.object({
  id: anId<"Setting">(),
  name: v.string(),
  value: v.unknown(),
});

const file = v.object({
  format: v.literal(format),
  planId: anId<"Plan">(),
  /** The day and the moment up to which the log is in it; null for a plan of which nothing is recorded yet. */
  asAt: v.nullable(aDay),
  knownAt: v.nullable(aMoment),
  /** The edition of the rules it was made by. */
  edition: v.number(),
  sha256: v.string(),
  settings: v.array(setting),
  parts: filedParts,
});

/** A plan as its file in the members' library has it. */
export interface FiledPlan {
  readonly record: PlanRecord;
  readonly settings: readonly Setting[];
  readonly knownAt: Instant | null;
  /** Of all that it says of the plan. */
  readonly sha256: string;
}

/** The last moment at which anything was recorded, as the lists say; of a plan of the first release, as its rows say. */
function lastRecorded({ log, record }: StoredRecord): Instant | null {
  const all =
    log?.rows.map(({ stamp }) => stamp.created) ??
    [record.updates, record.revisions, record.decisions].flatMap((some) =>
      some.map(({ recorded }) => recorded),
    );
  let last: Instant | null = null;
  for (const one of all) if (last === null || one > last) last = one;
  return last;
}

/** What the windows for updates are worked out from, and no more of the settings. */
function settingsOf(planId: PlanId, all: readonly Setting[]): Setting[] {
  const cycle = all.filter(({ name }) => name === cycleSettingName(planId));
  const days = all
    .filter(({ name }) => name === settingName(planId))
    .map((one) => {
      const read = readReminderSettings(one.value);
      return {
        ...one,
        value: read.ok ? { localDays: read.value.localDays } : {},
      };
    });
  return [...cycle, ...days].map(({ id, name, value }) => ({
    id,
    name,
    value,
  }));
}

/** The file of a plan: what its members may read of the record, and nothing else of it. */
export async function membersFile(
  stored: StoredRecord,
  settings: readonly Setting[],
): Promise<string> {
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
    settings: settingsOf(planId, settings),
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
  const { parts, sha256, settings, knownAt: known } = parsed(text);
  if ((await sha256Of(JSON.stringify(parts))) !== sha256)
    throw unreadable("it was changed by hand");
  const { plans, ...things }: Loaded = readParts(parts, context, unreadable);
  const [plan] = plans;
  if (!plan) throw unreadable("it has no plan");
  return { record: { ...things, plan }, settings, knownAt: known, sha256 };
}
