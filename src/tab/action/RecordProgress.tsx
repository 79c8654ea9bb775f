// Record progress: one small form. What is typed is kept on this device until it is in the lists.
import { useId, useState } from "react";
import {
  Button,
  Field,
  Radio,
  RadioGroup,
  Textarea,
} from "@fluentui/react-components";
import type { Action } from "../../domain/action.ts";
import type { ProgressDraft } from "../../domain/progress/progress.ts";
import { recordProgress } from "../../domain/progress/progress.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import { useSaver } from "../saving.ts";
import type { Saved } from "../saving.ts";
import { asProblem } from "../ui/problem.ts";
import { ragWords } from "../ui/Rag.tsx";
import { ConflictDialog } from "./ConflictDialog.tsx";
import { emptyDraft, forgetDraft, keepDraft, keptDraft } from "./drafts.ts";
import type { Draft } from "./drafts.ts";
import { usePanelStyles } from "../ui/panelStyles.ts";
import { DayInput } from "../ui/DayInput.tsx";

export interface RecordProgressProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly lastWords: string | null;
  readonly onDone: () => void;
}

/** Statuses said by an update; completion has its own way. */
const sayable = ["notStarted", "inProgress", "slippage"] as const;

function asEntered(draft: Draft): ProgressDraft {
  const { status, note, reportText, ownRag, forecast } = draft;
  return { status, note, reportText, ownRag, forecast };
}

type Conflict = Extract<Saved, { kind: "conflict" }>;

/** The form's state and its one deed. The draft is kept on this device at every keystroke. */
function useRecording({ overview, action, onDone }: RecordProgressProps) {
  const person = overview.me.person.email ?? "";
  const saver = useSaver(overview);
  const [draft, setDraft] = useState(
    () => keptDraft(person, action.id) ?? emptyDraft,
  );
  const [saving, setSaving] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const finish = () => {
    forgetDraft(person, action.id);
    onDone();
  };
  const settled = (outcome: Saved) => {
    setConflict(outcome.kind === "conflict" ? outcome : null);
    if (outcome.kind === "refused") setRefused(outcome.words);
    if (outcome.kind === "saved") finish();
  };
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(person, action.id, next);
  };
  const save = async () => {
    setSaving(true);
    setRefused(null);
    try {
      settled(
        await saver.save(action, `Update saved for ${action.ref}.`, (context) =>
          recordProgress(asEntered(draft), context),
        ),
      );
    } catch (error) {
      const { words, next } = asProblem(error);
      setRefused(`${words} ${next} Your words are kept on this device.`);
    } finally {
      setSaving(false);
    }
  };
  return {
    draft,
    change,
    save,
    saving,
    refused,
    conflict,
    settled,
    finish,
    saver,
  };
}

export default function RecordProgress(props: RecordProgressProps) {
  const { action, onDone } = props;
  const styles = usePanelStyles();
  const form = useRecording(props);
  return (
    <form
      className={styles.form}
      aria-label={`Record progress on ${action.ref}`}
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <Fields {...props} draft={form.draft} onChange={form.change} />
      {form.refused ? (
        <div className={styles.refused} role="alert">
          {form.refused}
        </div>
      ) : null}
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={form.saving}
        >
          {form.saving ? "Saving…" : "Save"}
        </Button>
        <Button onClick={onDone}>Close, keep what I wrote</Button>
        <Button appearance="subtle" onClick={form.finish}>
          Throw away
        </Button>
      </div>
      {form.conflict ? (
        <ConflictDialog
          draft={asEntered(form.draft)}
          conflict={form.conflict}
          saver={form.saver}
          onSettled={form.settled}
        />
      ) : null}
    </form>
  );
}

interface FieldsProps extends RecordProgressProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

function Fields(props: FieldsProps) {
  const { overview, action, lastWords, draft, onChange } = props;
  const styles = usePanelStyles();
  const last = useId();
  return (
    <>
      <Field label="How does it stand?">
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
              label={overview.plan.statusWords[status]}
            />
          ))}
        </RadioGroup>
      </Field>
      <div>
        {lastWords ? (
          <blockquote id={last} className={`${styles.quote} ${styles.quiet}`}>
            Last time: {lastWords}
          </blockquote>
        ) : null}
        <Field
          label="What has happened?"
          hint="For officers and the Board. It is never published."
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
      <More {...props} />
    </>
  );
}

function Forecast({ action, draft, onChange }: FieldsProps) {
  const styles = usePanelStyles();
  const [late, setLate] = useState(draft.forecast !== "");
  if (!action.current.inForce) return null;
  return (
    <>
      <Field label="Still on date?">
        <RadioGroup
          className={styles.radios}
          layout="horizontal"
          value={late ? "no" : "yes"}
          onChange={(_, { value }) => {
            setLate(value === "no");
            if (value === "yes") onChange({ forecast: "" });
          }}
        >
          <Radio value="yes" label="Yes" />
          <Radio value="no" label="No, I expect another day" />
        </RadioGroup>
      </Field>
      {late ? (
        <Field
          label="When do you expect to finish?"
          hint="This is what you expect. The date in force stays until a body agrees another."
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

const ownRags = ["green", "amber", "red"] as const;

function More({ draft, onChange }: FieldsProps) {
  const styles = usePanelStyles();
  const [open, setOpen] = useState(
    draft.reportText !== "" || draft.ownRag !== null,
  );
  if (!open)
    return (
      <div>
        <Button appearance="transparent" onClick={() => setOpen(true)}>
          Add words for the report, or your own RAG
        </Button>
      </div>
    );
  return (
    <>
      <Field
        label="Words for the report"
        hint="For publication, once your lead has signed them off."
      >
        <Textarea
          rows={3}
          resize="vertical"
          value={draft.reportText}
          onChange={(_, { value }) => onChange({ reportText: value })}
        />
      </Field>
      <Field label="Your own RAG">
        <RadioGroup
          className={styles.radios}
          layout="horizontal"
          value={draft.ownRag ?? "none"}
          onChange={(_, { value }) =>
            onChange({ ownRag: ownRags.find((each) => each === value) ?? null })
          }
        >
          <Radio value="none" label="Leave it" />
          {ownRags.map((rag) => (
            <Radio key={rag} value={rag} label={ragWords[rag]} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}
