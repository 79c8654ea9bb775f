// How the reminder service is, as it wrote it down in the Settings list, for `waymark check`.
import { inEnglish } from "../../domain/words/english.ts";
import { addDays } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import {
  healthProblems,
  momentSaid,
  readServiceHealth,
  type ServiceHealth,
} from "../../domain/checks/serviceHealth.ts";
import { healthSetting } from "../../domain/checks/serviceRows.ts";
import {
  deliveryFindings,
  type DeliveryFinding,
} from "../../domain/reminding/deliveryFix.ts";
import { counted } from "../../domain/values/wording.ts";
import type { Site } from "../../sharepoint/wire/connect.ts";
import { StoreFailure } from "../../sharepoint/wire/failure.ts";
import type { Loaded } from "../../sharepoint/rows/reading.ts";
import type { Setting } from "../../sharepoint/nouns/settings.ts";
import { openPlanStore } from "../../sharepoint/planStore.ts";
import { readReminderLines } from "../../sharepoint/plan/reminderLines.ts";
import { moment } from "./edge.ts";
import type { Moment } from "./edge.ts";

interface RemindersChecked {
  readonly health: ServiceHealth | null;
  /** None where the service never reported: a site may do without it, and the line says so. */
  readonly problems: readonly {
    readonly cause: string;
    readonly fix: string;
  }[];
  /** People whom the newest reminders did not reach. */
  readonly undelivered: readonly DeliveryFinding[];
  readonly line: string;
}

/** What the check of the lists has said already. */
const isMissing = ({ kind }: StoreFailure): boolean =>
  kind === "listMissing" || kind === "columnMissing";

const zone = "Europe/London";

/** @param at the moment it is looked at: now, but in a plan of another day */
export async function checkReminders(
  site: Site,
  at: Moment = moment(zone),
): Promise<RemindersChecked> {
  let items: Loaded<Setting>["items"];
  let undelivered: readonly DeliveryFinding[];
  try {
    ({ items } = await openPlanStore(site).settings());
    undelivered = await undeliveredIn(site, at.today);
  } catch (error) {
    if (!(error instanceof StoreFailure) || !isMissing(error)) throw error;
    return {
      health: null,
      problems: [],
      undelivered: [],
      line: "Reminders: not known while lists or columns are missing.",
    };
  }
  const health = readServiceHealth(
    items.find(({ name }) => name === healthSetting)?.value,
  );
  if (health === null)
    return {
      health,
      problems: [],
      undelivered,
      line: "Reminders: the service has never reported from this site.",
    };
  return {
    health,
    problems: healthProblems(health, at.now, zone).map(({ cause, fix }) => ({
      cause: inEnglish(cause),
      fix: inEnglish(fix),
    })),
    undelivered,
    line: `Reminders: looked round ${inEnglish(momentSaid(health.at, zone))}, ${counted(health.backlog, "card")} waiting.`,
  };
}

/** A month: who was not reached for longer has no newer reminder either, and the tab's log still shows it. */
const lookedBackDays = 31;

async function undeliveredIn(
  site: Site,
  today: CalendarDate,
): Promise<readonly DeliveryFinding[]> {
  const since = addDays(today, -lookedBackDays);
  const { items } = await readReminderLines(site, null, since);
  return deliveryFindings(items);
}
