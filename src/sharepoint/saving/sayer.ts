// Saying things in the log: that they read so from now on, that a load brought them, that they no longer count.
import type {
  Fact,
  Loaded,
  ThingKind,
  Things,
} from "../../domain/entries/entry.ts";
import { changedFields, rightOf } from "../../domain/entries/rightOf.ts";
import { asId, type PlanId } from "../../domain/values/id.ts";
import type { Evidence } from "../../domain/plan/evidence.ts";
import type { Person } from "../../domain/plan/person.ts";
import type { Item } from "../columns/column.ts";
import type { Site } from "../wire/connect.ts";
import { makeFiles } from "../rows/libraryFiles.ts";
import type { Noun } from "../columns/list.ts";
import { nouns, type Recyclable } from "../nouns/nouns.ts";
import type { OnProgress } from "../rows/reading.ts";
import type { NewRow } from "./creating.ts";
import { records } from "../nouns/settings.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import {
  appendEntries,
  create,
  type AppendParts,
  type LogKind,
} from "./appendEntries.ts";
import { fileOf, loadedParts, nothingLoaded, sayingOf } from "../log/loads.ts";
import { isFollowing } from "../check/copyFields.ts";
import { listFor, listForFact, setUpList } from "../log/proofs.ts";
import { evidenceSays, type Statement } from "../nouns/statements.ts";

/** A thing as it read (null for what is new) and as it reads from now on. */
export interface ThingChange<Kind extends ThingKind> {
  readonly before: Things[Kind] | null;
  readonly after: Things[Kind];
}

export interface Sayer {
  /** Appends entries of one kind, each where its right is proved; answers with what is stored under their ids, in the order given. */
  append<Kind extends LogKind>(
    kind: Kind,
    rows: readonly NewRow<Recyclable[Kind]>[],
    told?: OnProgress,
  ): Promise<readonly Recyclable[Kind][]>;
  /**
   * Whether whoever is signed in may say so, asked before the row is written.
   * @throws StoreFailure "forbidden" where no list of the log lets them
   */
  allow<Kind extends ThingKind>(
    kind: Kind,
    told: readonly ThingChange<Kind>[],
  ): Promise<void>;
  /** Whether whoever is signed in writes the rows of this kind: those that follow the log are for the service and administrators alone. */
  writesRows(kind: string): Promise<boolean>;
  /** Has the list prove by which role whoever is signed in adds evidence; says nothing of officers, who add it by a post. */
  prove(evidence: Evidence): Promise<void>;
  /** Says that things read so from now on. */
  tell<Kind extends ThingKind>(
    kind: Kind,
    told: readonly ThingChange<Kind>[],
  ): Promise<void>;
  /** Says all of it in one file and one entry, with what else is to be known of it. False where whoever is signed in sets no plans up. */
  load(planId: PlanId, some: Partial<Loaded>, beside?: Item): Promise<boolean>;
  /** Says that what a load brought no longer counts. */
  remove(planId: PlanId, ids: readonly string[]): Promise<void>;
}

interface SayerParts extends AppendParts {
  readonly site: Site;
}

/** More new things than this go into one file: an entry for each would take as long as the rows. */
const mostSingly = 8;

/** The row names nobody: its Author is who says it. */
const whoever: Person = { objectId: null, email: null, name: "Waymark" };

function statementOf(
  says: string,
  planId: PlanId,
  id: string,
  saying: Item,
  about: string | null = null,
): Statement {
  return {
    id: asId<"Statement">(id),
    planId,
    says,
    about,
    saying,
    recorded: null,
    by: whoever,
  };
}

function planOf(kind: ThingKind, thing: Things[ThingKind]): PlanId {
  return kind === "plans" || !("planId" in thing)
    ? asId<"Plan">(thing.id)
    : thing.planId;
}

const factOf = (kind: ThingKind, value: Things[ThingKind]) =>
  ({ what: "fact", kind, value }) as unknown as Fact;

/** Nothing for the log: a load holds it, or only what follows from the log differs. */
function isUnsaid<Kind extends ThingKind>(
  { memory }: SayerParts,
  { before, after }: ThingChange<Kind>,
): boolean {
  return before === null
    ? memory.loaded.has(after.id)
    : changedFields(before, after).length === 0;
}

/** Each in an entry of its own, in the list that proves the right. */
async function tellSingly<Kind extends ThingKind>(
  { memory, writer, open }: SayerParts,
  kind: Kind,
  news: readonly ThingChange<Kind>[],
): Promise<void> {
  const lists = await open();
  if (lists === null) return;
  const noun: Noun<Things[Kind]> = nouns[kind];
  const rows = news.map(({ before, after }) => {
    const fact = factOf(kind, after);
    const version = memory.versionOf(after);
    const saying = sayingOf(noun, after);
    const words = `${kind} ${JSON.stringify(saying)}`;
    // One entry for each version of the row; where no row is written, one until an answer came: sent again, it is said once.
    const id = version
      ? stableGuid(`fact/${kind}/${after.id}/${version.itemId}/${version.etag}`)
      : (memory.saying.get(words) ?? crypto.randomUUID());
    memory.saying.set(words, id);
    return {
      words,
      list: listForFact(fact, rightOf(fact, before), lists),
      value: statementOf(kind, planOf(kind, after), id, saying, after.id),
    };
  });
  for (const [list, some] of Map.groupBy(rows, (row) => row.list))
    await create(writer, list.noun, some);
  for (const { words } of rows) memory.saying.delete(words);
}

async function load(
  { site, memory, writer, open }: SayerParts,
  planId: PlanId,
  some: Partial<Loaded>,
  beside: Item = {},
): Promise<boolean> {
  const lists = await open();
  if (!lists?.has(setUpList.proof)) return false;
  const loaded = { ...nothingLoaded, ...some };
  const { text, ...entry } = await fileOf(planId, loaded);
  if (entry.count === 0) return true;
  const files = makeFiles(site, records.list);
  try {
    await files.add(entry.file, text, false);
  } catch (error) {
    // Put there by an attempt before, whose answer was lost or that was cut short.
    if ((await files.text(entry.file)) !== text) throw error;
  }
  const id = stableGuid(`load/${entry.sha256}`);
  await writer.create(
    setUpList.noun,
    statementOf("load", planId, id, { ...beside, ...entry }),
  );
  for (const part of loadedParts)
    for (const one of loaded[part]) memory.loaded.add(one.id);
  return true;
}

export function makeSayer(parts: SayerParts): Sayer {
  const { memory, writer, open } = parts;

  /** Many new things, and a plan itself, in files. False where whoever is signed in cannot. */
  async function loadNews<Kind extends ThingKind>(
    kind: Kind,
    news: readonly ThingChange<Kind>[],
  ): Promise<boolean> {
    let all = true;
    for (const [planId, some] of Map.groupBy(news, ({ after }) =>
      planOf(kind, after),
    )) {
      const things = { [kind]: some.map(({ after }) => after) };
      all = (await load(parts, planId, things)) && all;
    }
    return all;
  }

  return {
    append: (kind, rows, told) => appendEntries(parts, kind, rows, told),
    async allow(kind, told) {
      const news = told.filter((one) => !isUnsaid(parts, one));
      const lists = news.length === 0 ? null : await open();
      if (lists === null) return;
      for (const { before, after } of news) {
        const fact = factOf(kind, after);
        listForFact(fact, rightOf(fact, before), lists);
      }
    },
    async writesRows(kind) {
      if (!isFollowing(kind)) return true;
      const lists = await open();
      return lists === null || lists.has(setUpList.proof);
    },
    async prove({ id, planId, actionId }) {
      const lists = await open();
      const list = lists && listFor("addEvidence", lists);
      // What the service adds is proven by its signature.
      if (!list || parts.site.signer !== undefined) return;
      await writer.create(
        list.noun,
        statementOf(
          evidenceSays,
          planId,
          stableGuid(`evidence/${id}`),
          { id },
          actionId,
        ),
      );
    },
    async tell(kind, told) {
      const news = told.filter((one) => !isUnsaid(parts, one));
      if (news.length === 0) return;
      const isNew = news.every(({ before }) => before === null);
      const isMany = kind === "plans" || news.length > mostSingly;
      if (isNew && isMany && (await loadNews(kind, news))) return;
      await tellSingly(parts, kind, news);
    },
    load: (planId, some, beside) => load(parts, planId, some, beside),
    async remove(planId, ids) {
      const lists = await open();
      const list = lists && listFor("importPlan", lists);
      if (!list || ids.length === 0) return;
      for (const one of ids) memory.loaded.delete(one);
      const id = crypto.randomUUID();
      await writer.create(
        list.noun,
        statementOf("removed", planId, id, { ids }),
      );
    },
  };
}
