// Evidence as the log counts it: as its author left it, and of an application's only what the service signed.
import type { EditionAt } from "../../domain/entries/editions.ts";
import type { Entry, Proof } from "../../domain/entries/entry.ts";
import type { Evidence } from "../../domain/plan/evidence.ts";
import type { Person } from "../../domain/plan/person.ts";
import { evidence } from "../nouns/evidence.ts";
import { keepStamp, stampFor } from "../nouns/logNoun.ts";
import type { Stamp } from "../nouns/stamp.ts";
import type { Reader } from "../rows/reading.ts";
import type { Site } from "../wire/connect.ts";
import { asRecorded } from "./asRecorded.ts";
import type { Prove } from "./prove.ts";
import { unproven } from "./proving.ts";
import type { Doubtful } from "./doubtful.ts";

interface EvidenceParts {
  readonly site: Site;
  readonly reader: Reader;
  readonly prove: Prove;
  readonly editionAt: EditionAt;
  /** What loads hold counts by them; its rows are copies. */
  readonly loadedIds: ReadonlyMap<string, string>;
  /** What a list proved of whoever added evidence by their role, by `shownKey`. */
  readonly shownBy: ReadonlyMap<string, Proof>;
}

/** Evidence with whoever says it is theirs: nobody proves another's. */
export const shownKey = (id: string, { email, name }: Person): string =>
  `${id} ${(email ?? name).toLowerCase()}`;

interface Told {
  /** What counts of a row; null where that is not known. */
  readonly told: Evidence | null;
  /** What the list says of the row: one that only its author wrote was not rewritten. */
  readonly stamp: Stamp;
}

/**
 * What counts of each row. People mend their own evidence, and a file is put on its row after it was added; what somebody else wrote over it
 * says nothing. An application's row is as it was added: it mends none.
 */
async function toldBy(
  parts: EvidenceParts,
  rows: readonly Evidence[],
): Promise<ReadonlyMap<Evidence, Told>> {
  const told = new Map<Evidence, Told>();
  const mended: { row: Evidence; stamp: Stamp }[] = [];
  const others: Evidence[] = [];
  for (const row of rows) {
    const stamp = stampFor(row);
    if (!stamp) continue;
    if (stamp.rewritten && !stamp.app) mended.push({ row, stamp });
    else others.push(row);
  }
  const firsts = await asRecorded(parts, evidence, others);
  for (const [n, row] of others.entries()) {
    const stamp = stampFor(row);
    if (stamp) told.set(row, { told: firsts[n] ?? null, stamp });
  }
  if (mended.length === 0) return told;
  const { asTheirAuthorsHadThem } = await import("./versions.ts");
  const stamps = mended.map(({ stamp }) => stamp);
  const had = await asTheirAuthorsHadThem(parts, evidence, stamps);
  for (const [n, { row, stamp }] of mended.entries()) {
    const one = had[n] ?? null;
    if (one === "asItStands") {
      const own: Stamp = { ...stamp, rewritten: null, traceless: false };
      keepStamp(row, own);
      told.set(row, { told: row, stamp: own });
    } else told.set(row, { told: one, stamp });
  }
  return told;
}

const aboutOf = ({ id, actionId }: Evidence) => ({
  id,
  actionId,
  about: actionId,
});

/** The entries that rows of evidence are, with what the list says of each row. */
export async function entriesOfEvidence(
  parts: EvidenceParts,
  rows: readonly Evidence[],
): Promise<{
  readonly entries: readonly Entry[];
  readonly rows: readonly Doubtful[];
}> {
  const { prove, editionAt, loadedIds, shownBy } = parts;
  const own = rows.filter(({ id }) => !loadedIds.has(id));
  const told = await toldBy(parts, own);
  const entries: Entry[] = [];
  const doubtful: Doubtful[] = rows.flatMap((row): readonly Doubtful[] => {
    const stamp = stampFor(row);
    return stamp && loadedIds.has(row.id)
      ? [{ ...aboutOf(row), stamp, first: stamp, loaded: true }]
      : [];
  });
  for (const row of own) {
    const found = told.get(row);
    if (!found) continue;
    const first = found.told && stampFor(found.told);
    const { stamp } = found;
    doubtful.push({ ...aboutOf(row), stamp, first, loaded: false });
    if (!found.told) continue;
    const place = first ?? stamp;
    // What was added before the rule stands as it was added.
    const isJudged = editionAt(place.created).signedEvidence;
    const why = isJudged ? await prove(found.told) : null;
    entries.push({
      id: found.told.id,
      said: { what: "evidence", value: found.told },
      by: found.told.addedBy,
      byService: place.app,
      proof:
        shownBy.get(shownKey(found.told.id, found.told.addedBy)) ?? "officer",
      recorded: place.created,
      effectiveOpen: true,
      list: place.list,
      item: place.item,
      ...unproven(why, place),
    });
  }
  return { entries, rows: doubtful };
}
