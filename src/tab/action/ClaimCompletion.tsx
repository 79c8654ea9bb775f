// Claiming that an action is done: the day, and what shows it. Another person confirms.
import { t } from "../language/t.ts";
import { Checkbox, Field, Input, Textarea } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Evidence } from "../../domain/plan/evidence.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useRuleEntry } from "../saving/entry.ts";
import type { Entry } from "../saving/entry.ts";
import { Form } from "../ui/Form.tsx";
import { DayInput } from "../ui/DayInput.tsx";
import { ClaimForm, claimRule } from "../saving/claimForm.ts";

type FieldsOf = Pick<Entry<ClaimForm>, "form" | "change">;

interface ClaimCompletionProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly today: CalendarDate;
  readonly evidence: readonly Evidence[];
  readonly onDone: () => void;
}

export default function ClaimCompletion(props: ClaimCompletionProps) {
  const { overview, action, today, onDone } = props;
  const entry = useRuleEntry(overview, action, {
    key: draftKey(overview.me, "claim", action.id),
    shape: ClaimForm,
    empty: {
      actual: today,
      note: "",
      reportText: "",
      url: "",
      title: "",
      chosen: [],
    },
    onClose: onDone,
    later: "claim",
  });
  const save = () => {
    const { rule, more } = claimRule(entry.form, entry.edit());
    return entry.run(
      t(
        "Completion of {ref} claimed. It waits for another person to confirm it.",
        { ref: action.ref },
      ),
      rule,
      more,
    );
  };
  return (
    <Form
      label={t("Claim completion of {ref}", { ref: action.ref })}
      submit={t("Claim completion")}
      {...entry.frame}
      onSubmit={() => void entry.finish(save())}
    >
      <Fields {...props} form={entry.form} change={entry.change} />
    </Form>
  );
}

function Fields({
  evidence,
  today,
  form,
  change,
}: ClaimCompletionProps & FieldsOf) {
  return (
    <>
      <Field
        label={t("The day it was done")}
        required
        hint={t("Another person confirms it; until then its status stays.")}
      >
        <DayInput
          max={today}
          value={form.actual}
          onChange={(actual) => change({ actual })}
        />
      </Field>
      <Field
        label={t("What shows that it is done")}
        hint={t("Where it is kept, who agreed it, when.")}
      >
        <Textarea
          rows={3}
          resize="vertical"
          value={form.note}
          onChange={(_, { value }) => change({ note: value })}
        />
      </Field>
      <EvidenceFields {...{ evidence, form, change }} />
      <Field
        label={t("Words for the report")}
        hint={t("For publication, once your lead has signed them off.")}
      >
        <Textarea
          rows={2}
          resize="vertical"
          value={form.reportText}
          onChange={(_, { value }) => change({ reportText: value })}
        />
      </Field>
    </>
  );
}

function EvidenceFields({
  evidence,
  form,
  change,
}: Pick<ClaimCompletionProps, "evidence"> & FieldsOf) {
  return (
    <>
      {evidence.map((one) => (
        <Checkbox
          key={one.id}
          label={t("Evidence: {title}", { title: one.title })}
          checked={form.chosen.includes(one.id)}
          onChange={(_, { checked }) =>
            change({
              chosen:
                checked === true
                  ? [...form.chosen, one.id]
                  : form.chosen.filter((id) => id !== one.id),
            })
          }
        />
      ))}
      <Field label={t("A link to the evidence")}>
        <Input
          type="url"
          placeholder="https://"
          value={form.url}
          onChange={(_, { value }) => change({ url: value })}
        />
      </Field>
      {form.url ? (
        <Field label={t("What the link is")}>
          <Input
            value={form.title}
            onChange={(_, { value }) => change({ title: value })}
          />
        </Field>
      ) : null}
    </>
  );
}
