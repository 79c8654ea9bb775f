// Which body met, when, and under which minute: said once for everything it decided.
import { inWords, t } from "../language/t.ts";
import { Field, Input, Select } from "@fluentui/react-components";
import { powerOf } from "../../domain/plan/body.ts";
import type { Body } from "../../domain/plan/body.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import { correctable, decidingBodies, pastMeetings } from "./meetingForm.ts";
import type { MeetingForms } from "./useMeeting.ts";
import { DayInput } from "../ui/DayInput.tsx";

interface MeetingFieldsProps {
  readonly record: PlanRecord;
  /** Since the first proposal, up to today. */
  readonly when: {
    readonly since: CalendarDate | null;
    readonly today: CalendarDate;
  };
  readonly desk: MeetingForms;
}

/** What to know of a body before choosing it; nothing of one that may agree any date. */
function limitWords(body: Body, { plan }: PlanRecord): string {
  const power = powerOf(body, plan);
  if (power.kind === "any") return "";
  if (power.kind !== "upTo") return t(" (supports only)");
  const { days } = power;
  return body.kind === "board"
    ? t(" (moves of up to {days:day}, else supports)", { days })
    : t(" (moves of up to {days:day})", { days });
}

/** A closed meeting takes nothing more. */
const isOpenTo = ({ state }: Meeting) => state !== "closed";

function WhichBody({ record, when, desk }: MeetingFieldsProps) {
  return (
    <Field label={t("Body")} required>
      <Select
        value={desk.form.bodyId}
        onChange={(_, { value }) => {
          const latest = pastMeetings(record, value, when).find(isOpenTo);
          desk.change({
            bodyId: value,
            meetingId: latest?.id ?? "new",
            corrects: "",
          });
        }}
      >
        <option value="">{t("Choose a body")}</option>
        {decidingBodies(record).map((body) => (
          <option key={body.id} value={body.id}>
            {body.title}
            {limitWords(body, record)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function WhichMeeting({ record, when, desk }: MeetingFieldsProps) {
  const { form, change } = desk;
  const past = pastMeetings(record, form.bodyId, when);
  const closed = correctable(form, past);
  return (
    <>
      <Field label={t("Meeting")} required>
        <Select
          value={form.meetingId}
          onChange={(_, { value }) =>
            change({ meetingId: value, corrects: "" })
          }
        >
          {past.filter(isOpenTo).map((meeting) => (
            <option key={meeting.id} value={meeting.id}>
              {inWords(meeting.date)}
            </option>
          ))}
          <option value="new">{t("A meeting not in the list")}</option>
        </Select>
      </Field>
      {form.meetingId === "new" ? (
        <Field label={t("Day it met")} required>
          <DayInput
            max={when.today}
            value={form.newDate}
            onChange={(newDate) => change({ newDate })}
          />
        </Field>
      ) : null}
      {closed.length > 0 ? (
        <Field
          label={t("Decided there, or a correction")}
          hint={t(
            "A closed meeting takes nothing more. What it decided is recorded at the next one, and counts from its day.",
          )}
        >
          <Select
            value={form.corrects}
            onChange={(_, { value }) => change({ corrects: value })}
          >
            <option value="">{t("Decided at this meeting")}</option>
            {closed.map((meeting) => (
              <option key={meeting.id} value={meeting.id}>
                {t("Corrects the meeting of {date:date}", {
                  date: meeting.date,
                })}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
    </>
  );
}

export function MeetingFields(props: MeetingFieldsProps) {
  const styles = usePageStyles();
  const { form, change } = props.desk;
  return (
    <div className={styles.line}>
      <WhichBody {...props} />
      {form.bodyId ? <WhichMeeting {...props} /> : null}
      <Field
        label={t("Minute number")}
        hint={t("Once, for everything decided.")}
      >
        <Input
          value={form.minute}
          onChange={(_, { value }) => change({ minute: value })}
        />
      </Field>
    </div>
  );
}
