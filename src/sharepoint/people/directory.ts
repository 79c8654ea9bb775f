// The site's own number for a person, looked up before a row that names them is written.
import * as v from "valibot";
import { SPQueryable, spPost } from "@pnp/sp";
import { body } from "@pnp/queryable";
import type { Site } from "../wire/connect.ts";
import { StoreFailure, asking } from "../wire/failure.ts";
import { principalOf, siteUser, type PersonNumbers } from "./people.ts";

export function makeDirectory(site: Site): PersonNumbers {
  const known = new Map<string, number | null>();
  let loaded: Promise<void> | null = null;

  async function load(): Promise<void> {
    const users = v.parse(
      v.array(siteUser),
      await asking(() => SPQueryable(site.web, "siteUsers")<unknown>()),
    );
    for (const user of users) {
      for (const name of [
        principalOf(user),
        user.Email?.toLowerCase(),
        user.LoginName?.split("|").at(-1)?.toLowerCase(),
      ])
        if (name) known.set(name, user.Id);
    }
  }

  async function ensure(email: string): Promise<void> {
    try {
      const user = v.parse(
        siteUser,
        await asking(() =>
          spPost<unknown>(
            SPQueryable(site.web, "ensureuser"),
            body({ logonName: `i:0#.f|membership|${email}` }),
          ),
        ),
      );
      known.set(email, user.Id);
    } catch (error) {
      // The person column is for people who look at the list; the name is kept as text, so not knowing someone stops nothing.
      if (!(error instanceof StoreFailure) || !unknownHere.has(error.kind))
        throw error;
      known.set(email, null);
    }
  }

  return {
    async resolve(people) {
      const wanted = [
        ...new Set(people.flatMap((person) => person.email ?? [])),
      ].map((email) => email.toLowerCase());
      if (wanted.every((email) => known.has(email))) return;
      loaded ??= load();
      await loaded.catch((error: unknown) => {
        loaded = null;
        throw error;
      });
      for (const email of wanted) if (!known.has(email)) await ensure(email);
    },
    siteUserId: (person) =>
      known.get(person.email?.toLowerCase() ?? "") ?? null,
  };
}

const unknownHere: ReadonlySet<string> = new Set([
  "notFound",
  "unexpected",
  "rejected",
  "columnMissing",
  "forbidden",
]);
