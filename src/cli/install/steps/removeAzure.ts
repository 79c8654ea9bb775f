// Takes the Azure part away: the resource group where this installation made it, else what the deployment made in it.
import * as v from "valibot";
import { Stop, type InstallParts } from "../installParts.ts";
import { ServiceRefused } from "../service.ts";
import { deploymentAddress, groupAddress } from "./groupPath.ts";
import { kindsIn } from "./subscription.ts";

const pauseMs = 10_000;
/** Half an hour, as for making it. */
const longest = 180;

async function waitUntilGone(
  { arm, wait }: InstallParts,
  path: string,
  what: string,
): Promise<void> {
  for (let n = 0; (await arm.find(path)) !== null; n += 1) {
    if (n === longest)
      throw new Stop(
        `Azure is still taking ${what} away after half an hour. Look at it in the portal, then run this again.`,
      );
    await wait(pauseMs);
  }
}

const Made = v.object({
  properties: v.object({
    outputResources: v.optional(v.array(v.object({ id: v.string() })), []),
  }),
});

/** "Microsoft.Web/sites" of "/subscriptions/…/providers/Microsoft.Web/sites/waymark". */
const kindOf = (id: string) =>
  /\/providers\/([^/]+\/[^/]+)\/[^/]+$/i.exec(id)?.[1] ?? "";

/** What the deployment made, without what goes with something it is part of. */
function wholesIn(deployment: unknown): readonly string[] {
  const ids = v
    .parse(Made, deployment)
    .properties.outputResources.map(({ id }) => id);
  return ids.filter(
    (id) =>
      !ids.some(
        (other) =>
          id !== other &&
          id.toLowerCase().startsWith(`${other.toLowerCase()}/`),
      ),
  );
}

/** One round; what another thing still stands on is for the next. */
async function deleteRound(
  { arm, template }: InstallParts,
  ids: readonly string[],
): Promise<readonly string[]> {
  const versions = new Map(
    [...kindsIn(template)].map(([kind, version]) => [
      kind.toLowerCase(),
      version,
    ]),
  );
  const left: string[] = [];
  for (const id of ids)
    try {
      const version = versions.get(kindOf(id).toLowerCase()) ?? "";
      await arm.ask("DELETE", `${id}?api-version=${version}`);
    } catch (error) {
      if (!(error instanceof ServiceRefused)) throw error;
      if (error.isConflict) left.push(id);
      else if (error.status !== 404) throw error;
    }
  return left;
}

async function removeOneByOne(world: InstallParts): Promise<string[]> {
  const { arm, settings, wait } = world;
  const path = deploymentAddress(world);
  const deployment = await arm.find(path);
  if (deployment === null) return [];
  const all = wholesIn(deployment);
  let left = all;
  for (let n = 0; left.length > 0; n += 1) {
    if (n > 0) await wait(pauseMs);
    const next = await deleteRound(world, left);
    if (next.length === left.length && n > 5)
      throw new Stop(
        `Azure does not let go of ${next.map((id) => id.split("/").at(-1)).join(", ")} in ${settings.resourceGroup}. Take what is left away in the portal, then run this again.`,
      );
    left = next;
  }
  await arm.ask("DELETE", path);
  return [
    `took ${all.length} resources out of the resource group ${settings.resourceGroup}, which was there before and stays`,
  ];
}

/** A vault keeps its name for 90 days; installing again in the same resource group brings it back. */
export async function removeAzure(
  world: InstallParts,
): Promise<readonly string[]> {
  const { arm, settings, state } = world;
  const path = groupAddress(world);
  if ((await arm.find(path)) === null) return [];
  if (!state.known.madeResourceGroup) return removeOneByOne(world);
  const what = `the resource group ${settings.resourceGroup}`;
  await arm.ask("DELETE", path);
  await waitUntilGone(world, path, what);
  return [`took ${what} away`];
}
