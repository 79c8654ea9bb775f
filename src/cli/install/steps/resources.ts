// What the two applications are called, which rights they ask for, and where a tenant offers those.
import registered from "../../../../infra/registrations.json" with { type: "json" };
import type { InstallSettings } from "../installSettings.ts";
import { listAt, textAt } from "../installParts.ts";
import type { Service } from "../service.ts";

export type AppName = keyof typeof registered;
export const apps: readonly AppName[] = ["tab", "service"];

const uniqueName = (app: AppName) => `waymark-${app}`;
export const applicationPath = (app: AppName) =>
  `/v1.0/applications(uniqueName='${uniqueName(app)}')`;
export const principalPath = (appId: string) =>
  `/v1.0/servicePrincipals(appId='${appId}')`;

/** Microsoft's own ids of the two resources. */
export const resourceIds = {
  SharePoint: "00000003-0000-0ff1-ce00-000000000000",
  Graph: "00000003-0000-0000-c000-000000000000",
} as const;
type ResourceName = keyof typeof resourceIds;

export type Right = {
  readonly resource: ResourceName;
  readonly kind: "delegated" | "application";
  readonly name: string;
  readonly only?: string;
};

export const rightsOf = (app: AppName, { mailbox }: InstallSettings) =>
  (registered[app].rights as readonly Right[]).filter(
    ({ only }) => only !== "mailbox" || mailbox !== null,
  );

export interface Resource {
  readonly id: string;
  idOf(right: Right): string;
}

/** What a resource offers, as this tenant has it. */
export async function resourceOf(
  graph: Service,
  name: ResourceName,
): Promise<Resource> {
  const found = await graph.ask(
    "GET",
    `${principalPath(resourceIds[name])}?$select=id,appRoles,oauth2PermissionScopes`,
  );
  const offered = (kind: Right["kind"]) =>
    listAt({
      value: Reflect.get(
        found as object,
        kind === "delegated" ? "oauth2PermissionScopes" : "appRoles",
      ) as unknown,
    });
  return {
    id: textAt(found, "id"),
    idOf({ kind, name: right }) {
      const one = offered(kind).find(({ value }) => value === right);
      return textAt(one, "id");
    },
  };
}
