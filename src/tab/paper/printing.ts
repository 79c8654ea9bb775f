// The files of a paper, made when asked for; their code is fetched then and not before.
import { t } from "../language/t.ts";
import { memberBrief } from "../../domain/committeePaper/memberBrief.ts";
import { keyAchievements } from "../../domain/committeePaper/sections/keyAchievements.ts";
import { paperFileName } from "../../domain/committeePaper/publishing/publishing.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { PaperLibrary } from "../../sharepoint/papers/papers.ts";
import type { MadeFile } from "../ui/download.ts";
import { RuleRefusal } from "../ui/problem.ts";
import type { PaperOnScreen } from "./usePaper.ts";

export const wordType =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const pageType = "text/html;charset=utf-8";

/** A file as it was frozen; null when this paper is not published. */
function frozen(on: PaperOnScreen, ending: string): MadeFile | null {
  const file = on.snapshot?.files.find((one) => one.name.endsWith(ending));
  if (!file) return null;
  const content = Uint8Array.from(atob(file.base64), (c) => c.charCodeAt(0));
  return {
    name: file.name,
    type: ending === ".docx" ? wordType : pageType,
    content,
  };
}

/** The council's template, read and checked; null where it has none. */
export async function checkedTemplate(bytes: Uint8Array | null) {
  if (bytes === null) return null;
  const { readTemplate } =
    await import("../../documents/committeePaper/template.ts");
  const read = await readTemplate(bytes);
  if (!read.ok) throw new RuleRefusal(read.words);
  return read.value;
}

export async function wordFile(
  on: PaperOnScreen,
  templateBytes: Uint8Array | null,
): Promise<MadeFile> {
  const published = frozen(on, ".docx");
  if (published) return published;
  const template = await checkedTemplate(templateBytes);
  const { paper } = on;
  const { committeePaperWord } =
    await import("../../documents/committeePaperWord.ts");
  const { fillTemplate } =
    await import("../../documents/committeePaper/fillTemplate.ts");
  const content = await (template
    ? fillTemplate(template, paper)
    : committeePaperWord(paper));
  return {
    name: `${paperFileName(paper)}.docx`,
    type: wordType,
    content,
  };
}

export async function pageFile(on: PaperOnScreen): Promise<MadeFile> {
  const published = frozen(on, ".html");
  if (published) return published;
  const { committeePaperHtml } =
    await import("../../documents/committeePaperHtml.ts");
  return {
    name: `${paperFileName(on.paper)}.html`,
    type: pageType,
    content: committeePaperHtml(on.paper),
  };
}

export async function briefFile(on: PaperOnScreen): Promise<MadeFile> {
  const { memberBriefHtml } =
    await import("../../documents/memberBriefHtml.ts");
  return {
    name: t("{paper}, one page for members.html", {
      paper: paperFileName(on.paper),
    }),
    type: pageType,
    content: memberBriefHtml(memberBrief(on.input), on.input.writer),
  };
}

export async function achievementsFile(on: PaperOnScreen): Promise<MadeFile> {
  const { keyAchievementsHtml } =
    await import("../../documents/keyAchievementsHtml.ts");
  const { record, history, asAt } = on.input;
  return {
    name: t("{shortName}, key achievements, {asAt}.html", {
      shortName: record.plan.shortName,
      asAt,
    }),
    type: pageType,
    content: keyAchievementsHtml(
      keyAchievements(record, history, asAt),
      on.input.writer,
    ),
  };
}

/** The audit pack with the files of every published paper, byte for byte as they were filed. */
export async function auditFile(
  record: PlanRecord,
  library: PaperLibrary,
  today: CalendarDate,
): Promise<MadeFile> {
  const { auditPack } = await import("../../documents/auditPack.ts");
  const { items } = await library.published(record.plan.id);
  const snapshots = await Promise.all(
    items.map((one) => library.snapshot(one.id)),
  );
  const papers = snapshots.flatMap((snapshot) =>
    (snapshot?.files ?? []).map(({ name, base64 }) => ({
      name,
      bytes: Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)),
    })),
  );
  return {
    name: t("{shortName}, audit pack, {today}.zip", {
      shortName: record.plan.shortName,
      today,
    }),
    type: "application/zip",
    content: await auditPack(record, papers, today),
  };
}

/** A random sample of completed actions for the auditor: the same seed draws the same sample again. */
export async function sampleFile(
  on: PaperOnScreen,
  count: number,
  seed: number,
): Promise<MadeFile> {
  const { auditSampleCsv } = await import("../../documents/auditSampleCsv.ts");
  const { record, history, asAt } = on.input;
  return {
    name: t("{shortName}, sample of {count}, seed {seed}, {asAt}.csv", {
      shortName: record.plan.shortName,
      count,
      seed,
      asAt,
    }),
    type: "text/csv;charset=utf-8",
    content: auditSampleCsv(record, history, { count, seed, asAt }),
  };
}
