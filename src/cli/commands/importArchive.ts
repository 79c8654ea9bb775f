// waymark import ARCHIVE.json: brings an exported plan back whole, where the site does not have it.
import { inEnglish } from "../../domain/words/english.ts";
import { archiveText, readArchive } from "../../documents/archive.ts";
import { archiveTold } from "../../domain/imports/decide/archiveTold.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { counted } from "../../domain/values/wording.ts";
import type { Answer } from "../../domain/values/answer.ts";
import type { Evidence } from "../../domain/plan/evidence.ts";
import { isZip, openPack } from "../../documents/archive/wholePack.ts";
import type { WholePack } from "../../documents/archive/wholePack.ts";
import {
  bringBack,
  refuseThere,
} from "../../sharepoint/importing/bringBack.ts";
import {
  openPaperLibrary,
  readSnapshotPart,
} from "../../sharepoint/papers/papers.ts";
import { keepEvidence } from "../../sharepoint/papers/wholeFiles.ts";
import type { Site } from "../../sharepoint/wire/connect.ts";
import { openPlanStore } from "../../sharepoint/planStore.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import {
  Unusable,
  type Given,
  type CommandAnswer,
} from "../program/command.ts";
import { findPlan } from "../program/planSource.ts";
import { withLists, withSite } from "../program/tenant.ts";

/** An archive, or a pack that holds one with the papers and the files beside it. */
export async function importArchive(
  given: Given,
  bytes: Uint8Array,
): Promise<CommandAnswer> {
  if (!isZip(bytes)) {
    const text = archiveText(bytes);
    if (!text.ok) throw new Unusable(text.because, inEnglish(text.words));
    return importPlan(given, text.value, null);
  }
  const pack = await openPack(bytes);
  if (!pack.ok) throw new Unusable(pack.because, inEnglish(pack.words));
  return importPlan(given, pack.value.archive, pack.value);
}

/** Refuses what `readArchive` and `bringBack` refuse, and `arguments` with `--on`: an archive has its own days. */
async function importPlan(
  given: Given,
  text: string,
  pack: WholePack | null,
): Promise<CommandAnswer> {
  if (given.text("on") !== null)
    throw new Unusable(
      "arguments",
      "--on is for documents: an archive has the day of every entry in it.",
    );
  const archive = readArchive(text, stableGuid);
  if (!archive.ok)
    throw new Unusable(archive.because, inEnglish(archive.words));
  const { record, problems, ignored } = archive.value;
  const title = given.text("plan") ?? record.plan.title;
  const named = { ...record, plan: { ...record.plan, title } };
  if (given.text("plan") !== null) {
    const beside = await besidePlan(given, record, title);
    if (beside) return beside;
  }
  if (!given.flag("dry-run"))
    await withSite(given, async (site) => {
      const brought = await withLists(given, site, () =>
        bringWhole(site, named, pack, (told) => given.progress(told)),
      );
      if (!brought.ok)
        throw new Unusable(brought.because, inEnglish(brought.words));
    });
  return said(
    named,
    [...problems, ...ignored].map(inEnglish),
    given.flag("dry-run"),
    pack,
  );
}

/** The files first: the plan's own row is the last thing written, so that a plan that can be chosen is whole. Cut short, it is run again. */
export async function bringWhole(
  site: Site,
  record: PlanRecord,
  pack: WholePack | null,
  progress: (told: string) => void,
): Promise<Answer<PlanRecord>> {
  const store = openPlanStore(site);
  const { items } = await store.plans();
  const refused = refuseThere(record.plan, items);
  if (refused) return refused;
  const evidence: Evidence[] = [];
  for (const one of record.evidence) {
    const part = pack?.evidence.get(one.id.toLowerCase());
    if (pack && part !== undefined) {
      progress(`Saving the file of ${one.title}`);
      const url = await keepEvidence(site, one, await pack.read(part));
      evidence.push({ ...one, url });
    } else evidence.push(one);
  }
  const library = openPaperLibrary(site);
  for (const name of pack?.papers ?? []) {
    progress(`Saving ${name}`);
    const kept = readSnapshotPart(
      new TextDecoder().decode(await pack?.read(name)),
    );
    await library.publish(kept.snapshot, kept.words);
  }
  return bringBack(store, { ...record, evidence }, (told) =>
    progress(`Saving ${told.list}: ${told.rows}`),
  );
}

/** Named together with the plan it came from: told beside it, and nothing written. Null where the site does not have that plan. */
function besidePlan(
  given: Given,
  record: PlanRecord,
  title: string,
): Promise<CommandAnswer | null> {
  return withSite(given, async (site) => {
    const store = openPlanStore(site);
    const plan = await findPlan(store, title);
    if (plan?.id !== record.plan.id) return null;
    const there = await store.record(plan.id);
    const merge = archiveTold(record, there.record);
    const same = merge.rejected.length === 0;
    if (!same && !given.flag("dry-run")) return null;
    return {
      exit: same ? 0 : 1,
      json: { plan: plan.title, merge },
      lines: [
        same
          ? `${plan.title}: everything in the archive is in the plan. Nothing was written.`
          : `${plan.title}: the archive differs from the plan. Nothing was written.`,
        ...merge.rejected.map(({ ref, reason }) => `${ref}: ${reason}`),
      ],
    };
  });
}

function said(
  { plan, actions, updates, revisions, decisions }: PlanRecord,
  problems: readonly string[],
  dry: boolean,
  pack: WholePack | null,
): CommandAnswer {
  const files = pack
    ? ` with ${counted(pack.papers.length, "paper")} and ${counted(pack.evidence.size, "file")} of evidence`
    : "";
  const entries = updates.length + revisions.length + decisions.length;
  return {
    exit: problems.length > 0 ? 1 : 0,
    json: {
      plan: plan.title,
      added: actions.map(({ ref }) => ref),
      changed: [],
      unchanged: [],
      rejected: problems.map((why) => ({ about: plan.title, why })),
      questions: [],
      skipped: [],
      ...(pack && { papers: pack.papers.length, files: pack.evidence.size }),
    },
    lines: [
      `${plan.title}: ${counted(actions.length, "action")} with ${counted(entries, "entry", "entries")} of history${files} ${dry ? "would be brought back. Nothing was written." : "brought back."}`,
      ...problems,
    ],
  };
}
