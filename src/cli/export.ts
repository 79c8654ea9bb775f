// waymark export: a plan as a workbook, CSV, archive or calendar.
import { writeFileSync } from "node:fs";
import { extname } from "node:path";
import type { CalendarDate, Instant } from "../domain/calendarDate.ts";
import { dayIn } from "../domain/calendarDate.ts";
import type { PlanRecord } from "../domain/planRecord.ts";
import { writeArchive } from "../documents/archive.ts";
import { planCalendar } from "../documents/calendar.ts";
import { actionsCsv } from "../documents/csv.ts";
import { planWorkbook } from "../documents/excel.ts";
import { Unusable, type Command } from "./command.ts";
import { readPlanSource } from "./planSource.ts";

interface Moment {
  readonly now: Instant;
  readonly today: CalendarDate;
}

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

/** The edge of the program: here, and only here, a command asks what time it is. */
export function moment(timeZone = "Europe/London"): Moment {
  const now = new Date().toISOString() as Instant;
  return { now, today: dayIn(now, timeZone) };
}

/** Writes a file a person named, or says why it cannot be. */
export function writeOut(file: string, content: Uint8Array | string): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new Unusable(
      "out",
      `${file} could not be written: ${(error as Error).message}. Choose another place with --out.`,
    );
  }
}

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
        `${record.plan.title}: ${record.actions.length} actions written to ${out}`,
        ...problems,
      ],
    };
  },
};
