// An action of a draft, added or edited: what is promised, by when as written, who answers and in which theme.
import { t } from "../language/t.ts";
import type { Action } from "../../domain/plan/action.ts";
import { keepDraftAction } from "../../domain/planLife/draft/draftEdits.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { postPicks } from "../reading/actionPicks.ts";
import { usePlanEntry } from "../saving/planEntry.ts";
import { saveRow } from "../../editing/rows.ts";
import { useToday } from "../session/today.ts";
import { PickField, TextField, WordsField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { MoreDetails } from "./DetailsFields.tsx";
import { ThemeAndRef } from "./ThemeAndRef.tsx";
import {
  ActionTyped,
  actionTyped,
  draftAction,
  dueOf,
  understood,
} from "./draftForm.ts";

interface DraftActionProps {
  readonly overview: PlanOverview;
  /** Null for a new one. */
  readonly action: Action | null;
  readonly onClose: () => void;
}

/** What is typed, and saving it: an edit can be taken back, an action that was added is withdrawn instead. */
function useDraft({ overview, action, onClose }: DraftActionProps) {
  const { me, plan } = overview;
  const entry = usePlanEntry(overview, {
    key: draftKey(me, "draft action", plan.id, action?.id ?? "new"),
    shape: ActionTyped,
    empty: actionTyped(action),
    onClose,
  });
  const { form, saving } = entry;
  const save = () =>
    saving.change(
      t("{ref} is saved.", { ref: form.ref.trim() }),
      (now) => keepDraftAction(draftAction(form, action, plan, now.today), now),
      action
        ? (desk) => {
            const { actions } = desk.context.record;
            const stored = actions.find((one) => one.id === action.id);
            return saveRow(desk, "actions", stored ?? action, action);
          }
        : undefined,
    );
  return { ...entry, save };
}

export default function DraftActionForm(props: DraftActionProps) {
  const { action } = props;
  const { form: typed, change, frame, finish, save } = useDraft(props);
  return (
    <Form
      label={action ? t("Edit {ref}", { ref: action.ref }) : t("Add an action")}
      submit={t("Save")}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <ThemeAndRef record={props.overview} typed={typed} onChange={change} />
      <TextField
        label={t("What is promised")}
        required
        value={typed.title}
        onChange={(title) => change({ title })}
      />
      <WordsField
        label={t("Description")}
        value={typed.description}
        onChange={(description) => change({ description })}
      />
      <Promised {...props} typed={typed} onChange={change} />
      <MoreDetails
        overview={props.overview}
        typed={typed.details}
        onChange={(part) => change({ details: { ...typed.details, ...part } })}
      />
    </Form>
  );
}

type PartProps = DraftActionProps & {
  readonly typed: ActionTyped;
  readonly onChange: (part: Partial<ActionTyped>) => void;
};

function Promised({ overview, action, typed, onChange }: PartProps) {
  const styles = usePageStyles();
  const { plan } = overview;
  const today = useToday(plan.timeZone);
  return (
    <div className={styles.line}>
      <PickField
        label={t("Which post answers?")}
        none={t("No post yet")}
        value={typed.post}
        options={postPicks(overview)}
        onChange={(post) => onChange({ post })}
      />
      <TextField
        label={t("By when")}
        hint={understood(dueOf(typed.due, action, plan, today))}
        value={typed.due}
        onChange={(due) => onChange({ due })}
      />
    </div>
  );
}
