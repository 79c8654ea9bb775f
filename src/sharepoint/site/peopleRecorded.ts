// Who is in the groups, as an administrator recorded it in the Setup list: what the check compares with.
import { SPCollection, SPQueryable } from "@pnp/sp";
import * as v from "valibot";
import { asId } from "../../domain/values/id.ts";
import { groupOfRole } from "../people/access.ts";
import { itemsOf, type Site } from "../wire/connect.ts";
import { asking } from "../wire/failure.ts";
import { makeMemory } from "../rows/memory.ts";
import { equals, makeReader } from "../rows/reading.ts";
import { readGroups } from "./siteState.ts";
import { asRecorded } from "../log/asRecorded.ts";
import { setUpList } from "../log/proofs.ts";
import { faultsOf } from "../log/prove.ts";
import { signed } from "../log/signer.ts";
import { wholeSite } from "../nouns/statements.ts";

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
  const { noun } = setUpList;
  const item = noun.write(statement, { siteUserId: () => null });
  const written =
    site.signer === undefined ? item : await signed(site, noun, item);
  await asking(() => itemsOf(site, noun.list.title).add(written));
}

/** Who was in the groups when that was recorded last; null where nobody recorded it. */
export async function recordedPeople(site: Site): Promise<People | null> {
  const reader = makeReader(site, makeMemory());
  const { items } = await reader.all(
    setUpList.noun,
    equals("PlanKey", wholeSite),
  );
  // Who changed the row since decides nothing; the check of keys names it.
  const first = await asRecorded({ site, reader }, setUpList.noun, items);
  const said = first
    .filter((one) => one?.says === says && one.planId === wholeSite)
    .filter((one) => one !== null);
  const faults = await faultsOf(site, reader, said);
  const newest = said
    .filter((one, n) => faults[n] === null && v.is(recorded, one.saying))
    .at(-1);
  if (!newest) return null;
  const { groups } = v.parse(recorded, newest.saying);
  return new Map(
    Object.entries(groups).map(([title, members]) => [
      title,
      new Map(Object.entries(members)),
    ]),
  );
}
