// What is looked at in Entra: the applications, the consents, the service's certificate.
import registered from "../../../infra/registrations.json" with { type: "json" };
import {
  allPages,
  listAt,
  textAt,
  type InstallParts,
} from "../install/installParts.ts";
import type { Service } from "../install/service.ts";
import { redirectsFor } from "../install/steps/entra.ts";
import {
  applicationPath,
  principalPath,
  resourceOf,
  rightsOf,
  type AppName,
} from "../install/steps/resources.ts";
import { again, type CheckFound } from "./found.ts";

/** Looks, and writes nothing. */
export async function registrationOf(
  { graph, state }: InstallParts,
  app: AppName,
): Promise<readonly CheckFound[]> {
  const { name } = registered[app];
  const found = await graph.find(applicationPath(app));
  if (found === null)
    return [
      [
        "applicationMissing",
        `Entra has no application “${name}” of Waymark's.`,
        again,
      ],
    ];
  const host = state.known.tabHost;
  const missing =
    app === "tab" && host !== undefined
      ? redirectsFor(host).filter(
          (uri) => !JSON.stringify(found).includes(JSON.stringify(uri)),
        )
      : [];
  const off =
    (await graph.find(principalPath(textAt(found, "appId")))) === null;
  return [
    ...(missing.length > 0
      ? [
          [
            "redirectMissing",
            `“${name}” does not have the redirect ${missing.join(" and ")}: nobody can sign in to the tab.`,
            again,
          ] as const,
        ]
      : []),
    ...(off
      ? [
          [
            "applicationNotIn",
            `“${name}” is registered and not let into the tenant.`,
            again,
          ] as const,
        ]
      : []),
  ];
}

/** What was consented to, by name, beside what is asked for. */
export async function consentOf(
  world: InstallParts,
  app: AppName,
): Promise<readonly CheckFound[]> {
  const { graph, settings } = world;
  const { name } = registered[app];
  const application = await graph.find(applicationPath(app));
  if (application === null) return [];
  const principal = await graph.find(
    principalPath(textAt(application, "appId")),
  );
  if (principal === null) return [];
  const id = textAt(principal, "id");
  const { grants, held } = await givenTo(graph, id);
  const wanted = rightsOf(app, settings);
  const found: CheckFound[] = [];
  const asked = new Set<string>();
  for (const right of wanted) {
    const resource = await resourceOf(graph, right.resource);
    const key =
      right.kind === "delegated"
        ? `${resource.id} ${right.name}`
        : resource.idOf(right);
    asked.add(key);
    const given =
      right.kind === "delegated"
        ? grants.some(
            (one) =>
              one["resourceId"] === resource.id &&
              textAt(one, "scope").split(" ").includes(right.name),
          )
        : held.some((one) => one["appRoleId"] === key);
    if (!given)
      found.push([
        "consentMissing",
        `Nobody has consented to ${right.name} on ${right.resource} for “${name}”.`,
        again,
      ]);
  }
  const extra = [
    ...grants.flatMap((one) =>
      textAt(one, "scope")
        .split(" ")
        .filter(
          (scope) =>
            scope !== "" && !asked.has(`${textAt(one, "resourceId")} ${scope}`),
        ),
    ),
    ...held
      .map((one) => textAt(one, "appRoleId"))
      .filter((id) => !asked.has(id)),
  ];
  return extra.length === 0 ? found : [...found, tooMuch(name, extra)];
}

const tooMuch = (name: string, extra: readonly string[]): CheckFound => [
  "consentExtra",
  `“${name}” has been given more than it asks for: ${extra.join(", ")}.`,
  "Take that consent back in Entra, under Enterprise applications, Permissions.",
];

/** What a principal has been given: for people, and for itself. */
async function givenTo(graph: Service, id: string) {
  return {
    grants: await allPages(
      graph,
      `/v1.0/oauth2PermissionGrants?$filter=clientId eq '${id}' and consentType eq 'AllPrincipals'`,
    ),
    held: await allPages(
      graph,
      `/v1.0/servicePrincipals/${id}/appRoleAssignments`,
    ),
  };
}

/** Entra's own word of when a certificate ends, or ours. */
function endOf(key: Record<string, unknown>, known = ""): string {
  const said = key["endDateTime"];
  return (typeof said === "string" ? said : known).slice(0, 10);
}

const warningDays = 30;

/** Looks, and writes nothing. */
export async function certificateOf(
  { graph, state }: InstallParts,
  today: string,
): Promise<readonly CheckFound[]> {
  const application = await graph.find(
    `${applicationPath("service")}?$select=keyCredentials`,
  );
  if (application === null) return [];
  const keys = listAt({
    value: Reflect.get(application as object, "keyCredentials") as unknown,
  });
  const { thumbprint } = state.known;
  const mine = keys.find(
    (one) => String(one["customKeyIdentifier"]).toLowerCase() === thumbprint,
  );
  if (!mine)
    return [
      [
        "certificateMissing",
        "The certificate that the service signs in with is not on its application: it cannot sign in.",
        again,
      ],
    ];
  const end = endOf(mine, state.known.certificateEnds);
  const left = Math.round((Date.parse(end) - Date.parse(today)) / 86_400_000);
  if (Number.isNaN(left) || left > warningDays) return [];
  return [
    left < 0
      ? [
          "certificateEnded",
          `The service's certificate ended on ${end}: it cannot sign in.`,
          again,
        ]
      : [
          "certificateEnds",
          `The service's certificate ends on ${end}, in ${left} days.`,
          "Delete waymark.certificate.json and the thumbprint in waymark.installed.json, then run “npx waymark install”: it makes another.",
        ],
  ];
}
