// The two applications of Waymark as they are registered in the local tenant: by the file that a real tenant is registered by, and with no right more.
import registered from "../../infra/registrations.json" with { type: "json" };
import type { Addresses } from "./addresses.ts";
import { ids } from "./addresses.ts";
import type { RegisteredClient } from "./entra/clients.ts";

export const botFramework = "https://api.botframework.com";
export const graph = "https://graph.microsoft.com";

type Rights = Readonly<Record<string, readonly string[]>>;

/** The names of the rights of one kind, by the origin of the resource they are for. */
function rightsOf(
  app: keyof typeof registered,
  kind: string,
  { sharePoint }: Addresses,
): Rights {
  const rights: Record<string, string[]> = {};
  for (const right of registered[app].rights)
    if (right.kind === kind) {
      const resource = right.resource === "SharePoint" ? sharePoint : graph;
      (rights[resource] ??= []).push(right.name);
    }
  return rights;
}

/** What each may ask for: the tab acts for people with SharePoint scopes, the service acts for itself on sites it was granted. */
export function registrationsFor(
  addresses: Addresses,
  certificate: NonNullable<RegisteredClient["certificate"]>,
): RegisteredClient[] {
  return [
    {
      clientId: ids.tabClientId,
      name: registered.tab.name,
      origins: [addresses.tab],
      allowsPublicFlows: registered.tab.allowsPublicFlows,
      scopes: rightsOf("tab", "delegated", addresses),
      roles: rightsOf("tab", "application", addresses),
    },
    {
      clientId: ids.serviceClientId,
      name: registered.service.name,
      origins: [],
      scopes: rightsOf("service", "delegated", addresses),
      roles: {
        ...rightsOf("service", "application", addresses),
        // Every bot may ask for tokens of the Bot Framework: there is nothing to consent to.
        [botFramework]: [],
      },
      certificate,
    },
  ];
}
