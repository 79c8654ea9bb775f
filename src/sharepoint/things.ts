// Adding, changing and taking away what a plan is made of: the row, and the entry of the log that it is a copy of.
import { thingKinds } from "../domain/entries/entry.ts";
import type { ThingKind, Things } from "../domain/entries/entry.ts";
import type { SaveOutcome } from "./changing.ts";
import type { LaterStore } from "./laterStore.ts";
import type { Noun } from "./list.ts";
import type { Sayer, Told } from "./log/sayer.ts";
import { nouns, type Kinds } from "./nouns.ts";
import { equals, type Reader } from "./reading.ts";
import { makeRecycle, type RecycleParts } from "./recycling.ts";
import type { Writer } from "./saving.ts";

export interface ThingsParts extends RecycleParts {
  readonly reader: Reader;
  readonly writer: Writer;
  readonly sayer: Sayer;
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
        changes as unknown as readonly Told<typeof thing>[],
      );
  };

type Adding = Pick<LaterStore, "add" | "addAll">;
type Saving = Pick<LaterStore, "save" | "saveAll">;
type Mending = Pick<LaterStore, "recycle" | "rowOf" | "putBack">;

function makeAdding(parts: ThingsParts): Adding {
  const { writer } = parts;
  const log = inLog(parts);
  return {
    async add(kind, value) {
      await log("allow", kind, [{ before: null, after: value }]);
      const stored = await writer.create(nouns[kind], value);
      await log("tell", kind, [{ before: null, after: stored }]);
      return stored;
    },
    async addAll(kind, values, onProgress) {
      const told = values.map((after) => ({ before: null, after }));
      await log("allow", kind, told);
      const rows = values.map((value) => ({ value }));
      await writer.createAll(nouns[kind], rows, onProgress);
      await log("tell", kind, told);
    },
  };
}

/** The row first: its version settles who was there before; then what it says in the log. */
function makeSaving(parts: ThingsParts): Saving {
  const { writer, memory } = parts;
  const log = inLog(parts);
  return {
    async save(kind, before, after) {
      await log("allow", kind, [{ before, after }]);
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
  const nounOf = (kind: ThingKind) =>
    nouns[kind] as unknown as Noun<Things[ThingKind]>;
  const mending: Mending = {
    async recycle(kind, values, onProgress) {
      const [first] = values;
      if (first && "planId" in first)
        await sayer.remove(
          first.planId,
          values.map(({ id }) => id),
        );
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
  };
  return mending;
}

export function makeThings(parts: ThingsParts): Adding & Saving & Mending {
  return {
    ...makeAdding(parts),
    ...makeSaving(parts),
    ...makeMending(parts),
  };
}
