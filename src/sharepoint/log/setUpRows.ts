// What the Setup list says of plans as wholes: which the log speaks of, and what was taken out again. Asked without reading a plan.
import * as v from "valibot";
import type { Instant } from "../../domain/values/calendarDate.ts";
import type { PlanId } from "../../domain/values/id.ts";
import type { Site } from "../wire/connect.ts";
import { makeMemory } from "../rows/memory.ts";
import { equals, makeReader } from "../rows/reading.ts";
import { asRecorded } from "./asRecorded.ts";
import { setUpList } from "./proofs.ts";
import { faultsOf } from "./prove.ts";
import type { Statement } from "../nouns/statements.ts";

/** What undoing an import took out, as the log says it. */
export interface Undone {
  readonly at: Instant;
  readonly ids: readonly string[];
}

/** What is said of one kind and counts: as it was recorded, by a person or signed. */
async function provenRows(
  site: Site,
  says: "load" | "removed",
): Promise<readonly Statement[]> {
  const reader = makeReader(site, makeMemory());
  const { noun } = setUpList;
  const { items } = await reader.all(noun, equals("Says", says));
  const first = (await asRecorded({ site, reader }, noun, items)).filter(
    (one) => one?.says === says,
  );
  const rows = first.filter((one) => one !== null);
  const faults = await faultsOf(site, reader, rows);
  return rows.filter((_, n) => faults[n] === null);
}

const removal = v.object({ ids: v.array(v.string()) });

const idsIn = ({ saying }: Statement): readonly string[] => {
  const read = v.safeParse(removal, saying);
  return read.success ? read.output.ids : [];
};

export async function readUndone(site: Site): Promise<readonly Undone[]> {
  const rows = await provenRows(site, "removed");
  return rows.flatMap((row) =>
    row.recorded === null ? [] : [{ at: row.recorded, ids: idsIn(row) }],
  );
}

/** Plans that the log speaks of: those whose row is gone, or has another id, are among them. Not those taken out again. */
export async function plansOfLog(site: Site): Promise<readonly PlanId[]> {
  const [loads, removed] = await Promise.all([
    provenRows(site, "load"),
    provenRows(site, "removed"),
  ]);
  const out = new Set(
    removed
      .filter((row) => idsIn(row).includes(row.planId))
      .map(({ planId }) => planId),
  );
  const ids = new Set(loads.map(({ planId }) => planId));
  return [...ids].filter((id) => !out.has(id));
}
