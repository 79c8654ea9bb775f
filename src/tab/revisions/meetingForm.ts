// One meeting's decisions as filled in: everything endorsed as proposed, except what was changed. Pure; kept as a draft until it is recorded.
import { t } from "../language/t.ts";
import { say } from "../../domain/words/say.ts";
import * as v from "valibot";
import { no, yes } from "../../domain/values/answer.ts";
import type { Answer } from "../../domain/values/answer.ts";
import { powerOf, reachOf } from "../../domain/plan/body.ts";
import type { Body } from "../../domain/plan/body.ts";
import { dayIn } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { readDay } from "../../domain/rules/entryRules.ts";
import { asId } from "../../domain/values/id.ts";
import type { RevisionId } from "../../domain/values/id.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import type { Exceptionally } from "../../domain/revisions/meetingDecisions.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type {
  MeetingParts,
  MeetingTaken,
} from "../../editing/recordMeeting.ts";
import type { AwaitingRow } from "./revisionRows.ts";

const choices = [
  "endorsed",
  "otherDate",
  "refused",
  "supported",
  "notTaken",
] as const;
export type ItemChoice = (typeof choices)[number];

const Item = v.object({
  choice: v.picklist(choices),
  /** With another date: the day, as typed; empty together with `notAgreed` for "not yet agreed". */
  date: v.string(),
  notAgreed: v.boolean(),
  words: v.string(),
});
export type ItemForm = v.InferOutput<typeof Item>;

export const MeetingForm = v.object({
  bodyId: v.string(),
  /** A meeting of the list, or "new". */
  meetingId: v.string(),
  newDate: v.string(),
  /** The closed meeting whose record is put right; empty for the meeting's own decisions. */
  corrects: v.optional(v.string(), ""),
  minute: v.string(),
  items: v.record(v.string(), Item),
});
export type MeetingForm = v.InferOutput<typeof MeetingForm>;

export const emptyMeetingForm: MeetingForm = {
  bodyId: "",
  meetingId: "",
  newDate: "",
  corrects: "",
  minute: "",
  items: {},
};

export const asProposed: ItemForm = {
  choice: "endorsed",
  date: "",
  notAgreed: false,
  words: "",
};

/** Whether a body may agree a date itself, or only support it. Source: domain.md F47. */
export function mayAgree(body: Body | null, row: AwaitingRow): boolean {
  return body !== null && row.agreers.includes(body.id);
}

/** An item as it will be recorded: pre-set to endorsed, or supported where the body may do no more; left out where this person may not. */
export function itemOf(
  form: MeetingForm,
  row: AwaitingRow,
  body: Body | null,
): ItemForm {
  if (row.notMine) return { ...asProposed, choice: "notTaken" };
  const filled = form.items[row.revision.id] ?? asProposed;
  if (mayAgree(body, row) || filled.choice === "notTaken") return filled;
  // Supported once is supported: there is nothing more this body can do.
  const choice = row.supported ? "notTaken" : "supported";
  return { ...filled, choice };
}

/** The rows this sitting decides. */
export function takenRows(
  form: MeetingForm,
  rows: readonly AwaitingRow[],
  body: Body | null,
): readonly AwaitingRow[] {
  return rows.filter((row) => itemOf(form, row, body).choice !== "notTaken");
}

/** What the form says of each row to be decided, for `decideMeeting`. */
export function exceptionsIn(
  form: MeetingForm,
  rows: readonly AwaitingRow[],
  body: Body | null,
): ReadonlyMap<RevisionId, Exceptionally> {
  return new Map(
    rows.map((row): [RevisionId, Exceptionally] => {
      const { choice, date, notAgreed, words } = itemOf(form, row, body);
      if (choice === "refused")
        return [row.revision.id, { outcome: "refused", words }];
      if (choice === "otherDate")
        return [
          row.revision.id,
          {
            outcome: "endorsedWithAnotherDate",
            date: notAgreed ? null : date,
            words,
          },
        ];
      return [row.revision.id, { outcome: "endorsed", words }];
    }),
  );
}

/** Bodies that could decide something or support it, those that may agree most first. */
export function decidingBodies({
  bodies,
  plan,
}: Pick<PlanRecord, "bodies" | "plan">): readonly Body[] {
  const reach = (body: Body) => reachOf(powerOf(body, plan));
  return bodies
    .filter((one) => reach(one) > 0 || one.kind === "board")
    .toSorted((a, b) =>
      reach(a) === reach(b)
        ? a.title.localeCompare(b.title, "en-GB")
        : reach(b) - reach(a),
    );
}

/** The day of the oldest proposal that waits: no earlier meeting can have seen any of them. */
export function firstProposed(
  rows: readonly AwaitingRow[],
): CalendarDate | null {
  return (
    rows
      .map(({ revision }) => revision.effective)
      .toSorted()
      .at(0) ?? null
  );
}

/** Meetings of a body that have taken place since the first proposal, the latest first: only they can have decided. Closed ones are among them. */
export function pastMeetings(
  record: PlanRecord,
  bodyId: string,
  { since, today }: { since: CalendarDate | null; today: CalendarDate },
): readonly Meeting[] {
  return record.meetings
    .filter((one) => one.bodyId === bodyId && one.date <= today)
    .filter((one) => since === null || one.date >= since)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
}

/** Closed meetings that saw a proposal and that the chosen one may put right: earlier ones of the same body. */
export function correctable(
  form: MeetingForm,
  past: readonly Meeting[],
): readonly Meeting[] {
  const chosen = past.find(({ id }) => id === form.meetingId);
  const before = chosen?.date ?? form.newDate;
  return past.filter(
    ({ state, date }) => state === "closed" && (!before || date < before),
  );
}

interface ChosenMeeting {
  readonly meeting: Meeting;
  readonly isNew: boolean;
}

/** The meeting the form speaks of; one of that body and day already in the list is never made twice. */
export function chosenMeeting(
  form: MeetingForm,
  record: PlanRecord,
  today: CalendarDate,
  newId: () => string,
): Answer<ChosenMeeting> {
  const body = record.bodies.find((one) => one.id === form.bodyId);
  if (!body)
    return no(
      "noBody",
      t("Choose the body whose decisions you are recording."),
    );
  const known = record.meetings.find((one) => one.id === form.meetingId);
  if (known) return yes({ meeting: known, isNew: false });
  if (form.meetingId !== "new")
    return no(
      "noMeeting",
      t("Choose the meeting of {title}.", { title: body.title }),
    );
  const date = readDay(form.newDate, say("day.meeting"));
  if (!date.ok) return date;
  if (date.value > today)
    return no(
      "meetingToCome",
      t(
        "{day:date} is still to come, so {title} cannot have decided then. Give the day it met.",
        { day: date.value, title: body.title },
      ),
    );
  const there = record.meetings.find(
    (one) => one.bodyId === body.id && one.date === date.value,
  );
  if (there) return yes({ meeting: there, isNew: false });
  const meeting: Meeting = {
    id: asId<"Meeting">(newId()),
    planId: record.plan.id,
    bodyId: body.id,
    date: date.value,
    // As one of the calendar that was not opened here: it takes decisions, also those entered tomorrow, until somebody closes it.
    state: "planned",
    item: null,
    attendance: null,
    told: null,
  };
  return yes({ meeting, isNew: true });
}

/** What the form says a meeting made of the rows, ready to be recorded. */
export function meetingTaken(
  form: MeetingForm,
  rows: readonly AwaitingRow[],
  { record, editor }: Pick<MeetingParts, "record" | "editor">,
): Answer<MeetingTaken> {
  const today = dayIn(editor.now, record.plan.timeZone);
  const newId = () => crypto.randomUUID();
  const chosen = chosenMeeting(form, record, today, newId);
  if (!chosen.ok) return chosen;
  const { meeting } = chosen.value;
  const body = record.bodies.find((one) => one.id === meeting.bodyId);
  if (!body) throw new Error("The meeting is of a body that is not there.");
  const taken = takenRows(form, rows, body);
  const isSupport = (row: AwaitingRow) =>
    itemOf(form, row, body).choice === "supported";
  const decided = taken.filter((row) => !isSupport(row));
  const asItem = ({ action, revision }: AwaitingRow) => ({
    action,
    revisionId: revision.id,
  });
  const corrects = record.meetings.find(({ id }) => id === form.corrects);
  return yes({
    ...chosen.value,
    body,
    corrects: corrects ?? null,
    minute: form.minute,
    decided: decided.map(asItem),
    exceptions: exceptionsIn(form, decided, body),
    supported: taken.filter(isSupport).map((row) => ({
      ...asItem(row),
      words: form.items[row.revision.id]?.words ?? null,
    })),
  });
}

/** "7 endorsed, 1 refused": what pressing the button will record. */
export function tallyWords(
  form: MeetingForm,
  rows: readonly AwaitingRow[],
  body: Body | null,
): string {
  const of = (choice: ItemChoice) =>
    rows.filter((row) => itemOf(form, row, body).choice === choice).length;
  const said: Readonly<Record<ItemChoice, (n: number) => string>> = {
    endorsed: (n) => t("{n} endorsed as proposed", { n }),
    otherDate: (n) => t("{n} endorsed with another date", { n }),
    refused: (n) => t("{n} refused", { n }),
    supported: (n) => t("{n} supported", { n }),
    notTaken: (n) => t("{n} left waiting", { n }),
  };
  return (
    ["endorsed", "otherDate", "refused", "supported", "notTaken"] as const
  )
    .filter((choice) => of(choice) > 0)
    .map((choice) => said[choice](of(choice)))
    .join(", ");
}
