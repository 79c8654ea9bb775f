// Appending entries: each to the list that proves the right it needs.
import { plainly } from "../../domain/words/sentence.ts";
import { dayIn } from "../../domain/values/calendarDate.ts";
import type {
  CalendarDate,
  Instant,
} from "../../domain/values/calendarDate.ts";
import type { Proof, Said } from "../../domain/entries/entry.ts";
import { rightOf } from "../../domain/entries/rightOf.ts";
import { asId, type ActionId, type PlanId } from "../../domain/values/id.ts";
import { isForPosts, rolesFor } from "../../domain/rights/permission.ts";
import type { Person } from "../../domain/plan/person.ts";
import type { KeyedRow } from "../rows/updating.ts";
import { StoreFailure } from "../wire/failure.ts";
import type { Noun } from "../columns/list.ts";
import type { Memory } from "../rows/memory.ts";
import { nouns, type Recyclable } from "../nouns/nouns.ts";
import { plans } from "../nouns/plans.ts";
import { equals, type OnProgress, type Reader } from "../rows/reading.ts";
import type { NewRow, Writer } from "./creating.ts";
import { sayingOf } from "../log/loads.ts";
import { listFor, officersList } from "../log/proofs.ts";
import {
  sayingItem,
  type Statement,
  type StatementList,
} from "../nouns/statements.ts";

export type LogKind = "updates" | "revisions" | "decisions";

type Logged = KeyedRow & {
  readonly planId: PlanId;
  readonly actionId: ActionId | null;
  readonly effective: CalendarDate;
  readonly recorded: Instant;
  readonly by: Person;
};

export interface AppendParts {
  readonly memory: Memory;
  readonly reader: Reader;
  readonly writer: Writer;
  readonly open: () => Promise<ReadonlySet<Proof> | null>;
}

/** One row is one request of its own; more go a hundred a request. */
export async function create<T extends KeyedRow>(
  writer: Writer,
  noun: Noun<T>,
  rows: readonly NewRow<T>[],
  told?: OnProgress,
): Promise<readonly T[]> {
  const [only] = rows;
  return only && rows.length === 1
    ? [await writer.create(noun, only.value, only.about)]
    : writer.createAll(noun, rows, told);
}

/** The zone of each plan spoken of: those that were read are known. */
async function zonesOf(
  { memory, reader }: AppendParts,
  rows: readonly NewRow<Logged>[],
): Promise<ReadonlyMap<string, string>> {
  for (const planId of new Set(rows.map(({ value }) => value.planId))) {
    if (memory.zones.has(planId)) continue;
    const { items } = await reader.all(plans, equals("ClientKey", planId));
    memory.zones.set(planId, items[0]?.timeZone ?? "Europe/London");
  }
  return memory.zones;
}

/** The list of an entry beside the one its kind has; null for that one. */
function listOf(
  kind: LogKind,
  value: Logged,
  open: ReadonlySet<Proof>,
): StatementList | null {
  const verb = rightOf({ what: kind.slice(0, -1), value } as unknown as Said);
  // Rulings of bodies are in Decisions, which proves who may record them.
  if (kind === "decisions")
    return rolesFor(verb).includes("board") && open.has("board")
      ? null
      : (listFor(verb, open) ?? officersList);
  const byPost = "post" in value && value.post !== null;
  return byPost && isForPosts(verb) ? null : listFor(verb, open);
}

/** What a statement that was there before says, with what its list says of it. */
async function storedIn<T extends Logged>(
  { reader }: AppendParts,
  noun: Noun<T>,
  statement: Statement,
): Promise<T> {
  const read = noun.read(sayingItem(statement), await reader.context());
  if (!read.ok)
    throw new StoreFailure(
      "rejected",
      plainly("What was recorded before cannot be read: {why}", {
        why: read.why,
      }),
    );
  return {
    ...read.value,
    by: statement.by,
    recorded: statement.recorded ?? read.value.recorded,
  };
}

/** Appends as statements in one list. */
async function appendTo<Kind extends LogKind>(
  parts: AppendParts,
  kind: Kind,
  list: StatementList,
  rows: readonly NewRow<Recyclable[Kind]>[],
  isOpen: (value: Logged) => boolean,
): Promise<readonly Recyclable[Kind][]> {
  const noun: Noun<Recyclable[Kind]> = nouns[kind];
  const statements = rows.map(({ value, about }) => {
    const { Effective, ...rest } = sayingOf(noun, value);
    const statement: Statement = {
      id: asId<"Statement">(value.id),
      planId: value.planId,
      says: kind,
      about: value.actionId,
      saying: isOpen(value) ? rest : { ...rest, Effective },
      recorded: null,
      by: value.by,
    };
    return about === undefined
      ? { value: statement }
      : { value: statement, about };
  });
  const stored = await create(parts.writer, list.noun, statements);
  return Promise.all(
    rows.map(async ({ value }, n) => {
      const there = stored[n];
      return !there || there === statements[n]?.value
        ? value
        : storedIn(parts, noun, there);
    }),
  );
}

/** Appends entries of one kind and answers with what is stored under their ids, in the order given. */
export async function appendEntries<Kind extends LogKind>(
  parts: AppendParts,
  kind: Kind,
  rows: readonly NewRow<Recyclable[Kind]>[],
  told?: OnProgress,
): Promise<readonly Recyclable[Kind][]> {
  if (rows.length === 0) return [];
  const noun: Noun<Recyclable[Kind]> = nouns[kind];
  const open = await parts.open();
  const zones = await zonesOf(parts, rows);
  // The day it took effect is left open where nobody typed another than today: no clock of a device decides it.
  const isOpen = ({ planId, recorded, effective }: Logged) =>
    effective === dayIn(recorded, zones.get(planId) ?? "Europe/London");
  const written: Noun<Recyclable[Kind]> = {
    ...noun,
    write(value, context, about) {
      const item = noun.write(value, context, about);
      return isOpen(value) ? { ...item, Effective: null } : item;
    },
  };
  const stored = new Map<string, Recyclable[Kind]>();
  const groups = Map.groupBy(rows, ({ value }) =>
    open === null ? null : listOf(kind, value, open),
  );
  for (const [list, some] of groups) {
    const all =
      list === null
        ? await create(parts.writer, written, some, told)
        : await appendTo(parts, kind, list, some, isOpen);
    for (const [n, { value }] of some.entries())
      stored.set(value.id, all[n] ?? value);
  }
  return rows.map(({ value }) => stored.get(value.id) ?? value);
}
