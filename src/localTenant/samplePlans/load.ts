// Loads the sample plans through the real store, so that what runs here is what runs in a council. Run again, it adds only what is missing.
import {
  recordedPeople,
  recordPeople,
} from "../../sharepoint/site/peopleRecorded.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Site } from "../../sharepoint/wire/connect.ts";
import { addRecord } from "../../sharepoint/importing/bringBack.ts";
import { openPlanStore } from "../../sharepoint/planStore.ts";
import type { OnProgress } from "../../sharepoint/rows/reading.ts";
import { corporatePlanRecord, corporateReportDay } from "./corporatePlan.ts";
import { sampleDates } from "./dates.ts";
import { letPeopleIn } from "./membership.ts";
import {
  peerChallengePlanRecord,
  peerChallengeReportDay,
} from "./peerChallengePlan.ts";
import { riskMapRecord, riskMapReportDay } from "./riskMap.ts";
import {
  seniorManagementPlanRecord,
  seniorManagementReportDay,
} from "./seniorManagementPlan.ts";

interface LoadOptions {
  readonly site: Site;
  /** The day the demonstration should be alive on; null keeps the documents' own dates. */
  readonly today: CalendarDate | null;
  /** With the plan that is closing, as a demonstration has it. */
  readonly closing?: boolean;
  readonly onProgress?: OnProgress;
}

/** The three sample plans after published reports, moved to a day. */
export function sampleRecords(today: CalendarDate | null): PlanRecord[] {
  return [
    corporatePlanRecord(sampleDates(corporateReportDay, today)),
    seniorManagementPlanRecord(sampleDates(seniorManagementReportDay, today)),
    riskMapRecord(sampleDates(riskMapReportDay, today)),
  ];
}

/** A plan all of whose story is invented: it is closing, with a date moved and one refused, evidence, and a claim to confirm. */
export const closingSample = (today: CalendarDate | null): PlanRecord =>
  peerChallengePlanRecord(sampleDates(peerChallengeReportDay, today));

/**
 * Puts the sample people into their groups and loads the sample plans into a provisioned site.
 * What is there already stays as it is, so it may be stopped and run again; plans already there whole are not sent again.
 */
export async function loadSamplePlans(options: LoadOptions): Promise<void> {
  await letPeopleIn(options.site);
  if ((await recordedPeople(options.site)) === null)
    await recordPeople(options.site);
  const store = openPlanStore(options.site);
  const { items } = await store.plans();
  const whole = new Set<string>(items.map((plan) => plan.id));
  const wanted = [
    ...sampleRecords(options.today),
    ...(options.closing ? [closingSample(options.today)] : []),
  ];
  const missing = wanted.filter(({ plan }) => !whole.has(plan.id));
  for (const record of missing)
    await addRecord(store, record, options.onProgress);
  // As the service does within a minute; an elected member may be the first to open one.
  if (missing.length > 0) await store.fileForMembers("all");
}
