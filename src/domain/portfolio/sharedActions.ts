// One action in several plans: its home's facts and history, read under each other plan's own reference.
import type { Action } from "../plan/action.ts";
import { homeOf, leftHome, mayBeHome, ownRulings } from "../plan/home.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import type { Ruling } from "../plan/decision.ts";
import { withCurrent } from "../rules/planRules.ts";
import type { ActionId, PlanId } from "../values/id.ts";
import { byRecorded } from "../values/order.ts";

/** An action of this plan and the action of its home that it is. */
interface Shared {
  readonly own: Action;
  readonly there: Action;
}

/** What a plan takes of one home: whose entries, and what its ids are called here. */
interface Taken {
  readonly home: PlanRecord;
  readonly shared: readonly Shared[];
  /** By the home's ids: this plan's action, and its post or body of the same name. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The plans that are home to actions of this one, each once: what has to be read before `withHomes`. */
export function homesOf({
  actions,
}: Pick<PlanRecord, "actions">): readonly PlanId[] {
  return [...new Set(actions.flatMap((one) => homeOf(one)?.planId ?? []))];
}

const lower = (name: string) => name.trim().toLowerCase();

interface Named {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** Posts and bodies belong to a plan: the same one is found in another by its name. */
function sameNamed(
  here: readonly Named[],
  there: readonly Named[],
): readonly (readonly [string, string])[] {
  return there.flatMap(({ id, title }) => {
    const found = here.find((one) =>
      [one.title, ...one.aliases].some((name) => lower(name) === lower(title)),
    );
    return found ? [[id, found.id] as const] : [];
  });
}

function takenFrom(record: PlanRecord, home: PlanRecord): Taken {
  const byId = new Map(home.actions.map((one) => [one.id, one]));
  const shared = record.actions.flatMap((own): readonly Shared[] => {
    const at = homeOf(own);
    const there = at?.planId === home.plan.id ? byId.get(at.actionId) : null;
    return there && mayBeHome(home.plan, own.added) ? [{ own, there }] : [];
  });
  return {
    home,
    shared,
    ids: new Map([
      ...sameNamed(record.posts, home.posts),
      ...sameNamed(record.bodies, home.bodies),
      ...shared.map(({ own, there }) => [there.id, own.id] as const),
    ]),
  };
}

/** A value of the home with what has an id of its own here under that. Which plan said it stays. */
function renamed<T>(value: T, ids: ReadonlyMap<string, string>): T {
  return JSON.parse(JSON.stringify(value), (_name, one: unknown) =>
    typeof one === "string" ? (ids.get(one) ?? one) : one,
  );
}

/** The home's facts, under what this plan says itself. What the home links to and this plan has not, is not linked to here. */
function sharedAs({ own, there }: Shared, { ids, home }: Taken): Action {
  const linked = new Set(home.actions.map(({ id }) => id));
  const isHere = (id: ActionId) => ids.has(id) || !linked.has(id);
  const { answers: _, own: __, ...facts } = there;
  const only = (id: ActionId | null) => (id && isHere(id) ? id : null);
  return {
    ...renamed(
      {
        ...facts,
        dependsOn: facts.dependsOn.filter(isHere),
        partOf: only(facts.partOf),
        sameAs: only(facts.sameAs),
      },
      ids,
    ),
    id: own.id,
    planId: own.planId,
    themeId: own.themeId,
    ref: own.ref,
    refAsWritten: own.refAsWritten,
    added: own.added,
    addedAt: own.addedAt,
    carriedFrom: own.carriedFrom,
    ...(own.home ? { home: own.home } : {}),
    ...(own.answers ? { answers: own.answers } : {}),
    ...(own.own ? { own: own.own } : {}),
    placeholder: own.placeholder,
  };
}

/** What speaks of the home's place in its own plan and of nothing else. Its leaving is kept: the fold leaves it to the home, and says so. */
const ofHomeAlone: ReadonlySet<Ruling["kind"]> = new Set([
  "added",
  "themeChanged",
  "split",
]);

type About = { readonly actionId: ActionId | null };

/** What is about the shared actions of a home, under the ids of this plan. */
function entriesOf({ home, shared, ids }: Taken) {
  const there = new Set<ActionId | null>(shared.map((one) => one.there.id));
  const about = <T extends About>(all: readonly T[]): readonly T[] =>
    all
      .filter(({ actionId }) => there.has(actionId))
      .map((one) => renamed(one, ids));
  return {
    milestones: about(home.milestones),
    updates: about(home.updates),
    revisions: about(home.revisions),
    decisions: about(
      home.decisions.filter(({ ruling }) => !ofHomeAlone.has(ruling.kind)),
    ),
    evidence: about(home.evidence),
  };
}

/** Posts and bodies of the home that are named in what was taken and have no name here. */
function strangers<T extends { readonly id: string }>(
  all: readonly T[],
  here: readonly T[],
  text: string,
): readonly T[] {
  const known = new Set(here.map(({ id }) => id));
  return all.filter(({ id }) => !known.has(id) && text.includes(`"${id}"`));
}

/**
 * The plan with each shared action as its home has it: facts, dates, status, words, evidence and measures are the home's, recorded once; the
 * reference, the theme, the joining and the leaving are this plan's own. What is the home's keeps the home's `planId`. An action whose home is
 * not among them, or was a draft when it joined, stays as this plan's own entries have it. Source: decision 0023.
 */
export function withHomes(
  record: PlanRecord,
  homes: readonly PlanRecord[],
): PlanRecord {
  const taken = homes
    .map((home) => takenFrom(record, home))
    .filter(({ shared }) => shared.length > 0);
  if (taken.length === 0) return record;
  const became = new Map(
    taken.flatMap((one) =>
      one.shared.map((pair) => [pair.own.id, sharedAs(pair, one)] as const),
    ),
  );
  const entries = taken.map(entriesOf);
  const text = JSON.stringify([...became.values(), entries]);
  const isOwn = ({ actionId }: About) =>
    actionId === null || !became.has(actionId);
  const both = {
    ...record,
    posts: [
      ...record.posts,
      ...taken.flatMap(({ home }) => strangers(home.posts, record.posts, text)),
    ],
    bodies: [
      ...record.bodies,
      ...taken.flatMap(({ home }) =>
        strangers(home.bodies, record.bodies, text),
      ),
    ],
    actions: record.actions.map((one) => became.get(one.id) ?? one),
    milestones: [
      ...record.milestones.filter(isOwn),
      ...entries.flatMap(({ milestones }) => milestones),
    ],
    updates: [
      ...record.updates.filter(isOwn),
      ...entries.flatMap(({ updates }) => updates),
    ],
    revisions: [
      ...record.revisions.filter(isOwn),
      ...entries.flatMap(({ revisions }) => revisions),
    ],
    decisions: [
      ...record.decisions.filter(
        (one) => isOwn(one) || ownRulings.has(one.ruling.kind),
      ),
      ...entries.flatMap(({ decisions }) => decisions),
    ].toSorted(byRecorded),
    evidence: [
      ...record.evidence.filter(isOwn),
      ...entries.flatMap(({ evidence }) => evidence),
    ],
  };
  return {
    ...both,
    actions: both.actions.map((one) =>
      became.has(one.id) ? withCurrent(both, one) : one,
    ),
  };
}

/**
 * The plan as it is brought into a site with these plans, out of an archive of it alone. A shared action whose home is there is read from there;
 * one whose home is not is this plan's own from here on, with all that was recorded of it and where it came from.
 */
export function settledIn(
  record: PlanRecord,
  there: ReadonlySet<PlanId>,
): PlanRecord {
  const homes = new Set<PlanId>(homesOf(record));
  if (homes.size === 0) return record;
  const mine = <T extends { readonly planId: PlanId }>(
    all: readonly T[],
  ): readonly T[] =>
    all
      .filter(({ planId }) => !homes.has(planId) || !there.has(planId))
      .map((one) =>
        homes.has(one.planId) ? { ...one, planId: record.plan.id } : one,
      );
  return {
    ...record,
    posts: mine(record.posts),
    bodies: mine(record.bodies),
    actions: record.actions.map((one) => {
      const home = homeOf(one);
      if (!home || there.has(home.planId)) return one;
      const { home: _, ...own } = one;
      return own;
    }),
    milestones: mine(record.milestones),
    updates: mine(record.updates),
    revisions: mine(record.revisions),
    // That it left its home is the home's own for ever: here it did not.
    decisions: record.decisions.flatMap((one) =>
      leftHome(one, record.plan.id) && !there.has(one.planId)
        ? [one]
        : mine([one]),
    ),
    evidence: mine(record.evidence),
  };
}
