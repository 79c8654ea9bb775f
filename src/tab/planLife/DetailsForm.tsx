// What belongs to an action beside its promise, edited on its own sheet while the plan lives: no change of what was promised, so no reason is asked.
import { t } from "../language/t.ts";
import * as v from "valibot";
import type { Action } from "../../domain/plan/action.ts";
import { keepDetails } from "../../domain/planLife/actions/actionDetails.ts";
import { yes } from "../../domain/values/answer.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { entryOf } from "../saving/entry.ts";
import { useKeptForm } from "../saving/keptForm.ts";
import { useDetailsSaving } from "../saving/useDetailsSaving.ts";
import { Form } from "../ui/Form.tsx";
import { DetailsFields, SupportingField } from "./DetailsFields.tsx";
import {
  detailsAsked,
  DetailsTyped,
  detailsTyped,
} from "../saving/detailsForm.ts";

const Typed = v.object({ details: DetailsTyped });

interface DetailsFormProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  /** All of them, or the supporting posts alone. */
  readonly which: "all" | "supporting";
  readonly onClose: () => void;
}

export default function DetailsForm(props: DetailsFormProps) {
  const { overview, action, which, onClose } = props;
  const { me, plan } = overview;
  const key = draftKey(me, "details", plan.id, action.id);
  const kept = useKeptForm(key, Typed, { details: detailsTyped(action) });
  const saving = useDetailsSaving(overview);
  const { form, change, frame, finish } = entryOf(kept, saving, onClose);
  const save = () =>
    saving.change(t("{ref} is saved.", { ref: action.ref }), (now) => {
      const asked = detailsAsked(form.details, action);
      const after = keepDetails(action.id, asked, now);
      if (!after.ok) return after;
      const before = now.record.actions.find(({ id }) => id === action.id);
      return yes([{ before: before ?? action, after: after.value }]);
    });
  const fields = {
    overview,
    typed: form.details,
    onChange: (part: Partial<DetailsTyped>) =>
      change({ details: { ...form.details, ...part } }),
  };
  return (
    <Form
      label={t("Details of {ref}", { ref: action.ref })}
      submit={t("Save")}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      {which === "all" ? (
        <DetailsFields {...fields} />
      ) : (
        <SupportingField {...fields} />
      )}
    </Form>
  );
}
