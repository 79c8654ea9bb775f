// waymark import: reads a plan from Word, Excel or CSV, and loads what needs no decision.
import { basename, extname } from "node:path";
import { limits } from "../documents/import/budget.ts";
import { readAnyPlanFile } from "../documents/import/readPlanFile.ts";
import {
  isImportError,
  type ImportResult,
} from "../documents/import/importResult.ts";
import { draftPlan, emptyRecord } from "../domain/planLife/draftPlan.ts";
import { planImport, type ImportPlan } from "../domain/imports/importPlan.ts";
import type { Site } from "../sharepoint/connect.ts";
import { loadImport } from "../editing/loadImport.ts";
import { readImportRuns } from "../sharepoint/importing/importRuns.ts";
import { openPlanStore } from "../sharepoint/planStore.ts";
import { stableGuid } from "../sharepoint/stableGuid.ts";
import { Unusable, type Command, type Given, type Said } from "./command.ts";
import { moment, noonOf } from "./edge.ts";
import { importArchive } from "./importArchive.ts";
import { findPlan, readBytes } from "./planSource.ts";
import { withLists, withSite } from "./tenant.ts";

export const importCommand: Command = {
  summary: [
    "Reads a plan from .xlsx, .csv, .docx or a PDF with text. With --dry-run it prints what it understood, and needs no tenant; without, it loads what needs no decision and lists the rest.",
    "--plan names the plan it goes into (made as a draft where there is none; the file's name unless said). --on is the day the file speaks of, today unless said: dates without a year are read near it, and what the file says takes effect then.",
    "Again on the same plan it merges field by field against what was imported last: what somebody changed since is kept and listed, a date in a live plan becomes a proposal, and nothing is made twice.",
    "An archive (.json, from export) is brought back as a whole plan with its history, where the site does not have it. The files of evidence and papers are not in an archive.",
    "Exit 1 where a question or a row waits for a person; exit 2 with one sentence where the file cannot be read.",
  ].join("\n"),
  usage: "import FILE [--plan NAME] [--on DATE] [--dry-run]",
  words: 1,
  options: { plan: "text", on: "text", "dry-run": "flag" },
  async run(given) {
    const [file = ""] = given.words;
    if (extname(file).toLowerCase() === ".json")
      return importArchive(given, readBytes(file));
    const today = given.date("on") ?? moment().today;
    const result = await readAnyPlanFile(
      basename(file),
      readBytes(file, limits.fileBytes),
      { today },
    );
    if (isImportError(result))
      throw new Unusable(result.error.code, result.error.message);
    return given.flag("dry-run")
      ? saidDryRun(result)
      : load(given, result, basename(file).replace(/\.[^.]+$/, ""));
  },
};

const place = (source: ImportResult["skipped"][number]["source"]) =>
  `${source.sheet ?? (source.table === undefined ? "text" : `table ${source.table}`)}, row ${source.row}`;

/** What a person must look at: questions first, then what was left out. */
function problemsOf(result: ImportResult): string[] {
  return [
    ...result.questions.map((one) => `${one.about}: ${one.text}`),
    ...result.skipped.map(
      (one) => `Not taken (${place(one.source)}): ${one.text} (${one.reason})`,
    ),
  ];
}

function saidDryRun(result: ImportResult): Said {
  const problems = problemsOf(result);
  const { counts } = result;
  return {
    exit: result.questions.length > 0 ? 1 : 0,
    json: result,
    lines: [
      ...result.actions.map(
        (action) =>
          `${action.ref ?? "(no ref)"}  ${action.status ?? "?"}  ${action.due?.text ?? "no date"}  ${action.title}`,
      ),
      `${counts.rowsRead} rows read: ${counts.actions} actions, ${counts.risks} risks, ${counts.skipped} not taken. Nothing was written.`,
      ...problems,
    ],
  };
}

function load(
  given: Given,
  result: ImportResult,
  fileName: string,
): Promise<Said> {
  const name = given.text("plan") ?? fileName;
  return withSite(given, async (site) => {
    const merge = await withLists(given, site, () =>
      write(site, given, result, name),
    );
    const { added, changed, unchanged, rejected } = merge;
    const rest = [
      ...rejected.map(({ about, why }) => `${about}: ${why}`),
      ...result.skipped.map(
        (one) =>
          `Not taken (${place(one.source)}): ${one.text} (${one.reason})`,
      ),
    ];
    return {
      exit: rejected.length > 0 ? 1 : 0,
      json: {
        plan: name,
        added,
        changed,
        unchanged,
        rejected,
        questions: result.questions,
        skipped: result.skipped,
      },
      lines: [
        `${name}: ${added.length} added, ${changed.length} changed, ${unchanged.length} unchanged, ${rejected.length} need a person.`,
        ...rest,
      ],
    };
  });
}

interface Loaded extends Pick<ImportPlan, "added" | "unchanged" | "rejected"> {
  readonly changed: readonly string[];
}

async function write(
  site: Site,
  given: Given,
  result: ImportResult,
  name: string,
): Promise<Loaded> {
  const store = openPlanStore(site);
  const { now, today } = moment();
  const there = await findPlan(store, name);
  const plan = there ?? draftPlan(name, stableGuid);
  const { person: by } = await store.me();
  const { record, unreadable } = there
    ? await store.record(plan.id)
    : { record: emptyRecord(plan), unreadable: [] };
  const earlier = await readImportRuns(store, plan.id);
  // A file of an earlier day is a record made that day, so the plan's position on that day can be asked for; the door says that it came by import.
  const on = given.date("on");
  const decided = planImport(result, {
    plan,
    record,
    runs: earlier.runs.map(({ run }) => run),
    isNew: !there,
    today: on ?? today,
    now: on === null ? now : noonOf(on),
    by,
    idFor: stableGuid,
  });
  const lost = await loadImport(store, plan, decided, ({ list, rows }) =>
    given.progress(`Saving ${list}: ${rows}`),
  );
  return {
    ...decided,
    changed: decided.changed
      .map(({ ref }) => ref)
      .filter((ref) => !lost.includes(ref)),
    rejected: [
      ...decided.rejected,
      ...lost.map((about) => ({
        about,
        why: "Somebody else saved it meanwhile: run the import again.",
      })),
      ...unreadable.map(({ list, itemId, why, link }) => ({
        about: `${list}, row ${itemId}`,
        why: `It cannot be read: ${why} ${link}`,
      })),
      ...earlier.unreadable.map((why) => ({ about: "Settings", why })),
    ],
  };
}
