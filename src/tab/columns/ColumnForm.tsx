// A column made, or one edited. Its kind is chosen once: what is in it was read by that.
import { t } from "../language/t.ts";
import * as v from "valibot";
import { Checkbox } from "@fluentui/react-components";
import type { OwnColumn } from "../../domain/plan/ownColumns.ts";
import { ownKinds } from "../../domain/plan/ownKinds.ts";
import { changeColumns } from "../../domain/planLife/actions/keepColumns.ts";
import type { ColumnChange } from "../../domain/planLife/actions/keepColumns.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { entryOf } from "../saving/entry.ts";
import { useKeptForm } from "../saving/keptForm.ts";
import { usePlanRow } from "../saving/usePlanRow.ts";
import { PickField, TextField, WordsField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { kindWords } from "./kindWords.ts";

const Typed = v.object({
  title: v.string(),
  kind: v.picklist(ownKinds),
  /** One a line. */
  choices: v.string(),
  inPapers: v.boolean(),
  onCards: v.boolean(),
});
type Typed = v.InferOutput<typeof Typed>;

function typedOf(column: OwnColumn | null): Typed {
  return {
    title: column?.title ?? "",
    kind: column?.kind ?? "text",
    choices: column?.choices?.join("\n") ?? "",
    inPapers: column?.inPapers ?? false,
    onCards: column?.onCards ?? false,
  };
}

function asked(typed: Typed, column: OwnColumn | null): ColumnChange {
  const { title, kind } = typed;
  const words = {
    title,
    choices: typed.choices.split("\n"),
    ...(typed.inPapers ? { inPapers: true as const } : {}),
    ...(typed.onCards ? { onCards: true as const } : {}),
  };
  return column
    ? { do: "edit", key: column.key, column: words }
    : { do: "add", column: { ...words, kind } };
}

interface ColumnFormProps {
  readonly overview: PlanOverview;
  /** Null to make one. */
  readonly column: OwnColumn | null;
  readonly onClose: () => void;
}

export function ColumnForm({ overview, column, onClose }: ColumnFormProps) {
  const { me, plan, actions } = overview;
  const key = draftKey(me, "columns", plan.id, column?.key ?? "new");
  const kept = useKeptForm(key, Typed, typedOf(column));
  const saving = usePlanRow(overview);
  const { form, change, frame, finish } = entryOf(kept, saving, onClose);
  const save = () =>
    saving.change(t("{code} is saved.", { code: form.title }), (now, actor) =>
      changeColumns(now, asked(form, column), { actor, actions }),
    );
  return (
    <Form
      label={
        column ? t("Edit {code}", { code: column.title }) : t("Add a column")
      }
      submit={t("Save")}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <TextField
        label={t("Title of the column")}
        hint={t("As it stands over the column in sheets and papers.")}
        required
        value={form.title}
        onChange={(title) => change({ title })}
      />
      {column ? null : (
        <PickField
          label={t("What does it hold?")}
          hint={t("This cannot be changed later.")}
          value={form.kind}
          options={ownKinds.map((value) => ({ value, text: kindWords[value] }))}
          onChange={(chosen) => {
            const kind = ownKinds.find((one) => one === chosen);
            if (kind) change({ kind });
          }}
        />
      )}
      {form.kind === "choice" ? (
        <WordsField
          label={t("What may be chosen, one a line")}
          required
          rows={4}
          value={form.choices}
          onChange={(choices) => change({ choices })}
        />
      ) : null}
      <Checkbox
        label={t("Print it in papers, beside the monitoring sheet")}
        checked={form.inPapers}
        onChange={(_, { checked }) => change({ inPapers: checked === true })}
      />
      <Checkbox
        label={t("Show it on cards, except of exempt actions")}
        checked={form.onCards}
        onChange={(_, { checked }) => change({ onCards: checked === true })}
      />
    </Form>
  );
}
