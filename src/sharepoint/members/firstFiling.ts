// The first filing of an older site's plans for their elected members: before it they would read nothing until the service comes round.
import { membersLibrary } from "../nouns/settings.ts";
import { openPlanStore } from "../planStore.ts";
import type { Site } from "../wire/connect.ts";
import type { Take } from "../wire/provisionStep.ts";

/** One step where there are plans: what is filed is kept current by the service, and looked at by the check. */
export async function fileFirst(site: Site, take: Take): Promise<void> {
  const store = openPlanStore(site);
  const { items } = await store.plans();
  if (items.length === 0) return;
  await take(
    {
      where: membersLibrary.list.title,
      what: "file the plans for their elected members",
      kind: "row",
    },
    () => store.fileForMembers("all"),
  );
}
