// The service's health as one row of the Settings list, where the tab and the check command read it without reaching the service.
import { asId } from "../domain/id.ts";
import {
  healthSetting,
  type ServiceHealth,
} from "../domain/checks/serviceHealth.ts";
import type { PlanStore } from "../sharepoint/planStore.ts";
import { idsFrom } from "./answer.ts";

export async function keepHealth(
  store: Pick<PlanStore, "settings" | "add" | "save">,
  health: ServiceHealth,
): Promise<void> {
  const { items } = await store.settings();
  const there = items.find(({ name }) => name === healthSetting);
  if (there) {
    // A second home that wrote at the same moment has said as much: its row stands until the next round.
    await store.save("settings", there, { ...there, value: health });
    return;
  }
  await store.add("settings", {
    // The same id from every process, so that two first rounds make one row.
    id: asId<"Setting">(idsFrom(healthSetting)()),
    name: healthSetting,
    value: health,
  });
}
