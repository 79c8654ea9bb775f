// Reading a plan: enough for its first screen, in one round of requests.
import { plainly } from "../../domain/words/sentence.ts";
import type { Action } from "../../domain/plan/action.ts";
import type {
  CalendarDate,
  Instant,
} from "../../domain/values/calendarDate.ts";
import type { Body } from "../../domain/plan/body.ts";
import type { PlanId } from "../../domain/values/id.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { Post } from "../../domain/plan/post.ts";
import type { Theme } from "../../domain/plan/theme.ts";
import { actions } from "../nouns/actions.ts";
import { bodies } from "../nouns/bodies.ts";
import type { Item } from "../columns/column.ts";
import { inBatch, itemsOf, type Site } from "../wire/connect.ts";
import { askChangeToken, changeTokenFrom } from "./changeToken.ts";
import type { Memory } from "../rows/memory.ts";
import { StoreFailure } from "../wire/failure.ts";
import type { KeptIn } from "../columns/list.ts";
import { askMe, meFrom, type Me } from "../people/people.ts";
import { plans } from "../nouns/plans.ts";
import { posts } from "../nouns/posts.ts";
import {
  askLastId,
  equals,
  lastIdFrom,
  pageSize,
  type Loaded,
  type Reader,
  type Unreadable,
  type Where,
} from "../rows/reading.ts";
import { askZone, siteDayFor } from "../wire/siteZone.ts";
import { themes } from "../nouns/themes.ts";

export interface PlanOverview {
  readonly plan: Plan;
  readonly themes: readonly Theme[];
  readonly posts: readonly Post[];
  readonly actions: readonly Action[];
  readonly bodies: readonly Body[];
  readonly unreadable: readonly Unreadable[];
  readonly me: Me;
  readonly rights: Me["rights"];
  readonly changeToken: string;
  /** Set where it was read from the members' library: the moment up to which the log is in it. */
  readonly filed?: { readonly knownAt: Instant | null };
  /** The day on which every row was read, where whoever keeps the overview noted it: what came since are changes. */
  readonly wholeOn?: CalendarDate;
}

/** The plan itself out of what was found under its id. */
export function onlyPlan(found: Loaded<Plan>): Plan {
  const [plan] = found.items;
  if (plan) return plan;
  const [wrong] = found.unreadable;
  throw wrong
    ? new StoreFailure(
        "rejected",
        plainly("The plan's row {row} in {list} cannot be read: {why}", {
          row: String(wrong.itemId),
          list: wrong.list,
          why: wrong.why,
        }),
        {
          next: plainly("Open {link} and correct it, then try again.", {
            link: wrong.link,
          }),
        },
      )
    : new StoreFailure(
        "notFound",
        plainly("There is no such plan in this site, or you may not see it."),
      );
}

interface OverviewParts {
  readonly site: Site;
  readonly reader: Reader;
  readonly memory: Memory;
}

/** What a part of a batch answered; throws what it failed with. */
export const settled = (one: PromiseSettledResult<unknown>): unknown => {
  if (one.status === "rejected") throw one.reason;
  return one.value;
};

/** The small things of the first screen, in one request. */
async function readSmallThings(site: Site, reader: Reader, planId: PlanId) {
  const rows = (batched: Site, kept: KeptIn, where: Where): Promise<unknown> =>
    itemsOf(batched, kept.list.title)
      .select(...kept.select)
      .filter(where.odata)
      .top(pageSize)();
  const sent = inBatch(site, (batched) => [
    askZone(batched),
    // Rows that are asked for beside it may be answered earlier: see `tokenFirst`.
    ...askChangeToken(batched),
    askLastId(batched, actions),
    rows(batched, plans, equals("ClientKey", planId)),
    rows(batched, bodies, equals("PlanKey", planId)),
    ...askMe(batched),
  ]);
  reader.useSiteDay(sent.then(([zone]) => siteDayFor(zone && settled(zone))));
  reader.useLastId(
    actions,
    sent.then(([, , , last]) => lastIdFrom(last && settled(last))),
  );
  const [, token, mark, , planItems, bodyItems, ...mine] = (await sent).map(
    settled,
  );
  const [planRows, bodyRows] = await Promise.all([
    reader.valuesOf(plans, planItems as Item[]),
    reader.valuesOf(bodies, bodyItems as Item[]),
  ]);
  return {
    plan: onlyPlan(planRows),
    bodies: bodyRows,
    me: meFrom(mine),
    changeToken: changeTokenFrom(planId, token, mark),
  };
}

/** How a plan is read for its first screen. */
export interface OverviewOptions {
  /** An overview of it read before, by the same person: then only what changed since is read. */
  readonly before?: PlanOverview;
  /**
   * The change token is answered before a row is asked for, at the price of one more round: only such an overview may be built on for long,
   * since what is saved between a row and a token that comes later is in neither.
   */
  readonly tokenFirst?: boolean;
}

/** What makes an overview that was read before the one of now, which has no row yet; null where every row has to be read. */
export type Renew = (now: PlanOverview) => PlanOverview | null;

/**
 * The plan's first screen, in one round of parallel requests unless the token is wanted first. With an overview from before only the rows
 * that changed since are read, where the change feed tells them and the person may read the same as then.
 */
export async function readOverview(
  { site, reader, memory }: OverviewParts,
  planId: PlanId,
  {
    renewing = null,
    tokenFirst = false,
  }: { renewing?: Promise<Renew | null> | null; tokenFirst?: boolean },
): Promise<PlanOverview> {
  const ofPlan = equals("PlanKey", planId);
  const readSmall = readSmallThings(site, reader, planId);
  const readRows = async () => {
    if (tokenFirst) await readSmall;
    return reader.all(actions, ofPlan);
  };
  const [small, allThemes, allPosts, renew, read] = await Promise.all([
    readSmall,
    reader.all(themes, ofPlan),
    reader.all(posts, ofPlan),
    renewing,
    renewing ? null : readRows(),
  ]);
  memory.zones.set(planId, small.plan.timeZone);
  const overviewOf = (rows: Loaded<Action>): PlanOverview => ({
    plan: small.plan,
    themes: allThemes.items,
    posts: allPosts.items,
    actions: rows.items,
    bodies: small.bodies.items,
    unreadable: [small.bodies, rows, allThemes, allPosts].flatMap(
      (loaded) => loaded.unreadable,
    ),
    me: small.me,
    rights: small.me.rights,
    changeToken: small.changeToken,
  });
  const renewed = renew?.(overviewOf({ items: [], unreadable: [] }));
  return renewed ?? overviewOf(read ?? (await readRows()));
}
