// The audit pack from the command line: what the tab gives, and the seal beside it.
import { packPlaces } from "../../documents/archive/wholePack.ts";
import { auditPack, type PackFile } from "../../documents/auditPack.ts";
import type { Snapshot } from "../../domain/committeePaper/publishing/publishing.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Paper } from "../../sharepoint/nouns/settings.ts";
import type { Site } from "../../sharepoint/wire/connect.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { openPaperLibrary } from "../../sharepoint/papers/papers.ts";
import { evidenceContent } from "../../sharepoint/papers/wholeFiles.ts";
import { Unusable, type Given } from "./command.ts";
import type { PlanSource } from "./planSource.ts";
import { sealFiles, sealsOf } from "./seals.ts";

/** What another site needs to have the plan again whole: the records of its papers, and the files its evidence shows. */
export async function wholeFiles(
  site: Site,
  record: PlanRecord,
  papers: readonly Paper[],
  snapshots: readonly (Snapshot | null)[],
): Promise<readonly PackFile[]> {
  const whole: PackFile[] = papers.flatMap(({ id, words }, at) => {
    const snapshot = snapshots[at];
    const kept = JSON.stringify({ snapshot, words: words ?? "" });
    return snapshot
      ? [
          {
            name: `${packPlaces.papers}${id}.json`,
            bytes: new TextEncoder().encode(kept),
          },
        ]
      : [];
  });
  for (const shown of record.evidence) {
    const bytes = await evidenceContent(site, shown);
    if (bytes) whole.push({ name: packPlaces.evidence + shown.id, bytes });
  }
  return whole;
}

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
    const whole = await wholeFiles(site, record, items, snapshots);
    return {
      whole,
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
  return auditPack(record, found.papers, on, [
    ...found.whole,
    ...(found.seal ?? []),
  ]);
}
