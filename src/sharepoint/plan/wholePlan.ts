// Reading a plan: enough for its first screen, in one round of requests.
import { plainly } from "../../domain/words/sentence.ts";
import type { Action } from "../../domain/plan/action.ts";
import type {
  CalendarDate,
  Instant,
} from "../../domain/values/calendarDate.ts";
import type { PlanFigures } from "../../domain/history/planFigures.ts";
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
import { askScreen, listsAre, screenFrom } from "./firstScreen.ts";
import type { Memory } from "../rows/memory.ts";
import { StoreFailure } from "../wire/failure.ts";
import type { KeptIn, Noun } from "../columns/list.ts";
import { askMe, meFrom, type Me } from "../people/people.ts";
import { plans } from "../nouns/plans.ts";
import { posts } from "../nouns/posts.ts";
import {
  askLastId,
  equals,
  isThreshold,
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

/** The small things of the first screen, in one request; with what is kept of it, where that is wanted. */
async function readSmallThings(
  { site, reader }: OverviewParts,
  planId: PlanId,
  wantsFirst: boolean,
) {
  const ofPlan = equals("PlanKey", planId);
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
    rows(batched, bodies, ofPlan),
    rows(batched, themes, ofPlan),
    rows(batched, posts, ofPlan),
    ...askMe(batched),
    ...(wantsFirst ? askScreen(batched, planId) : []),
  ]);
  reader.useSiteDay(sent.then(([zone]) => siteDayFor(zone && settled(zone))));
  reader.useLastId(
    actions,
    sent.then(([, , , last]) => lastIdFrom(last && settled(last))),
  );
  const all = await sent;
  // Where a screen or a list cannot be told, everything is read before anything is drawn.
  const first = wantsFirst ? all.splice(-2) : [];
  const [, token, mark, , planRow, ofBodies, ofThemes, ofPosts, ...mine] = all;
  // What is past the threshold is asked again by windows.
  const read = async <T extends { readonly id: string }>(
    noun: Noun<T>,
    answer = planRow,
  ) =>
    answer?.status === "rejected" && isThreshold(answer.reason)
      ? reader.all(noun, ofPlan)
      : reader.valuesOf(noun, (answer ? settled(answer) : []) as Item[]);
  return {
    plan: onlyPlan(await read(plans)),
    bodies: await read(bodies, ofBodies),
    themes: await read(themes, ofThemes),
    posts: await read(posts, ofPosts),
    me: meFrom(mine.map(settled)),
    changeToken: changeTokenFrom(
      planId,
      token && settled(token),
      mark && settled(mark),
    ),
    first,
  };
}

type SmallThings = Awaited<ReturnType<typeof readSmallThings>>;

const overviewOf = (
  { plan, bodies, themes, posts, me, changeToken }: SmallThings,
  rows: Loaded<Action>,
): PlanOverview => ({
  plan,
  themes: themes.items,
  posts: posts.items,
  actions: rows.items,
  bodies: bodies.items,
  unreadable: [bodies, rows, themes, posts].flatMap(
    (loaded) => loaded.unreadable,
  ),
  me,
  rights: me.rights,
  changeToken,
});

/** A large plan before it is read: its figures, and an overview that has its gravest actions and no others. */
export interface FirstRead {
  readonly overview: PlanOverview;
  readonly figures: PlanFigures;
  /** The day it is of. */
  readonly asAt: CalendarDate;
}

/** Who wants to draw the first screen while the rest is read. */
export interface WantsFirst {
  readonly today: (timeZone: string) => CalendarDate;
  readonly draw: (first: FirstRead) => void;
}

/** Draws what is kept of the plan, where it is of now; the whole plan tells what cannot be read. */
async function drawFirst(
  { site, reader }: OverviewParts,
  small: SmallThings,
  { today, draw }: WantsFirst,
): Promise<void> {
  const { plan, themes } = small;
  const [screen, lists] = small.first.map(settled);
  const basis = {
    plan,
    themes: themes.items,
    asAt: today(plan.timeZone),
    lists: listsAre(site, lists),
  };
  const found = await screenFrom(screen, basis, await reader.context());
  if (!found) return;
  const { actions: items, figures, asAt } = found;
  const overview = overviewOf(small, { items, unreadable: [] });
  draw({ overview, figures, asAt });
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
  /** Draws the first screen of a large plan while the rest is read. */
  readonly first?: WantsFirst;
}

/** What makes an overview that was read before the one of now, which has no row yet; null where every row has to be read. */
export type Renew = (now: PlanOverview) => PlanOverview | null;

/**
 * The plan's first screen, in one round of parallel requests unless the token is wanted first. With an overview from before only the rows
 * that changed since are read, where the change feed tells them and the person may read the same as then.
 */
export async function readOverview(
  parts: OverviewParts,
  planId: PlanId,
  {
    renewing = null,
    tokenFirst = false,
    first,
  }: Omit<OverviewOptions, "before"> & {
    renewing?: Promise<Renew | null> | null;
  },
): Promise<PlanOverview> {
  const { reader, memory } = parts;
  const readSmall = readSmallThings(parts, planId, first !== undefined);
  if (first)
    readSmall
      .then((small) => drawFirst(parts, small, first))
      // Nothing is drawn, and what is wrong is told by reading all of it, or by the check.
      .catch(() => undefined);
  const readRows = async () => {
    if (tokenFirst) await readSmall;
    return reader.all(actions, equals("PlanKey", planId));
  };
  const [small, renew, read] = await Promise.all([
    readSmall,
    renewing,
    renewing ? null : readRows(),
  ]);
  memory.zones.set(planId, small.plan.timeZone);
  const renewed = renew?.(overviewOf(small, { items: [], unreadable: [] }));
  return renewed ?? overviewOf(small, read ?? (await readRows()));
}
