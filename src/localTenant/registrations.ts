// The two applications of Waymark as they are registered in the local tenant: the tab, and the service with its bot.
import type { Addresses } from "./addresses.ts";
import { ids } from "./addresses.ts";
import type { RegisteredClient } from "./entra/clients.ts";

export const botFramework = "https://api.botframework.com";
export const graph = "https://graph.microsoft.com";

/** What each may ask for: the tab acts for people with SharePoint scopes, the service acts for itself on sites it was granted. */
export function registrationsFor(
  addresses: Addresses,
  certificate: NonNullable<RegisteredClient["certificate"]>,
): RegisteredClient[] {
  return [
    {
      clientId: ids.tabClientId,
      name: "Waymark",
      origins: [addresses.tab],
      allowsPublicFlows: true,
      scopes: {
        [addresses.sharePoint]: [
          "AllSites.Read",
          "AllSites.Write",
          "AllSites.Manage",
        ],
        [graph]: ["User.Read"],
      },
      roles: {},
    },
    {
      clientId: ids.serviceClientId,
      name: "Waymark service",
      origins: [],
      scopes: {},
      roles: {
        [addresses.sharePoint]: ["Sites.Selected"],
        [graph]: ["Sites.Selected", "Mail.ReadWrite", "Mail.Send"],
        [botFramework]: [],
      },
      certificate,
    },
  ];
}
