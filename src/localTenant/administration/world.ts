// What an administrator's programs find in the local tenant: its applications, consents, groups, catalogue and Azure subscription, and who may change them.
import { randomUUID } from "node:crypto";

/** Microsoft's roles, as far as installing needs them. */
export type AdminRole =
  | "Application Administrator"
  | "Privileged Role Administrator"
  | "SharePoint Administrator"
  | "Exchange Administrator"
  | "Teams Administrator"
  | "Contributor"
  | "User Access Administrator"
  | "Contributor on the subscription"
  | "Team owner";

interface AdminPerson {
  readonly objectId: string;
  readonly roles: readonly AdminRole[];
}

interface DirectoryGroup {
  readonly id: string;
  readonly displayName: string;
  readonly members: readonly string[];
}

interface AdministrationOptions {
  readonly tenantId: string;
  readonly subscription: string;
  /** Who a token is of; null where it is none, or for another service. */
  readonly personOf: (token: string, audience: string) => AdminPerson | null;
  readonly groups: readonly DirectoryGroup[];
  /** People without Teams have no place for an app. */
  readonly withoutTeams?: readonly string[];
  /** "council.sharepoint.com:/sites/plans" */
  readonly site: string;
  /** Gives the application its role on the site; null takes it away. */
  readonly grantOnSite: (clientId: string, role: string | null) => void;
  /** True where the site has not been made yet. */
  readonly withoutSite?: boolean;
  /** True where SharePoint makes no site of that address. */
  refusesSite?: boolean;
  /** What the subscription has used before ("Microsoft.Storage"); everything where it is left out. */
  readonly usedProviders?: readonly string[];
  /** False where the tenant lets no team agree to what an app reads in it. */
  readonly allowsTeamConsent?: boolean;
  /** False where the tenant lets nobody upload apps. */
  readonly allowsUploads?: boolean;
}

export type Thing = Record<string, unknown>;

/** Everything that is made. A test may look into it, and put it as a fault would. */
export interface Administration {
  readonly options: AdministrationOptions;
  readonly applications: Map<string, Thing>;
  readonly principals: Thing[];
  readonly delegated: Thing[];
  readonly assigned: Thing[];
  readonly sitePermissions: Thing[];
  readonly catalogue: Thing[];
  readonly installed: Map<string, Set<string>>;
  /** What is agreed to in each team, by the id of its group. */
  readonly teamGrants: Map<string, Thing[]>;
  readonly resourceGroups: Map<string, Thing>;
  readonly deployments: Map<string, Thing>;
  readonly appSettings: Map<string, Record<string, string>>;
  readonly published: Map<string, Uint8Array>;
  readonly exchange: Map<string, Thing[]>;
  /** Addresses of the sites there are, as "council.sharepoint.com:/sites/plans". */
  readonly sites: Set<string>;
  /** Resource providers that the subscription may use; null where it may use all. */
  readonly providers: Set<string> | null;
  /** Ids of vaults that were deleted, which keep their names. */
  readonly deletedVaults: Set<string>;
}

/** The resources every tenant has; ids of rights are Microsoft's own where they are known. */
const resource = (appId: string, scopes: string[], roles: string[]): Thing => {
  const rights = (values: readonly string[]) =>
    values.map((value) => ({ id: randomUUID(), value }));
  return {
    id: randomUUID(),
    appId,
    oauth2PermissionScopes: rights(scopes),
    appRoles: rights(roles),
  };
};

export const openAdministration = (
  options: AdministrationOptions,
): Administration => ({
  options,
  applications: new Map(),
  principals: [
    resource(
      "00000003-0000-0ff1-ce00-000000000000",
      ["AllSites.Read", "AllSites.Write", "AllSites.Manage"],
      ["Sites.Selected", "Sites.FullControl.All"],
    ),
    resource(
      "00000003-0000-0000-c000-000000000000",
      ["User.Read"],
      ["Mail.ReadWrite", "Mail.Send"],
    ),
  ],
  delegated: [],
  assigned: [],
  sitePermissions: [],
  catalogue: [],
  installed: new Map(),
  teamGrants: new Map(),
  resourceGroups: new Map(),
  deployments: new Map(),
  appSettings: new Map(),
  published: new Map(),
  exchange: new Map(),
  sites: new Set(options.withoutSite ? [] : [options.site]),
  providers: options.usedProviders ? new Set(options.usedProviders) : null,
  deletedVaults: new Set(),
});

/** A refusal as Graph and Azure write it. */
export class AdminRefusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const notFound = (what: string) =>
  new AdminRefusal(404, "Request_ResourceNotFound", `${what} does not exist.`);

export const badRequest = (why: string) =>
  new AdminRefusal(400, "Request_BadRequest", why);

/** @throws AdminRefusal 403 where the person has none of the roles */
export function requireRole(
  person: AdminPerson,
  ...roles: readonly AdminRole[]
): void {
  for (const role of roles)
    if (!person.roles.includes(role))
      throw new AdminRefusal(
        403,
        "Authorization_RequestDenied",
        `Insufficient privileges to complete the operation: ${role} is needed.`,
      );
}

/** @throws AdminRefusal 400 for a member of a body that is not known, so that a slip is never taken for done */
export function onlyKnown(body: Thing, known: readonly string[]): Thing {
  for (const name of Object.keys(body))
    if (!known.includes(name))
      throw badRequest(
        `Invalid property '${name}'. The local tenant knows ${known.join(", ")}.`,
      );
  return body;
}

/** One request, read. */
export interface AdminRequest {
  readonly method: string;
  readonly url: URL;
  /** The path, decoded. */
  readonly path: string;
  readonly person: AdminPerson;
  readonly headers: Headers;
  readonly body: Thing;
  readonly bytes: Uint8Array;
}

/** What answers one kind of request, by its method and path. */
export type AdminRoute = readonly [
  method: string,
  path: RegExp,
  answer: (
    world: Administration,
    asked: AdminRequest,
    ...parts: readonly string[]
  ) => unknown,
];
