// Which lists of a site are Waymark's own: told by the ids of their columns, which nobody gives by hand, and never by the name alone.
import * as v from "valibot";
import { SPQueryable } from "@pnp/sp";
import { columnId } from "../columns/columnId.ts";
import { listName, type Site } from "../wire/connect.ts";
import { StoreFailure, asking } from "../wire/failure.ts";
import type { ListDeclaration } from "../columns/list.ts";
import { lists } from "../nouns/lists.ts";
import { rightsNeeded } from "../wire/provisionStep.ts";
import { readLists, type ListState } from "./siteState.ts";

/** Ours: a column of ours is in it, or it is what a run leaves that was cut short right after making it. */
export function isOurs(list: ListDeclaration, state: ListState): boolean {
  const marked = list.fields.some(
    ({ name }) =>
      state.fields.get(name)?.Id.toLowerCase() === columnId(list.title, name),
  );
  return (
    marked || (state.ItemCount === 0 && state.Description === list.description)
  );
}

const inWords = (names: readonly string[]) =>
  names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

/**
 * Looks at every list before anything is written.
 * @throws StoreFailure "rejected" where the site has lists of the council's own under our names: they are never taken over
 */
export async function readOwnLists(
  site: Site,
): Promise<ReadonlyMap<string, ListState | null>> {
  const states = await readLists(
    site,
    lists.map(({ title }) => title),
  );
  const taken = lists.filter((list) => {
    const state = states.get(list.title);
    return state && !isOurs(list, state);
  });
  if (taken.length === 0) return states;
  const names = inWords(taken.map(({ title }) => `“${listName(site, title)}”`));
  throw new StoreFailure(
    "rejected",
    `The site has ${taken.length === 1 ? "a list" : "lists"} of its own called ${names}, which Waymark did not make and does not touch. Nothing was changed.`,
    {
      next: "Give Waymark a site of its own, rename what is there, or let the names of Waymark's lists begin with a word of their own: WAYMARK_LIST_PREFIX for the command line and the service, listPrefix in the settings of the tab.",
    },
  );
}

const manageLists = 1n << 11n;
const managePermissions = 1n << 25n;

/** @throws StoreFailure "forbidden" before anything is written, where the rights do not suffice for all of it */
export async function requireRights(site: Site): Promise<void> {
  const answer = v.parse(
    v.object({ Low: v.string() }),
    await asking(() =>
      SPQueryable(site.web, "effectivebasepermissions")<unknown>(),
    ),
  );
  const low = BigInt(answer.Low);
  if ((low & manageLists) !== 0n && (low & managePermissions) !== 0n) return;
  throw new StoreFailure(
    "forbidden",
    "The rights on this site do not suffice to make the lists and who may use them. Nothing was changed.",
    { next: rightsNeeded },
  );
}
