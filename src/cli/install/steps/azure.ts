// The Azure part: one deployment of infra/main.json, the service's files, and the tab's address.
import { createHash } from "node:crypto";
import {
  needed,
  packageId,
  Stop,
  textAt,
  type InstallParts,
  type RunStep,
} from "../installParts.ts";
import { ServiceRefused } from "../service.ts";
import { deletedVaultOf, registerProviders } from "./subscription.ts";
import {
  deploymentAddress,
  groupAddress,
  groupPath,
  webVersion,
} from "./groupPath.ts";

const stateOf = (deployment: unknown) =>
  textAt(deployment, "properties", "provisioningState");

const pauseMs = 10_000;
/** Half an hour: a first deployment takes five to ten minutes. */
const longest = 180;

/** Waits for a deployment, this machine's or another's. */
async function finished(
  { arm, wait }: InstallParts,
  path: string,
): Promise<unknown> {
  for (let n = 0; n < longest; n += 1) {
    const deployment = await arm.ask("GET", path);
    const state = stateOf(deployment);
    if (state === "Succeeded") return deployment;
    if (["Failed", "Canceled"].includes(state))
      throw new Stop(
        `Azure could not make its part: ${failureIn(deployment)} Mend that, then run this again.`,
      );
    await wait(pauseMs);
  }
  throw new Stop(
    "Azure has not finished after half an hour. Look at the deployment “waymark” of the resource group in the portal, then run this again.",
  );
}

function failureIn(deployment: unknown): string {
  const properties = Reflect.get(deployment as object, "properties") as object;
  const error: unknown = Reflect.get(properties, "error");
  try {
    return textAt(error, "message").replace(/\.?$/, ".");
  } catch {
    return "it does not say why.";
  }
}

const output = (deployment: unknown, name: string) =>
  textAt(deployment, "properties", "outputs", name, "value");

function parametersFor(
  { settings, state, certificate, signingKey }: InstallParts,
  {
    hasSigningKey,
    recoverVault,
  }: { readonly hasSigningKey: boolean; readonly recoverVault: boolean },
) {
  const given = {
    location: settings.region,
    tenantId: needed(state.known.tenantId, "The tenant's id"),
    clientId: needed(state.known.serviceClientId, "The service's id"),
    siteUrl: settings.site.replace(/\/+$/, ""),
    teamsAppId: state.known.catalogueId ?? packageId({ settings }),
    thumbprintSha256: needed(state.known.thumbprint, "The certificate"),
    certificateEnds: state.known.certificateEnds ?? "",
    alertEmail: settings.alerts ?? "",
    // Empty keeps the key that is in the vault.
    privateKey: certificate.get()?.privateKey ?? "",
    // Made once: what it signed counts by no other.
    signingKey: hasSigningKey ? "" : signingKey.make(),
    // A vault that was taken away comes back with what was in it: its name stays taken until Azure forgets it.
    recoverVault,
    tabHost: settings.tabHost === "make one" ? "" : settings.tabHost,
    mailbox: settings.mailbox ?? "",
    listPrefix: settings.listPrefix ?? "",
  };
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, { value }]),
  );
}

async function makeGroup(world: InstallParts): Promise<readonly string[]> {
  const { arm, settings, state } = world;
  const path = groupAddress(world);
  const there = await arm.find(path);
  if (there !== null) {
    if (JSON.stringify(there).includes('"Deleting"'))
      throw new Stop(
        `The resource group ${settings.resourceGroup} is being taken away at this moment. Wait some minutes, then run this again.`,
      );
    return [];
  }
  await arm.ask("PUT", path, {
    body: { location: settings.region, tags: { madeBy: "waymark install" } },
  });
  state.learn({ madeResourceGroup: true });
  return [`made the resource group ${settings.resourceGroup}`];
}

/** Whether the last deployment was of this template with these parameters. The keys are left out of what is compared, since they are never told back, and what is so only once: the app's id, which a later step writes, and the vault's coming back. */
function fingerprint(template: unknown, parameters: object): string {
  const { privateKey, signingKey, teamsAppId, recoverVault, ...rest } =
    parameters as Record<string, unknown>;
  void [privateKey, signingKey, teamsAppId, recoverVault];
  return createHash("sha256")
    .update(JSON.stringify([template, rest]))
    .digest("hex");
}

/** What the last deployment was tagged with. */
const tagOf = (deployment: unknown, name: string): unknown =>
  deployment instanceof Object
    ? Reflect.get((Reflect.get(deployment, "tags") ?? {}) as object, name)
    : undefined;

async function deploy(world: InstallParts): Promise<readonly string[]> {
  const { arm, template, certificate, signingKey, state } = world;
  const path = deploymentAddress(world);
  let deployment = await arm.find(path);
  const running =
    deployment !== null &&
    !["Succeeded", "Failed", "Canceled"].includes(stateOf(deployment));
  if (running) deployment = await finished(world, path);
  const done: string[] = [];
  const stands = deployment !== null && stateOf(deployment) === "Succeeded";
  const signs = stands && tagOf(deployment, "signs") === "yes";
  const recovered = stands ? null : await deletedVaultOf(world);
  const parameters = parametersFor(world, {
    hasSigningKey: signs || recovered !== null,
    recoverVault: recovered !== null,
  });
  const print = fingerprint(template, parameters);
  if (
    !signs ||
    tagOf(deployment, "waymark") !== print ||
    certificate.get() !== null
  ) {
    try {
      await arm.ask("PUT", path, {
        body: {
          tags: { waymark: print, signs: "yes" },
          properties: { mode: "Incremental", template, parameters },
        },
      });
      done.push(
        recovered === null
          ? "made the Azure part by one deployment"
          : `made the Azure part by one deployment, and brought the vault ${recovered} back with its keys`,
      );
    } catch (error) {
      // Another installer deploys at this moment: theirs is waited for.
      const isActive = error instanceof ServiceRefused && error.isConflict;
      if (!isActive) throw error;
    }
    deployment = await finished(world, path);
  }
  certificate.forget();
  signingKey.forget();
  state.learn({
    appName: output(deployment, "appName"),
    serviceHost: output(deployment, "serviceHost"),
    staticSite: output(deployment, "staticSite"),
    tabHost: output(deployment, "tabHost"),
  });
  return done;
}

/** Puts dist/service there, unless the same is there already. */
async function putService({
  arm,
  state,
  serviceZip,
}: InstallParts): Promise<readonly string[]> {
  const zip = serviceZip();
  const hash = createHash("sha256").update(zip).digest("hex");
  if (state.known.serviceHash === hash) return [];
  const app = needed(state.known.appName, "The Functions app");
  await arm.ask("POST", `https://${app}.scm.azurewebsites.net/api/publish`, {
    bytes: zip,
    contentType: "application/zip",
  });
  state.learn({ serviceHash: hash });
  return ["put the service into the Functions app"];
}

export const azure: RunStep = async (world) => [
  ...(await registerProviders(world)),
  ...(await makeGroup(world)),
  ...(await deploy(world)),
  ...(await putService(world)),
];

/** Tells the service the id that the catalogue gave: links on cards open the app by it. */
export const links: RunStep = async (world) => {
  const { arm, state } = world;
  const id = needed(state.known.catalogueId, "The app's id in the catalogue");
  const app = needed(state.known.appName, "The Functions app");
  const config = `${groupPath(world)}/providers/Microsoft.Web/sites/${app}/config/appsettings`;
  const now = await arm.ask("POST", `${config}/list?api-version=${webVersion}`);
  const properties = Reflect.get(now as object, "properties") as Record<
    string,
    string
  >;
  if (properties["WAYMARK_TEAMS_APP"] === id) return [];
  await arm.ask("PUT", `${config}?api-version=${webVersion}`, {
    body: { properties: { ...properties, WAYMARK_TEAMS_APP: id } },
  });
  return [
    "told the service the app's id in the catalogue, for the links on cards",
  ];
};
