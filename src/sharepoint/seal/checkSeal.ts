// The log against its seal: what was rewritten, taken out or slipped in since, whatever else was made to look right.
import type { Site } from "../wire/connect.ts";
import { finding, type Finding } from "../check/findings.ts";
import { readUndone } from "../log/setUpRows.ts";
import { readRowsNow, type RowNow } from "./sealRows.ts";
import {
  apartMs,
  fieldHashes,
  firstBroken,
  rowHash,
  type Opening,
  type SealLine,
} from "./sealed.ts";
import type { SealStore } from "./sealStore.ts";

const nameOf = (list: string, item: number) => `${list} ${item}`;

const seeWho =
  "Only an owner of the site, or an application that may write to it, can do this: see who that is, and ask them";

interface Sealed {
  readonly line: SealLine;
  readonly plan: string;
}

interface Seals {
  readonly lines: ReadonlyMap<string, Sealed>;
  readonly openings: ReadonlyMap<string, readonly Opening[]>;
  readonly broken: readonly { plan: string; line: SealLine }[];
  readonly lookedAt: string | null;
}

/** What the store has of every plan; a row that was sealed twice is as it was sealed first. */
async function readSeals(store: SealStore): Promise<Seals> {
  const lines = new Map<string, Sealed>();
  const openings = new Map<string, Opening[]>();
  const broken: { plan: string; line: SealLine }[] = [];
  let lookedAt: string | null = null;
  for (const plan of await store.plans()) {
    const found = await store.read(plan);
    const wrong = firstBroken(found.lines);
    if (wrong) broken.push({ plan, line: wrong });
    for (const line of found.lines) {
      const name = nameOf(line.list, line.item);
      if (line.list === "") {
        if (lookedAt === null || lookedAt < line.at) lookedAt = line.at;
      } else if (!lines.has(name)) lines.set(name, { line, plan });
    }
    // A crash may have left one beside the one that opens the line.
    for (const one of found.openings) {
      const name = nameOf(one.list, one.item);
      openings.set(name, [...(openings.get(name) ?? []), one]);
    }
  }
  return { lines, openings, broken, lookedAt };
}

const at = (list: string, item: number) => ({
  area: "log" as const,
  where: list,
  list,
  item,
  whoCan: "owner of the site" as const,
});

const gone = ({ line }: Sealed): Finding =>
  finding({
    ...at(line.list, line.item),
    code: "entryMissing",
    cause: `Row ${line.item} of ${line.list}, sealed at ${line.at}, is no longer there.`,
    fix: "Put it back from the site's recycle bin, or from a backup.",
  });

function rewritten(
  { line }: Sealed,
  { editor, modified }: RowNow,
  isOpen: boolean,
): Finding {
  const { list, item } = line;
  return finding({
    ...at(list, item),
    code: "entryRewritten",
    who: editor,
    when: modified,
    cause: isOpen
      ? `Row ${item} of ${list} is not what was sealed at ${line.at}${editor ? `; ${editor} is named as who wrote it last` : ""}.`
      : `Row ${item} of ${list} cannot be compared with what was sealed at ${line.at}: its salt is no longer kept.`,
    fix: isOpen
      ? `${seeWho}. Its version history, where it was not cut short, has what it said.`
      : "Put back the file of salts of that day from the storage's own versions.",
  });
}

const slippedIn = ({ row, editor, modified }: RowNow, seal: string): Finding =>
  finding({
    ...at(row.list, row.item),
    code: "entryForged",
    field: "Created",
    who: editor,
    when: modified,
    to: row.created,
    cause: `Row ${row.item} of ${row.list} says it was recorded at ${row.created}, and was not there when the log was sealed at ${seal}. It was slipped in.`,
    fix: `${seeWho}. Take the row out, and have it recorded again if it is true.`,
  });

/**
 * Compares the log as it stands with its seal. Reads every row; writes nothing.
 * @throws StoreFailure when the tenant refuses or cannot be reached
 */
export async function checkSeal(
  site: Site,
  store: SealStore,
): Promise<{ readonly findings: readonly Finding[]; readonly sealed: number }> {
  const { lines, openings, broken, lookedAt } = await readSeals(store);
  const now = await readRowsNow(site);
  const there = new Map(
    now.map((one) => [nameOf(one.row.list, one.row.item), one]),
  );
  const undone = await readUndone(site);
  const takenBack = new Set(undone.flatMap(({ ids }) => ids));
  const findings: Finding[] = broken.map(({ plan, line }) =>
    finding({
      code: "sealBroken",
      area: "log",
      where: "the seal",
      list: line.list || null,
      item: line.item || null,
      when: line.at,
      cause: `The seal of the plan ${plan} was changed at its line ${line.n}: from there on it proves nothing.`,
      fix: "Fetch the seal again from where the service keeps it, under its locked retention; if it is so there too, somebody wrote into that storage.",
      whoCan: "owner of the site",
    }),
  );
  for (const [name, sealed] of lines) {
    const row = there.get(name);
    if (!row) {
      // What an import brought, and taking it back took out, is told by the log itself.
      if (!takenBack.has(sealed.line.id)) findings.push(gone(sealed));
      continue;
    }
    const open = openings.get(name) ?? [];
    const isSame = open.some(
      (one) => rowHash(fieldHashes(row.row, one)) === sealed.line.row,
    );
    if (!isSame) findings.push(rewritten(sealed, row, open.length > 0));
    if (sealed.line.late) findings.push(slippedIn(row, sealed.line.at));
  }
  if (lookedAt !== null)
    for (const [name, row] of there)
      if (
        !lines.has(name) &&
        Date.parse(row.row.created) + apartMs < Date.parse(lookedAt)
      )
        findings.push(slippedIn(row, lookedAt));
  return { findings, sealed: lines.size };
}
