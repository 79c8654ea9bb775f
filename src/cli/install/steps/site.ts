// The site: the service's right on it, the lists, and who is in which group.
import * as v from "valibot";
import { body } from "@pnp/queryable";
import { SPCollection, SPQueryable, spPost } from "@pnp/sp";
import { counted } from "../../../domain/values/wording.ts";
import { groupOfRole } from "../../../sharepoint/people/access.ts";
import type { Site } from "../../../sharepoint/wire/connect.ts";
import { StoreFailure, asking } from "../../../sharepoint/wire/failure.ts";
import { provision } from "../../../sharepoint/site/provision.ts";
import { roles } from "../installSettings.ts";
import {
  allPages,
  needed,
  Stop,
  textAt,
  type InstallParts,
  type RunStep,
} from "../installParts.ts";

/** The right that making lists and their rights needs; it cannot be given in one call. Source: microsoft-graph-docs#11814. */
const wantedRole = "fullcontrol";
const firstRole = "write";

/** A team site without a group: nobody is in it but whoever makes it. Source: learn.microsoft.com, "Manage modern SharePoint sites using REST". */
const siteTemplate = "STS#3";
/** What SharePoint says of a site that it will not make, such as one whose address was used before. Source: the same page. */
const refusedStatus = 3;
const english = 1033;
/** Dublin, Edinburgh, Lisbon, London. Belief: a site is made in the time zone that the request names. */
const londonZone = 2;

const pauseMs = 5000;
/** Five minutes: SharePoint makes a site within seconds as a rule. */
const longest = 60;

/** Makes the site, and waits until Graph knows it. */
async function makeSite(
  { sharePoint, settings, wait }: InstallParts,
  look: () => Promise<unknown>,
): Promise<unknown> {
  const answer = await sharePoint.ask("POST", "/_api/SPSiteManager/create", {
    body: {
      request: {
        Title: "Improvement plans",
        Url: settings.site.replace(/\/+$/, ""),
        Lcid: english,
        TimeZoneId: londonZone,
        ShareByEmailEnabled: false,
        WebTemplate: siteTemplate,
      },
    },
    headers: { "odata-version": "4.0" },
  });
  const refused = JSON.stringify(answer).includes(
    `"SiteStatus":${refusedStatus}`,
  );
  for (let n = 0; n < longest && !refused; n += 1) {
    const found = await look();
    if (found !== null) return found;
    await wait(pauseMs);
  }
  throw new Stop(
    `SharePoint was asked to make the site ${settings.site} and did not. Look whether it lies among the deleted sites of the SharePoint admin centre, or make it in the SharePoint admin centre, as a team site or a communication site, then run this again.`,
  );
}

/** The site and its id, and the service's grant on it: written first, then raised. */
export const site: RunStep = async (world) => {
  const { graph, settings, state } = world;
  const { hostname, pathname } = new URL(settings.site);
  const path = pathname.replace(/\/+$/, "");
  const look = () => graph.find(`/v1.0/sites/${hostname}:${path}?$select=id`);
  const there = await look();
  const found = there ?? (await makeSite(world, look));
  const siteId = textAt(found, "id");
  state.learn({ siteId });
  const client = needed(state.known.serviceClientId, "The service's id");
  const permissions = `/v1.0/sites/${siteId}/permissions`;
  const mine = (await allPages(graph, permissions)).find((one) =>
    JSON.stringify(one)
      .toLowerCase()
      .includes(`"id":"${client.toLowerCase()}"`),
  );
  const done: string[] = there === null ? [`made ${settings.site}`] : [];
  let id: string;
  if (mine) id = textAt(mine, "id");
  else {
    id = textAt(
      await graph.ask("POST", permissions, {
        body: {
          roles: [firstRole],
          grantedToIdentities: [
            { application: { id: client, displayName: "Waymark service" } },
          ],
        },
      }),
      "id",
    );
    done.push(`granted the service ${firstRole} on ${settings.site}`);
  }
  // A list of permissions does not say their roles: each is read by itself.
  const now = await graph.ask("GET", `${permissions}/${id}`);
  if (!JSON.stringify(now).includes(`"${wantedRole}"`)) {
    await graph.ask("PATCH", `${permissions}/${id}`, {
      body: { roles: [wantedRole] },
    });
    done.push(`raised the grant to ${wantedRole}`);
  }
  return done;
};

/** As the service, or, where its grant is not taken for enough, as the person who installs. */
async function asEither<T>(
  world: InstallParts,
  work: (site: Site) => Promise<T>,
): Promise<T> {
  try {
    return await work(world.siteAs("service"));
  } catch (error) {
    const refused =
      error instanceof StoreFailure &&
      ["forbidden", "signedOut"].includes(error.kind);
    if (!refused) throw error;
    return work(world.siteAs("person"));
  }
}

/** What `waymark provision` makes. */
export const siteLists: RunStep = async (world) => {
  const { writes } = await asEither(world, (at) => provision(at));
  return writes === 0
    ? []
    : [`made ${counted(writes, "change")} to lists, groups and rights`];
};

interface EntraGroup {
  readonly id: string;
  readonly name: string;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** @throws Stop where no group, or more than one, has the name */
export async function groupNamed(
  { graph }: Pick<InstallParts, "graph">,
  name: string,
): Promise<EntraGroup> {
  const found = guid.test(name)
    ? [await graph.find(`/v1.0/groups/${name}?$select=id,displayName`)].filter(
        (one) => one !== null,
      )
    : await allPages(
        graph,
        `/v1.0/groups?$filter=${encodeURIComponent(`displayName eq '${name.replaceAll("'", "''")}'`)}&$select=id,displayName`,
      );
  const [one, ...others] = found;
  if (one && others.length === 0) return { id: textAt(one, "id"), name };
  throw new Stop(
    others.length > 0
      ? `${others.length + 1} Entra groups are called “${name}”. Put the id of the right one into the settings instead of its name.`
      : `Entra has no group called “${name}”. Correct the settings, or make the group.`,
  );
}

const Login = v.array(v.object({ LoginName: v.string() }));

/** Belief: a group of Entra enters a site under this name. */
const loginOfGroup = (id: string) => `c:0t.c|tenant|${id.toLowerCase()}`;

/** Lets the Entra groups into the site's groups. Who is there already, stays. */
export const groups: RunStep = async (world) => {
  const wanted = await Promise.all(
    roles.flatMap((role) =>
      world.settings.groups[role].map(async (name) => ({
        role,
        group: await groupNamed(world, name),
      })),
    ),
  );
  return asEither(world, async ({ web }) => {
    const done: string[] = [];
    for (const { role, group } of wanted) {
      const title = groupOfRole[role];
      const users = `siteGroups/getByName('${title}')/users`;
      const members = v.parse(
        Login,
        await asking(() =>
          SPCollection(web, users).select("LoginName")<unknown>(),
        ),
      );
      const login = loginOfGroup(group.id);
      if (members.some(({ LoginName }) => LoginName.toLowerCase() === login))
        continue;
      await asking(() =>
        spPost(SPQueryable(web, "ensureuser"), body({ logonName: login })),
      );
      await asking(() =>
        spPost(SPQueryable(web, users), body({ LoginName: login })),
      );
      done.push(`let “${group.name}” into ${title}`);
    }
    return done;
  });
};
