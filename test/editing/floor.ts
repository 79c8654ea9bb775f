// Somebody at a door of the floor: a store whose way to SharePoint can be made to fail at any point, and what they edit with.
import { dayIn, parseInstant } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { actorOn } from "../../src/domain/rights/permission.ts";
import type { Role } from "../../src/domain/rights/permission.ts";
import { recordProgress } from "../../src/domain/progress/progress.ts";
import type { Door } from "../../src/domain/plan/update.ts";
import type { Basis, Editor } from "../../src/editing/context.ts";
import type { EditParts, Rule } from "../../src/editing/edit.ts";
import type { EditId } from "../../src/editing/identity.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import type { PlanStore } from "../../src/sharepoint/planStore.ts";
import { byId, planId } from "../sharepoint/aPlanSite.ts";
import type { TestSite } from "../sharepoint/testSite.ts";

/** What becomes of a request: it arrives, it is lost on the way, its answer is lost, a 500 comes back with or without it being done, or the sign-in has ended. */
export type Fate =
  | "arrives"
  | "lost"
  | "answerLost"
  | "broken"
  | "brokenAfter"
  | "refused"
  | "signedOut";

/** Decides what becomes of one request; `n` counts the writes to that list so far. */
export type Weather = (request: {
  readonly list: string;
  readonly isWrite: boolean;
  readonly n: number;
}) => Fate;

export const fine: Weather = () => "arrives";

const error = (status: number) =>
  new Response(
    JSON.stringify({ "odata.error": { code: "-1", message: { value: "…" } } }),
    { status, headers: { "content-type": "application/json" } },
  );

/** The way to SharePoint, with its weather. */
export function fetchIn(site: TestSite, weather: () => Weather): typeof fetch {
  const writes = new Map<string, number>();
  return async (input, init) => {
    const request = new Request(input, init);
    const [, list = ""] =
      /getByTitle\('([^']+)'\)/i.exec(decodeURIComponent(request.url)) ?? [];
    const isWrite = request.method !== "GET";
    const n = (writes.get(list) ?? 0) + (isWrite ? 1 : 0);
    writes.set(list, n);
    const fate = weather()({ list, isWrite, n });
    if (fate === "lost") throw new TypeError("fetch failed");
    if (fate === "broken") return error(500);
    if (fate === "refused") return error(403);
    if (fate === "signedOut") return error(401);
    const answer = await site.tenant.handle(request);
    if (fate === "answerLost") throw new TypeError("fetch failed");
    return fate === "brokenAfter" ? error(500) : answer;
  };
}

export interface Person {
  readonly store: PlanStore;
  /** Sets what becomes of requests from now on. */
  readonly in: (weather: Weather) => void;
  readonly basis: () => Promise<Basis>;
  readonly desk: (more?: Partial<Editor>) => Promise<EditParts>;
  /** Everything stored about the action, seen with an eye of one's own. */
  readonly stored: () => Promise<Basis>;
}

/** Somebody who has opened the first action; a second call is the tab opened again. */
export async function somebody(
  site: TestSite,
  name: string,
  roles: readonly Role[] = ["lead"],
  door: Door = "tab",
): Promise<Person> {
  let weather = fine;
  const fetch = fetchIn(site, () => weather);
  const store = openPlanStore(site.as(name, { fetch }));
  const { plan, posts, actions, me } = await store.overview(planId);
  const [action] = byId(actions);
  if (!action) throw new Error("no action");
  // As the plan page draws it: the copy, and what the log holds beyond it.
  const read = async (from: PlanStore): Promise<Basis> => {
    const overview = await from.overview(planId);
    const news = await from.changesSince(overview.changeToken);
    const changed = news.kind === "changes" ? news.changed : [];
    const now = [...changed, ...overview.actions].find(
      ({ id }) => id === action.id,
    );
    const { log } = await from.actionLog(planId, action.id);
    return { action: now ?? action, log };
  };
  const now = () => parseInstant(new Date().toISOString()) as Instant;
  return {
    store,
    in(next) {
      weather = next;
    },
    basis: async () => ({
      action,
      log: (await store.actionLog(planId, action.id)).log,
    }),
    desk: async (more = {}) => {
      const at = more.now ?? now();
      const today = dayIn(at, plan.timeZone);
      return {
        store,
        editor: {
          plan,
          actor: actorOn(me.person, roles, posts, today),
          now: at,
          door,
          windows: [],
          ...more,
        },
      };
    },
    stored: () => read(openPlanStore(site.as("Auditor"))),
  };
}

export const formOpened = (): EditId => asId<"Edit">(crypto.randomUUID());

export const saying =
  (note: string): Rule =>
  (context) =>
    recordProgress({ note }, context);

export const notesOf = ({ log }: Basis) => log.updates.map(({ note }) => note);
