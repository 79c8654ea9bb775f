// The audit pack: everything an auditor takes away in one zip, with a list of hashes that shows nothing was changed since.
import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";
import { inWords } from "../domain/values/calendarDate.ts";
import type { CalendarDate } from "../domain/values/calendarDate.ts";
import type { PlanRecord } from "../domain/plan/planRecord.ts";
import { counted } from "../domain/values/wording.ts";
import { writeArchive } from "./archive.ts";
import { csvOf } from "./csv.ts";
import { planWorkbook } from "./excel.ts";
import { sha256 } from "./sha256.ts";
import { namesIn } from "./workbook/names.ts";
import { evidenceSheet } from "./workbook/thingSheets.ts";

export interface PackFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The first day a zip file can name, so that the same content is the same bytes. */
const zipDate = new Date("1980-01-02T00:00:00Z");

/** The seal shows what no file of a pack can show by itself: that nothing was changed before the pack was made. */
const sealLine = (isSealed: boolean) =>
  isSealed
    ? "seal/          the seal of the log, kept outside SharePoint, and the rows it is of: open “look here.html” in any browser, which says how to look it through"
    : "(no seal)      the seal of the log is not in this pack: where the service keeps one, it lies outside SharePoint, where no list and no page of the app can reach it. Whoever looks after the service fetches it into a folder; “waymark export --plan NAME --out PACK.zip --seal FOLDER” then makes this pack with it";

function readMe(
  record: PlanRecord,
  on: CalendarDate,
  {
    papers,
    isSealed,
    whole,
  }: {
    readonly papers: number;
    readonly isSealed: boolean;
    readonly whole: number;
  },
): string {
  return [
    `${record.plan.title}: audit pack of ${inWords(on)}`,
    "",
    `plan.json      the plan and everything recorded of it (${counted(record.updates.length, "update")}, ${counted(record.revisions.length, "proposal")}, ${counted(record.decisions.length, "decision")})`,
    "plan.xlsx      the same, one sheet for each kind of entry",
    "evidence.csv   the evidence of every action, and where it is kept",
    `papers/        the files of the published papers (${papers})`,
    ...(whole > 0
      ? [
          `whole/         the records of the published papers and the files of evidence (${whole}): “waymark import PACK.zip” brings the plan back with them`,
        ]
      : []),
    sealLine(isSealed),
    "hashes.txt     the SHA-256 of every file above: any program that prints SHA-256 can check them",
    "",
    "Officers' internal notes are in plan.json and plan.xlsx. Do not publish this pack.",
    "",
  ].join("\r\n");
}

/**
 * The pack as zip bytes. `papers` are the files of the published papers as they lie in the library; `beside` those of the log's seal, and what a site
 * needs to have the plan again with its papers and files (archive/wholePack.ts). The same plan, papers and
 * day give the same bytes. Source: domain.md 5.6.
 */
export async function auditPack(
  record: PlanRecord,
  papers: readonly PackFile[],
  on: CalendarDate,
  beside: readonly PackFile[] = [],
): Promise<Uint8Array> {
  const whole = beside.filter(({ name }) => name.startsWith("whole/"));
  const about = {
    papers: papers.length,
    isSealed: beside.length > whole.length,
    whole: whole.length,
  };
  const files: PackFile[] = [
    { name: "read me.txt", bytes: strToU8(readMe(record, on, about)) },
    { name: "plan.json", bytes: strToU8(writeArchive(record)) },
    { name: "plan.xlsx", bytes: await planWorkbook(record, on) },
    {
      name: "evidence.csv",
      bytes: strToU8(csvOf(evidenceSheet(record, namesIn(record)))),
    },
    ...papers.map((one) => ({ ...one, name: `papers/${one.name}` })),
    ...beside,
  ];
  const hashes = await Promise.all(
    files.map(async ({ name, bytes }) => `${await sha256(bytes)}  ${name}`),
  );
  const list = { name: "hashes.txt", bytes: strToU8(`${hashes.join("\n")}\n`) };
  const zip: Zippable = {};
  for (const { name, bytes } of [...files, list])
    zip[name] = [bytes, { mtime: zipDate }];
  return zipSync(zip);
}
