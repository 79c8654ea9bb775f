// Revisions ⇄ the Revisions list: proposals to move a date, never changed.
import { inWords } from "../../domain/values/calendarDate.ts";
import { revisionReasons, type Revision } from "../../domain/plan/revision.ts";
import { optional } from "../columns/column.ts";
import { choice, day, key, note } from "../columns/columns.ts";
import { effectiveDay, recordedAt, recordedBy } from "./stampColumns.ts";
import { entryNoun } from "./logNoun.ts";
import { clientKey, planKey } from "../columns/list.ts";
import { doors } from "../../domain/plan/update.ts";

export const revisions = entryNoun<Revision>({
  title: "Revisions",
  description:
    "Proposals to move a date. A date moves only by a decision, in Decisions.",
  access: "appendOnly",
  view: ["FromDate", "ToDate", "RevisionReason", "Effective", "By"],
  sortBy: "RecordedAt",
  titleOf: (revision) =>
    `to ${revision.to ? inWords(revision.to) : "a date not yet agreed"}, proposed ${inWords(revision.effective)}`,
  columns: {
    id: clientKey(),
    planId: planKey(),
    actionId: key("ActionKey", { indexed: true }),
    milestoneId: optional(key("MilestoneKey")),
    from: optional(day("FromDate")),
    to: optional(day("ToDate")),
    toText: note("ToText"),
    reason: choice("RevisionReason", revisionReasons),
    words: note("ReasonWords"),
    correctiveAction: optional(note("CorrectiveAction")),
    effect: optional(note("EffectOfMoving")),
    effective: effectiveDay(),
    recorded: recordedAt(),
    by: recordedBy(),
    post: optional(key("PostKey")),
    door: choice("Door", doors),
  },
});
