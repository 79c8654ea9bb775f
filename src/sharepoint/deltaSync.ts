// What changed on the Actions list since a moment, by SharePoint's own change feed.
import * as v from "valibot";
import { body } from "@pnp/queryable";
import { SPQueryable, spPost } from "@pnp/sp";
import type { Action } from "../domain/action.ts";
import { asId, type ActionId, type PlanId } from "../domain/id.ts";
import { actions } from "./actions.ts";
import { listNamed, type Site } from "./connect.ts";
import { StoreFailure, asking } from "./failure.ts";
import type { Memory } from "./memory.ts";
import { equals, type Reader, type Unreadable } from "./reading.ts";

export type Changes =
  | {
      readonly kind: "changes";
      readonly changed: readonly Action[];
      readonly removed: readonly ActionId[];
      readonly unreadable: readonly Unreadable[];
      readonly changeToken: string;
    }
  /** Too much has changed, or the token is too old: read the plan again. */
  | { readonly kind: "reload" };

const feed = v.array(
  v.object({
    ChangeToken: v.object({ StringValue: v.string() }),
    ChangeType: v.number(),
    ItemId: v.optional(v.number()),
  }),
);
const deleted = 3;
const tooMany = 500;
const atOnce = 50;

/** Asks for the list's present token, alone or in a batch. */
export function askChangeToken(site: Pick<Site, "web">): Promise<unknown> {
  return listNamed(site, actions.list.title).select("CurrentChangeToken")();
}

/** A token that also says which plan it is for; opaque to everybody else. */
export function changeTokenFrom(planId: PlanId, answer: unknown): string {
  const { CurrentChangeToken } = v.parse(
    v.object({ CurrentChangeToken: v.object({ StringValue: v.string() }) }),
    answer,
  );
  return `${planId}|${CurrentChangeToken.StringValue}`;
}

async function readFeed(site: Site, since: string) {
  const entries: v.InferOutput<typeof feed> = [];
  let token = since;
  for (;;) {
    const page = v.parse(
      feed,
      await asking(() =>
        spPost<unknown>(
          SPQueryable(listNamed(site, actions.list.title), "getchanges"),
          body({
            query: {
              Item: true,
              Add: true,
              Update: true,
              DeleteObject: true,
              Restore: true,
              Move: true,
              SystemUpdate: true,
              ChangeTokenStart: { StringValue: token },
            },
          }),
        ),
      ),
    );
    entries.push(...page);
    const last = page.at(-1);
    if (!last || last.ChangeToken.StringValue === token)
      return { entries, token };
    token = last.ChangeToken.StringValue;
    if (page.length < 1000) return { entries, token };
  }
}

/** The rows behind these numbers that belong to the plan, read again. */
async function rowsNow(reader: Reader, planId: string, ids: readonly number[]) {
  const changed: Action[] = [];
  const unreadable: Unreadable[] = [];
  for (let start = 0; start < ids.length; start += atOnce) {
    const some = ids.slice(start, start + atOnce);
    const ofPlan = equals("PlanKey", planId);
    const found = await reader.all(actions, {
      odata: `(${some.map((id) => `ID eq ${id}`).join(" or ")}) and ${ofPlan.odata}`,
      matches: (item) =>
        some.includes(Number(item["Id"])) && ofPlan.matches(item),
    });
    changed.push(...found.items);
    unreadable.push(...found.unreadable);
  }
  return { changed, unreadable };
}

export function makeDeltaSync(
  site: Site,
  memory: Memory,
  reader: Reader,
): (changeToken: string) => Promise<Changes> {
  return async (changeToken) => {
    const [planId = "", since = ""] = changeToken.split("|");
    let news;
    try {
      news = await readFeed(site, since);
    } catch (error) {
      // The feed goes back 60 days; SharePoint refuses an older token with 400 or 500.
      if (error instanceof StoreFailure && staleToken.has(error.kind))
        return { kind: "reload" };
      throw error;
    }
    const last = new Map(
      news.entries.map((entry) => [entry.ItemId ?? 0, entry.ChangeType]),
    );
    const ids = [...last.keys()].filter((id) => id > 0);
    if (ids.length > tooMany) return { kind: "reload" };
    const gone = ids.filter((id) => last.get(id) === deleted);
    const kept = ids.filter((id) => last.get(id) !== deleted);
    return {
      kind: "changes",
      ...(await rowsNow(reader, planId, kept)),
      removed: gone.flatMap((id) => {
        const key = memory.keyOf(actions, id);
        return key === null ? [] : [asId<"Action">(key)];
      }),
      changeToken: `${planId}|${news.token}`,
    };
  };
}

const staleToken: ReadonlySet<string> = new Set([
  "unexpected",
  "rejected",
  "columnMissing",
]);
