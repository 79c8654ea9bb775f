// What a frame is told about where it is: the initialize answer and the flat context teams-js regroups.
import type { HostState } from "./address.ts";
import type { AppFrame } from "./frames.ts";
import type { HostPerson, Tenant } from "./tenant.ts";

const hostVersion = "2.0.1";
const session = crypto.randomUUID();

function runtime(state: HostState) {
  return {
    apiVersion: 4,
    isLegacyTeams: false,
    isNAAChannelRecommended: state.broker !== "off",
    hostVersionsInfo: {
      adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 },
    },
    supports: {
      chat: {},
      dialog: { url: { parentCommunication: {} }, update: {} },
      ...(state.broker === "off" ? {} : { nestedAppAuth: {} }),
      pages: { config: {}, currentApp: {} },
      people: {},
      teamsCore: {},
    },
  };
}

/**
 * The arguments of the initialize answer. The version goes third and the runtime fourth, against the names in the library's types:
 * it swaps them back, but looks for nested app authentication in the fourth only.
 */
export function initializeArguments(frame: AppFrame, state: HostState) {
  return [
    frame.context,
    state.phone ? "android" : "web",
    hostVersion,
    JSON.stringify(runtime(state)),
  ];
}

function place(frame: AppFrame, tenant: Tenant, state: HostState) {
  if (state.page !== "channel" && frame.context !== "settings") return {};
  const { team } = tenant;
  const site = new URL(tenant.siteUrl);
  return {
    teamId: team.teamId,
    teamName: team.teamName,
    groupId: team.groupId,
    channelId: team.channelId,
    channelName: team.channelName,
    channelType: "Regular",
    channelRelativeUrl: `${site.pathname}/Shared Documents/${team.channelName}`,
    teamSiteUrl: tenant.siteUrl,
    teamSiteDomain: site.host,
    teamSitePath: site.pathname,
    ...(state.panel ? { meetingId: "MCMxOTptZWV0aW5nQHRocmVhZC52MiMw" } : {}),
  };
}

/** The context in the flat shape that crosses the wire. Nothing in it may be used to decide who somebody is. */
export function flatContext(
  frame: AppFrame,
  tenant: Tenant,
  person: HostPerson,
  state: HostState,
) {
  return {
    locale: state.locale,
    theme: state.theme,
    appId: tenant.app.appId,
    entityId: frame.entityId,
    subEntityId: frame.subEntityId,
    frameContext: frame.context,
    appSessionId: session,
    sessionId: session,
    hostClientType: state.phone ? "android" : "web",
    hostName: "Teams",
    userObjectId: person.objectId,
    userPrincipalName: person.userPrincipalName,
    loginHint: person.userPrincipalName,
    userDisplayName: person.displayName,
    userLicenseType: "Enterprise",
    tid: tenant.tenantId,
    isFullScreen: false,
    ...place(frame, tenant, state),
  };
}

/**
 * Puts the person and the place into the `{names}` of an address, as Teams does for a tab.
 * Belief: the addresses in the manifest, of a personal tab and of the page that sets a tab up, are filled alike.
 */
export function fillAddress(
  template: string,
  tenant: Tenant,
  state: HostState,
  entityId: string,
): string {
  const person = tenant.people.find((each) => each.objectId === state.person);
  const values: Record<string, string> = {
    theme: state.theme,
    locale: state.locale,
    entityId,
    subEntityId: state.sub,
    userObjectId: state.person,
    userPrincipalName: person?.userPrincipalName ?? "",
    loginHint: person?.userPrincipalName ?? "",
    tid: tenant.tenantId,
    groupId: tenant.team.groupId,
    channelId: tenant.team.channelId,
    teamSiteUrl: tenant.siteUrl,
    hostClientType: state.phone ? "android" : "web",
  };
  return template.replace(/\{(\w+)\}/g, (written, name: string) =>
    encodeURIComponent(values[name] ?? written),
  );
}
