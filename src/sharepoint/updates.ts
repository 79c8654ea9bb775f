// Updates ⇄ the Updates list: the append-only log of progress.
import * as v from "valibot";
import { asId, type EvidenceId } from "../domain/id.ts";
import { statuses } from "../domain/status.ts";
import type { Update } from "../domain/update.ts";
import { inWords } from "../domain/calendarDate.ts";
import { doors, ownRags, updateKinds } from "../domain/update.ts";
import type { CorrectiveAction } from "../domain/correctiveAction.ts";
import { group, leftOut, optional } from "./column.ts";
import { choice, day, jsonList, key, note, yesNo } from "./columns.ts";
import { effectiveDay, recordedAt, recordedBy } from "./log/stampColumns.ts";
import { entryNoun } from "./log/logNoun.ts";
import { clientKey, planKey } from "./list.ts";
import { updatesTitle } from "./logTitles.ts";

export const updates = entryNoun<Update>({
  title: updatesTitle,
  description:
    "Every entry of progress, never changed: what is current on the Actions list follows from here.",
  access: "appendOnly",
  view: ["Effective", "UpdateKind", "ReportedStatus", "By", "OfficerNote"],
  sortBy: "RecordedAt",
  titleOf: (update) =>
    `${inWords(update.effective)}, ${update.kind}, ${update.by.name}`,
  columns: {
    id: clientKey(),
    planId: planKey(),
    actionId: key("ActionKey", { indexed: true }),
    kind: choice("UpdateKind", updateKinds),
    effective: effectiveDay(),
    recorded: recordedAt(),
    by: recordedBy(),
    post: optional(key("PostKey")),
    door: choice("Door", doors),
    status: optional(choice("ReportedStatus", statuses)),
    ownRag: optional(choice("OwnRag", ownRags)),
    forecast: optional(day("Forecast")),
    actual: optional(day("ActualDate")),
    note: optional(note("OfficerNote")),
    reportText: optional(note("ReportText")),
    correctiveAction: leftOut(
      group<CorrectiveAction>({
        words: note("CorrectiveAction"),
        owner: optional(key("CorrectiveOwnerKey")),
        by: optional(day("CorrectiveBy")),
      }),
    ),
    evidence: jsonList(
      "EvidenceKeys",
      v.pipe(
        v.string(),
        v.transform((id): EvidenceId => asId(id)),
      ),
    ),
    about: optional(key("AboutKey")),
    late: yesNo("Late"),
  },
});
