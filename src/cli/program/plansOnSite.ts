// The plans of a site, opened for `mcp` as whoever signed in: read when asked for, held for a minute, and never by the app itself.
import { now as clock } from "../../clock/clock.ts";
import { openPlan } from "../../ask/openPlan.ts";
import type { LinkTo, OpenPlan } from "../../ask/openPlan.ts";
import type { Read } from "../../ask/asked.ts";
import { planNamed, type PlansOf } from "../../ask/mcp/source.ts";
import { no, yes } from "../../domain/values/answer.ts";
import { problemsOf } from "../../domain/history/historyProblems.ts";
import { historyOf } from "../../domain/history/planHistory.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { actorIn } from "../../domain/rights/roles.ts";
import { planCycle } from "../../editing/planCycle.ts";
import { StoreFailure } from "../../sharepoint/wire/failure.ts";
import { openPlanStore } from "../../sharepoint/planStore.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import type { Site } from "../../sharepoint/wire/connect.ts";
import { moment } from "./edge.ts";
import { refusalOf } from "./refusal.ts";

/** How long what was read answers for, in milliseconds: a conversation asks several questions about one reading. */
const heldFor = 60_000;

/** What the sign-in asks of the person, said in an answer: an assistant's host shows no standard error. */
interface SignInPrompt {
  /** Given to the sign-in. */
  readonly show: (message: string) => void;
  /** The work, or what the sign-in asks for while the work waits for it. */
  readonly orAsked: <T>(work: Promise<Read<T>>) => Promise<Read<T>>;
}

/** A sign-in that asks through the answers. */
export function signInByAnswer(): SignInPrompt {
  let asked: string | null = null;
  const waiting = new Set<(message: string) => void>();
  const refusal = (message: string) =>
    no(
      "signIn" as const,
      `A person must sign in before the plan can be asked. ${message} Then ask again.`,
    );
  return {
    show: (message) => {
      asked = message;
      for (const tell of waiting) tell(message);
    },
    orAsked: async (work) => {
      const { promise, resolve } = Promise.withResolvers<string>();
      waiting.add(resolve);
      if (asked !== null) resolve(asked);
      // Signed in or given up: what was shown is of no use any more.
      const done = work.finally(() => {
        asked = null;
      });
      try {
        return await Promise.race([done, promise.then(refusal)]);
      } finally {
        waiting.delete(resolve);
      }
    },
  };
}

interface Opening {
  readonly store: PlanStore;
  readonly openOnly: boolean;
  readonly linksOf: (plan: Plan) => LinkTo;
}

async function openNow(
  { store, openOnly, linksOf }: Opening,
  plan: Plan,
): Promise<OpenPlan> {
  const [me, { record, unreadable }, settings] = await Promise.all([
    store.me(),
    store.record(plan.id),
    store.settings(),
  ]);
  const { today } = moment(record.plan.timeZone);
  const { person, rights } = me;
  const byRights = openOnly ? (["member"] as const) : rights.roles;
  const facts = { person, byRights, ...record };
  const actor = actorIn(
    openOnly ? { ...facts, posts: [], themes: [] } : facts,
    null,
    today,
  );
  return openPlan({
    record,
    actor,
    today,
    windows: planCycle(record, settings.items).windows,
    linkTo: linksOf(record.plan),
    notCounted: unreadable.length + problemsOf(historyOf(record)).length,
  });
}

/** Failures are answers too: what went wrong and what to do, in the words every command says. */
async function readable<T>(work: () => Promise<Read<T>>): Promise<Read<T>> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof StoreFailure)
      return no("notReadable", `Nothing could be read. ${refusalOf(cause)}`);
    throw cause;
  }
}

/** The plans of a site as the person who signs in may read them. */
export function plansOnSite(
  site: Site,
  signIn: SignInPrompt,
  asked: Pick<Opening, "openOnly" | "linksOf">,
): PlansOf {
  const store = openPlanStore(site);
  const opening = { ...asked, store };
  const held = new Map<string, { at: number; plan: Promise<OpenPlan> }>();
  const fresh = (plan: Plan): Promise<OpenPlan> => {
    const known = held.get(plan.id);
    if (known && clock() - known.at < heldFor) return known.plan;
    const read = openNow(opening, plan);
    held.set(plan.id, { at: clock(), plan: read });
    // A reading that failed is not kept: the next question reads again.
    read.catch(() => held.delete(plan.id));
    return read;
  };
  let listed: { at: number; items: readonly Plan[] } | null = null;
  const plans = async () => {
    if (listed === null || clock() - listed.at >= heldFor)
      listed = { at: clock(), items: (await store.plans()).items };
    return listed.items;
  };
  return {
    open: (name) =>
      signIn.orAsked(
        readable(async () => {
          const plan = planNamed(await plans(), name);
          return plan.ok ? yes(await fresh(plan.value)) : plan;
        }),
      ),
    all: () =>
      signIn.orAsked(
        readable(async () =>
          yes(await Promise.all((await plans()).map(fresh))),
        ),
      ),
  };
}
