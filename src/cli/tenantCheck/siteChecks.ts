// What is looked at around the site: the service's grant, the groups, the mailbox.
import * as v from "valibot";
import { SPCollection } from "@pnp/sp";
import { groupOfRole } from "../../sharepoint/people/access.ts";
import { asking } from "../../sharepoint/wire/failure.ts";
import { roles } from "../install/installSettings.ts";
import {
  allPages,
  listAt,
  textAt,
  type InstallParts,
} from "../install/installParts.ts";
import { cmdlet } from "../install/service.ts";
import { again, type CheckFound } from "./found.ts";

/** Looks, and writes nothing. */
export async function grantOf({
  graph,
  settings,
  state,
}: InstallParts): Promise<readonly CheckFound[]> {
  const { hostname, pathname } = new URL(settings.site);
  const site = await graph.find(
    `/v1.0/sites/${hostname}:${pathname.replace(/\/+$/, "")}?$select=id`,
  );
  if (site === null)
    return [
      [
        "siteMissing",
        `The site ${settings.site} is not there.`,
        "Make it, or correct “site” in the settings.",
      ],
    ];
  const permissions = `/v1.0/sites/${textAt(site, "id")}/permissions`;
  const client = state.known.serviceClientId ?? "?";
  const mine = (await allPages(graph, permissions)).find((one) =>
    JSON.stringify(one).includes(client),
  );
  if (!mine)
    return [
      ["siteGrantMissing", "The service has no right on the site.", again],
    ];
  const now = JSON.stringify(
    await graph.ask("GET", `${permissions}/${textAt(mine, "id")}`),
  );
  return now.includes('"fullcontrol"')
    ? []
    : [
        [
          "siteGrantSmall",
          "The service's right on the site is smaller than fullcontrol: it cannot look after lists and rights.",
          again,
        ],
      ];
}

/** Looks, and writes nothing. */
export async function groupsOf(
  world: InstallParts,
): Promise<readonly CheckFound[]> {
  const { web } = world.siteAs("person");
  const Login = v.array(v.object({ LoginName: v.string() }));
  const empty: string[] = [];
  for (const role of roles.filter(
    (each) => world.settings.groups[each].length > 0,
  )) {
    const users = `siteGroups/getByName('${groupOfRole[role]}')/users`;
    const members = v.parse(
      Login,
      await asking(() =>
        SPCollection(web, users).select("LoginName")<unknown>(),
      ),
    );
    if (members.length === 0) empty.push(groupOfRole[role]);
  }
  return empty.length === 0
    ? []
    : [
        [
          "groupEmpty",
          `Nobody is in ${empty.join(", ")}: those people are refused.`,
          again,
        ],
      ];
}

/** Looks, and writes nothing. */
export async function mailOf({
  exchange,
  settings,
  state,
}: InstallParts): Promise<readonly CheckFound[]> {
  const { tenantId, serviceClientId } = state.known;
  if (settings.mailbox === null || tenantId === undefined) return [];
  const limited = listAt(
    await cmdlet(exchange, tenantId, "Get-ManagementRoleAssignment", {
      RoleAssignee: serviceClientId,
      Role: "Application Mail.Send",
    }),
  );
  return limited.length > 0
    ? []
    : [
        [
          "mailNotLimited",
          `Exchange does not limit the service's right on mail to ${settings.mailbox}.`,
          again,
        ],
      ];
}
