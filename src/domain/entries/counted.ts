// The only fold: what counts of a plan, from its entries in order. Pure; nothing here reads a copy or a clock.
import { dayIn } from "../values/calendarDate.ts";
import type { CalendarDate, Instant } from "../values/calendarDate.ts";
import type { Decision, Ruling } from "../plan/decision.ts";
import type { ActionId } from "../values/id.ts";
import type { Plan } from "../plan/plan.ts";
import type { Counted, Entry, Fact, Loaded, Said, Uncounted } from "./entry.ts";
import { latestEdition } from "./editions.ts";
import type { Edition, EditionAt } from "./editions.ts";
import { thingKinds } from "./entry.ts";
import { forged, notEntitled } from "./fault.ts";
import { entryFault } from "./entryFault.ts";
import { GrowingStanding } from "./standing.ts";
import { byRecorded, compareText } from "../values/order.ts";
import { stableGuid } from "../values/stableGuid.ts";

/** Decisions that speak of another decision. */
const aboutDecisions: ReadonlySet<Ruling["kind"]> = new Set([
  "takenBack",
  "correctionConfirmed",
]);

/** What ends something: after it, what was said to the end counts no more. */
const isEnd = (said: Said): boolean =>
  said.what === "fact"
    ? said.kind === "meetings" && said.value.state === "closed"
    : said.what === "decision" && said.value.ruling.kind === "measureDropped";

/**
 * What an entry refers to comes before it where both are of one second: the list's own moment is no finer. Nobody can tell what of that second
 * was said before an end, so all of it was; a second later nothing is.
 */
function rankOf({ said }: Entry, { endsLast }: Edition): number {
  if (endsLast && isEnd(said)) return 6;
  switch (said.what) {
    case "load":
      return 0;
    case "fact":
    case "removed":
    case "evidence":
      return 1;
    case "revision":
      return 2;
    case "update":
      return said.value.about === null ? 2 : said.value.kind === "undo" ? 5 : 3;
    case "decision":
      return aboutDecisions.has(said.value.ruling.kind) ? 5 : 4;
  }
}

/** Recorded moment, then what an entry refers to before it, then list, then number in the list. Source: product.md 4b.4. */
function inOrder(
  entries: readonly Entry[],
  editionAt: EditionAt,
): readonly Entry[] {
  const rank = (one: Entry) => rankOf(one, editionAt(one.recorded));
  return entries.toSorted(
    (a, b) =>
      byRecorded(a, b) ||
      rank(a) - rank(b) ||
      compareText(a.list, b.list) ||
      a.item - b.item,
  );
}

/** Only whoever sets plans up founds one. */
const isSetUp = ({ proof, byService }: Entry) =>
  proof === "administrator" || byService;

function aboutOf({ said }: Entry): ActionId | null {
  return said.what === "update" ||
    said.what === "revision" ||
    said.what === "decision"
    ? said.value.actionId
    : null;
}

/** Entries of one second and one action keep their order: each a thousandth after the other, since the list knows whole seconds only. */
function momentsOf(entries: readonly Entry[]): ReadonlyMap<Entry, Instant> {
  const seen = new Map<string, number>();
  return new Map(
    entries.map((entry) => {
      // Evidence has no order among what is said of an action.
      if (entry.said.what === "evidence") return [entry, entry.recorded];
      const name = `${entry.recorded} ${aboutOf(entry) ?? ""}`;
      const n = seen.get(name) ?? 0;
      seen.set(name, n + 1);
      const at = Date.parse(entry.recorded) + Math.min(n, 999);
      return [entry, new Date(at).toISOString() as Instant];
    }),
  );
}

/** Takes a load in. The first of a plan keeps the moments it came with; a later one was recorded when it was loaded. */
function load(
  state: GrowingStanding,
  loaded: Loaded,
  recorded: Instant | null,
): void {
  const known = (kind: (typeof thingKinds)[number], id: string) =>
    state.thing(kind, id) !== null;
  const joined = recorded === null ? loaded : joinedNow(loaded, recorded);
  for (const kind of thingKinds)
    for (const value of joined[kind])
      // What was loaded before stays as it is: a load run again adds what is missing.
      if (!known(kind, value.id)) state.put(kind, value);
  const at = recorded === null ? {} : { recorded };
  const add = <T extends { readonly id: string }>(there: T[], value: T) => {
    if (!there.some(({ id }) => id === value.id))
      there.push({ ...value, ...at });
  };
  for (const one of loaded.updates) add(state.logOf(one.actionId).updates, one);
  for (const one of loaded.revisions)
    add(state.logOf(one.actionId).revisions, one);
  for (const one of loaded.decisions)
    add(state.logOf(one.actionId).decisions, one);
  for (const one of loaded.evidence) state.show({ ...one, ...at });
}

/** Actions and milestones brought into a plan that was there joined it when they were brought. */
function joinedNow(loaded: Loaded, recorded: Instant): Loaded {
  return {
    ...loaded,
    actions: loaded.actions.map((one) => ({ ...one, addedAt: recorded })),
    milestones: loaded.milestones.map((one) => ({
      ...one,
      addedAt: recorded,
      reachedAt: one.reached === null ? null : recorded,
    })),
  };
}

/** The moments inside a thing are the list's too, whatever the entry says. */
function stamped(
  fact: Fact,
  state: GrowingStanding,
  recorded: Instant,
): Fact["value"] {
  if (fact.kind === "actions") {
    const before = state.actionOf(fact.value.id);
    return { ...fact.value, addedAt: before?.addedAt ?? recorded };
  }
  if (fact.kind === "milestones") {
    const before = state.milestones.find(({ id }) => id === fact.value.id);
    const reachedAt =
      fact.value.reached === null
        ? null
        : before?.reached === fact.value.reached
          ? before.reachedAt
          : recorded;
    return {
      ...fact.value,
      addedAt: before ? before.addedAt : recorded,
      reachedAt,
    };
  }
  return fact.value;
}

/** The programmed date of an action or of its milestone that two people corrected is the corrected one from here on. */
function correct(state: GrowingStanding, { actionId, ruling }: Decision): void {
  if (ruling.kind !== "correctionConfirmed" || actionId === null) return;
  const action = state.actionOf(actionId);
  const asked = state
    .logOf(actionId)
    .decisions.find(({ id }) => id === ruling.decisionId);
  if (!action || asked?.ruling.kind !== "correctionAsked") return;
  const { to, milestone } = asked.ruling;
  if (!milestone) return state.put("actions", { ...action, due: to });
  const there = state.milestones.find(({ id }) => id === milestone.id);
  if (there) state.put("milestones", { ...there, due: to });
}

function take(state: GrowingStanding, entry: Entry, recorded: Instant): void {
  const { said, by, effectiveOpen } = entry;
  const day = (effective: CalendarDate) =>
    effectiveOpen ? dayIn(recorded, state.plan.timeZone) : effective;
  const told = <T extends { readonly effective: CalendarDate }>(value: T) => ({
    ...value,
    by,
    recorded,
    effective: day(value.effective),
  });
  switch (said.what) {
    case "fact":
      state.put(said.kind, stamped(said, state, recorded));
      return;
    case "update":
      state.logOf(said.value.actionId).updates.push(told(said.value));
      return;
    case "revision":
      state.logOf(said.value.actionId).revisions.push(told(said.value));
      return;
    case "decision":
      state.logOf(said.value.actionId).decisions.push(told(said.value));
      correct(state, said.value);
      return;
    case "evidence":
      state.show(said.value);
      return;
    case "removed":
      state.remove(new Set(said.ids));
      return;
    case "load":
      return;
  }
}

const repeated = notEntitled(
  "It has the identity of an entry that was recorded before and says something else; the first stands.",
);

/** What an entry says, without who, when and by which door: those are the list's. */
function wordsOf(said: Said): string {
  return JSON.stringify(said, (name, value: unknown) =>
    ["by", "recorded", "effective", "door"].includes(name) ? undefined : value,
  );
}

interface Taken {
  readonly words: string;
  readonly by: string;
}

const takenBy = ({ by, said }: Pick<Entry, "by" | "said">): Taken => ({
  words: wordsOf(said),
  by: (by.email ?? by.name).toLowerCase(),
});

/**
 * Somebody else's entry under an id that was there before, as an entry of its own: ids can be foreseen, and whoever took one first would
 * silence whomever it was meant for.
 */
function underOwnId(entry: Entry, { by }: Taken): Entry {
  const { said } = entry;
  const id = stableGuid(`${entry.id}/${by}`);
  return said.what === "update" ||
    said.what === "revision" ||
    said.what === "decision"
    ? ({
        ...entry,
        id,
        said: { ...said, value: { ...said.value, id } },
      } as Entry)
    : { ...entry, id };
}

/** A plan is founded in one go: an archive that comes later keeps no moments of its own. Source: product.md 4b.3. */
const isFoundingTime = (
  { recorded }: Entry,
  first: Entry | undefined,
  { foundingMs }: Edition,
): boolean =>
  foundingMs === null ||
  first === undefined ||
  Date.parse(recorded) - Date.parse(first.recorded) <= foundingMs;

/** The entries of a load. */
const logged = ({ updates, revisions, decisions }: Loaded) => [
  ...updates.map((value) => ["update", value] as const),
  ...revisions.map((value) => ["revision", value] as const),
  ...decisions.map((value) => ["decision", value] as const),
];

/**
 * What counts of a plan and what does not, each entry judged by what was recorded before it. Source: product.md 4b.
 * @param row the plan's own row, for what its entries do not say
 * @param entries all of the plan, or all about one action with all facts of the plan
 * @param editionAt the edition of the rules that stood at each moment; the latest where nobody says
 */
export function countedFrom(
  row: Plan,
  entries: readonly Entry[],
  editionAt: EditionAt = () => latestEdition,
): Counted {
  const state = new GrowingStanding(row);
  const uncounted: Uncounted[] = [];
  // Another application's entry counts nowhere and founds nothing, whatever it says and whomever it names.
  for (const entry of entries)
    if (entry.unproven) uncounted.push({ entry, ...forged(entry.unproven) });
  const all = inOrder(
    entries.filter((one) => !one.unproven),
    editionAt,
  );
  // What lies before the first load is in it: a plan of the first release, brought forward as it was found.
  const first = all.findIndex(
    (one) => one.said.what === "load" && isSetUp(one),
  );
  const ordered = first < 0 ? [] : all.slice(first);
  const moments = momentsOf(ordered);
  const taken = new Map<string, Taken>();
  let founding = true;
  for (const written of ordered) {
    state.edition = editionAt(written.recorded);
    const saying = takenBy(written);
    const isOthers =
      state.edition.ownIds &&
      (taken.get(written.id)?.by ?? saying.by) !== saying.by;
    const entry = isOthers ? underOwnId(written, saying) : written;
    // An id a second time is not another entry: what counted first stands.
    const before = taken.get(entry.id);
    if (before !== undefined) {
      if (before.words !== saying.words)
        uncounted.push({ entry: written, ...repeated });
      continue;
    }
    const recorded = moments.get(written) ?? written.recorded;
    const { said } = entry;
    const founds: boolean =
      founding &&
      said.what === "load" &&
      isSetUp(entry) &&
      isFoundingTime(entry, ordered[0], state.edition);
    const fault = founds ? null : entryFault(entry, state);
    if (!fault) taken.set(entry.id, saying);
    if (fault) uncounted.push({ entry: written, ...fault });
    else if (said.what === "load") {
      load(state, said.value, founds ? null : recorded);
      for (const [what, value] of logged(said.value))
        if (!taken.has(value.id))
          taken.set(
            value.id,
            takenBy({ by: value.by, said: { what, value } as Said }),
          );
    } else take(state, entry, recorded);
    founding = founds;
  }
  return { record: state.whole(), uncounted };
}
