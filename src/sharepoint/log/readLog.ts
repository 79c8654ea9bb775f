// Reading the log: every entry with what its list says of it, the loads it begins with, and what counts of it all.
import { countedFrom } from "../../domain/entries/counted.ts";
import type {
  Entry,
  Loaded,
  Proof,
  Said,
  Uncounted,
} from "../../domain/entries/entry.ts";
import type { ActionId } from "../../domain/values/id.ts";
import type { Person } from "../../domain/plan/person.ts";
import { rolesFor } from "../../domain/rights/permission.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { Site } from "../wire/connect.ts";
import type { Memory } from "../rows/memory.ts";
import { nouns } from "../nouns/nouns.ts";
import {
  equals,
  type OnProgress,
  type Reader,
  type Unreadable,
} from "../rows/reading.ts";
import { asRecorded } from "./asRecorded.ts";
import type { Doubtful } from "./doubtful.ts";
import { editionsOf } from "./editions.ts";
import { entriesOfEvidence, shownKey } from "./evidenceEntries.ts";
import { loadedParts, nothingLoaded } from "./loads.ts";
import { logKinds, makeLoads, saidBy, type LoadOf } from "./saidBy.ts";
import { stampFor } from "../nouns/logNoun.ts";
import type { Prove } from "./prove.ts";
import { proverFor, unproven } from "./proving.ts";
import { readStatements, type StatementsRead } from "./statementRows.ts";
import type { Stamp } from "../nouns/stamp.ts";
import {
  blankedSays,
  commentSays,
  evidenceSays,
  sealSays,
  slippedSays,
  type Statement,
} from "../nouns/statements.ts";

export interface PlanLog {
  /** What counts. */
  readonly record: Loaded;
  readonly uncounted: readonly Uncounted[];
  readonly rows: readonly Doubtful[];
  /** The ids that loads hold, with the list of each; without those taken back since. */
  readonly loadedIds: ReadonlyMap<string, string>;
  readonly unreadable: readonly Unreadable[];
}

export interface LogReader {
  /**
   * What counts of a plan; of one action's log where an action is named, with all facts of the plan.
   * Null for a plan of the first release that was not brought forward: its rows are all there is.
   * @param row the plan's own row, or its id where that row is gone or cannot be read: then it is as its first load has it
   */
  read(
    row: Plan | Pick<Plan, "id">,
    actionId: ActionId | null,
    onProgress?: OnProgress,
  ): Promise<PlanLog | null>;
}

export interface LogParts {
  readonly site: Site;
  readonly memory: Memory;
  readonly reader: Reader;
}

type Row = {
  readonly id: string;
  readonly by: Person;
  readonly actionId: ActionId | null;
};

/** Only these say what a published paper's file holds. */
const publishes = (proof: Proof) =>
  proof === "administrator" || proof === "author";

const isOfSeals = ({ says }: Statement, proof: Proof) =>
  (says === sealSays && publishes(proof)) ||
  says === slippedSays ||
  (says === commentSays && proof === "officer") ||
  (says === blankedSays && proof === "administrator");

const isOfEvidence = ({ says }: Statement, proof: Proof) =>
  says === evidenceSays &&
  rolesFor("addEvidence").some((role) => role === proof);

/** A load said by whoever has no right to load counts nowhere: its file is not asked for, so that nobody makes a plan unreadable by naming one that is not there. */
const noLoad: LoadOf = () => Promise.resolve(nothingLoaded);

interface Proving extends LogParts {
  readonly prove: Prove;
  /** Rows in which only words that had to go were blanked. */
  readonly blanked: ReadonlySet<object>;
}

/** What the list says of a row; one that was lawfully blanked was not rewritten. */
const stampIn = (blanked: ReadonlySet<object>, row: object): Stamp | null => {
  const stamp = stampFor(row);
  return stamp && blanked.has(row)
    ? { ...stamp, rewritten: null, traceless: false }
    : stamp;
};

/** The entries that are statements. */
async function entriesOfStatements(
  parts: Proving,
  loadOf: LoadOf,
  found: StatementsRead,
) {
  const { site, prove, blanked } = parts;
  await Promise.all(found.flatMap((one) => one.rows).map(prove));
  const unreadable: Unreadable[] = [];
  const entries: Entry[] = [];
  const rows: Doubtful[] = [];
  const shownBy = new Map<string, Proof>();
  for (const { rows: statements, proof, noun } of found) {
    const recorded = await asRecorded(parts, noun, statements, blanked);
    for (const [n, row] of statements.entries()) {
      const stamp = stampIn(blanked, row);
      if (!stamp) continue;
      const statement = recorded[n] ?? null;
      const first = statement && stampFor(statement);
      rows.push({
        id: row.id,
        actionId: null,
        about: row.about,
        stamp,
        first,
        loaded: false,
      });
      if (!statement) continue;
      const why = await prove(statement);
      // Of the plan it says nothing; the check looks whether somebody changed it.
      if (why === null && isOfSeals(statement, proof)) continue;
      if (why === null && isOfEvidence(statement, proof)) {
        const shown = shownKey(String(statement.saying["id"]), statement.by);
        // The strongest list comes first.
        if (!shownBy.has(shown)) shownBy.set(shown, proof);
        continue;
      }
      const mayLoad =
        why === null && (proof === "administrator" || (first ?? stamp).app);
      const said = await saidBy(parts, mayLoad ? loadOf : noLoad, statement);
      if (typeof said === "string")
        unreadable.push({
          list: stamp.list,
          itemId: stamp.item,
          why: why ?? `${said}.`,
          link: `${site.url}/Lists/${stamp.list}/DispForm.aspx?ID=${stamp.item}`,
        });
      else
        entries.push({
          ...placeOf(first ?? stamp),
          id: idOf(said, statement.id),
          said,
          by: statement.by,
          proof,
          effectiveOpen: !("Effective" in statement.saying),
          ...unproven(why, first ?? stamp),
        });
    }
  }
  return { entries, unreadable, rows, shownBy };
}

/** The ids that loads hold, without those taken back since. */
function idsInLoads(all: readonly Entry[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const entries = all.filter((one) => !one.unproven);
  for (const { said } of entries)
    if (said.what === "load")
      for (const part of loadedParts)
        for (const { id } of said.value[part])
          ids.set(id, nouns[part].list.title);
  for (const { said } of entries)
    if (said.what === "removed") for (const id of said.ids) ids.delete(id);
  return ids;
}

/** The entries of the lists that hold one kind each; rows that a load holds are copies of it. */
async function entriesOfRows(
  parts: Proving,
  logs: readonly { readonly items: readonly unknown[] }[],
  loadedIds: ReadonlyMap<string, string>,
) {
  const { prove, blanked } = parts;
  const entries: Entry[] = [];
  const rows: Doubtful[] = [];
  // All at once: the machine looks through many signatures side by side. What a load holds counts by the load.
  const written = logs.flatMap(({ items }) => items as readonly Row[]);
  await Promise.all(written.filter(({ id }) => !loadedIds.has(id)).map(prove));
  for (const [n, [, what, noun, proof]] of logKinds.entries()) {
    const all = (logs[n]?.items ?? []) as readonly Row[];
    const recorded = await asRecorded(
      parts,
      noun,
      all.filter(({ id }) => !loadedIds.has(id)),
      blanked,
    );
    const recordedOnes = recorded.values();
    for (const value of all) {
      const { id, actionId } = value;
      const loaded = loadedIds.has(id);
      const told = loaded ? value : (recordedOnes.next().value ?? null);
      const stamp = stampIn(blanked, value);
      if (!stamp) continue;
      const first = told && stampFor(told);
      rows.push({ id, actionId, about: actionId, stamp, first, loaded });
      if (loaded || !told) continue;
      entries.push({
        ...placeOf(first ?? stamp),
        id: told.id,
        said: { what, value: told } as unknown as Said,
        by: told.by,
        proof,
        ...unproven(await prove(told), first ?? stamp),
      });
    }
  }
  return { entries, rows };
}

/**
 * Whether a plan has a log of its own: it begins with a load, whatever somebody made of the load's row since. One whose only load does not
 * count has one too, with nothing in it: its rows are not taken for a plan of the first release.
 */
const hasBegun = (entries: readonly Entry[]) =>
  entries.some(
    ({ said, proof, byService }) =>
      said.what === "load" && (proof === "administrator" || byService),
  );

/** The plan as the load it begins with has it; null where that does not say. */
const planIn = (entries: readonly Entry[]): Plan | null =>
  entries
    .filter((one) => !one.unproven)
    .flatMap(({ said }) => (said.what === "load" ? said.value.plans : []))
    .at(0) ?? null;

/** Looks each row through; the code for words that were blanked is fetched only where an entry says that there were any. */
async function provingOf(
  parts: LogParts,
  found: StatementsRead,
  logs: readonly { readonly items: readonly object[] }[],
  shown: readonly object[],
): Promise<Proving> {
  const prove = await proverFor(parts, found, [...logs, { items: shown }]);
  const isSaid = found.some(({ rows }) =>
    rows.some(({ says }) => says === blankedSays),
  );
  if (!isSaid) return { ...parts, prove, blanked: new Set() };
  const [{ standingBlanked }, { isOfOtherWords }] = await Promise.all([
    import("./blanked.ts"),
    import("./prove.ts"),
  ]);
  const ofLogs = logKinds.map(([, , noun], n) => ({
    noun,
    items: logs[n]?.items ?? [],
  }));
  const blanked = await standingBlanked(parts, found, ofLogs, prove);
  return {
    ...parts,
    blanked,
    // A signature is of the words too: it was looked through before they went.
    prove: async (row) => {
      const why = await prove(row);
      return why !== null && blanked.has(row) && isOfOtherWords(why)
        ? null
        : why;
    },
  };
}

export function makeLogReader(parts: LogParts): LogReader {
  const { reader } = parts;
  const loadOf = makeLoads(parts);
  return {
    async read(row, actionId, onProgress) {
      const where =
        actionId === null
          ? equals("PlanKey", row.id)
          : equals("ActionKey", actionId);
      const [found, shown, ...logs] = await Promise.all([
        readStatements(reader, row.id),
        reader.all(nouns.evidence, where, onProgress),
        reader.all(nouns.updates, where, onProgress),
        reader.all(nouns.revisions, where, onProgress),
        reader.all(nouns.decisions, where, onProgress),
      ]);
      if (!found) return null;
      const proving = await provingOf(parts, found, logs, shown.items);
      const statements = await entriesOfStatements(proving, loadOf, found);
      const plan = "title" in row ? row : planIn(statements.entries);
      if (!plan || !hasBegun(statements.entries)) return null;
      const loadedIds = idsInLoads(statements.entries);
      const rest = await entriesOfRows(proving, logs, loadedIds);
      const editionAt = await editionsOf(parts, found, proving.prove);
      const beside = await entriesOfEvidence(
        { ...proving, editionAt, loadedIds, shownBy: statements.shownBy },
        shown.items,
      );
      const { record, uncounted } = countedFrom(
        plan,
        [...statements.entries, ...rest.entries, ...beside.entries],
        editionAt,
      );
      return {
        record,
        uncounted,
        rows: [...statements.rows, ...rest.rows, ...beside.rows],
        loadedIds,
        unreadable: [
          ...statements.unreadable,
          ...found.flatMap((one) => one.unreadable),
          ...[...logs, shown].flatMap((one) => one.unreadable),
        ],
      };
    },
  };
}

/** An update is one update, whichever list it is in. */
function idOf(said: Said, statement: string): string {
  return said.what === "update" ||
    said.what === "revision" ||
    said.what === "decision"
    ? said.value.id
    : statement;
}

const placeOf = ({ list, item, app, created, effectiveOpen }: Stamp) => ({
  list,
  item,
  byService: app,
  recorded: created,
  effectiveOpen,
});
