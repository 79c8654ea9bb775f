// Who is in the groups, as an administrator recorded it in the Setup list: what the check compares with.
import { SPCollection, SPQueryable } from "@pnp/sp";
import * as v from "valibot";
import { asId } from "../../domain/id.ts";
import type { PlanId } from "../../domain/id.ts";
import { groupOfRole } from "../access.ts";
import { itemsOf, type Site } from "../connect.ts";
import { asking } from "../failure.ts";
import { readGroups } from "../siteState.ts";
import { setUpList } from "./proofs.ts";

/** The plan that statements about the site as a whole are of: none has this id. */
export const wholeSite: PlanId = asId<"Plan">(
  "00000000-0000-4000-8000-000000000000",
);

const says = "people";

const member = v.object({
  LoginName: v.string(),
  Title: v.nullish(v.string()),
});

/** By group: how each member signs in, in small letters, with their name. */
export type People = ReadonlyMap<string, ReadonlyMap<string, string>>;

const recorded = v.object({
  groups: v.record(v.string(), v.record(v.string(), v.string())),
});

async function membersOf(site: Site, id: number) {
  const members = v.parse(
    v.array(member),
    await asking(() =>
      SPCollection(site.web, `siteGroups/getById(${id})/users`)<unknown>(),
    ),
  );
  return new Map(
    members.map(({ LoginName, Title }) => [
      LoginName.toLowerCase(),
      Title ?? LoginName,
    ]),
  );
}

/** Who is in Waymark's groups and in that of the site's owners now. */
export async function readPeople(site: Site): Promise<People> {
  const groups = await readGroups(site);
  const owners = v.parse(
    v.object({ Id: v.number(), Title: v.string() }),
    await asking(() =>
      SPQueryable(site.web, "associatedOwnerGroup").select(
        "Id",
        "Title",
      )<unknown>(),
    ),
  );
  const wanted = Object.values(groupOfRole).flatMap((title) => {
    const id = groups.get(title);
    return id === undefined ? [] : [{ id, title }];
  });
  const people = new Map<string, ReadonlyMap<string, string>>();
  for (const { id, title } of [
    ...wanted,
    { id: owners.Id, title: owners.Title },
  ])
    people.set(title, await membersOf(site, id));
  return people;
}

/** Says in the log who is in the groups now, so that the check names who comes and goes from here on. Only administrators and owners may. */
export async function recordPeople(site: Site): Promise<void> {
  const people = await readPeople(site);
  const groups = Object.fromEntries(
    [...people].map(([title, members]) => [title, Object.fromEntries(members)]),
  );
  const statement = {
    id: asId<"Statement">(crypto.randomUUID()),
    planId: wholeSite,
    says,
    about: null,
    saying: { groups },
    recorded: null,
    by: { objectId: null, email: null, name: "Waymark" },
  };
  await asking(() =>
    itemsOf(site, setUpList.noun.list.title).add(
      setUpList.noun.write(statement, { siteUserId: () => null }),
    ),
  );
}

const rows = v.array(v.object({ Saying: v.nullish(v.string()) }));

/** Who was in the groups when that was recorded last; null where nobody recorded it. */
export async function recordedPeople(site: Site): Promise<People | null> {
  const [newest] = v.parse(
    rows,
    await asking(() =>
      itemsOf(site, setUpList.noun.list.title)
        .select("Id", "Saying")
        .filter(`PlanKey eq '${wholeSite}' and Says eq '${says}'`)
        .orderBy("Id", false)
        .top(1)<unknown>(),
    ),
  );
  if (!newest) return null;
  const { groups } = v.parse(recorded, JSON.parse(newest.Saying ?? "{}"));
  return new Map(
    Object.entries(groups).map(([title, members]) => [
      title,
      new Map(Object.entries(members)),
    ]),
  );
}
