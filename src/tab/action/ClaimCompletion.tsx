// Claiming that an action is done: the day, and what shows it. Another person confirms.
import { Checkbox, Field, Input, Textarea } from "@fluentui/react-components";
import * as v from "valibot";
import type { Action } from "../../domain/action.ts";
import type { CalendarDate } from "../../domain/calendarDate.ts";
import { claimCompletion } from "../../domain/progress/completion.ts";
import type { Evidence } from "../../domain/evidence.ts";
import { addEvidence } from "../../domain/progress/evidenceEntry.ts";
import { asId } from "../../domain/id.ts";
import type { EvidenceId } from "../../domain/id.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import { useKeptForm } from "../keptForm.ts";
import type { KeptForm } from "../keptForm.ts";
import type { Saver } from "../saving.ts";
import { useSession } from "../session.ts";
import type { Session } from "../session.ts";
import { Form } from "../ui/Form.tsx";
import { useRule } from "../useRule.ts";
import { DayInput } from "../ui/DayInput.tsx";

export const ClaimForm = v.object({
  actual: v.string(),
  note: v.string(),
  reportText: v.string(),
  url: v.string(),
  title: v.string(),
  chosen: v.array(v.string()),
  /** The id of the link's own row: trying again after a failure adds it once. */
  linkId: v.string(),
});
export type ClaimForm = v.InferOutput<typeof ClaimForm>;

export const claimFormKey = (person: string, actionId: string) =>
  `waymark claim ${person} ${actionId}`;

interface ClaimCompletionProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly today: CalendarDate;
  readonly evidence: readonly Evidence[];
  readonly onDone: () => void;
}

/** Adds the link as evidence, where one was given. Null when there is nothing in the way. */
async function addLink(
  {
    form,
    action,
    session,
  }: { form: ClaimForm; action: Action; session: Session },
  saver: Saver,
): Promise<string | null> {
  if (form.url.trim() === "") return null;
  const context = await saver.context(action);
  const answer = addEvidence(
    {
      kind: "link",
      title: form.title || form.url,
      url: form.url,
      dated: "",
      note: "",
    },
    { ...context, newId: () => form.linkId },
  );
  if (!answer.ok) return answer.words;
  await (await session.store).add("evidence", answer.value);
  return null;
}

export default function ClaimCompletion(props: ClaimCompletionProps) {
  const { overview, action, today, onDone } = props;
  const session = useSession();
  const person = overview.me.person.email ?? "";
  const kept = useKeptForm(claimFormKey(person, action.id), ClaimForm, {
    actual: today,
    note: "",
    reportText: "",
    url: "",
    title: "",
    chosen: [],
    linkId: crypto.randomUUID(),
  });
  const { form } = kept;
  const { busy, problem, runAfter } = useRule(overview, action);
  const save = async () => {
    const evidence: EvidenceId[] = form.chosen.map((id) =>
      asId<"Evidence">(id),
    );
    if (form.url.trim() !== "") evidence.push(asId<"Evidence">(form.linkId));
    const { actual, note, reportText } = form;
    const saved = await runAfter(
      `Completion of ${action.ref} claimed. It waits for another person to confirm it.`,
      (saver) => addLink({ form, action, session }, saver),
      (context) =>
        claimCompletion({ actual, note, reportText, evidence }, context),
    );
    if (!saved) return;
    kept.drop();
    onDone();
  };
  return (
    <Form
      label={`Claim completion of ${action.ref}`}
      submit="Claim completion"
      {...{ busy, problem }}
      onSubmit={() => void save()}
      onClose={onDone}
    >
      <Fields {...props} {...kept} />
    </Form>
  );
}

function Fields({
  evidence,
  today,
  form,
  change,
}: ClaimCompletionProps & KeptForm<ClaimForm>) {
  return (
    <>
      <Field
        label="The day it was done"
        required
        hint="Another person confirms it; until then its status stays."
      >
        <DayInput
          max={today}
          value={form.actual}
          onChange={(actual) => change({ actual })}
        />
      </Field>
      <Field
        label="What shows that it is done"
        hint="Where it is kept, who agreed it, when."
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
        label="Words for the report"
        hint="For publication, once your lead has signed them off."
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
}: Pick<ClaimCompletionProps, "evidence"> &
  Pick<KeptForm<ClaimForm>, "form" | "change">) {
  return (
    <>
      {evidence.map((one) => (
        <Checkbox
          key={one.id}
          label={`Evidence: ${one.title}`}
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
      <Field label="A link to the evidence">
        <Input
          type="url"
          placeholder="https://"
          value={form.url}
          onChange={(_, { value }) => change({ url: value })}
        />
      </Field>
      {form.url ? (
        <Field label="What the link is">
          <Input
            value={form.title}
            onChange={(_, { value }) => change({ title: value })}
          />
        </Field>
      ) : null}
    </>
  );
}
