// Moving one meeting: the new day, what follows from it before anything is saved, one button.
import { asText } from "../ruleWords.ts";
import { parts } from "../language/parts.ts";
import { inWords, t } from "../language/t.ts";
import * as v from "valibot";
import { moveMeeting } from "../../domain/board/bodyRules.ts";
import { parseDate } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { whatFollows } from "../../domain/board/cycleCalendar.ts";
import type { Body } from "../../domain/plan/body.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import { isWorkingDay } from "../../domain/dates/workingDays.ts";
import { draftKey } from "../saving/draftKey.ts";
import { usePlanEntry } from "../saving/planEntry.ts";
import { saveRow } from "../../editing/rows.ts";
import type { PlanCycle } from "../../editing/planCycle.ts";
import { DayField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import type { CycleValue } from "./cycleValue.ts";

/** The form as typed: kept on this device until it is saved. */
const Typed = v.object({ day: v.string() });

export function MoveMeeting(
  props: CycleValue & {
    readonly meeting: Meeting;
    readonly onClose: () => void;
  },
) {
  const { overview, record, cycle, meeting, onClose } = props;
  const entry = usePlanEntry(overview, {
    key: draftKey(overview.me, "meeting day", meeting.id),
    shape: Typed,
    empty: { day: meeting.date },
    onClose,
  });
  const { form, change, frame, finish, saving } = entry;
  const { day } = form;
  const body = record.bodies.find((one) => one.id === meeting.bodyId);
  if (!body) return null;
  const to = parseDate(day);
  const save = () =>
    saving.save(
      t("{title} moved to {day}. Its other dates follow.", {
        title: body.title,
        day: to ? inWords(to) : day,
      }),
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
  return (
    <Form
      label={t("Move the meeting of {date:date}", { date: meeting.date })}
      submit={t("Move the meeting")}
      {...frame}
      disabled={day === meeting.date}
      onSubmit={() => void finish(save())}
    >
      <DayField
        label={t("New day")}
        value={day}
        onChange={(to) => change({ day: to })}
      />
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
        <p className={styles.warning}>
          {t("{to:date} is not a working day.", { to })}
        </p>
      )}
      <p className={styles.text}>{t("What follows:")}</p>
      <ul className={styles.list}>
        {follows.map(({ kind, words, from, to: then, days }) => (
          <li key={kind} className={styles.row}>
            {parts("{words}: {from:date} becomes {then} {by}", {
              words: asText(words),
              from,
              then: <span className={styles.strong}>{inWords(then)}</span>,
              by: (
                <span className={styles.quiet}>
                  {days > 0
                    ? t("{days:day} later", { days })
                    : t("{days:day} earlier", { days: -days })}
                </span>
              ),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
