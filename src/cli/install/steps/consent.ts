// The consent to the applications' rights: what is missing, and nothing else.
import registered from "../../../../infra/registrations.json" with { type: "json" };
import {
  allPages,
  needed,
  textAt,
  unlessThere,
  type RunStep,
} from "../installParts.ts";
import type { Service } from "../service.ts";
import {
  apps,
  principalPath,
  resourceOf,
  rightsOf,
  type Resource,
  type Right,
} from "./resources.ts";

/** Consents to what is missing and to nothing else: half a consent is completed. */
export const consent: RunStep = async (world) => {
  const { graph, settings, state } = world;
  const done: string[] = [];
  for (const app of apps) {
    const appId = needed(
      app === "tab" ? state.known.tabClientId : state.known.serviceClientId,
      `The id of “${registered[app].name}”`,
    );
    const principal = textAt(
      await graph.ask("GET", `${principalPath(appId)}?$select=id`),
      "id",
    );
    for (const right of rightsOf(app, settings)) {
      const resource = await resourceOf(graph, right.resource);
      const given =
        right.kind === "delegated"
          ? await consentForPeople(graph, principal, resource, right)
          : await consentForItself(graph, principal, resource, right);
      if (given)
        done.push(
          `consented to ${right.name} on ${right.resource} for “${registered[app].name}”`,
        );
    }
  }
  return done;
};

async function consentForPeople(
  graph: Service,
  principal: string,
  resource: Resource,
  { name }: Right,
): Promise<boolean> {
  const grants = await allPages(
    graph,
    `/v1.0/oauth2PermissionGrants?$filter=clientId eq '${principal}' and consentType eq 'AllPrincipals'`,
  );
  const grant = grants.find(({ resourceId }) => resourceId === resource.id);
  if (!grant) {
    await graph.ask("POST", "/v1.0/oauth2PermissionGrants", {
      body: {
        clientId: principal,
        consentType: "AllPrincipals",
        resourceId: resource.id,
        scope: name,
      },
    });
    return true;
  }
  const scopes = textAt(grant, "scope").split(" ").filter(Boolean);
  if (scopes.includes(name)) return false;
  await graph.ask(
    "PATCH",
    `/v1.0/oauth2PermissionGrants/${textAt(grant, "id")}`,
    { body: { scope: [...scopes, name].join(" ") } },
  );
  return true;
}

async function consentForItself(
  graph: Service,
  principal: string,
  resource: Resource,
  right: Right,
): Promise<boolean> {
  const appRoleId = resource.idOf(right);
  const held = await allPages(
    graph,
    `/v1.0/servicePrincipals/${principal}/appRoleAssignments`,
  );
  if (
    held.some(
      (one) =>
        one["appRoleId"] === appRoleId && one["resourceId"] === resource.id,
    )
  )
    return false;
  return unlessThere(
    graph.ask(
      "POST",
      `/v1.0/servicePrincipals/${resource.id}/appRoleAssignedTo`,
      {
        body: { principalId: principal, resourceId: resource.id, appRoleId },
      },
    ),
  );
}
