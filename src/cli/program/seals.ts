// The seal that a command compares with or takes away: in the folder that is named, or that of the local tenant's service.
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { sealPage } from "../../documents/sealPage.ts";
import type { PackFile } from "../../documents/auditPack.ts";
import type { Site } from "../../sharepoint/wire/connect.ts";
import { readRowsNow } from "../../sharepoint/seal/sealRows.ts";
import { written } from "../../sharepoint/seal/sealed.ts";
import {
  sealFolder,
  sealName,
  sealsIn,
  type ForgettingStore,
  type SealStore,
} from "../../sharepoint/seal/sealStore.ts";
import { Unusable, type Given } from "./command.ts";
import { dataFolder, isLoopback } from "./tenant.ts";

/** Null where there is none. @throws Unusable where the folder that is named is not there */
export function sealsOf(given: Given): ForgettingStore | null {
  const folder = given.text("seal");
  if (
    folder !== null &&
    !statSync(folder, { throwIfNoEntry: false })?.isDirectory()
  )
    throw new Unusable(
      "seal",
      `There is no folder ${folder}. Name the one that the seal was fetched into.`,
    );
  if (folder !== null) return sealsIn(folder);
  const local = join(dataFolder(), sealFolder);
  const site = given.text("site");
  const isLocal = site === null || isLoopback(site);
  return isLocal && existsSync(local) ? sealsIn(local) : null;
}

/** A plan's seal as it goes into the audit pack: its lines, the rows as they stand with what opens them, and the page that looks them through. */
export async function sealFiles(
  site: Site,
  store: SealStore,
  planId: string,
): Promise<readonly PackFile[]> {
  const { lines, openings } = await store.read(planId);
  const keys = Map.groupBy(openings, ({ list, item }) => `${list} ${item}`);
  const rows = (await readRowsNow(site))
    .map(({ row }) => row)
    .filter((row) => sealName(row.planId) === sealName(planId))
    .flatMap(({ list, item, fields }) =>
      (keys.get(`${list} ${item}`) ?? [{}]).map((open) => ({
        ...open,
        list,
        item,
        fields,
      })),
    );
  return [
    { name: "seal/look here.html", bytes: strToU8(sealPage) },
    { name: "seal/seal.jsonl", bytes: strToU8(written(lines)) },
    { name: "seal/rows.jsonl", bytes: strToU8(written(rows)) },
  ];
}
