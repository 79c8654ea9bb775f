// Taking the plan to its next state: what it means, why, and for an approval the body, its meeting and the minute.
import { inWords, t } from "../language/t.ts";
import * as v from "valibot";
import type { PlanState } from "../../domain/plan/plan.ts";
import { movePlan } from "../../domain/planLife/planLife.ts";
import type { MoveDraft } from "../../domain/planLife/planLife.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { draftKey } from "../saving/draftKey.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { usePlanEntry } from "../saving/planEntry.ts";
import { savePlanMove } from "../../editing/movePlan.ts";
import { PickField, TextField, WordsField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { moveMeans, moveWords } from "./lifeWords.ts";

/** The form as typed: kept on this device until it is saved. */
const Typed = v.object({
  reason: v.string(),
  meeting: v.string(),
  minute: v.string(),
});
type Typed = v.InferOutput<typeof Typed>;

function draftOf(typed: Typed, to: PlanState, record: PlanRecord): MoveDraft {
  const meeting =
    record.meetings.find((one) => one.id === typed.meeting) ?? null;
  const body = record.bodies.find((one) => one.id === meeting?.bodyId) ?? null;
  return { to, reason: typed.reason, body, meeting, minute: typed.minute };
}

export function MovePlan({
  overview,
  record,
  to,
  onClose,
}: PlanPageValue & {
  readonly record: PlanRecord;
  readonly to: PlanState;
  readonly onClose: () => void;
}) {
  const styles = usePageStyles();
  const from = record.plan.state;
  const entry = usePlanEntry(overview, {
    key: draftKey(overview.me, "move", record.plan.id, to),
    shape: Typed,
    empty: { reason: "", meeting: "", minute: "" },
    onClose,
  });
  const { form: typed, change, frame, finish, saving } = entry;
  const save = () =>
    saving.save(
      t("{from}: saved.", { from: moveWords(from, to) }),
      async (desk) => {
        const draft = draftOf(typed, to, desk.context.record);
        const answer = movePlan(draft, desk.context);
        return answer.ok ? savePlanMove(desk, answer.value) : answer.words;
      },
    );
  return (
    <Form
      label={moveWords(from, to)}
      submit={moveWords(from, to)}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <p className={styles.text}>{moveMeans(from, to)}</p>
      {to === "approved" ? (
        <Approval record={record} typed={typed} onChange={change} />
      ) : null}
      <WordsField
        label={t("Why?")}
        required
        value={typed.reason}
        onChange={(reason) => change({ reason })}
      />
    </Form>
  );
}

function Approval({
  record,
  typed,
  onChange,
}: {
  readonly record: PlanRecord;
  readonly typed: Typed;
  readonly onChange: (part: Partial<Typed>) => void;
}) {
  const styles = usePageStyles();
  return (
    <div className={styles.line}>
      <PickField
        label={t("Meeting that approved it")}
        required
        none={
          record.meetings.length > 0
            ? t("Choose a meeting")
            : t("No meeting yet: add it to the calendar first")
        }
        value={typed.meeting}
        options={meetingPicks(record)}
        onChange={(meeting) => onChange({ meeting })}
      />
      <TextField
        label={t("Minute")}
        required
        value={typed.minute}
        onChange={(minute) => onChange({ minute })}
      />
    </div>
  );
}

/** Meetings with their body, the latest first. */
export function meetingPicks({ meetings, bodies }: PlanRecord) {
  const titles = new Map(bodies.map((one) => [one.id, one.title]));
  return meetings
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ id, bodyId, date }) => ({
      value: id,
      text: `${titles.get(bodyId) ?? t("A body not found")}, ${inWords(date)}`,
    }));
}
