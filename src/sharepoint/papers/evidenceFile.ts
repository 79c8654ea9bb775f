// A file shown as evidence: attached to its own row of the Evidence list, which whoever may add evidence may write to.
import { plainly } from "../../domain/words/sentence.ts";
import { SPQueryable, spPost } from "@pnp/sp";
import * as v from "valibot";
import type { Evidence } from "../../domain/plan/evidence.ts";
import { itemsOf } from "../wire/connect.ts";
import { evidence } from "../nouns/evidence.ts";
import { StoreFailure, asking } from "../wire/failure.ts";
import type { PlanStore } from "../planStore.ts";
import { equals } from "../rows/reading.ts";

const attachment = v.object({
  FileName: v.string(),
  ServerRelativeUrl: v.string(),
});
const rows = v.array(v.object({ Id: v.number() }));

/** What SharePoint does not take in a file's name becomes a space; the ending stays. */
export function fitName(name: string): string {
  const fit = name
    .replace(/["*:<>?/\\|#%~&{}\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return fit.slice(-120).trim() || "file";
}

/** The file's path in the site; one of that name that is there already was put there by an attempt whose answer was lost. */
async function attach(
  { site }: Pick<PlanStore, "site">,
  itemId: number,
  name: string,
  content: Uint8Array,
): Promise<string> {
  const item = itemsOf(site, evidence.list.title).getById(itemId);
  const there = v.parse(
    v.array(attachment),
    await asking(() => SPQueryable(item, "AttachmentFiles")<unknown>()),
  );
  const found = there.find((one) => one.FileName === name);
  if (found) return found.ServerRelativeUrl;
  const quoted = name.replaceAll("'", "''");
  const added = v.parse(
    attachment,
    await asking(() =>
      spPost<unknown>(
        SPQueryable(item, `AttachmentFiles/add(FileName='${quoted}')`),
        { body: new Blob([new Uint8Array(content)]) },
      ),
    ),
  );
  return added.ServerRelativeUrl;
}

/** A file as a person chose it. */
export interface EvidenceFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/**
 * Attaches a file to the row of its evidence, then puts its path on the row. Every step may be done again. Until the last, the row shows its
 * title without a link, so a file is never claimed that is not there.
 * @throws StoreFailure when the row is gone, or the tenant refuses or cannot be reached
 */
export async function attachFile(
  store: PlanStore,
  value: Evidence,
  file: EvidenceFile,
): Promise<void> {
  const [row] = v.parse(
    rows,
    await asking(() =>
      itemsOf(store.site, evidence.list.title)
        .select("Id")
        .filter(equals("ClientKey", value.id).odata)<unknown>(),
    ),
  );
  if (!row)
    throw new StoreFailure(
      "notFound",
      plainly(
        "The row of the evidence was added and is gone again, so the file has no place.",
      ),
    );
  const url = await attach(store, row.Id, fitName(file.name), file.content);
  // The file raised the row's version, so the row is read again before its path is put on it.
  const log = await store.actionLog(value.planId, value.actionId);
  const stored = log.evidence.find((one) => one.id === value.id);
  if (stored) await store.save("evidence", stored, { ...stored, url });
}
