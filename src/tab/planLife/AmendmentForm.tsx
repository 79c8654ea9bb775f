// Recording one amendment: what changes, who asked for it, and whether it was accepted.
import { t } from "../language/t.ts";
import { Checkbox } from "@fluentui/react-components";
import * as v from "valibot";
import { recordAmendment } from "../../domain/planLife/draft/amendments.ts";
import type { AmendmentDraft } from "../../domain/planLife/draft/amendments.ts";
import { ownRegister } from "../../domain/portfolio/namedHomes.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { appendDecisions } from "../../editing/planChange.ts";
import { draftKey } from "../saving/draftKey.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { usePlanEntry } from "../saving/planEntry.ts";
import { PickField, TextField, WordsField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { meetingPicks } from "./MovePlan.tsx";
import { actionPicks } from "../reading/actionPicks.ts";

/** The form as typed: kept on this device until it is saved. */
const Typed = v.object({
  change: v.string(),
  accepted: v.boolean(),
  words: v.string(),
  action: v.string(),
  body: v.string(),
  meeting: v.string(),
  minute: v.string(),
});
type Typed = v.InferOutput<typeof Typed>;

const blank: Typed = {
  change: "",
  accepted: true,
  words: "",
  action: "",
  body: "",
  meeting: "",
  minute: "",
};

function draftOf(
  typed: Typed,
  { actions, bodies, meetings }: PlanRecord,
): AmendmentDraft | null {
  const meeting = meetings.find((one) => one.id === typed.meeting) ?? null;
  const body = bodies.find((one) => one.id === (meeting?.bodyId ?? typed.body));
  if (!body) return null;
  return {
    change: typed.change,
    accepted: typed.accepted,
    words: typed.words,
    actionId: actions.find((one) => one.id === typed.action)?.id ?? null,
    body,
    meeting,
    minute: typed.minute || null,
  };
}

export function AmendmentForm({
  overview,
  record,
  onClose,
}: PlanPageValue & {
  readonly record: PlanRecord;
  readonly onClose: () => void;
}) {
  const { me, plan } = overview;
  const entry = usePlanEntry(overview, {
    key: draftKey(me, "amendment", plan.id),
    shape: Typed,
    empty: blank,
    onClose,
  });
  const { form: typed, change, frame, finish, saving } = entry;
  const save = () =>
    saving.save(t("Amendment saved."), async (desk) => {
      const draft = draftOf(typed, desk.context.record);
      if (!draft) return t("Choose the body that asked for the amendment.");
      const answer = recordAmendment(draft, desk.context);
      return answer.ok ? appendDecisions(desk, [answer.value]) : answer.words;
    });
  return (
    <Form
      label={t("Record an amendment")}
      submit={t("Save the amendment")}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <Fields record={record} typed={typed} onChange={change} />
    </Form>
  );
}

function Fields({
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
    <>
      <WordsField
        label={t("What changes in the plan?")}
        required
        value={typed.change}
        onChange={(change) => onChange({ change })}
      />
      <PickField
        label={t("Action it is about")}
        none={t("The plan as a whole")}
        value={typed.action}
        options={actionPicks(record)}
        onChange={(action) => onChange({ action })}
      />
      <div className={styles.line}>
        <PickField
          label={t("Meeting that asked")}
          none={t("Not at a meeting")}
          value={typed.meeting}
          options={meetingPicks(record)}
          onChange={(meeting) => onChange({ meeting })}
        />
        {typed.meeting === "" ? (
          <PickField
            label={t("Body that asked")}
            required
            none={t("Choose a body")}
            value={typed.body}
            options={ownRegister(record).bodies.map(({ id, title }) => ({
              value: id,
              text: title,
            }))}
            onChange={(body) => onChange({ body })}
          />
        ) : null}
        <TextField
          label={t("Minute")}
          value={typed.minute}
          onChange={(minute) => onChange({ minute })}
        />
      </div>
      <Outcome typed={typed} onChange={onChange} />
    </>
  );
}

function Outcome({
  typed,
  onChange,
}: {
  readonly typed: Typed;
  readonly onChange: (part: Partial<Typed>) => void;
}) {
  return (
    <>
      <Checkbox
        label={t("Accepted")}
        checked={typed.accepted}
        onChange={(_, { checked }) => onChange({ accepted: checked === true })}
      />
      <WordsField
        label={typed.accepted ? t("Note") : t("Why was it not accepted?")}
        required={!typed.accepted}
        value={typed.words}
        onChange={(words) => onChange({ words })}
      />
    </>
  );
}
