// The keys that entries of applications are signed with, as the Setup list names them: what of it does not count, and what was changed.
import type { Site } from "../wire/connect.ts";
import { finding, type Finding } from "./findings.ts";
import { asRecorded } from "../log/asRecorded.ts";
import { keysIn, type NamedKey } from "../log/keys.ts";
import { stampFor } from "../nouns/logNoun.ts";
import { setUpList } from "../log/proofs.ts";
import { makeProve } from "../log/prove.ts";
import type { Stamp } from "../nouns/stamp.ts";
import { keySays, wholeSite, type Statement } from "../nouns/statements.ts";
import { makeMemory } from "../rows/memory.ts";
import { makeReader, type Reader } from "../rows/reading.ts";

const list = setUpList.noun.list.title;

/** Few enough characters to read out, and enough to tell keys apart. */
export const shortKey = (kid: string): string => kid.slice(0, 8);

const rowAt = (stamp: Stamp) => ({
  area: "log" as const,
  where: list,
  list,
  item: stamp.item,
  who: stamp.author.name,
  when: stamp.created,
  whoCan: "owner of the site" as const,
});

const whoMayWrite =
  "See which applications may write to this site, and take that right from the one that has no business here";

const refused = ({ stamp, kid, since }: NamedKey): Finding =>
  finding({
    ...rowAt(stamp),
    code: "entryForged",
    cause: `Row ${stamp.item} of ${list} names a signing key (${shortKey(kid)}) and does not count: an application wrote it, and no key that stood then signed it. What is signed with that key counts nowhere.`,
    fix: `${whoMayWrite}. If it is the service's own key, and the one before it was lost, the plan administrator lets it in with “waymark key --trust ${shortKey(kid)}”${since ? `; where its entry was taken out and another put in its place, and it did stand since then, with “--since ${since}” too` : ""}.`,
  });

const unreadable = (stamp: Stamp): Finding =>
  finding({
    ...rowAt(stamp),
    code: "entryForged",
    cause: `Row ${stamp.item} of ${list} says that it names a signing key, and names none.`,
    fix: `${whoMayWrite}.`,
  });

/** A row as it stands, and as it was recorded: null where somebody wrote over it and no version is left. */
interface Kept {
  readonly stamp: Stamp;
  readonly row: Statement;
  readonly first: Statement | null;
}

function changed({ stamp, row, first }: Kept): readonly Finding[] {
  if (!stamp.rewritten) return [];
  const { says } = first ?? row;
  const what =
    says === keySays ? "names a signing key" : "speaks of the site as a whole";
  return [
    finding({
      ...rowAt(stamp),
      code: "entryRewritten",
      who: stamp.rewritten.by,
      when: stamp.rewritten.at,
      cause: `Row ${stamp.item} of ${list}, which ${what}, was changed by ${stamp.rewritten.by} after it was recorded. ${first ? "What it said first counts." : "What it said first is not known, so it counts no longer."}`,
      fix: "Put back its first version in SharePoint (version history), and see who may change this list.",
    }),
  ];
}

/** What the Setup list says of the site as a whole, or said of it when it was recorded. */
async function keptOfSite(
  parts: { readonly site: Site; readonly reader: Reader },
  items: readonly Statement[],
): Promise<readonly Kept[]> {
  const asSaid = await asRecorded(parts, setUpList.noun, items);
  return items.flatMap((row, n): readonly Kept[] => {
    const [stamp, first = null] = [stampFor(row), asSaid[n]];
    const isOfSite = row.planId === wholeSite || first?.planId === wholeSite;
    return stamp && isOfSite ? [{ stamp, row, first }] : [];
  });
}

/** What an application said of the site as a whole, and nobody may believe. */
const unproven = (stamp: Stamp, why: string): Finding =>
  finding({
    ...rowAt(stamp),
    code: "entryForged",
    cause: `Row ${stamp.item} of ${list}, which speaks of the site as a whole, does not count. ${why}`,
    fix: `${whoMayWrite}. The row stays as what it is and counts nowhere.`,
  });

/** What is wrong with the keys of a site, and with what else the log says of it as a whole. */
export async function checkKeys(site: Site): Promise<readonly Finding[]> {
  const reader = makeReader(site, makeMemory());
  // All of the list: a row may have been made to say that it is of something else.
  const { items } = await reader.all(setUpList.noun, null);
  const kept = await keptOfSite({ site, reader }, items);
  const keys = await keysIn(
    { site, reader },
    kept.map(({ row }) => row),
  );
  const isRefused = new Set<object>(keys.refused);
  const prove = makeProve(keys);
  const said = await Promise.all(
    kept.map(async ({ stamp, first }) => {
      if (first?.planId !== wholeSite || first.says === keySays) return [];
      const why = await prove(first);
      return why ? [unproven(stamp, why)] : [];
    }),
  );
  return [
    ...said.flat(),
    ...keys.named.filter((one) => isRefused.has(one)).map(refused),
    ...keys.unreadable.map(unreadable),
    ...kept.flatMap(changed),
  ];
}
