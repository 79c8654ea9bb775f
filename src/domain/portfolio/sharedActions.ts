// One action in several plans: its home's facts and history, read under each other plan's own reference.
import type { Action } from "../plan/action.ts";
import type { Body } from "../plan/body.ts";
import { ownRulings } from "../plan/home.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import type { Post } from "../plan/post.ts";
import type { Ruling } from "../plan/decision.ts";
import { withCurrent } from "../rules/planRules.ts";
import type { ActionId } from "../values/id.ts";
import { byRecorded } from "../values/order.ts";
import { namedHomes } from "./namedHomes.ts";
import type { Shared } from "./namedHomes.ts";
import { renamed, sameNamed, strangers } from "./renamed.ts";

/** What a plan takes of one home: whose entries, and what its ids are called here. */
interface Taken {
  readonly home: PlanRecord;
  readonly shared: readonly Shared[];
  /** By the home's ids: this plan's action, and its post or body of the same name. */
  readonly ids: ReadonlyMap<string, string>;
}

/** What is taken of each home, of one after the other: two homes that have a post of one name have one post. */
function takenOf(
  record: PlanRecord,
  homes: readonly PlanRecord[],
): readonly Taken[] {
  const all = namedHomes(record, homes).flatMap(({ found }) =>
    typeof found === "string" ? [] : [found],
  );
  const [posts, bodies] = [[...record.posts], [...record.bodies]];
  return [...Map.groupBy(all, ({ home }) => home)].map(([home, shared]) => {
    const ids = new Map([
      ...sameNamed(posts, home.posts),
      ...sameNamed(bodies, home.bodies),
      ...shared.map(({ own, there }) => [there.id, own.id] as const),
    ]);
    posts.push(...home.posts);
    bodies.push(...home.bodies);
    return { home, shared, ids };
  });
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

/** A post of a home gives its name to what is read here, and nobody a right in this plan. */
const lentPost = (one: Post): Post => ({
  ...one,
  statutoryRole: null,
  reportsTo: null,
  holders: [],
  delegates: [],
});

/** A body of a home gives its name to what is read here: it is not this plan's Board, and decides nothing here. */
const lentBody = (one: Body): Body => ({
  ...one,
  kind: "other",
  mayAgree: { kind: "none" },
  remit: null,
});

/**
 * The plan with each shared action as its home has it: facts, dates, status, words, evidence and measures are the home's, recorded once; the
 * reference, the theme, the joining and the leaving are this plan's own. What is the home's keeps the home's `planId`. One that takes nothing from
 * there (`apartFromHome`) stays as this plan's own entries have it. Source: decision 0023.
 */
export function withHomes(
  record: PlanRecord,
  homes: readonly PlanRecord[],
): PlanRecord {
  const taken = takenOf(record, homes);
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
      ...taken
        .flatMap(({ home }) => strangers(home.posts, record.posts, text))
        .map(lentPost),
    ],
    bodies: [
      ...record.bodies,
      ...taken
        .flatMap(({ home }) => strangers(home.bodies, record.bodies, text))
        .map(lentBody),
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
