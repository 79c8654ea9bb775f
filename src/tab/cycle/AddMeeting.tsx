// The next meeting of a body: the usual day is offered.
import { inWords, t } from "../language/t.ts";
import * as v from "valibot";
import type { Body } from "../../domain/plan/body.ts";
import { addMeeting, nextMeetingDay } from "../../domain/board/bodyRules.ts";
import { parseDate } from "../../domain/values/calendarDate.ts";
import { asId } from "../../domain/values/id.ts";
import { draftKey } from "../saving/draftKey.ts";
import { usePlanEntry } from "../saving/planEntry.ts";
import { saveRow } from "../../editing/rows.ts";
import { DayField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import type { CycleValue } from "./cycleValue.ts";

/** The form as typed: kept on this device until it is saved. */
const Typed = v.object({ day: v.string() });

export function AddMeeting({
  overview,
  record,
  body,
  onClose,
}: CycleValue & { readonly body: Body; readonly onClose: () => void }) {
  const entry = usePlanEntry(overview, {
    key: draftKey(overview.me, "new meeting", body.id),
    shape: Typed,
    empty: { day: nextMeetingDay(body, record.meetings) ?? "" },
    onClose,
  });
  const { form, change, frame, finish, saving } = entry;
  const { day } = form;
  const save = () => {
    const date = parseDate(day);
    return saving.save(
      t("{title} meets on {day}.", {
        title: body.title,
        day: date ? inWords(date) : day,
      }),
      async (desk) => {
        const { actor, record: now, newId } = desk.context;
        const answer = addMeeting(day, asId<"Meeting">(newId()), body, {
          actor,
          meetings: now.meetings,
        });
        return answer.ok
          ? saveRow(desk, "meetings", null, answer.value)
          : answer.words;
      },
    );
  };
  return (
    <Form
      label={t("Add a meeting of {title}", { title: body.title })}
      submit={t("Add the meeting")}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <DayField
        label={t("Day of the meeting")}
        value={day}
        onChange={(to) => change({ day: to })}
      />
    </Form>
  );
}
