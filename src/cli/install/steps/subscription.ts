// What a deployment needs of the subscription itself: the kinds of resource it may use, and no name that a deleted vault still holds.
import * as v from "valibot";
import { listAt, Stop, textAt, type InstallParts } from "../installParts.ts";
import { ServiceRefused } from "../service.ts";
import { groupPath } from "./groupPath.ts";

const providerVersion = "2021-04-01";
const vaultVersion = "2023-07-01";

const Template = v.object({
  resources: v.array(v.object({ type: v.string(), apiVersion: v.string() })),
});

/** The kinds of resource in the template, each with the version it is asked in. */
export const kindsIn = (template: unknown): ReadonlyMap<string, string> =>
  new Map(
    v
      .parse(Template, template)
      .resources.map(({ type, apiVersion }) => [type, apiVersion] as const),
  );

/** Of these every subscription has its share from the first. */
const always = ["Microsoft.Authorization", "Microsoft.Resources"];

const pauseMs = 5000;
/** Ten minutes: Azure says that it may take some. */
const longest = 120;

/**
 * Registers what the subscription has never used. Azure's portal and command line do that by themselves; whoever deploys by its interface is
 * refused. Source: learn.microsoft.com, "Resolve errors for resource provider registration".
 */
export async function registerProviders({
  arm,
  settings,
  template,
  wait,
}: InstallParts): Promise<readonly string[]> {
  const named = [...kindsIn(template).keys()].map(
    (type) => type.split("/")[0] ?? "",
  );
  const done: string[] = [];
  for (const name of new Set(named)) {
    if (always.includes(name)) continue;
    const at = `/subscriptions/${settings.subscription}/providers/${name}`;
    const state = async () =>
      textAt(
        await arm.ask("GET", `${at}?api-version=${providerVersion}`),
        "registrationState",
      );
    if ((await state()) === "Registered") continue;
    try {
      await arm.ask("POST", `${at}/register?api-version=${providerVersion}`);
    } catch (error) {
      if (!(error instanceof ServiceRefused) || !error.isForbidden) throw error;
      throw new Stop(
        `The subscription has never used ${name}, and only somebody with a right on the whole subscription may switch it on.`,
        "Contributor on the subscription",
      );
    }
    for (let n = 0; (await state()) !== "Registered"; n += 1) {
      if (n === longest)
        throw new Stop(
          `Azure has not switched ${name} on after ten minutes. Run this again later.`,
        );
      await wait(pauseMs);
    }
    done.push(`let the subscription use ${name}`);
  }
  return done;
}

/** The name of a vault of this resource group that was deleted and not yet forgotten; null where there is none, or nobody may look. */
export async function deletedVaultOf(
  world: InstallParts,
): Promise<string | null> {
  const { arm, settings } = world;
  const group = `${groupPath(world)}/`.toLowerCase();
  try {
    const vaults = listAt(
      await arm.ask(
        "GET",
        `/subscriptions/${settings.subscription}/providers/Microsoft.KeyVault/deletedVaults?api-version=${vaultVersion}`,
      ),
    );
    const mine = vaults.find((one) =>
      textAt(one, "properties", "vaultId").toLowerCase().startsWith(group),
    );
    return mine === undefined ? null : textAt(mine, "name");
  } catch (error) {
    // Without a right on the subscription the deployment itself says that the name is taken.
    if (error instanceof ServiceRefused && error.isForbidden) return null;
    throw error;
  }
}
