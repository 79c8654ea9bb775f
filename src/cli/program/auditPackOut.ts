// The audit pack from the command line: what the tab gives, and the seal beside it.
import { auditPack } from "../../documents/auditPack.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { openPaperLibrary } from "../../sharepoint/papers/papers.ts";
import { Unusable, type Given } from "./command.ts";
import type { PlanSource } from "./planSource.ts";
import { sealFiles, sealsOf } from "./seals.ts";

/** The pack as zip bytes. @throws Unusable for a plan out of a file, which has neither papers nor a seal */
export async function auditPackOf(
  given: Given,
  { record, ask }: PlanSource,
  on: CalendarDate,
): Promise<Uint8Array> {
  const store = sealsOf(given);
  const found = await ask(async (site) => {
    const library = openPaperLibrary(site);
    const { items } = await library.published(record.plan.id);
    const snapshots = await Promise.all(
      items.map(({ id }) => library.snapshot(id)),
    );
    return {
      papers: snapshots.flatMap((one) =>
        (one?.files ?? []).map(({ name, base64 }) => ({
          name,
          bytes: new Uint8Array(Buffer.from(base64, "base64")),
        })),
      ),
      seal: store && (await sealFiles(site, store, record.plan.id)),
    };
  });
  if (!found)
    throw new Unusable(
      "arguments",
      "An audit pack is of a plan of a site: name it with --plan.",
    );
  return auditPack(record, found.papers, on, found.seal ?? []);
}
