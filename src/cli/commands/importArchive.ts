// waymark import ARCHIVE.json: brings an exported plan back whole, where the site does not have it.
import { inEnglish } from "../../domain/words/english.ts";
import { readArchive } from "../../documents/archive.ts";
import { archiveTold } from "../../domain/imports/decide/archiveTold.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { counted } from "../../domain/values/wording.ts";
import { bringBack } from "../../sharepoint/importing/bringBack.ts";
import { openPlanStore } from "../../sharepoint/planStore.ts";
import { stableGuid } from "../../domain/values/stableGuid.ts";
import {
  Unusable,
  type Given,
  type CommandAnswer,
} from "../program/command.ts";
import { findPlan } from "../program/planSource.ts";
import { withLists, withSite } from "../program/tenant.ts";

/** Refuses what `readArchive` and `bringBack` refuse, and `arguments` with `--on`: an archive has its own days. */
export async function importArchive(
  given: Given,
  bytes: Uint8Array,
): Promise<CommandAnswer> {
  if (given.text("on") !== null)
    throw new Unusable(
      "arguments",
      "--on is for documents: an archive has the day of every entry in it.",
    );
  const archive = readArchive(new TextDecoder().decode(bytes), stableGuid);
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
        bringBack(openPlanStore(site), named, (told) =>
          given.progress(`Saving ${told.list}: ${told.rows}`),
        ),
      );
      if (!brought.ok)
        throw new Unusable(brought.because, inEnglish(brought.words));
    });
  return said(named, [...problems, ...ignored], given.flag("dry-run"));
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
): CommandAnswer {
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
    },
    lines: [
      `${plan.title}: ${counted(actions.length, "action")} with ${counted(entries, "entry", "entries")} of history ${dry ? "would be brought back. Nothing was written." : "brought back."}`,
      ...problems,
    ],
  };
}
