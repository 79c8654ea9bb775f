// The keys that entries of applications are signed with, as the Setup list names them: what of it does not count, and what was changed.
import type { Site } from "./connect.ts";
import { finding, type Finding } from "./findings.ts";
import { keysIn, type NamedKey } from "./log/keys.ts";
import { stampFor } from "./log/logNoun.ts";
import { setUpList } from "./log/proofs.ts";
import { makeProve } from "./log/prove.ts";
import type { Stamp } from "./log/stamp.ts";
import { keySays, wholeSite } from "./log/statements.ts";
import { makeMemory } from "./memory.ts";
import { equals, makeReader } from "./reading.ts";

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

const refused = ({ stamp, kid }: NamedKey): Finding =>
  finding({
    ...rowAt(stamp),
    code: "entryForged",
    cause: `Row ${stamp.item} of ${list} names a signing key (${shortKey(kid)}) and does not count: an application wrote it, and no key that stood then signed it. What is signed with that key counts nowhere.`,
    fix: `${whoMayWrite}. If it is the service's own key, and the one before it was lost, the plan administrator lets it in with “waymark key --trust ${shortKey(kid)}”.`,
  });

const unreadable = (stamp: Stamp): Finding =>
  finding({
    ...rowAt(stamp),
    code: "entryForged",
    cause: `Row ${stamp.item} of ${list} says that it names a signing key, and names none.`,
    fix: `${whoMayWrite}.`,
  });

const changed = (stamp: Stamp): readonly Finding[] =>
  stamp.rewritten
    ? [
        finding({
          ...rowAt(stamp),
          code: "entryRewritten",
          who: stamp.rewritten.by,
          when: stamp.rewritten.at,
          cause: `Row ${stamp.item} of ${list}, which names a signing key, was changed by ${stamp.rewritten.by} after it was recorded. What it said first counts.`,
          fix: "Put back its first version in SharePoint (version history), and see who may change this list.",
        }),
      ]
    : [];

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
  const { items } = await reader.all(
    setUpList.noun,
    equals("PlanKey", wholeSite),
  );
  const keys = await keysIn({ site, reader }, items);
  const isRefused = new Set<object>(keys.refused);
  const prove = makeProve(keys);
  const said = await Promise.all(
    items
      .filter(({ says }) => says !== keySays)
      .map(async (row) => {
        const [stamp, why] = [stampFor(row), await prove(row)];
        return stamp && why ? [unproven(stamp, why)] : [];
      }),
  );
  return [
    ...said.flat(),
    ...keys.named.filter((one) => isRefused.has(one)).map(refused),
    ...keys.unreadable.map(unreadable),
    ...keys.named.flatMap(({ stamp }) => changed(stamp)),
  ];
}
