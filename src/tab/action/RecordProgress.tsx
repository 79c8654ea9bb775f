// Record progress: one small form. What is typed is kept on this device until it is in the lists.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import { useId, useState } from "react";
import {
  Button,
  Field,
  Radio,
  RadioGroup,
  Select,
  Textarea,
} from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useRuleEntry } from "../saving/entry.ts";
import { Form } from "../ui/Form.tsx";
import { useRagWords } from "../ui/Rag.tsx";
import { ConflictDialog } from "./ConflictDialog.tsx";
import {
  ProgressForm,
  emptyProgress,
  progressEntered,
  progressRule,
  sayableRags,
} from "../saving/progressForm.ts";
import { usePanelStyles } from "../ui/panelStyles.ts";
import { DayInput } from "../ui/DayInput.tsx";

interface RecordProgressProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly lastWords: string | null;
  readonly onDone: () => void;
}

/** Statuses said by an update; completion has its own way. */
const sayable = ["notStarted", "inProgress", "slippage"] as const;

export default function RecordProgress(props: RecordProgressProps) {
  const { overview, action, onDone } = props;
  const entry = useRuleEntry(
    overview,
    action,
    {
      key: draftKey(overview.me, "draft", action.id),
      shape: ProgressForm,
      empty: emptyProgress,
      onClose: onDone,
      later: "progress",
    },
    "ask",
  );
  const { form, met } = entry;
  const said = t("Update saved for {ref}.", { ref: action.ref });
  return (
    <Form
      label={t("Record progress on {ref}", { ref: action.ref })}
      submit={t("Save")}
      {...entry.frame}
      onSubmit={() => void entry.finish(entry.run(said, progressRule(form)))}
    >
      <Fields
        {...props}
        draft={form}
        problem={entry.problem}
        onChange={entry.change}
      />
      {met ? (
        <ConflictDialog
          draft={progressEntered(form)}
          met={met}
          problem={entry.problem}
          onChoose={(rule) => void entry.finish(entry.settle(said, rule))}
        />
      ) : null}
    </Form>
  );
}

interface FieldsProps extends RecordProgressProps {
  readonly draft: ProgressForm;
  /** Why it was not saved. */
  readonly problem: Sentence | null;
  readonly onChange: (part: Partial<ProgressForm>) => void;
}

function Fields(props: FieldsProps) {
  const { overview, action, lastWords, draft, onChange } = props;
  const styles = usePanelStyles();
  const last = useId();
  return (
    <>
      <Field label={t("How does it stand?")}>
        <RadioGroup
          className={styles.radios}
          layout="horizontal"
          value={draft.status ?? action.current.status}
          onChange={(_, { value }) =>
            onChange({ status: sayable.find((each) => each === value) ?? null })
          }
        >
          {sayable.map((status) => (
            <Radio
              key={status}
              value={status}
              label={t(overview.plan.statusWords[status])}
            />
          ))}
        </RadioGroup>
      </Field>
      <div>
        {lastWords ? (
          <blockquote id={last} className={`${styles.quote} ${styles.quiet}`}>
            {t("Last time: {lastWords}", { lastWords })}
          </blockquote>
        ) : null}
        <Field
          label={t("What has happened?")}
          hint={t("For officers and the Board. It is never published.")}
        >
          <Textarea
            rows={4}
            resize="vertical"
            value={draft.note}
            onChange={(_, { value }) => onChange({ note: value })}
          />
        </Field>
      </div>
      <Forecast {...props} />
      <Corrective {...props} />
      <More {...props} />
    </>
  );
}

function Forecast({ action, draft, problem, onChange }: FieldsProps) {
  const styles = usePanelStyles();
  const late = draft.offDate || draft.forecast !== "";
  if (!action.current.inForce) return null;
  return (
    <>
      <Field label={t("Still on date?")}>
        <RadioGroup
          className={styles.radios}
          layout="horizontal"
          value={late ? "no" : "yes"}
          onChange={(_, { value }) =>
            onChange(
              value === "no"
                ? { offDate: true }
                : { offDate: false, forecast: "" },
            )
          }
        >
          <Radio value="yes" label={t("Yes")} />
          <Radio value="no" label={t("No, I expect another day")} />
        </RadioGroup>
      </Field>
      {late ? (
        <Field
          label={t("When do you expect to finish?")}
          required
          {...(problem && draft.forecast === ""
            ? { validationMessage: asText(problem) }
            : {})}
          hint={t(
            "This is what you expect. The date in force stays until a body agrees another.",
          )}
        >
          <DayInput
            value={draft.forecast}
            onChange={(forecast) => onChange({ forecast })}
          />
        </Field>
      ) : null}
    </>
  );
}

/** Asked where something is wrong: the paper prints it beside the slippage, with its owner and date. */
function Corrective({ overview, action, draft, onChange }: FieldsProps) {
  const status = draft.status ?? action.current.status;
  const wrong =
    status === "slippage" ||
    draft.forecast !== "" ||
    draft.ownRag === "red" ||
    draft.ownRag === "amber";
  const [asked, setAsked] = useState(draft.correctiveAction !== "");
  if (!wrong && !asked)
    return (
      <div>
        <Button appearance="transparent" onClick={() => setAsked(true)}>
          {t("Add a corrective action")}
        </Button>
      </div>
    );
  return (
    <>
      <Field
        label={t("What is being done about it?")}
        hint={t(
          "The corrective action. It is printed in the committee paper beside the slippage.",
        )}
      >
        <Textarea
          rows={2}
          resize="vertical"
          value={draft.correctiveAction}
          onChange={(_, { value }) => onChange({ correctiveAction: value })}
        />
      </Field>
      <Field label={t("Who does it")}>
        <Select
          value={draft.correctiveOwner}
          onChange={(_, { value }) => onChange({ correctiveOwner: value })}
        >
          <option value="">{t("Not said")}</option>
          {overview.posts.map((post) => (
            <option key={post.id} value={post.id}>
              {post.title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("By when")}>
        <DayInput
          value={draft.correctiveBy}
          onChange={(correctiveBy) => onChange({ correctiveBy })}
        />
      </Field>
    </>
  );
}

function More({ draft, onChange }: FieldsProps) {
  const styles = usePanelStyles();
  const words = useRagWords();
  const [open, setOpen] = useState(
    draft.reportText !== "" || draft.ownRag !== null,
  );
  if (!open)
    return (
      <div>
        <Button appearance="transparent" onClick={() => setOpen(true)}>
          {t("Add words for the report, or your own RAG")}
        </Button>
      </div>
    );
  return (
    <>
      <Field
        label={t("Words for the report")}
        hint={t("For publication, once your lead has signed them off.")}
      >
        <Textarea
          rows={3}
          resize="vertical"
          value={draft.reportText}
          onChange={(_, { value }) => onChange({ reportText: value })}
        />
      </Field>
      <Field label={t("Your own RAG")}>
        <RadioGroup
          className={styles.radios}
          layout="horizontal"
          value={draft.ownRag ?? "none"}
          onChange={(_, { value }) =>
            onChange({
              ownRag: sayableRags.find((each) => each === value) ?? null,
            })
          }
        >
          <Radio value="none" label={t("No rating of my own")} />
          {sayableRags.map((rag) => (
            <Radio key={rag} value={rag} label={words[rag]} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}
