// Puts the sample people into the Waymark groups of the site.
import * as v from "valibot";
import { body } from "@pnp/queryable";
import { SPCollection, spPost } from "@pnp/sp";
import { groupOfRole } from "../../sharepoint/people/access.ts";
import type { Site } from "../../sharepoint/wire/connect.ts";
import { asking } from "../../sharepoint/wire/failure.ts";
import { readGroups } from "../../sharepoint/site/siteState.ts";
import { samplePeople, type SamplePerson } from "./people.ts";

const members = v.array(v.object({ LoginName: v.string() }));
const login = ({ userPrincipalName, entraGroups = [] }: SamplePerson) => {
  const [group] = entraGroups;
  return group
    ? `c:0t.c|tenant|${group.objectId}`
    : `i:0#.f|membership|${userPrincipalName}`;
};

/** Adds who is missing from each group, by name or by their group of the directory; nobody is taken out. The groups must be provisioned. */
export async function letPeopleIn(site: Site): Promise<void> {
  const groups = await readGroups(site);
  for (const [role, title] of Object.entries(groupOfRole)) {
    const id = groups.get(title);
    const wanted = samplePeople.filter((person) =>
      person.roles.some((one) => one === role),
    );
    if (id === undefined || wanted.length === 0) continue;
    const users = () =>
      SPCollection(site.web, `siteGroups/getById(${id})/users`);
    const present = new Set(
      v
        .parse(members, await asking(() => users()<unknown>()))
        .map((user) => user.LoginName.toLowerCase()),
    );
    for (const person of wanted) {
      const LoginName = login(person);
      if (!present.has(LoginName.toLowerCase()))
        await asking(() => spPost(users(), body({ LoginName })));
    }
  }
}
