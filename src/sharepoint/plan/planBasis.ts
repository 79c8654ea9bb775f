// What an answer on a card is judged by beside the action itself: the plan's row, themes, posts, bodies, meetings and settings, and whether any of them changed.
import * as v from "valibot";
import { body } from "@pnp/queryable";
import { SPQueryable, spPost } from "@pnp/sp";
import type { Body } from "../../domain/plan/body.ts";
import type { PlanId } from "../../domain/values/id.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { Post } from "../../domain/plan/post.ts";
import type { Theme } from "../../domain/plan/theme.ts";
import { bodies, meetings } from "../nouns/bodies.ts";
import { inBatch, itemsOf, listNamed, type Site } from "../wire/connect.ts";
import type { Item } from "../columns/column.ts";
import { StoreFailure } from "../wire/failure.ts";
import type { Noun } from "../columns/list.ts";
import { plans } from "../nouns/plans.ts";
import { posts } from "../nouns/posts.ts";
import { equals, pageSize, type Reader, type Where } from "../rows/reading.ts";
import { settings, type Setting } from "../nouns/settings.ts";
import { themes } from "../nouns/themes.ts";
import { onlyPlan } from "./wholePlan.ts";

export interface PlanBasis {
  readonly plan: Plan;
  readonly themes: readonly Theme[];
  readonly posts: readonly Post[];
  readonly bodies: readonly Body[];
  readonly meetings: readonly Meeting[];
  readonly settings: readonly Setting[];
}

/** Where each list's change feed was read to; opaque to everybody else. The same for every plan of the site. */
export type BasisToken = readonly string[];

export interface BasisNews {
  readonly token: BasisToken;
  /** As it is now where any of the lists changed; null where none did. */
  readonly basis: PlanBasis | null;
}

const lists = [plans, themes, posts, bodies, meetings, settings] as const;

const tokenOf = v.pipe(
  v.object({ StringValue: v.string() }),
  v.transform(({ StringValue }) => StringValue),
);
const listNow = v.object({ CurrentChangeToken: tokenOf });
const feed = v.array(v.object({ ChangeToken: tokenOf }));

const settled = (one: PromiseSettledResult<unknown> | undefined): unknown => {
  if (one?.status !== "fulfilled") throw one?.reason;
  return one.value;
};

/** The present moment of every list, in one request. To be read before the rows, so that nothing saved meanwhile is missed. */
export async function readBasisToken(site: Site): Promise<BasisToken> {
  const answers = await inBatch(site, (batched) =>
    lists.map(({ list }) =>
      listNamed(batched, list.title).select("CurrentChangeToken")<unknown>(),
    ),
  );
  return answers.map(
    (one) => v.parse(listNow, settled(one)).CurrentChangeToken,
  );
}

/**
 * Whether anything of it changed since the token, in one request that answers with nothing where nothing did; where it did, all of it, in a
 * second one. A full page of changes is read on at the next call, which only reads the rows once more.
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function readBasisSince(
  site: Site,
  reader: Reader,
  planId: PlanId,
  token: BasisToken,
): Promise<BasisNews> {
  const answers = await inBatch(site, (batched) =>
    lists.map(({ list }, at) =>
      spPost<unknown>(
        SPQueryable(listNamed(batched, list.title), "getchanges"),
        body({ query: everyChangeSince(token[at] ?? "") }),
      ),
    ),
  );
  // The feed goes back 60 days: an older token is refused, and everything read anew.
  if (answers.some(isStale)) {
    const fresh = await readBasisToken(site);
    return { token: fresh, basis: await readBasis(site, reader, planId) };
  }
  const news = answers.map((one) => v.parse(feed, settled(one)));
  if (news.every((entries) => entries.length === 0))
    return { token, basis: null };
  return {
    token: news.map(
      (entries, at) => entries.at(-1)?.ChangeToken ?? token[at] ?? "",
    ),
    basis: await readBasis(site, reader, planId),
  };
}

const everyChangeSince = (token: string) => ({
  Item: true,
  Add: true,
  Update: true,
  DeleteObject: true,
  Restore: true,
  SystemUpdate: true,
  ChangeTokenStart: { StringValue: token },
});

const staleToken: ReadonlySet<string> = new Set([
  "unexpected",
  "rejected",
  "columnMissing",
]);

function isStale(one: PromiseSettledResult<unknown>): boolean {
  return (
    one.status === "rejected" &&
    one.reason instanceof StoreFailure &&
    staleToken.has(one.reason.kind)
  );
}

/** All of it, in one request. */
async function readBasis(
  site: Site,
  reader: Reader,
  planId: PlanId,
): Promise<PlanBasis> {
  const ofPlan = equals("PlanKey", planId);
  const wheres: readonly (Where | null)[] = [
    equals("ClientKey", planId),
    ofPlan,
    ofPlan,
    ofPlan,
    ofPlan,
    null,
  ];
  const answers = await inBatch(site, (batched) =>
    lists.map(({ list, select }, at) => {
      const rows = itemsOf(batched, list.title)
        .select(...select)
        .top(pageSize);
      const where = wheres[at];
      return (where ? rows.filter(where.odata) : rows)<unknown>();
    }),
  );
  const items = answers.map((one) => settled(one) as Item[]);
  const read = async <T extends { readonly id: string }>(
    noun: Noun<T>,
    rows: readonly Item[] | undefined,
  ) => reader.valuesOf(noun, rows ?? []);
  const [plan, theme, post, some, meeting, setting] = await Promise.all([
    read(plans, items[0]),
    read(themes, items[1]),
    read(posts, items[2]),
    read(bodies, items[3]),
    read(meetings, items[4]),
    read(settings, items[5]),
  ]);
  return {
    plan: onlyPlan(plan),
    themes: theme.items,
    posts: post.items,
    bodies: some.items,
    meetings: meeting.items,
    settings: setting.items,
  };
}
