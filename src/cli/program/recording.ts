// What `record` and `decide` share: a person signs in, the plan is read, and what came of it is said and printed.
import { now as clock } from "../../clock/clock.ts";
import { createHash } from "node:crypto";
import type { Action } from "../../domain/plan/action.ts";
import type { Body } from "../../domain/plan/body.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import type {
  CalendarDate,
  Instant,
} from "../../domain/values/calendarDate.ts";
import { dayIn, inWords } from "../../domain/values/calendarDate.ts";
import { inEnglish } from "../../domain/words/english.ts";
import { asId } from "../../domain/values/id.ts";
import { actorIn } from "../../domain/rights/roles.ts";
import { ownRegister } from "../../domain/portfolio/namedHomes.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Editor } from "../../editing/context.ts";
import type { Outcome } from "../../editing/edit.ts";
import type { EditId } from "../../editing/identity.ts";
import { behindWords, outcomeWords } from "../../editing/outcomeWords.ts";
import { planCycle } from "../../editing/planCycle.ts";
import { openPlanStore } from "../../sharepoint/planStore.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import {
  Unusable,
  type ExitCode,
  type Given,
  type CommandAnswer,
} from "./command.ts";
import { namedPlan } from "./planSource.ts";
import { withSiteAsPerson } from "./tenant.ts";

interface PersonAtPlan {
  readonly store: PlanStore;
  /** Who records, about an action of the plan, or about none. */
  readonly editorFor: (action: Action | null) => Editor;
  readonly record: PlanRecord;
}

/** Signs a person in and reads the plan named by --plan. */
export function atPlan<T>(
  given: Given,
  work: (at: PersonAtPlan) => Promise<T>,
): Promise<T> {
  const name = given.required("plan");
  return withSiteAsPerson(given, async (site) => {
    const store = openPlanStore(site);
    const { id } = await namedPlan(store, name);
    const [me, { record }, settings] = await Promise.all([
      store.me(),
      store.record(id, (told) =>
        given.progress(`Reading ${told.list}: ${told.rows}`),
      ),
      store.settings(),
    ]);
    const now = new Date(clock()).toISOString() as Instant;
    const today = dayIn(now, record.plan.timeZone);
    const { windows } = planCycle(record, settings.items);
    const { plan } = record;
    const editorFor = (action: Action | null): Editor => {
      const { person, rights } = me;
      const facts = { person, byRights: rights.roles };
      const actor = actorIn({ ...facts, ...record }, action, today);
      return { plan, actor, now, door: "commandLine", windows };
    };
    return work({ store, editorFor, record });
  });
}

/** The action with this reference. Throws `Unusable` where the plan has none. */
export function actionNamed(
  { actions, plan }: PlanRecord,
  ref: string,
): Action {
  const wanted = ref.trim().toLowerCase();
  const found = actions.find((one) => one.ref.toLowerCase() === wanted);
  if (found) return found;
  throw new Unusable(
    "ref",
    `${plan.title} has no action ${ref}. Its references are those of the plan, such as ${actions[0]?.ref ?? "1.1"}.`,
  );
}

/** The identity of what is recorded: of --once, so that a script that runs again records it once; else of this run. */
export function editOf(given: Given): EditId {
  const once = given.text("once");
  return asId<"Edit">(
    once === null
      ? crypto.randomUUID()
      : createHash("sha256").update(`once|${once}`).digest("hex"),
  );
}

/** 0 recorded; 1 a rule or an earlier recording stands in the way; 3 SharePoint refused, or nobody can say yet. */
const exits = {
  recorded: 0,
  refused: 1,
  recordedBefore: 1,
  overtaken: 1,
  notRecorded: 3,
  notKnown: 3,
} as const satisfies Readonly<Record<string, ExitCode>>;

/** What is printed of an outcome. */
export function saidOf(
  outcome: keyof typeof exits,
  facts: Readonly<Record<string, unknown>>,
  words: readonly string[],
): CommandAnswer {
  return {
    exit: exits[outcome],
    json: { outcome, ...facts, words },
    lines: words,
  };
}

/** The body of this name. Throws `Unusable` where the plan has none. */
export function bodyNamed(record: PlanRecord, name: string): Body {
  const { bodies } = ownRegister(record);
  const wanted = name.trim().toLowerCase();
  const found = bodies.find(({ title }) => title.toLowerCase() === wanted);
  if (found) return found;
  throw new Unusable(
    "body",
    `The plan has no body called ${name}. It has: ${bodies.map(({ title }) => title).join("; ") || "none"}.`,
  );
}

/** The meeting that was held: it is in the calendar before its decisions are recorded. */
export function meetingOn(
  { meetings }: PlanRecord,
  body: Body,
  on: CalendarDate,
): Meeting {
  const found = meetings.find(
    ({ bodyId, date }) => bodyId === body.id && date === on,
  );
  if (found) return found;
  throw new Unusable(
    "meeting",
    `${body.title} has no meeting on ${inWords(on)}. Add it in the plan’s calendar first.`,
  );
}

/** What is printed of an edit of one action. */
export function saidOfOutcome(
  outcome: Outcome,
  facts: object,
  ref: string,
): CommandAnswer {
  if (outcome.kind === "met")
    throw new Error("What is followed is never to be chosen.");
  if (outcome.kind !== "recorded")
    return saidOf(outcome.kind, { ...facts }, [
      inEnglish(outcomeWords(outcome, ref) ?? ""),
    ]);
  const { change, action } = outcome;
  const { status, inForce, awaiting, claimed } = action.current;
  const late = change.updates.some((one) => one.late);
  const behind = behindWords(outcome, ref);
  return saidOf(
    "recorded",
    {
      ...facts,
      updates: change.updates.map((one) => one.id),
      revisions: change.revisions.map((one) => one.id),
      decisions: change.decisions.map((one) => one.id),
      late,
      current: { status, inForce, awaiting, claimed },
      listBehind: outcome.behind !== null,
    },
    [
      `Recorded on ${ref}${late ? ", after the update window closed" : ""}.`,
      ...(behind ? [inEnglish(behind)] : []),
    ],
  );
}
