// Recommendations added to the register, typed or pasted one a line, or one of them edited.
import { t } from "../language/t.ts";
import * as v from "valibot";
import type { Source } from "../../domain/plan/plan.ts";
import {
  keepSources,
  readSources,
} from "../../domain/planLife/actions/sources.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { entryOf } from "../saving/entry.ts";
import { useKeptForm } from "../saving/keptForm.ts";
import { TextField, WordsField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { usePlanRow } from "../saving/usePlanRow.ts";

interface SourceFormProps {
  readonly overview: PlanOverview;
  readonly onClose: () => void;
}

const Added = v.object({ text: v.string(), from: v.string() });

export function AddSources({ overview, onClose }: SourceFormProps) {
  const { me, plan } = overview;
  const key = draftKey(me, "sources", plan.id, "new");
  const kept = useKeptForm(key, Added, { text: "", from: "" });
  const saving = usePlanRow(overview);
  const { form, change, frame, finish } = entryOf(kept, saving, onClose);
  const { sources = [] } = plan;
  const read = readSources(form.text, form.from, sources);
  const save = () =>
    saving.change(
      t("{read:recommendation} added.", { read: read.length }),
      (now, by) =>
        keepSources(
          now,
          [
            ...(now.sources ?? []),
            ...readSources(form.text, form.from, now.sources ?? []),
          ],
          by,
        ),
    );
  return (
    <Form
      label={t("Add recommendations")}
      submit={t("Add {read:recommendation}", { read: read.length })}
      {...frame}
      disabled={read.length === 0}
      onSubmit={() => void finish(save())}
    >
      <WordsField
        label={t("Recommendations, one a line")}
        hint={t(
          "A code first, or none and it gets the next: “R4 Rebuild reserves”. Paste a list or a table of two columns.",
        )}
        required
        rows={6}
        value={form.text}
        onChange={(text) => change({ text })}
      />
      <TextField
        label={t("From which report?")}
        hint={t("Where the plan answers several: External audit 2025/26.")}
        value={form.from}
        onChange={(from) => change({ from })}
      />
    </Form>
  );
}

const Edited = v.object({
  code: v.string(),
  words: v.string(),
  from: v.string(),
});

export function EditSource({
  overview,
  source,
  onClose,
}: SourceFormProps & { readonly source: Source }) {
  const styles = usePageStyles();
  const { me, plan } = overview;
  const key = draftKey(me, "sources", plan.id, source.code);
  const { code, words, from } = source;
  const kept = useKeptForm(key, Edited, { code, words, from: from ?? "" });
  const saving = usePlanRow(overview);
  const { form, change, frame, finish } = entryOf(kept, saving, onClose);
  const save = () =>
    saving.change(t("{code} is saved.", { code: form.code }), (now, by) =>
      keepSources(
        now,
        (now.sources ?? []).map((one) => (one.code === code ? form : one)),
        by,
      ),
    );
  return (
    <Form
      label={t("Edit {code}", { code })}
      submit={t("Save")}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <div className={styles.line}>
        <TextField
          label={t("Code")}
          hint={t("Actions that name it keep the old one.")}
          required
          value={form.code}
          onChange={(next) => change({ code: next })}
        />
        <TextField
          label={t("From which report?")}
          value={form.from}
          onChange={(next) => change({ from: next })}
        />
      </div>
      <WordsField
        label={t("What it recommends")}
        required
        value={form.words}
        onChange={(next) => change({ words: next })}
      />
    </Form>
  );
}
