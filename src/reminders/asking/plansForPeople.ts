// The plans as a person who asks may read them: read by the service's own right, shown by the roles SharePoint gives that person, as in the tab.
import { openPlan, type OpenPlan } from "../../ask/openPlan.ts";
import type { Read } from "../../ask/asked.ts";
import { planNamed, type PlansOf } from "../../ask/mcp/source.ts";
import { no, yes } from "../../domain/values/answer.ts";
import { dayIn, type Instant } from "../../domain/values/calendarDate.ts";
import { problemsOf } from "../../domain/history/historyProblems.ts";
import { historyOf } from "../../domain/history/planHistory.ts";
import type { Actor, Role } from "../../domain/rights/permission.ts";
import type { Person } from "../../domain/plan/person.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { readsExempt, readsWithin } from "../../domain/readableActions.ts";
import { actorIn } from "../../domain/rights/roles.ts";
import { planCycle } from "../../editing/planCycle.ts";
import { StoreFailure } from "../../sharepoint/wire/failure.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import { errorFacts, type Log } from "../basics/log.ts";
import { linkTo, type ServiceSettings } from "../basics/settings.ts";
import { heldAMinute } from "./held.ts";

interface AskingParts {
  readonly store: Pick<PlanStore, "plans" | "record" | "settings" | "rolesOf">;
  readonly links: Pick<ServiceSettings, "teamsUrl" | "teamsAppId">;
  /** Object ids of people who have left, at this moment. */
  readonly leavers: () => Promise<ReadonlySet<string>>;
  readonly log: Pick<Log, "warn">;
  readonly now: () => number;
}

/** A plan as it was read, opened once for all who read alike, whoever they are. */
interface ReadPlan {
  readonly actorOf: (person: Person, byRights: readonly Role[]) => Actor;
  readonly openedFor: (actor: Actor) => OpenPlan;
}

async function readPlan(
  { store, links, leavers, now }: AskingParts,
  { id: planId }: Plan,
): Promise<ReadPlan> {
  const [{ record, unreadable }, settings, left] = await Promise.all([
    store.record(planId),
    store.settings(),
    leavers(),
  ]);
  const today = dayIn(
    new Date(now()).toISOString() as Instant,
    record.plan.timeZone,
  );
  const { windows } = planCycle(record, settings.items);
  const notCounted = unreadable.length + problemsOf(historyOf(record)).length;
  const opened = new Map<string, OpenPlan>();
  return {
    actorOf: (person, byRights) =>
      actorIn({ ...record, person, byRights, leavers: left }, null, today),
    openedFor: (actor) => {
      const alike = `${readsWithin(actor)} ${readsExempt(actor, record.plan)}`;
      const known = opened.get(alike);
      if (known) return known;
      const plan = openPlan({
        record,
        actor,
        today,
        windows,
        notCounted,
        linkTo: (action) =>
          linkTo(links, action ? { planId, actionId: action.id } : { planId }),
      });
      opened.set(alike, plan);
      return plan;
    },
  };
}

const noRight = no(
  "notReadable",
  "You may not read the plans of this site. The plan administrator lets people in.",
);

/**
 * The plans for each person who asks. Whoever SharePoint lets read nothing is told so, whatever post the plan says they hold, since in the tab
 * they would meet the same; what SharePoint does not say of somebody (a guest, a failure) is no right. Source: product.md 4b.10.
 */
export function plansForPeople(
  parts: AskingParts,
): (person: Person) => PlansOf {
  const { store, leavers, log, now } = parts;
  const plans = heldAMinute<readonly Plan[]>(now);
  const roles = heldAMinute<readonly Role[]>(now);
  const records = heldAMinute<ReadPlan>(now);
  const listed = () => plans("", async () => (await store.plans()).items);
  const rolesOf = (person: Person) =>
    roles(`${person.objectId} ${person.email}`, async () =>
      (await leavers()).has(person.objectId ?? "")
        ? []
        : ((await store.rolesOf(person)) ?? []),
    );
  const opened = async (
    plan: Plan,
    person: Person,
    byRights: readonly Role[],
  ) => {
    const read = await records(plan.id, () => readPlan(parts, plan));
    return read.openedFor(read.actorOf(person, byRights));
  };
  const asking = async <T>(
    person: Person,
    work: (byRights: readonly Role[]) => Promise<Read<T>>,
  ): Promise<Read<T>> => {
    try {
      const byRights = await rolesOf(person);
      return byRights.length === 0 ? noRight : await work(byRights);
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error;
      log.warn("question not answered", errorFacts(error));
      return no(
        "notReadable",
        "The plan could not be read just now. Ask again in a minute.",
      );
    }
  };
  return (person) => ({
    open: (name) =>
      asking(person, async (byRights) => {
        const plan = planNamed(await listed(), name);
        return plan.ok ? yes(await opened(plan.value, person, byRights)) : plan;
      }),
    all: () =>
      asking(person, async (byRights) => {
        const all: OpenPlan[] = [];
        // One plan after the other: the council's SharePoint is also the tab's.
        for (const plan of await listed())
          all.push(await opened(plan, person, byRights));
        return yes(all);
      }),
  });
}
