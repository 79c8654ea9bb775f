// Updates ⇄ the Updates list: the append-only log of progress.
import { anId } from "../columns/shapes.ts";
import { statuses } from "../../domain/plan/status.ts";
import type { Update } from "../../domain/plan/update.ts";
import { inWords } from "../../domain/values/calendarDate.ts";
import { doors, ownRags, updateKinds } from "../../domain/plan/update.ts";
import type { CorrectiveAction } from "../../domain/plan/correctiveAction.ts";
import { group, leftOut, optional } from "../columns/column.ts";
import { choice, day, jsonList, key, note, yesNo } from "../columns/columns.ts";
import { effectiveDay, recordedAt, recordedBy } from "./stampColumns.ts";
import { entryNoun } from "./logNoun.ts";
import { clientKey, planKey } from "../columns/list.ts";
import { updatesTitle } from "../wire/logTitles.ts";

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
    evidence: jsonList("EvidenceKeys", anId<"Evidence">()),
    about: optional(key("AboutKey")),
    late: yesNo("Late"),
  },
});
