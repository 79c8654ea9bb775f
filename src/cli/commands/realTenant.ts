// A real installation: Microsoft's own addresses, what was built into dist/, and files beside the settings for what it comes to know.
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { zipSync, type Zippable } from "fflate";
import template from "../../../infra/main.json" with { type: "json" };
import { fillTabFile } from "../../../infra/tabSettings.ts";
import { now } from "../../clock/clock.ts";
import { appToken } from "../../sharepoint/wire/appToken.ts";
import { connect } from "../../sharepoint/wire/connect.ts";
import { StoreFailure } from "../../sharepoint/wire/failure.ts";
import { signerFrom } from "../../sharepoint/wire/signingKeyText.ts";
import { Unusable } from "../program/command.ts";
import { checkTab } from "../tenantCheck/tabChecks.ts";
import { askNetwork } from "../tenantCheck/tenantCheck.ts";
import { certificateIn, signingKeyKept } from "../install/certificate.ts";
import type { InstallSettings } from "../install/installSettings.ts";
import { fileState } from "../install/installState.ts";
import { needed, type InstallParts } from "../install/installParts.ts";
import { serviceAt } from "../install/service.ts";
import {
  sharePointSignIn,
  signInFor,
  tokenByCode,
  type Audience,
} from "../install/signIns.ts";
import { uploadTab } from "../install/uploadTab.ts";

function built(folder: string): string {
  const at = join("dist", folder);
  if (existsSync(at)) return at;
  throw new Unusable(
    "build",
    `There is no ${at}. Run “npm run build” first: what is built is what is installed.`,
  );
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();

/** The same files give the same bytes, so that what is there already is known. */
function zipOf(folder: string): Uint8Array {
  const content: Zippable = {};
  for (const name of filesIn(folder))
    content[name.replaceAll("\\", "/")] = [
      new Uint8Array(readFileSync(join(folder, name))),
      { mtime: new Date("2026-01-01T00:00:00Z") },
    ];
  return zipSync(content);
}

interface RealOptions {
  readonly settings: InstallSettings;
  /** The settings file: what is learnt is kept beside it. */
  readonly file: string;
  /** Shows where to sign in and with which code. */
  readonly show: (message: string) => void;
}

const beside = (file: string, ending: string) =>
  join(dirname(file), `waymark.${ending}`);

/** Nobody has the thumbprint of a key that the vault alone has. */
function keptKey(world: Pick<InstallParts, "certificate">): string {
  const made = world.certificate.get();
  if (made) return made.privateKey;
  throw new StoreFailure(
    "signedOut",
    "The service's key is in the vault, and not on this machine.",
  );
}

/** The tab as it ships, with this council's settings in its page and its headers. */
function fillTab(
  { settings, file }: RealOptions,
  { known }: InstallParts["state"],
): string {
  const from = built("tab");
  const folder = beside(file, "tab");
  rmSync(folder, { recursive: true, force: true });
  cpSync(from, folder, { recursive: true });
  const filled = {
    tenantId: needed(known.tenantId, "The tenant's id"),
    clientId: needed(known.tabClientId, "The tab's id"),
    siteUrl: settings.site.replace(/\/+$/, ""),
    authority: `https://login.microsoftonline.com/${needed(known.tenantId, "The tenant's id")}`,
    serviceUrl: `https://${needed(known.serviceHost, "The service's address")}`,
    ...(settings.listPrefix === undefined
      ? {}
      : { listPrefix: settings.listPrefix }),
  };
  for (const name of ["index.html", "staticwebapp.config.json"]) {
    const at = join(folder, name);
    writeFileSync(at, fillTabFile(name, readFileSync(at, "utf8"), filled));
  }
  return folder;
}

async function makePackage(ids: {
  readonly host: string;
  readonly botId: string;
  readonly appId: string;
}) {
  const { manifestFor, packageApp } =
    await import("../../../scripts/package.ts");
  const all = { ...ids, name: "Waymark" };
  const folder = mkdtempSync(join(tmpdir(), "waymark-"));
  const out = join(folder, "waymark.zip");
  await packageApp(out, all);
  const zip = new Uint8Array(readFileSync(out));
  rmSync(folder, { recursive: true });
  return { zip, version: manifestFor(all).version };
}

/** The council's site, as the service where its key is here, or as the person who installs. */
function sites(
  { settings }: RealOptions,
  { state, certificate }: Pick<InstallParts, "state" | "certificate">,
  byCode: () => Promise<string>,
): InstallParts["siteAs"] {
  const siteUrl = settings.site.replace(/\/+$/, "");
  const asService = () =>
    appToken({
      tenantId: needed(state.known.tenantId, "The tenant's id"),
      clientId: needed(state.known.serviceClientId, "The service's id"),
      privateKey: keptKey({ certificate }),
      thumbprintSha256: needed(state.known.thumbprint, "The certificate"),
      siteUrl,
    });
  return (who) =>
    connect({
      siteUrl,
      listPrefix: settings.listPrefix ?? "",
      userAgent: "NONISV|Waymark|Install/1.0",
      ...(who === "person" ? {} : { signer: signerFrom(process.env, now) }),
      getToken:
        who === "person"
          ? byCode
          : (more) => Promise.resolve().then(() => asService()(more)),
    });
}

/** Writes a file; false where it holds the same already. */
function keep(file: string, bytes: Uint8Array): boolean {
  if (existsSync(file) && readFileSync(file).equals(bytes)) return false;
  writeFileSync(file, bytes);
  return true;
}

/** What the steps work with in a real tenant. Nothing is asked before a step asks. */
export function realTenant(options: RealOptions): InstallParts {
  const { settings, file, show } = options;
  const state = fileState(
    beside(file, "installed.json"),
    `${settings.site.replace(/\/+$/, "").toLowerCase()} with the resource group ${settings.resourceGroup} of ${settings.subscription}`,
  );
  const log = beside(file, "install.log");
  const asking = (origin: string, getToken: () => Promise<string>) =>
    serviceAt({
      origin,
      getToken,
      record: (line) =>
        appendFileSync(log, `${new Date(now()).toISOString()} ${line}\n`),
    });
  const service = (origin: Audience) =>
    asking(origin, tokenByCode(settings.tenant, signInFor(origin), show));
  const certificate = certificateIn(
    beside(file, "certificate.json"),
    () => new Date(now()),
  );
  const siteUrl = settings.site.replace(/\/+$/, "");
  // One sign-in for SharePoint, whatever is asked of it.
  const byCode = tokenByCode(settings.tenant, sharePointSignIn(siteUrl), show);
  return {
    settings,
    state,
    certificate,
    signingKey: signingKeyKept(beside(file, "signing-key.json")),
    siteAs: sites(options, { state, certificate }, byCode),
    sharePoint: asking(new URL(siteUrl).origin, byCode),
    graph: service("https://graph.microsoft.com"),
    arm: service("https://management.azure.com"),
    exchange: service("https://outlook.office365.com"),
    template,
    serviceZip: () => zipOf(built("service")),
    fillTab: () => fillTab(options, state),
    lookAtTab: async () => {
      const host = needed(state.known.tabHost, "The tab's address");
      const { findings } = await checkTab(askNetwork, {
        tab: `https://${host}`,
        siteUrl,
        page: readFileSync(join(built("tab"), "index.html"), "utf8"),
      });
      return findings.map(({ cause }) => cause);
    },
    uploadTab,
    makePackage,
    keepPackage: (zip) => keep(beside(file, "zip"), zip),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}
