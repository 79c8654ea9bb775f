// Looking through what applications wrote into a log, where there is any.
import {
  dayIn,
  inWords,
  type Instant,
} from "../../domain/values/calendarDate.ts";
import type { Site } from "../wire/connect.ts";
import type { Reader } from "../rows/reading.ts";
import { stampFor } from "../nouns/logNoun.ts";
import type { Prove } from "./prove.ts";
import type { Stamp } from "../nouns/stamp.ts";
import { slippedSays } from "../nouns/statements.ts";
import type { StatementsRead } from "./statementRows.ts";

/** Looks through what applications wrote; what that takes is fetched only where there is any. */
export async function proverFor(
  parts: { readonly site: Site; readonly reader: Reader },
  found: StatementsRead,
  logs: readonly { readonly items: readonly object[] }[],
): Promise<Prove> {
  const rows = [
    ...found.flatMap((one) => one.rows),
    ...logs.flatMap(({ items }) => items),
  ];
  if (!rows.some((row) => stampFor(row)?.app))
    return () => Promise.resolve(null);
  const { asRecorded, keysIn, isOfService, makeProve } =
    await import("./prove.ts");
  const setUp = found.filter(({ proof }) => proof === "administrator");
  // A row that names a key may have been made to say that it is of the plan.
  const keys = await keysIn(parts, [
    ...setUp.flatMap(({ ofSite }) => ofSite),
    ...setUp.flatMap(({ rows: ofPlan }) => ofPlan),
  ]);
  const prove = makeProve(keys);
  const slipped = new Map<string, string>();
  // Also a row that somebody wrote over says still that another was slipped in.
  const first = await Promise.all(
    setUp.map((one) => asRecorded(parts, one.noun, one.rows)),
  );
  for (const row of first.flat().filter((one) => one !== null)) {
    if (row.says !== slippedSays || !isOfService(keys, row)) continue;
    const { list, item, sealedAt } = row.saying;
    if ((await prove(row)) === null && typeof sealedAt === "string")
      slipped.set(`${String(list)} ${String(item)}`, sealedAt);
  }
  if (slipped.size === 0) return prove;
  return (row) => {
    const stamp = stampFor(row);
    const sealedAt = stamp && slipped.get(`${stamp.list} ${stamp.item}`);
    return sealedAt ? Promise.resolve(notSealed(sealedAt)) : prove(row);
  };
}

/** Says that a row was not there when it says it was. */
const notSealed = (sealedAt: string) =>
  `It says it was recorded before ${sealedAt.slice(11, 16)} on ${inWords(dayIn(sealedAt as Instant, "Etc/UTC"))}, and was not there when the log was sealed then: it was slipped in.`;

/** An entry that does not count: who wrote it is the application, whomever it names. */
export const unproven = (why: string | null, stamp: Stamp) =>
  why === null ? {} : { unproven: why, by: stamp.author };
