// Filing plans for their elected members: the service does it where the log moved, an administrator's tab where there is no service, and `check --rebuild`.
import type { PlanId } from "../../domain/values/id.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { sha256Of } from "../wire/sha256.ts";
import { membersLibrary, type Setting } from "../nouns/settings.ts";
import type { StoredRecord } from "../plan/wholeRecord.ts";
import { makeFiles } from "../rows/libraryFiles.ts";
import type { Loaded } from "../rows/reading.ts";
import type { Site } from "../wire/connect.ts";
import { membersFile, planFileName } from "./membersFile.ts";
import {
  indexName,
  indexOf,
  listing,
  readIndex,
  type ListedPlan,
} from "./membersIndex.ts";
import { fileBeside } from "./membersPapers.ts";
import { filePublicPage, type PublicPages } from "./publicPages.ts";

/** Which plans: those that something was recorded of, or every one of the site. */
export type Which = readonly PlanId[] | "all";

/** How many files were written. */
export interface Filed {
  readonly files: number;
}

interface FilingParts {
  readonly site: Site;
  readonly plans: () => Promise<Loaded<Plan>>;
  readonly settings: () => Promise<Loaded<Setting>>;
  readonly record: (planId: PlanId) => Promise<StoredRecord>;
}

export function makeFiling({
  site,
  record,
  ...parts
}: FilingParts): (which: Which, pages?: PublicPages) => Promise<Filed> {
  return async (which, pages) => {
    const files = makeFiles(site, membersLibrary.list);
    const [{ items: all }, { items: settings }, before] = await Promise.all([
      parts.plans(),
      parts.settings(),
      files.text(indexName),
    ]);
    const listed = readIndex(before);
    const isAsked = (id: PlanId) =>
      which === "all" || listed === null || which.includes(id);
    let written = 0;
    const now: ListedPlan[] = [];
    for (const { id } of all) {
      const known = listed?.find((one) => one.id === id);
      if (known && !isAsked(id)) {
        now.push(known);
        continue;
      }
      const stored = await record(id);
      const text = await membersFile(stored);
      const name = planFileName(id);
      const isThere =
        known?.sha256 === (await sha256Of(text)) &&
        // What lies there is looked at where everything is: somebody may have written over it.
        (which !== "all" || (await files.text(name)) === text);
      if (!isThere) {
        await files.add(name, text, true);
        written += 1;
      }
      written += await fileBeside(site, stored.record);
      if (pages) written += await filePublicPage(site, pages, stored.record);
      now.push(await listing(stored, text, settings));
    }
    const text = indexOf(now);
    if (text !== before) {
      await files.add(indexName, text, true);
      written += 1;
    }
    return { files: written };
  };
}
