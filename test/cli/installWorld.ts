// A council with nothing of Waymark in it: Entra, Graph, Azure, Exchange and SharePoint of the local tenant, and people who each have one right.
import { DatabaseSync } from "node:sqlite";
import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { makeSigningKey } from "../../src/sharepoint/wire/signingKeyText.ts";
import { makeCertificate } from "../../src/cli/install/certificate.ts";
import {
  memoryState,
  type InstallState,
} from "../../src/cli/install/installState.ts";
import type { InstallSettings } from "../../src/cli/install/installSettings.ts";
import type {
  InstallParts,
  ServiceCertificate,
} from "../../src/cli/install/installParts.ts";
import { serviceAt } from "../../src/cli/install/service.ts";
import { answerAdministration } from "../../src/localTenant/administration/answer.ts";
import {
  openAdministration,
  type Administration,
  type AdminRole,
} from "../../src/localTenant/administration/world.ts";
import { samplePeople } from "../../src/localTenant/samplePlans/people.ts";
import type { AppRole } from "../../src/localTenant/sharePoint/access/tokens.ts";
import { connect, type Site } from "../../src/sharepoint/wire/connect.ts";
import { london, openTestSite } from "../sharepoint/testSite.ts";
import { everyRole, settings } from "./installExample.ts";

const groups = {
  administrators: "aaaaaaaa-0000-4000-8000-000000000001",
  officers: "aaaaaaaa-0000-4000-8000-000000000002",
};
const idOf = (name: string) => {
  const person = samplePeople.find((one) => one.displayName === name);
  if (!person) throw new Error(`no ${name}`);
  return person.objectId;
};
const officerIds = [
  idOf("HR Manager"),
  idOf("Head of ITC"),
  idOf("Monitoring Officer"),
];

const token = (claims: object) =>
  Buffer.from(JSON.stringify(claims)).toString("base64url");

/** One certificate for all the tests: making one takes a second. */
const made: ServiceCertificate = makeCertificate(
  new Date("2026-11-24T10:00:00Z"),
);

export interface Council {
  readonly admin: Administration;
  /** Every request to Graph, Azure and Exchange, as "METHOD path". */
  readonly asked: string[];
  /** Whether the tab's files are on the web. */
  uploaded: boolean;
  /** The release that whoever installs has built: what is put there is of it. */
  release: string;
  /** Whether the tool that uploads them can be had. */
  uploads: boolean;
  /** Called before each request to Graph, Azure and Exchange; may throw, as a machine that stops does. */
  before: (asked: string) => void;
  sharePointAs(name: string): Site;
  /** What somebody with these roles works with; each installer has a state and a disk of their own, unless one is given. */
  installer(roles?: readonly AdminRole[], own?: Machine): InstallParts;
}

export interface Machine {
  readonly state: InstallState;
  certificate: ServiceCertificate | null;
  signingKey: string | null;
  zip: Uint8Array | null;
}

export const newMachine = (): Machine => ({
  state: memoryState(),
  certificate: null,
  signingKey: null,
  zip: null,
});

/** A council before anything is installed; SharePoint may be one that is there already. */
export function openCouncil(
  changes: Partial<InstallSettings> = {},
  site = councilSite(),
  more: {
    withoutTeams?: string[];
    allowsUploads?: boolean;
    twins?: boolean;
    withoutSite?: boolean;
    usedProviders?: string[];
    allowsTeamConsent?: boolean;
  } = {},
): Council {
  const admin = openAdministration({
    tenantId: "99999999-0000-4000-8000-000000000009",
    subscription: settings.subscription,
    personOf: (text, audience) => {
      const claims = JSON.parse(
        Buffer.from(text, "base64url").toString() || "{}",
      ) as {
        aud?: string;
        roles?: AdminRole[];
      };
      return claims.aud === audience
        ? { objectId: idOf("Plan Administrator"), roles: claims.roles ?? [] }
        : null;
    },
    groups: [
      {
        id: groups.administrators,
        displayName: "Improvement plan administrators",
        members: [idOf("Plan Administrator")],
      },
      {
        id: groups.officers,
        displayName: "Improvement plan officers",
        members: officerIds,
      },
      {
        id: "aaaaaaaa-0000-4000-8000-000000000004",
        displayName: "Improvement plan team",
        members: [],
      },
      ...(more.twins
        ? [
            {
              id: "aaaaaaaa-0000-4000-8000-000000000003",
              displayName: "Improvement plan officers",
              members: [],
            },
          ]
        : []),
    ],
    site: "council.sharepoint.com:/sites/plans",
    grantOnSite: (clientId, role) =>
      site.tenant.grantApp(clientId, (role ?? "none") as AppRole),
    ...more,
  });
  const council: Council = {
    admin,
    asked: [],
    uploaded: false,
    uploads: true,
    release: "1.0.0",
    before: () => {},
    sharePointAs: (name) => site.as(name),
    installer: (roles = everyRole, machine = newMachine()) =>
      installerOf(council, site, { ...settings, ...changes }, roles, machine),
  };
  return council;
}

/** The council's site, where nobody but its owner is in; its people are in the groups of Entra. */
export const councilSite = () =>
  openTestSite(london, new DatabaseSync(":memory:"), {
    users: samplePeople.map((person) => ({
      ...person,
      entraGroups: [
        ...(officerIds.includes(person.objectId)
          ? [
              {
                objectId: groups.officers,
                displayName: "Improvement plan officers",
              },
            ]
          : []),
        ...(person.displayName === "Plan Administrator"
          ? [
              {
                objectId: groups.administrators,
                displayName: "Improvement plan administrators",
              },
            ]
          : []),
      ],
    })),
    groups: [
      {
        title: "Plans Owners",
        role: "Full Control",
        members: [idOf("Plan Administrator")],
      },
    ],
  });

/** The service's own token: only what Entra would give to the application as it is registered and consented to. */
function appTokenOf({ admin }: Council, { state }: Machine): string {
  const app = admin.applications.get("waymark-service");
  const keys = JSON.stringify(app?.["keyCredentials"] ?? []);
  if (
    !app ||
    !keys.includes(made.thumbprint.toUpperCase()) ||
    state.known.thumbprint !== made.thumbprint
  )
    throw new Error("AADSTS700027: the certificate is not registered");
  const principal = admin.principals.find(
    (one) => one["appId"] === app["appId"],
  );
  const sharePoint = admin.principals[0];
  const offered = (sharePoint?.["appRoles"] ?? []) as {
    id: string;
    value: string;
  }[];
  const selected = offered.find(({ value }) => value === "Sites.Selected");
  const consented = admin.assigned.some(
    (one) =>
      one["principalId"] === principal?.["id"] &&
      one["appRoleId"] === selected?.id,
  );
  return token({
    aud: "http://localhost:5802",
    idtyp: "app",
    appid: app["appId"],
    appidacr: "2",
    roles: consented ? ["Sites.Selected"] : [],
  });
}

function installerOf(
  council: Council,
  site: ReturnType<typeof openTestSite>,
  own: InstallSettings,
  roles: readonly AdminRole[],
  machine: Machine,
): InstallParts {
  const service = (origin: string) =>
    serviceAt({
      origin,
      getToken: () => Promise.resolve(token({ aud: origin, roles })),
      fetch: (input, init) => {
        const request = new Request(input, init);
        const asked = `${request.method} ${decodeURIComponent(new URL(request.url).pathname)}`;
        council.asked.push(asked);
        council.before(asked);
        return answerAdministration(council.admin, request);
      },
    });
  return {
    settings: own,
    graph: service("https://graph.microsoft.com"),
    arm: service("https://management.azure.com"),
    exchange: service("https://outlook.office365.com"),
    sharePoint: service(new URL(own.site).origin),
    state: machine.state,
    certificate: {
      get: () => machine.certificate,
      make: () => Promise.resolve((machine.certificate = made)),
      forget: () => void (machine.certificate = null),
    },
    signingKey: {
      make: () => (machine.signingKey ??= JSON.stringify(makeSigningKey())),
      forget: () => void (machine.signingKey = null),
    },
    siteAs: (who) =>
      who === "person"
        ? site.as("Plan Administrator")
        : connect({
            siteUrl: "http://localhost:5802/sites/plans",
            listPrefix: own.listPrefix ?? "",
            getToken: () =>
              Promise.resolve().then(() => appTokenOf(council, machine)),
            fetch: (input, init) =>
              site.tenant.handle(new Request(input, init)),
            pause: () => Promise.resolve(),
          }),
    template: JSON.parse(readFileSync("infra/main.json", "utf8")) as unknown,
    serviceZip: () =>
      zipSync({
        "functions.mjs": [
          strToU8(`export const release = "${council.release}"`),
          { mtime: new Date("2026-01-01") },
        ],
      }),
    fillTab: () => "dist/install/tab",
    lookAtTab: () =>
      Promise.resolve(
        council.uploaded ? [] : ["Nobody answers at the tab's address."],
      ),
    makePackage: ({ appId }) =>
      Promise.resolve({
        zip: zipSync({
          "manifest.json": [
            strToU8(JSON.stringify({ id: appId, version: council.release })),
            { mtime: new Date("2026-01-01") },
          ],
        }),
        version: council.release,
      }),
    uploadTab: () => {
      if (council.uploads) council.uploaded = true;
      return Promise.resolve(council.uploads ? null : "The tool is not there.");
    },
    keepPackage: (zip) => {
      const same = String(machine.zip) === String(zip);
      machine.zip = zip;
      return !same;
    },
    wait: () => Promise.resolve(),
  };
}
