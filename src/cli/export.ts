// waymark export: a plan as a workbook, CSV, archive or calendar.
import { extname } from "node:path";
import { counted } from "../domain/wording.ts";
import type { PlanRecord } from "../domain/planRecord.ts";
import { writeArchive } from "../documents/archive.ts";
import { planCalendar } from "../documents/calendar.ts";
import { actionsCsv } from "../documents/csv.ts";
import { planWorkbook } from "../documents/excel.ts";
import { Unusable, type Command } from "./command.ts";
import { moment, writeOut, type Moment } from "./edge.ts";
import { readPlanSource } from "./planSource.ts";

type Writer = (
  record: PlanRecord,
  moment: Moment,
) => Promise<Uint8Array> | string;

const writers: Readonly<Record<string, Writer>> = {
  ".xlsx": (record, { today }) => planWorkbook(record, today),
  ".csv": (record) => actionsCsv(record),
  ".json": (record) => writeArchive(record),
  ".ics": (record, { now }) => planCalendar(record, now),
};

export const exportCommand: Command = {
  summary:
    "Writes a plan as .xlsx (one sheet per entity), .csv (actions), .json (the archive) or .ics (due dates).",
  usage: "export (--plan NAME | --file ARCHIVE.json) --out FILE",
  words: 0,
  options: { plan: "text", file: "text", out: "text" },
  async run(given) {
    const out = given.required("out");
    const write = writers[extname(out).toLowerCase()];
    if (!write)
      throw new Unusable(
        "out",
        `--out must end in ${Object.keys(writers).join(", ")}, and is ${out}.`,
      );
    const { record, problems } = await readPlanSource(given);
    writeOut(out, await write(record, moment(record.plan.timeZone)));
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
