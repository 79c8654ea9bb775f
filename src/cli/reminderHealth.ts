// How the reminder service is, as it wrote it down in the Settings list, for `waymark check`.
import {
  healthProblems,
  healthSetting,
  momentInWords,
  readServiceHealth,
  type HealthProblem,
  type ServiceHealth,
} from "../domain/checks/serviceHealth.ts";
import { counted } from "../domain/wording.ts";
import type { Site } from "../sharepoint/connect.ts";
import { StoreFailure } from "../sharepoint/failure.ts";
import type { Loaded } from "../sharepoint/reading.ts";
import type { Setting } from "../sharepoint/settings.ts";
import { openPlanStore } from "../sharepoint/planStore.ts";
import { moment } from "./edge.ts";

export interface RemindersChecked {
  readonly health: ServiceHealth | null;
  /** None where the service never reported: a site may do without it, and the line says so. */
  readonly problems: readonly HealthProblem[];
  readonly line: string;
}

/** What the check of the lists has said already. */
const isMissing = ({ kind }: StoreFailure): boolean =>
  kind === "listMissing" || kind === "columnMissing";

const zone = "Europe/London";

export async function checkReminders(site: Site): Promise<RemindersChecked> {
  let items: Loaded<Setting>["items"];
  try {
    ({ items } = await openPlanStore(site).settings());
  } catch (error) {
    if (!(error instanceof StoreFailure) || !isMissing(error)) throw error;
    return {
      health: null,
      problems: [],
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
      line: "Reminders: the service has never reported from this site.",
    };
  return {
    health,
    problems: healthProblems(health, moment(zone).now, zone),
    line: `Reminders: looked round ${momentInWords(health.at, zone)}, ${counted(health.backlog, "card")} waiting.`,
  };
}
