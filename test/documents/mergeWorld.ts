// A file brought into a plan again: reading it, the plan gone live, and the merge as it is told.
import { day } from "../../src/domain/values/calendarDate.ts";
import { mergeTold } from "../../src/domain/imports/decide/mergeTold.ts";
import { readPlanFile } from "../../src/documents/import/readPlanFile.ts";
import { bring } from "../domain/importWorld.ts";
import type { Held } from "../domain/importWorld.ts";
import { expectRead } from "./import/reading.ts";

export const on = "2026-11-24";

export const read = (text: string, name = "plan.csv") =>
  expectRead(
    readPlanFile(name, new TextEncoder().encode(text), { today: day(on) }),
  );

export const goLive = ({ record, runs }: Held): Held => ({
  runs,
  record: {
    ...record,
    plan: {
      ...record.plan,
      state: "live",
      wentLive: day("2026-11-24"),
    },
  },
});

export const merge = (text: string, held: Held, at = "2026-12-15") =>
  mergeTold("Plan", bring(read(text), held, at));

export const nothing = {
  added: [],
  changed: [],
  missing: [],
  rejected: [],
  undecided: 0,
};
