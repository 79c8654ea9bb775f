// Adding evidence to an action: a file from this device, a link, or a message and where it can be found.
import { t } from "../language/t.ts";
import { useState } from "react";
import { Field } from "@fluentui/react-components";
import * as v from "valibot";
import type { Action } from "../../domain/plan/action.ts";
import { addEvidence } from "../../domain/progress/evidenceEntry.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import { saveEvidence } from "../../editing/rows.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import type { ActionParts } from "../saving/actionSaving.ts";
import { useActionEntry } from "../saving/planEntry.ts";
import { DayField, PickField, TextField, WordsField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";

interface AddEvidenceProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly onClose: () => void;
}

/** The form as typed: kept on this device until it is saved. A browser does not let a page keep the file that was chosen. */
const Typed = v.object({
  kind: v.picklist(["link", "file", "message"]),
  title: v.string(),
  url: v.string(),
  dated: v.string(),
  note: v.string(),
});
type Typed = v.InferOutput<typeof Typed>;

const blank: Typed = {
  kind: "link",
  title: "",
  url: "",
  dated: "",
  note: "",
};

const kinds = [
  { value: "link", text: t("A link to a page or a document") },
  { value: "file", text: t("A file from this device") },
  { value: "message", text: t("A message, and where it is kept") },
] as const;

/** SharePoint takes more, but a file this large belongs in the council's own library, with a link here. */
const largestMb = 50;

async function attach(
  { store, context }: ActionParts,
  draft: Typed,
  file: File | null,
): Promise<Sentence | null> {
  if (draft.kind === "file" && !file) return t("Choose the file.");
  if (file && file.size > largestMb * 1024 * 1024)
    return t(
      "The file has {size} MB and the most is {largestMb} MB. Put it in the council’s library and give its link here.",
      { size: Math.ceil(file.size / 1024 / 1024), largestMb },
    );
  const attached = draft.kind === "file";
  const answer = addEvidence({ ...draft, attached }, context);
  if (!answer.ok) return answer.words;
  const chosen =
    file && attached
      ? { name: file.name, content: new Uint8Array(await file.arrayBuffer()) }
      : null;
  return saveEvidence({ store }, answer.value, chosen);
}

export function AddEvidence({ overview, action, onClose }: AddEvidenceProps) {
  const entry = useActionEntry(overview, action, {
    key: draftKey(overview.me, "evidence", action.id),
    shape: Typed,
    empty: blank,
    onClose,
  });
  const { form: draft, change, frame, finish, saving } = entry;
  const [file, setFile] = useState<File | null>(null);
  const save = () =>
    saving.save(t("Evidence added to {ref}.", { ref: action.ref }), (desk) =>
      attach(desk, draft, file),
    );
  return (
    <Form
      label={t("Add evidence to {ref}", { ref: action.ref })}
      submit={t("Add the evidence")}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <Fields
        draft={draft}
        onChange={change}
        onFile={(chosen) => {
          setFile(chosen);
          change({ title: draft.title || (chosen?.name ?? "") });
        }}
      />
    </Form>
  );
}

function Fields({
  draft,
  onChange,
  onFile,
}: {
  readonly draft: Typed;
  readonly onChange: (part: Partial<Typed>) => void;
  readonly onFile: (file: File | null) => void;
}) {
  const styles = usePageStyles();
  return (
    <>
      <PickField
        label={t("What shows it?")}
        value={draft.kind}
        options={kinds}
        onChange={(value) =>
          onChange({
            kind: kinds.find((one) => one.value === value)?.value ?? "link",
          })
        }
      />
      {draft.kind === "file" ? (
        <Field label={t("File")} required>
          <input
            type="file"
            onChange={(event) => onFile(event.target.files?.[0] ?? null)}
          />
        </Field>
      ) : (
        <TextField
          label={
            draft.kind === "link" ? t("Address") : t("Address of the message")
          }
          hint={t("Beginning with https://")}
          required={draft.kind === "link"}
          value={draft.url}
          onChange={(url) => onChange({ url })}
        />
      )}
      <div className={styles.line}>
        <TextField
          label={t("What it is")}
          required
          value={draft.title}
          onChange={(title) => onChange({ title })}
        />
        <DayField
          label={t("Day of the evidence")}
          value={draft.dated}
          onChange={(dated) => onChange({ dated })}
        />
      </div>
      <WordsField
        label={t("Note")}
        rows={2}
        value={draft.note}
        onChange={(note) => onChange({ note })}
      />
    </>
  );
}
