// Finds the site to work on: the one named with the app's certificate from the environment, else the local tenant, running or started for this once.
import type { ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as v from "valibot";
import {
  keepTimeWith,
  NoMoment,
  now,
  refuseOtherClock,
} from "../../clock/clock.ts";
import { appToken } from "../../sharepoint/wire/appToken.ts";
import { connect, type Site } from "../../sharepoint/wire/connect.ts";
import { unattended } from "../../sharepoint/wire/send.ts";
import { StoreFailure } from "../../sharepoint/wire/failure.ts";
import { personToken } from "../../sharepoint/wire/personToken.ts";
import type { TokenFor } from "../../sharepoint/wire/send.ts";
import { provision } from "../../sharepoint/site/provision.ts";
import type { Signer } from "../../sharepoint/wire/signingKey.ts";
import {
  signerFrom,
  signingKeyIn,
} from "../../sharepoint/wire/signingKeyText.ts";
import { startBeside } from "./beside.ts";
import { Unusable, type Given } from "./command.ts";
import { credentials, readKey } from "./credentials.ts";

const localFile = v.object({
  addresses: v.object({
    signIn: v.string(),
    sharePoint: v.string(),
    bot: v.string(),
    tab: v.string(),
  }),
  tenantId: v.string(),
  siteUrl: v.string(),
  tabClientId: v.string(),
  serviceClientId: v.string(),
  serviceKeyFile: v.string(),
  serviceThumbprint: v.string(),
  clockShift: v.number(),
});
type LocalTenant = v.InferOutput<typeof localFile>;

/** Who enters a site: the app itself, or a person. */
interface Entry {
  readonly real: (siteUrl: string) => TokenFor;
  readonly local: (local: LocalTenant) => TokenFor;
  /** What an application signs with; left out for a person, who signs nothing. */
  readonly signer?: (isLocal: boolean) => Signer | null;
}

const asApp: Entry = { real: appAt, local: localToken, signer: signerFor };

/** Does something with a site as the app itself, and stops again what was started for it. */
export function withSite<T>(
  given: Given,
  work: (site: Site) => Promise<T>,
): Promise<T> {
  return withSiteAs(asApp, given, work);
}

/**
 * The same as a person, who signs in with a code; the app's own settings are refused, since nobody may record or ask as an app. The code is said
 * on standard error, and to `tell` where there is another place for it.
 */
export async function withSiteAsPerson<T>(
  given: Given,
  work: (site: Site) => Promise<T>,
  tell: (message: string) => void = () => {},
): Promise<T> {
  const own = ["WAYMARK_KEY", "WAYMARK_THUMBPRINT"].filter(
    (name) => process.env[name],
  );
  if (own.length > 0)
    throw new Unusable(
      "appOnly",
      `This is done by a person, never by an app: take ${own.join(" and ")} out of the environment, and sign in with the code that is shown.`,
    );
  const show = (message: string) => {
    process.stderr.write(`${message}\n`);
    tell(message);
  };
  const asPerson: Entry = {
    real: (siteUrl) => {
      const { WAYMARK_TENANT: tenantId, WAYMARK_TAB_CLIENT_ID: clientId } =
        process.env;
      if (tenantId && clientId)
        return personToken({ tenantId, clientId, siteUrl, show });
      throw new Unusable(
        "settings",
        "With --site these settings are needed in the environment: WAYMARK_TENANT (the id of the Entra tenant), WAYMARK_TAB_CLIENT_ID (the id of the tab’s app registration, with public client flows allowed).",
      );
    },
    local: ({ tenantId, tabClientId, siteUrl, addresses }) =>
      personToken({
        tenantId,
        clientId: tabClientId,
        siteUrl,
        localSignIn: addresses.signIn,
        show,
      }),
  };
  return withSiteAs(asPerson, given, work);
}

async function withSiteAs<T>(
  entry: Entry,
  given: Given,
  work: (site: Site) => Promise<T>,
): Promise<T> {
  const url = given.text("site");
  const listPrefix = process.env["WAYMARK_LIST_PREFIX"] ?? "";
  const onThrottled = ({ seconds }: { seconds: number }) =>
    given.progress(`SharePoint is busy: waiting ${seconds} seconds…`);
  if (url !== null && !isLoopback(url)) {
    const getToken = entry.real(url);
    return work(
      connect({
        siteUrl: url,
        listPrefix,
        getToken,
        userAgent,
        onThrottled,
        patience: unattended,
        ...(entry.signer ? { signer: entry.signer(false) } : {}),
      }),
    );
  }
  const running = await findRunning();
  const started = running ? null : await startTenant(given);
  const local = running ?? started?.local;
  if (!local) throw notStarted("it left no word of where it is");
  try {
    return await work(
      connect({
        siteUrl: url ?? local.siteUrl,
        listPrefix,
        getToken: entry.local(local),
        onThrottled,
        patience: unattended,
        ...(entry.signer ? { signer: entry.signer(true) } : {}),
      }),
    );
  } finally {
    started?.process.kill("SIGTERM");
  }
}

/** On the local tenant nobody has to make the lists first: they are made when the first plan comes in. */
export async function withLists<T>(
  given: Given,
  site: Site,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const missing =
      error instanceof StoreFailure && error.kind === "listMissing";
    if (!missing || given.text("site") !== null) throw error;
    await provision(site, {
      onStep: ({ where, what }) => given.progress(`${where}: ${what}`),
    });
    return work();
  }
}

const userAgent = "NONISV|Waymark|CommandLine/0.1";

export function isLoopback(url: string): boolean {
  try {
    return ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname);
  } catch {
    throw new Unusable(
      "site",
      `--site must be the address of a SharePoint site, and “${url}” is no address.`,
    );
  }
}

function appAt(siteUrl: string): TokenFor {
  const application = credentials();
  try {
    refuseOtherClock(process.env);
  } catch (error) {
    throw error instanceof NoMoment
      ? new Unusable("settings", error.message)
      : error;
  }
  return appToken({ ...application, siteUrl });
}

function localToken(local: LocalTenant): TokenFor {
  return appToken({
    tenantId: local.tenantId,
    clientId: local.serviceClientId,
    privateKey: readKey(local.serviceKeyFile),
    thumbprintSha256: local.serviceThumbprint,
    siteUrl: local.siteUrl,
    localSignIn: local.addresses.signIn,
  });
}

/** Tokens of the service for any resource, by the settings in the environment or the local tenant's own; null where there are none. */
export function serviceTokens(
  given: Given,
): ((resource: string) => TokenFor) | null {
  const site = given.text("site");
  const local = readLocal();
  if (local !== null && (site === null || isLoopback(site)))
    return (resource) => localToken({ ...local, siteUrl: resource });
  return process.env["WAYMARK_KEY"] ? appAt : null;
}

/** The application's key: that of the data folder here, the one in the settings elsewhere. */
function signerFor(isLocal: boolean): Signer | null {
  try {
    return isLocal
      ? { key: signingKeyIn(dataFolder()), before: null, now }
      : signerFrom(process.env, now);
  } catch (error) {
    throw new Unusable("settings", error instanceof Error ? error.message : "");
  }
}

export const dataFolder = () =>
  resolve(process.env["WAYMARK_DATA"] ?? ".waymark");

function readLocal(): LocalTenant | null {
  const file = join(dataFolder(), "local.json");
  if (!existsSync(file)) return null;
  const read = v.safeParse(localFile, JSON.parse(readFileSync(file, "utf8")));
  if (!read.success) return null;
  // Whoever enters a tenant keeps its time; a token of another day would be refused.
  keepTimeWith(read.output.clockShift);
  return read.output;
}

/** The local tenant, if what its file says answers. */
async function findRunning(): Promise<LocalTenant | null> {
  const local = readLocal();
  if (!local) return null;
  try {
    await fetch(local.siteUrl, { signal: AbortSignal.timeout(2000) });
    return local;
  } catch {
    // Nobody listens there: it is not running, and one is started.
    return null;
  }
}

/**
 * What is looked at from outside: the local tenant's own tab, or with --site the one named by WAYMARK_TAB.
 * @throws Unusable where a real site is named and no tab
 */
export function tenantAddresses(given: Given): {
  readonly tab: string;
  readonly siteUrl: string;
} {
  const site = given.text("site");
  const local = readLocal();
  if (local !== null && (site === null || isLoopback(site)))
    return { tab: local.addresses.tab, siteUrl: site ?? local.siteUrl };
  const tab = process.env["WAYMARK_TAB"] ?? "";
  if (site !== null && URL.canParse(tab) && new URL(tab).protocol === "https:")
    return { tab: new URL(tab).origin, siteUrl: site };
  throw new Unusable(
    "settings",
    "With --tenant and --site the tab's origin is needed in the environment: WAYMARK_TAB, such as https://plans.council.gov.uk.",
  );
}

/** Where the local tenant's reminder service listens when it runs; null when there is no local tenant. */
export const reminderService = () => readLocal()?.addresses.bot ?? null;

const notStarted = (why: string) =>
  new StoreFailure(
    "unreachable",
    `The local tenant could not be started: ${why.replace(/\.$/, "")}.`,
    {
      next: "Run “npm start” in another window, or name a site with --site.",
    },
  );

async function startTenant(
  given: Given,
): Promise<{ process: ChildProcess; local: LocalTenant }> {
  given.progress("Starting the local tenant…");
  const started = startBeside("localTenant/main.ts", ["--headless"]);
  const { process: child, stdout, stderr } = started;
  let errors = "";
  stderr.on("data", (text: Buffer) => {
    errors += text.toString();
  });
  await new Promise<void>((ready, failed) => {
    const timer = setTimeout(
      () => failed(notStarted("it did not answer within 30 seconds")),
      30_000,
    );
    stdout.once("data", () => ready());
    child.once("exit", () =>
      failed(notStarted(errors.trim().split("\n").at(-1) || "it stopped")),
    );
    child.once("error", (error) => failed(notStarted(error.message)));
    child.once("exit", () => clearTimeout(timer));
    stdout.once("data", () => clearTimeout(timer));
  }).catch((error: unknown) => {
    child.kill("SIGTERM");
    throw error;
  });
  const local = readLocal();
  if (local) return { process: child, local };
  child.kill("SIGTERM");
  throw notStarted("it left no word of where it is");
}
