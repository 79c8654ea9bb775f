// Decisions ⇄ the Decisions list: what bodies decided, never changed. The ruling is JSON, with its kind beside it for people in SharePoint.
import { inWords } from "../../domain/values/calendarDate.ts";
import type { Decision, Ruling } from "../../domain/plan/decision.ts";
import { optional, type Column, type Field } from "../columns/column.ts";
import { json, key, note, text } from "../columns/columns.ts";
import { effectiveDay, recordedAt, recordedBy } from "./stampColumns.ts";
import { entryNoun } from "./logNoun.ts";
import { clientKey, planKey } from "../columns/list.ts";
import { decisionsTitle } from "../wire/logTitles.ts";
import { ruling } from "./ruling.ts";

const whole = json("Ruling", ruling);
const kind: Field = {
  name: "RulingKind",
  title: "Ruling kind",
  type: "Text",
  maxLength: 40,
  indexed: true,
  writeOnly: true,
};

const rulingColumn: Column<Ruling> = {
  fields: [...whole.fields, kind],
  read: (item, context) => whole.read(item, context),
  write: (value, context) => ({
    ...whole.write(value, context),
    [kind.name]: value.kind,
  }),
};

export const decisions = entryNoun<Decision>({
  title: decisionsTitle,
  description:
    "What bodies decided, with the meeting and the minute. Never changed.",
  access: "rulings",
  view: ["Effective", "RulingKind", "Minute", "By", "DecisionWords"],
  sortBy: "RecordedAt",
  titleOf: (decision) =>
    `${decision.ruling.kind}, ${inWords(decision.effective)}`,
  columns: {
    id: clientKey(),
    planId: planKey(),
    actionId: optional(key("ActionKey", { indexed: true })),
    ruling: rulingColumn,
    bodyId: optional(key("BodyKey", { indexed: true })),
    meetingId: optional(key("MeetingKey", { indexed: true })),
    minute: optional(text("Minute")),
    words: optional(note("DecisionWords")),
    effective: effectiveDay(),
    recorded: recordedAt(),
    by: recordedBy(),
  },
});
