// waymark export: a plan as a workbook, CSV, archive or calendar.
import { extname } from "node:path";
import { counted } from "../../domain/values/wording.ts";
import { words } from "../../domain/committeePaper/publicPage/words.en.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { writeArchive } from "../../documents/archive.ts";
import { planCalendar } from "../../documents/calendar.ts";
import { actionsCsv } from "../../documents/csv.ts";
import { publicPageHtml } from "../../documents/publicPageHtml.ts";
import { planWorkbook } from "../../documents/excel.ts";
import { auditPackOf } from "../program/auditPackOut.ts";
import {
  Unusable,
  type Command,
  type Given,
  type CommandAnswer,
} from "../program/command.ts";
import { moment, writeOut, type Moment } from "../program/edge.ts";
import { writeFeed } from "../program/feedFolder.ts";
import { readPlanSource } from "../program/planSource.ts";

type Writer = (
  record: PlanRecord,
  moment: Moment,
) => Promise<Uint8Array> | string;

const writers: Readonly<Record<string, Writer>> = {
  ".xlsx": (record, { today }) => planWorkbook(record, today),
  ".csv": (record) => actionsCsv(record),
  ".json": (record) => writeArchive(record),
  ".ics": (record, { now }) => planCalendar(record, now),
  ".html": (record, { today }) => {
    const page = publicPageHtml(record, today);
    if (page !== null) return page;
    throw new Unusable("out", words.draft(record.plan.title));
  },
};

/** The audit pack. */
const pack = ".zip";

/** The feed, and what was written of it. */
async function feedSaid(given: Given, folder: string): Promise<CommandAnswer> {
  if (folder.trim() === "" || given.text("out") !== null)
    throw new Unusable(
      "arguments",
      "Give a file with --out or a folder with --feed, one of them.",
    );
  const source = await readPlanSource(given);
  const { tables, days, leftOut } = writeFeed(source, folder);
  const earlier =
    leftOut === 0
      ? []
      : [
          `${counted(leftOut, "month end")} before ${days[0]} left out: the feed goes back ten years.`,
        ];
  const files = tables.map(({ name, rows }) => ({
    file: `${name}.csv`,
    rows: rows.length,
  }));
  return {
    exit: source.problems.length > 0 ? 1 : 0,
    json: {
      feed: folder,
      plan: source.record.plan.title,
      days,
      leftOut,
      files,
      problems: source.problems,
    },
    lines: [
      `${source.record.plan.title}: ${counted(days.length, "day")} from ${days[0]} to ${days.at(-1)}, written to ${folder}`,
      ...files.map(({ file, rows }) => `${file}: ${counted(rows, "row")}`),
      ...earlier,
      ...source.problems,
    ],
  };
}

export const exportCommand: Command = {
  summary:
    "Writes a plan as .xlsx (one sheet per entity), .csv (actions), .json (the archive), .ics (due dates), .html (the public page: signed words only, exempt matter withheld) or .zip (the audit pack, with the seal of the log where --seal names the folder it was fetched into; on the local tenant the service's own); with --feed the position at every month end and all entries as CSV tables.",
  usage:
    "export (--plan NAME | --file ARCHIVE.json) (--out FILE [--seal FOLDER] | --feed FOLDER)",
  words: 0,
  options: {
    plan: "text",
    file: "text",
    out: "text",
    feed: "text",
    seal: "text",
  },
  async run(given) {
    const feed = given.text("feed");
    if (feed !== null) return feedSaid(given, feed);
    const out = given.required("out");
    const ending = extname(out).toLowerCase();
    const write = writers[ending];
    if (!write && ending !== pack)
      throw new Unusable(
        "out",
        `--out must end in ${[...Object.keys(writers), pack].join(", ")}, and is ${out}.`,
      );
    const source = await readPlanSource(given);
    const { record, problems } = source;
    const at = moment(record.plan.timeZone);
    writeOut(
      out,
      write
        ? await write(record, at)
        : await auditPackOf(given, source, at.today),
    );
    return {
      exit: problems.length > 0 ? 1 : 0,
      json: {
        out,
        plan: record.plan.title,
        actions: record.actions.length,
        problems,
      },
      lines: [
        `${record.plan.title}: ${counted(record.actions.length, "action")} written to ${out}`,
        ...problems,
      ],
    };
  },
};
