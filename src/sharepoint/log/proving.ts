// Looking through what applications wrote into a log, where there is any.
import type { Site } from "../connect.ts";
import type { Reader } from "../reading.ts";
import { stampFor } from "./logNoun.ts";
import type { Prove } from "./prove.ts";
import type { Stamp } from "./stamp.ts";
import type { Found } from "./statementRows.ts";

/** Looks through what applications wrote; what that takes is fetched only where there is any. */
export async function proverFor(
  parts: { readonly site: Site; readonly reader: Reader },
  found: Found,
  logs: readonly { readonly items: readonly object[] }[],
): Promise<Prove> {
  const rows = [
    ...found.flatMap((one) => one.rows),
    ...logs.flatMap(({ items }) => items),
  ];
  if (!rows.some((row) => stampFor(row)?.app))
    return () => Promise.resolve(null);
  const { keysIn, makeProve } = await import("./prove.ts");
  const said = found.flatMap(({ ofSite }) => ofSite);
  return makeProve(await keysIn(parts, said));
}

/** An entry that does not count: who wrote it is the application, whomever it names. */
export const unproven = (why: string | null, stamp: Stamp) =>
  why === null ? {} : { unproven: why, by: stamp.author };
