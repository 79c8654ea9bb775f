// What the reminder service left in the Settings list for the preview of the days ahead, read at the door.
import { aDay, anId } from "../columns/shapes.ts";
import * as v from "valibot";
import { healthSetting } from "../../domain/checks/serviceRows.ts";
import {
  aheadSetting,
  type AheadNotes,
} from "../../domain/reminding/aheadNotes.ts";
import type { Setting } from "../nouns/settings.ts";

const Stored = v.object({
  snoozes: v.nullable(
    v.array(
      v.object({
        person: v.string(),
        actionId: v.nullable(anId<"Action">()),
        until: aDay,
        inForce: v.nullable(aDay),
      }),
    ),
  ),
  leavers: v.nullable(v.array(v.string())),
});

/** Null where no service has ever reported: nobody has put anything off with it. A row that is missing or makes no sense says nothing: neither is known. */
export function aheadNotesIn(rows: readonly Setting[]): AheadNotes | null {
  const named = (wanted: string) => rows.find(({ name }) => name === wanted);
  if (!named(healthSetting)) return null;
  const read = v.safeParse(Stored, named(aheadSetting)?.value);
  return read.success ? read.output : { snoozes: null, leavers: null };
}
