// The next meeting of a body: the usual day is offered.
import { useState } from "react";
import type { Body } from "../../domain/body.ts";
import { addMeeting, nextMeetingDay } from "../../domain/board/bodyRules.ts";
import { inWords, parseDate } from "../../domain/calendarDate.ts";
import { asId } from "../../domain/id.ts";
import { usePlanSaving } from "../planChanges.ts";
import { saveRow } from "../../editing/planChange.ts";
import { DayField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import type { CycleValue } from "./cycleValue.ts";

export function AddMeeting({
  overview,
  record,
  body,
  onClose,
}: CycleValue & { readonly body: Body; readonly onClose: () => void }) {
  const [day, setDay] = useState<string>(
    () => nextMeetingDay(body, record.meetings) ?? "",
  );
  const [id] = useState(() => asId<"Meeting">(crypto.randomUUID()));
  const saving = usePlanSaving(overview);
  const save = async () => {
    const date = parseDate(day);
    const saved = await saving.save(
      `${body.title} meets on ${date ? inWords(date) : day}.`,
      async (desk) => {
        const { actor, record: now } = desk.context;
        const answer = addMeeting(day, id, body, {
          actor,
          meetings: now.meetings,
        });
        return answer.ok
          ? saveRow(desk, "meetings", null, answer.value)
          : answer.words;
      },
    );
    if (saved) onClose();
  };
  return (
    <Form
      label={`Add a meeting of ${body.title}`}
      submit="Add the meeting"
      busy={saving.busy}
      problem={saving.problem}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <DayField label="Day of the meeting" value={day} onChange={setDay} />
    </Form>
  );
}
