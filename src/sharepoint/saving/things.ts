// Adding, changing and taking away what a plan is made of: the row, and the entry of the log that it is a copy of.
import { asId } from "../../domain/values/id.ts";
import { thingKinds } from "../../domain/entries/entry.ts";
import type { ThingKind, Things } from "../../domain/entries/entry.ts";
import { changedFields } from "../../domain/entries/rightOf.ts";
import type { RowUpdate, SaveOutcome } from "../rows/updating.ts";
import type { Rebuild } from "../check/checkCopies.ts";
import type { Noun } from "../columns/list.ts";
import { isFollowing, type FollowingKind } from "../check/copyFields.ts";
import type { Sayer, ThingChange } from "./sayer.ts";
import { nouns, type Kinds, type Recyclable } from "../nouns/nouns.ts";
import { equals, type OnProgress, type Reader } from "../rows/reading.ts";
import { makeRecycle, type RecycleParts } from "../rows/recycling.ts";
import type { Writer } from "./creating.ts";

/** A thing whose row follows the log. */
type Followed = Things[FollowingKind];

export interface ThingsParts extends RecycleParts {
  readonly reader: Reader;
  readonly writer: Writer;
  readonly sayer: Sayer;
  /** What counts now of a thing whose row follows the log; null where it does not. */
  readonly counted: (
    kind: FollowingKind,
    thing: Followed,
  ) => Promise<Followed | null>;
}

type Changes<Kind extends keyof Kinds> = readonly {
  readonly before: Kinds[Kind] | null;
  readonly after: Kinds[Kind];
}[];

/** Of a thing of the plan every change is said in the log; of what is none, nothing. */
const inLog =
  ({ sayer }: ThingsParts) =>
  async <Kind extends keyof Kinds>(
    step: "allow" | "tell",
    kind: Kind,
    changes: Changes<Kind>,
  ): Promise<void> => {
    const thing = thingKinds.find((one) => one === kind);
    if (thing)
      await sayer[step](
        thing,
        changes as unknown as readonly ThingChange<typeof thing>[],
      );
  };

/** Every method throws `StoreFailure` when the tenant refuses or cannot be reached. */
export interface ThingStore {
  /** Creates a row; the same id a second time counts as saved. Returns what is stored. */
  add<Kind extends keyof Kinds>(
    kind: Kind,
    value: Kinds[Kind],
  ): Promise<Kinds[Kind]>;
  /** Creates many, a hundred a request; run it again after a failure and only what is missing is added. */
  addAll<Kind extends keyof Kinds>(
    kind: Kind,
    values: readonly Kinds[Kind][],
    onProgress?: OnProgress,
  ): Promise<readonly Kinds[Kind][]>;
  /** Changes a row. `before` is the value as it was read: its version decides whether somebody else was first. */
  save<Kind extends keyof Kinds>(
    kind: Kind,
    before: Kinds[Kind],
    after: Kinds[Kind],
  ): Promise<SaveOutcome<Kinds[Kind]>>;
  /** Changes many, a hundred a request, each with its own outcome, in the order given. */
  saveAll<Kind extends keyof Kinds>(
    kind: Kind,
    changes: readonly RowUpdate<Kinds[Kind]>[],
    onProgress?: OnProgress,
  ): Promise<readonly SaveOutcome<Kinds[Kind]>[]>;
  /** Puts rows that were read into the site's recycle bin. Only an owner of the site may. */
  recycle<Kind extends keyof Recyclable>(
    kind: Kind,
    values: readonly Recyclable[Kind][],
    onProgress?: OnProgress,
  ): Promise<void>;
  /** The row of a thing, whichever plan it says it is in; null where there is none. */
  rowOf(kind: ThingKind, id: string): Promise<Things[ThingKind] | null>;
  /** Puts a row back to what the log says, or adds it again; says nothing in the log. False where somebody saved it meanwhile. */
  putBack(one: Rebuild): Promise<boolean>;
  /** Puts many rows back, a hundred a request; for each whether it was, in the order given. */
  putBackAll(all: readonly Rebuild[]): Promise<readonly boolean[]>;
}

type Adding = Pick<ThingStore, "add" | "addAll">;
type Saving = Pick<ThingStore, "save" | "saveAll">;
type Mending = Pick<ThingStore, "recycle" | "rowOf" | "putBack" | "putBackAll">;

function makeAdding(parts: ThingsParts): Adding {
  const { writer } = parts;
  const log = inLog(parts);
  return {
    async add(kind, value) {
      if (kind === "evidence")
        await parts.sayer.prove(value as unknown as Kinds["evidence"]);
      await log("allow", kind, [{ before: null, after: value }]);
      if (!(await parts.sayer.writesRows(kind))) {
        await log("tell", kind, [{ before: null, after: value }]);
        return value;
      }
      const stored = await writer.create(nouns[kind], value);
      await log("tell", kind, [{ before: null, after: stored }]);
      return stored;
    },
    async addAll(kind, values, onProgress) {
      const told = values.map((after) => ({ before: null, after }));
      await log("allow", kind, told);
      if (!(await parts.sayer.writesRows(kind))) {
        await log("tell", kind, told);
        return values;
      }
      const rows = values.map((value) => ({ value }));
      const stored = await writer.createAll(nouns[kind], rows, onProgress);
      // What an earlier attempt stored is what is told, not what is sent now.
      const there = stored.map((after) => ({ before: null, after }));
      await log("tell", kind, there);
      return stored;
    },
  };
}

/** The moments inside a thing are the list's own: what a device said of them is no other word of somebody else's. */
const moments = new Set(["addedAt", "reachedAt"]);

const wordsChanged = (was: Followed, is: Followed): boolean =>
  changedFields<FollowingKind>(was, is).some((name) => !moments.has(name));

/**
 * Says it in the log alone: the row is written by the service. What follows from entries is not said at all. Somebody else's words in between
 * are met by what counts now.
 */
function makeSayingOnly(parts: ThingsParts) {
  const log = inLog(parts);
  return async <Kind extends keyof Kinds>(
    kind: Kind,
    { before, after }: RowUpdate<Kinds[Kind]>,
  ): Promise<SaveOutcome<Kinds[Kind]>> => {
    if (!isFollowing(kind))
      throw new Error(`The rows of ${kind} are written by whoever saves them.`);
    const [was, is] = [before, after] as unknown as [Followed, Followed];
    if (!wordsChanged(was, is)) return { kind: "saved", value: after };
    const now = await parts.counted(kind, was);
    if (!now || wordsChanged(was, now))
      return { kind: "conflict", theirs: now as Kinds[Kind] | null };
    await log("tell", kind, [{ before, after }]);
    return { kind: "saved", value: after };
  };
}

/** The row first: its version settles who was there before; then what it says in the log. */
function makeSaving(parts: ThingsParts): Saving {
  const { writer, memory, sayer } = parts;
  const log = inLog(parts);
  const sayOnly = makeSayingOnly(parts);
  return {
    async save(kind, before, after) {
      await log("allow", kind, [{ before, after }]);
      if (!(await sayer.writesRows(kind)))
        return sayOnly(kind, { before, after });
      const outcome = await writer.change(nouns[kind], before, after);
      if (outcome.kind === "saved") {
        const version = memory.versionOf(outcome.value);
        if (version) memory.remember(nouns[kind], after, version);
        await log("tell", kind, [{ before, after }]);
      }
      return outcome;
    },
    async saveAll(kind, changes, onProgress) {
      await log("allow", kind, changes);
      if (!(await sayer.writesRows(kind))) {
        const said: SaveOutcome<Kinds[typeof kind]>[] = [];
        for (const one of changes) said.push(await sayOnly(kind, one));
        return said;
      }
      const outcomes: readonly SaveOutcome<Kinds[typeof kind]>[] =
        await writer.changeAll(nouns[kind], changes, onProgress);
      const saved = changes.filter((_, n) => outcomes[n]?.kind === "saved");
      await log("tell", kind, saved);
      return outcomes;
    },
  };
}

function makeMending(parts: ThingsParts): Mending {
  const { reader, writer, sayer } = parts;
  const recycle = makeRecycle(parts);
  const nounOf = (kind: ThingKind): Noun<Things[ThingKind]> => nouns[kind];
  const mending: Mending = {
    async recycle(kind, values, onProgress) {
      const [first] = values;
      const ids = values.map(({ id }) => id);
      if (first && "planId" in first) await sayer.remove(first.planId, ids);
      // A plan taken out whole: its entries stay, and are no rows that lost their plan.
      else if (kind === "plans")
        for (const id of ids) await sayer.remove(asId<"Plan">(id), [id]);
      await recycle(nouns[kind], values, onProgress);
    },
    async rowOf(kind, id) {
      const { items } = await reader.all(nounOf(kind), equals("ClientKey", id));
      return items[0] ?? null;
    },
    async putBack({ kind, stored, right }) {
      // A row that was moved to another plan is still there, and is brought back.
      const there = stored ?? (await mending.rowOf(kind, right.id));
      if (there === null) {
        await writer.create(nounOf(kind), right);
        return true;
      }
      const outcome = await writer.change(nounOf(kind), there, right);
      return outcome.kind === "saved";
    },
    async putBackAll(all) {
      const done = new Map<Rebuild, boolean>();
      for (const [kind, some] of Map.groupBy(all, (one) => one.kind)) {
        const there = some.filter(({ stored }) => stored !== null);
        const outcomes = await writer.changeAll(
          nounOf(kind),
          there.map(({ stored, right }) => ({
            before: stored ?? right,
            after: right,
          })),
        );
        for (const [n, one] of there.entries())
          done.set(one, outcomes[n]?.kind === "saved");
      }
      for (const one of all)
        if (one.stored === null) done.set(one, await mending.putBack(one));
      return all.map((one) => done.get(one) ?? false);
    },
  };
  return mending;
}

export function makeThings(parts: ThingsParts): ThingStore {
  return {
    ...makeAdding(parts),
    ...makeSaving(parts),
    ...makeMending(parts),
  };
}
