// waymark import: reads a plan from Word, Excel or CSV, and loads what needs no decision.
import { importInEnglish } from "../../documents/import/importInEnglish.ts";
import { inEnglish } from "../../domain/words/english.ts";
import { limits } from "../../documents/import/file/budget.ts";
import { isImportError } from "../../documents/import/rows/importResult.ts";
import type { ImportResult } from "../../documents/import/rows/importResult.ts";
import { readAnyPlanFile } from "../../documents/import/readPlanFile.ts";
import { readFilledWorkbook } from "../../documents/workbook/filledWorkbook.ts";
import { refuseLong } from "../../domain/rules/entryRules.ts";
import { Unusable } from "../program/command.ts";
import type { Command, CommandAnswer } from "../program/command.ts";
import { moment } from "../program/edge.ts";
import { importArchive } from "./importArchive.ts";
import { place, compare, load } from "./importInto.ts";
import { readBytes } from "../program/planSource.ts";
import { basename, extname } from "node:path";

export const importCommand: Command = {
  summary: [
    "Reads a plan from .xlsx, .csv, .docx or a PDF with text. With --dry-run it prints what it understood, and needs no tenant; without, it loads what needs no decision and lists the rest.",
    "--plan names the plan it goes into (made as a draft where there is none; the file's name unless said); with --dry-run too, it prints what the file would do to that plan, field by field. --on is the day the file speaks of, today unless said: dates without a year are read near it, and what the file says takes effect then.",
    "Again on the same plan it compares the file with what its rows said when they were last brought in: a field changes only where its own cell did, what somebody changed since is kept and listed, a date in a live plan becomes a proposal and a completion a claim, and nothing is made twice. Rows that are no longer in the file are listed and stay.",
    "An archive (.json, from export) is brought back as a whole plan with its history, where the site does not have it. A pack (.zip, from export) brings the published papers and the files of evidence too.",
    "Exit 1 where a question or a row waits for a person; exit 2 with one sentence where the file cannot be read.",
  ].join("\n"),
  usage: "import FILE [--plan NAME] [--on DATE] [--dry-run]",
  words: 1,
  options: { plan: "text", on: "text", "dry-run": "flag" },
  async run(given) {
    const [file = ""] = given.words;
    if ([".json", ".zip"].includes(extname(file).toLowerCase()))
      return importArchive(given, readBytes(file));
    const today = given.date("on") ?? moment().today;
    const bytes = readBytes(file, limits.fileBytes);
    const result = await readAnyPlanFile(basename(file), bytes, { today });
    if (isImportError(result))
      throw new Unusable(result.error.code, inEnglish(result.error.words));
    const plan = given.text("plan");
    if (given.flag("dry-run") && plan === null) return saidDryRun(result);
    const filled = readFilledWorkbook(bytes);
    const name = planName(plan ?? basename(file, extname(file)));
    const brought = {
      result,
      filled: filled?.rows.length ? filled : null,
      name,
    };
    return given.flag("dry-run")
      ? compare(given, brought)
      : load(given, brought);
  },
};

/** A plan is called by one line of words. @throws Unusable for a name that no plan may have */
function planName(words: string): string {
  const name = words.replace(/[\s\p{Cc}]+/gu, " ").trim();
  const refused = refuseLong({ name });
  if (refused) throw new Unusable(refused.because, inEnglish(refused.words));
  return name;
}

/** What a person must look at: questions first, then what was left out. */
function problemsOf(result: ReturnType<typeof importInEnglish>): string[] {
  return [
    ...result.questions.map((one) => `${one.about}: ${one.text}`),
    ...result.skipped.map(
      (one) => `Not taken (${place(one.source)}): ${one.text} (${one.reason})`,
    ),
  ];
}

function saidDryRun(read: ImportResult): CommandAnswer {
  const result = importInEnglish(read);
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
