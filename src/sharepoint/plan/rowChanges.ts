// Which rows of a plan changed since a token, by SharePoint's own change feed, and what they are now.
import * as v from "valibot";
import { body } from "@pnp/queryable";
import { SPQueryable, spPost } from "@pnp/sp";
import type { Action } from "../../domain/plan/action.ts";
import { asId, type ActionId, type PlanId } from "../../domain/values/id.ts";
import { actions } from "../nouns/actions.ts";
import { listNamed, type Site } from "../wire/connect.ts";
import { StoreFailure, asking } from "../wire/failure.ts";
import type { Reader, Unreadable } from "../rows/reading.ts";
import type { PlanOverview, Renew } from "./wholePlan.ts";

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

/** The rows behind these numbers, read again: those of the plan, and which actions are in another one. */
async function rowsNow(reader: Reader, planId: string, ids: readonly number[]) {
  const changed: Action[] = [];
  const elsewhere: ActionId[] = [];
  const unreadable: Unreadable[] = [];
  for (let start = 0; start < ids.length; start += atOnce) {
    const some = ids.slice(start, start + atOnce);
    const found = await reader.all(actions, {
      odata: some.map((id) => `ID eq ${id}`).join(" or "),
      matches: (item) => some.includes(Number(item["Id"])),
    });
    for (const one of found.items)
      if (one.planId === planId) changed.push(one);
      else elsewhere.push(one.id);
    unreadable.push(...found.unreadable);
  }
  return { changed, elsewhere, unreadable };
}

const staleToken: ReadonlySet<string> = new Set([
  "unexpected",
  "rejected",
  "columnMissing",
]);

/** The change feed since a token; null where it is too old, or too much changed. */
async function readNews(site: Site, since: string) {
  try {
    return await readFeed(site, since);
  } catch (error) {
    // The feed goes back 60 days; SharePoint refuses an older token with 400 or 500.
    if (error instanceof StoreFailure && staleToken.has(error.kind))
      return null;
    throw error;
  }
}

/** Rows of a plan as they are now where they changed since a token. */
interface RowChanges {
  readonly changed: readonly Action[];
  /** Actions that are in another plan: one may have been in this. */
  readonly elsewhere: readonly ActionId[];
  readonly unreadable: readonly Unreadable[];
  /** Numbers of the rows that are gone. */
  readonly gone: readonly number[];
  /** Up to where the feed was read. */
  readonly upTo: string;
}

interface RowParts {
  readonly site: Site;
  readonly reader: Reader;
}

/** Null where the token is too old or too much changed, so that the plan is read whole. */
export async function rowChanges(
  { site, reader }: RowParts,
  planId: PlanId,
  since: string,
): Promise<RowChanges | null> {
  const news = await readNews(site, since);
  if (news === null) return null;
  const last = new Map(
    news.entries.map((entry) => [entry.ItemId ?? 0, entry.ChangeType]),
  );
  const ids = [...last.keys()].filter((id) => id > 0);
  if (ids.length > tooMany) return null;
  const kept = ids.filter((id) => last.get(id) !== deleted);
  return {
    ...(await rowsNow(reader, planId, kept)),
    gone: ids.filter((id) => last.get(id) === deleted),
    upTo: news.token,
  };
}

/** What became of a plan's rows since an overview of it was read; null where that cannot be told, so that they are all read. */
async function rowsSince(
  parts: RowParts,
  changeToken: string,
): Promise<RowChanges | null> {
  const [plan = "", since = ""] = changeToken.split("|");
  const news = await rowChanges(parts, asId(plan), since);
  // Which action a row was that is gone, or cannot be read any more, only whoever read it knows.
  return news && news.gone.length + news.unreadable.length === 0 ? news : null;
}

/** What decides how much of an action somebody may read: where any of it changed, every row is read again. */
const readAs = ({ me, plan, themes, posts }: PlanOverview) =>
  JSON.stringify([me, plan, themes, posts]);

/** The overview before with the rows that changed since; null where they all have to be read. */
function withChanges(
  overview: PlanOverview,
  news: RowChanges,
  now: PlanOverview,
): PlanOverview | null {
  if (readAs(overview) !== readAs(now)) return null;
  const replaced = new Set([
    ...news.changed.map(({ id }) => id),
    ...news.elsewhere,
  ]);
  const [plan, , ...mark] = now.changeToken.split("|");
  return {
    ...now,
    actions: [
      ...overview.actions.filter(({ id }) => !replaced.has(id)),
      ...news.changed,
    ],
    unreadable: [...now.unreadable, ...news.unreadable],
    changeToken: [plan, news.upTo, ...mark].join("|"),
  };
}

/** What brings an overview read before up to now; null where that cannot be told. */
export async function renewing(
  parts: RowParts,
  planId: PlanId,
  before: PlanOverview,
): Promise<Renew | null> {
  if (before.plan.id !== planId || before.unreadable.length > 0) return null;
  const news = await rowsSince(parts, before.changeToken);
  return news && ((now) => withChanges(before, news, now));
}
