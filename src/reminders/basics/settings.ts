// Where the service lives and who it is: read once at start from the tenant's file or the environment, or the service refuses to start.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { keepTimeWith, refuseOtherClock } from "../../clock/clock.ts";
import { privateKey } from "../../sharepoint/wire/signingKey.ts";
import {
  readSigningKey,
  signingKeyIn,
} from "../../sharepoint/wire/signingKeyText.ts";

const loopback = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/;
const https = v.pipe(
  v.string(),
  v.check(
    (text) => text.startsWith("https://") || loopback.test(text),
    "an https address, or one on this machine",
  ),
);

const Given = v.object({
  tenantId: v.string(),
  siteUrl: https,
  /** The app registration of the bot and the service. */
  clientId: v.string(),
  /** By its certificate, or as the identity that Azure gave it, which needs no key and has not been seen to work with SharePoint yet. */
  signIn: v.optional(
    v.picklist(["certificate", "managedIdentity"]),
    "certificate",
  ),
  /** Empty with a managed identity. */
  privateKey: v.union([
    v.literal(""),
    v.pipe(v.string(), v.includes("PRIVATE KEY")),
  ]),
  thumbprintSha256: v.string(),
  /** The day the certificate ends, where it is known. */
  certificateEnds: v.optional(
    v.nullable(v.pipe(v.string(), v.isoDate())),
    null,
  ),
  teamsAppId: v.string(),
  /** Where activities are sent when no conversation has said otherwise. */
  connectorUrl: https,
  graphUrl: https,
  /** Only for the local tenant: its sign-in and the keys of its Bot Connector. Both on this machine. */
  localSignIn: v.nullable(v.pipe(v.string(), v.regex(loopback))),
  localConnectorMetadata: v.nullable(v.pipe(v.string(), v.regex(loopback))),
  /** Where links on cards go. */
  teamsUrl: https,
  /** Where the service itself listens, on this machine. */
  port: v.pipe(v.number(), v.integer(), v.minValue(1_024), v.maxValue(65_535)),
  /** Where people's assistants reach the service, without a path. */
  serviceUrl: https,
  /** The application whose tokens are taken from people who ask: the registration of the service. */
  audience: v.pipe(v.string(), v.nonEmpty()),
  /** The page that may read the service's health. */
  tabOrigin: v.nullable(v.string()),
  /** The shared mailbox of the fallback; null sends none. */
  mailbox: v.nullable(v.string()),
  /** What the names of Waymark's lists begin with; empty unless the site had lists of those names. */
  listPrefix: v.optional(v.string(), ""),
  /** What the service signs with what it records for people; null for none. */
  signingKey: v.optional(v.nullable(privateKey), null),
  /** The key before that one, until the log names the one that is signed with. */
  signingKeyBefore: v.optional(v.nullable(privateKey), null),
});

const Settings = v.pipe(
  Given,
  v.forward(
    v.check(
      ({ signIn, privateKey }) =>
        signIn === "managedIdentity" || privateKey !== "",
      "needed to sign in by certificate",
    ),
    ["privateKey"],
  ),
);

export type ServiceSettings = v.InferOutput<typeof Settings>;

const Local = v.object({
  addresses: v.object({
    teamsHost: v.string(),
    tab: v.string(),
    signIn: v.string(),
    bot: v.string(),
    botConnector: v.string(),
  }),
  tenantId: v.string(),
  siteUrl: v.string(),
  serviceClientId: v.string(),
  serviceKeyFile: v.string(),
  serviceThumbprint: v.string(),
  teamsAppId: v.string(),
  mailbox: v.string(),
  clockShift: v.number(),
});

/** Checks settings however they were come by. Throws with the names of what is wrong. */
export function readServiceSettings(values: unknown): ServiceSettings {
  const read = v.safeParse(Settings, values);
  if (read.success) return read.output;
  const faults = read.issues.map(
    (issue) => `${v.getDotPath(issue) ?? "settings"} (${issue.message})`,
  );
  throw new Error(
    `The reminder service cannot start. Missing or wrong: ${faults.join("; ")}.`,
  );
}

/** The local tenant's own settings, as it writes them into the data folder; from here on this process keeps its time. */
export function localSettings(dataFolder: string): ServiceSettings {
  const local = v.parse(
    Local,
    JSON.parse(readFileSync(join(dataFolder, "local.json"), "utf8")),
  );
  keepTimeWith(local.clockShift);
  return readServiceSettings({
    tenantId: local.tenantId,
    siteUrl: local.siteUrl,
    clientId: local.serviceClientId,
    privateKey: readFileSync(local.serviceKeyFile, "utf8"),
    thumbprintSha256: local.serviceThumbprint,
    teamsAppId: local.teamsAppId,
    connectorUrl: local.addresses.botConnector,
    graphUrl: local.addresses.botConnector,
    localSignIn: local.addresses.signIn,
    localConnectorMetadata: `${local.addresses.botConnector}/.well-known/openidconfiguration`,
    teamsUrl: local.addresses.teamsHost,
    port: Number(new URL(local.addresses.bot).port),
    serviceUrl: local.addresses.bot,
    audience: local.serviceClientId,
    tabOrigin: local.addresses.tab,
    mailbox: local.mailbox,
    signingKey: signingKeyIn(dataFolder),
  });
}

/** Azure names the host of its app by itself. */
function serviceUrl(env: NodeJS.ProcessEnv): string {
  const host = env["WEBSITE_HOSTNAME"];
  return host ? `https://${host}` : `http://localhost:${env["PORT"] ?? 5_104}`;
}

/** A real tenant's settings, from the environment. Throws where they are wrong, or another day than today was asked for. */
export function environmentSettings(env: NodeJS.ProcessEnv): ServiceSettings {
  refuseOtherClock(env);
  return readServiceSettings({
    tenantId: env["WAYMARK_TENANT"],
    siteUrl: env["WAYMARK_SITE"],
    clientId: env["WAYMARK_CLIENT"],
    signIn: env["WAYMARK_SIGN_IN"] || undefined,
    privateKey:
      env["WAYMARK_SIGN_IN"] === "managedIdentity" ? "" : env["WAYMARK_KEY"],
    thumbprintSha256: env["WAYMARK_THUMBPRINT"],
    certificateEnds: env["WAYMARK_CERTIFICATE_ENDS"] || null,
    teamsAppId: env["WAYMARK_TEAMS_APP"],
    connectorUrl:
      env["WAYMARK_CONNECTOR"] ?? "https://smba.trafficmanager.net/teams",
    graphUrl: "https://graph.microsoft.com",
    localSignIn: null,
    localConnectorMetadata: null,
    teamsUrl: "https://teams.microsoft.com",
    port: Number(env["PORT"] ?? 5_104),
    serviceUrl: serviceUrl(env),
    audience: env["WAYMARK_AUDIENCE"] || env["WAYMARK_CLIENT"],
    tabOrigin: env["WAYMARK_TAB"] ?? null,
    mailbox: env["WAYMARK_MAILBOX"] || null,
    listPrefix: env["WAYMARK_LIST_PREFIX"] ?? "",
    signingKey: readSigningKey(env["WAYMARK_SIGNING_KEY"]),
    signingKeyBefore: readSigningKey(
      env["WAYMARK_SIGNING_KEY_BEFORE"],
      "WAYMARK_SIGNING_KEY_BEFORE",
    ),
  });
}

function withinPlan(place: object): string {
  if ("actionId" in place) return `?action=${String(place.actionId)}`;
  return "meetingId" in place
    ? `/board?meeting=${String(place.meetingId)}`
    : "";
}

/** Opens a plan or an action in the tab, the note of a meeting, or the person's own actions. */
export function linkTo(
  settings: Pick<ServiceSettings, "teamsUrl" | "teamsAppId">,
  place:
    | { readonly planId: string; readonly actionId: string }
    | { readonly planId: string; readonly meetingId: string }
    | { readonly planId: string }
    | null,
): string {
  const base = `${settings.teamsUrl}/l/entity/${settings.teamsAppId}/myActions`;
  if (place === null) return base;
  const subEntityId = `/plan/${place.planId}${withinPlan(place)}`;
  return `${base}?context=${encodeURIComponent(JSON.stringify({ subEntityId }))}`;
}
