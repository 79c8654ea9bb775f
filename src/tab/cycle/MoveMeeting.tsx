// Moving one meeting: the new day, what follows from it before anything is saved, one button.
import { useState } from "react";
import { moveMeeting } from "../../domain/board/bodyRules.ts";
import { inWords, parseDate } from "../../domain/calendarDate.ts";
import type { CalendarDate } from "../../domain/calendarDate.ts";
import { whatFollows } from "../../domain/board/cycleCalendar.ts";
import type { Body } from "../../domain/body.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { counted } from "../../domain/wording.ts";
import { isWorkingDay } from "../../domain/dates/workingDays.ts";
import { usePlanSaving } from "../planChanges.ts";
import { saveRow } from "../../editing/planChange.ts";
import type { PlanCycle } from "../../editing/planCycle.ts";
import { DayField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import type { CycleValue } from "./cycleValue.ts";

export function MoveMeeting(
  props: CycleValue & {
    readonly meeting: Meeting;
    readonly onClose: () => void;
  },
) {
  const { overview, record, cycle, meeting, onClose } = props;
  const [day, setDay] = useState<string>(meeting.date);
  const saving = usePlanSaving(overview);
  const body = record.bodies.find((one) => one.id === meeting.bodyId);
  if (!body) return null;
  const to = parseDate(day);
  const save = async () => {
    const saved = await saving.save(
      `${body.title} moved to ${to ? inWords(to) : day}. Its other dates follow.`,
      async (desk) => {
        const { actor, record: now } = desk.context;
        const answer = moveMeeting(meeting, day, body, {
          actor,
          meetings: now.meetings,
        });
        if (!answer.ok) return answer.words;
        return saveRow(desk, "meetings", meeting, answer.value);
      },
      async (desk) => {
        const stored = desk.context.record.meetings.find(
          (one) => one.id === meeting.id,
        );
        return stored
          ? saveRow(desk, "meetings", stored, { ...stored, date: meeting.date })
          : null;
      },
    );
    if (saved) onClose();
  };
  return (
    <Form
      label={`Move the meeting of ${inWords(meeting.date)}`}
      submit="Move the meeting"
      busy={saving.busy}
      problem={saving.problem}
      disabled={day === meeting.date}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <DayField label="New day" value={day} onChange={setDay} />
      {to ? (
        <Follows body={body} cycle={cycle} meeting={meeting} to={to} />
      ) : null}
    </Form>
  );
}

function Follows({
  body,
  cycle,
  meeting,
  to,
}: {
  readonly body: Body;
  readonly cycle: PlanCycle;
  readonly meeting: Meeting;
  readonly to: CalendarDate;
}) {
  const styles = usePageStyles();
  const follows = whatFollows(meeting, to, body, cycle.rules, cycle.calendar);
  if (follows.length === 0) return null;
  return (
    <div aria-live="polite">
      {isWorkingDay(to, cycle.calendar) ? null : (
        <p className={styles.warning}>{inWords(to)} is not a working day.</p>
      )}
      <p className={styles.text}>What follows:</p>
      <ul className={styles.list}>
        {follows.map(({ kind, words, from, to: then, days }) => (
          <li key={kind} className={styles.row}>
            {words}: {inWords(from)} becomes{" "}
            <span className={styles.strong}>{inWords(then)}</span>{" "}
            <span className={styles.quiet}>
              {counted(Math.abs(days), "day")} {days > 0 ? "later" : "earlier"}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
