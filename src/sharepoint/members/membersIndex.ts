// The list of the plans in the members' library: each with the hash of its file and the few settings its figures rest on. Small, so that a tab may ask for it again and again.
import * as v from "valibot";
import { cycleSettingName } from "../../domain/board/cycle.ts";
import {
  readReminderSettings,
  settingName,
} from "../../domain/reminding/reminderSettings.ts";
import type { PlanId } from "../../domain/values/id.ts";
import type { Item } from "../columns/column.ts";
import { anId } from "../columns/shapes.ts";
import { sayingOf } from "../log/loads.ts";
import { sha256Of } from "../wire/sha256.ts";
import { plans } from "../nouns/plans.ts";
import type { Setting } from "../nouns/settings.ts";
import type { StoredRecord } from "../plan/wholeRecord.ts";

export const indexName = "plans.json";

const format = "waymark-members-plans/1";

const setting = v.object({
  id: anId<"Setting">(),
  name: v.string(),
  value: v.unknown(),
});

const entry = v.object({
  id: anId<"Plan">(),
  sha256: v.string(),
  plan: v.record(v.string(), v.unknown()),
  settings: v.array(setting),
});

const index = v.object({ format: v.literal(format), plans: v.array(entry) });

/** A plan as the library lists it. */
export interface ListedPlan {
  readonly id: PlanId;
  /** Of the plan's file. */
  readonly sha256: string;
  readonly plan: Item;
  readonly settings: readonly Setting[];
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

/** How the library lists a plan whose file has this text. */
export async function listing(
  { record: { plan } }: StoredRecord,
  text: string,
  settings: readonly Setting[],
): Promise<ListedPlan> {
  return {
    id: plan.id,
    sha256: await sha256Of(text),
    plan: sayingOf(plans, plan),
    settings: settingsOf(plan.id, settings),
  };
}

/** The file of the list. */
export const indexOf = (listed: readonly ListedPlan[]): string =>
  JSON.stringify({ format, plans: listed });

/** The plans of the library; null where the file is missing or is no such file: it is filed anew. */
export function readIndex(text: string | null): readonly ListedPlan[] | null {
  if (text === null) return null;
  try {
    const read = v.safeParse(index, JSON.parse(text));
    return read.success ? read.output.plans : null;
  } catch {
    return null;
  }
}
