// Adding a risk or correcting one; its references stay as the council writes them, one on a line.
import { t } from "../language/t.ts";
import * as v from "valibot";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Risk } from "../../domain/plan/risk.ts";
import { keepRisk } from "../../domain/risks/riskRegister.ts";
import type { RiskDraft } from "../../domain/risks/riskRegister.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { usePlanEntry } from "../saving/planEntry.ts";
import { saveRow } from "../../editing/rows.ts";
import { namingRow } from "../../editing/rowId.ts";
import { TextField, WordsField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";

/** The form as typed: kept on this device until it is saved. */
const Typed = v.object({
  code: v.string(),
  title: v.string(),
  refs: v.string(),
  merged: v.string(),
  footnote: v.string(),
  score: v.string(),
  control: v.string(),
});
type Typed = v.InferOutput<typeof Typed>;

function typedFrom(risk: Risk | null): Typed {
  return {
    code: risk?.code ?? "",
    title: risk?.title ?? "",
    refs: risk?.refsAsWritten.join("\n") ?? "",
    merged: risk?.merged.join(", ") ?? "",
    footnote: risk?.footnote ?? "",
    score: risk?.score ?? "",
    control: risk?.control ?? "",
  };
}

function draftFrom(typed: Typed, risk: Risk | null): RiskDraft {
  return {
    id: risk?.id ?? null,
    code: typed.code,
    title: typed.title,
    merged: typed.merged.split(/[,;\s]+/).filter((one) => one !== ""),
    footnote: typed.footnote.trim() || null,
    refsAsWritten: typed.refs.split("\n"),
    score: typed.score.trim() || null,
    control: typed.control.trim() || null,
  };
}

export function EditRisk({
  overview,
  risk,
  onClose,
}: {
  readonly overview: PlanOverview;
  /** Null for a new one. */
  readonly risk: Risk | null;
  readonly onClose: () => void;
}) {
  const { me, plan } = overview;
  const entry = usePlanEntry(overview, {
    key: draftKey(me, "risk", plan.id, risk?.id ?? "new"),
    shape: Typed,
    empty: typedFrom(risk),
    onClose,
  });
  const { form: typed, change, frame, finish, saving } = entry;
  const save = () => {
    const stored = (record: PlanRecord) =>
      record.risks.find((one) => one.id === risk?.id) ?? risk;
    return saving.save(
      t("{code} is saved.", { code: typed.code }),
      async (desk) => {
        const context = namingRow(desk.context, "risks", typed.code);
        const answer = keepRisk(draftFrom(typed, risk), context);
        return answer.ok
          ? saveRow(desk, "risks", stored(desk.context.record), answer.value)
          : answer.words;
      },
      risk
        ? (desk) => saveRow(desk, "risks", stored(desk.context.record), risk)
        : undefined,
    );
  };
  return (
    <Form
      label={risk ? t("Edit {code}", { code: risk.code }) : t("Add a risk")}
      submit={t("Save")}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <Fields typed={typed} onChange={change} />
    </Form>
  );
}

function Fields({
  typed,
  onChange,
}: {
  readonly typed: Typed;
  readonly onChange: (part: Partial<Typed>) => void;
}) {
  const styles = usePageStyles();
  return (
    <>
      <div className={styles.line}>
        <TextField
          label={t("Reference")}
          required
          value={typed.code}
          onChange={(code) => onChange({ code })}
        />
        <TextField
          label={t("Merged into it")}
          hint={t("Other references, with commas: KO18")}
          value={typed.merged}
          onChange={(merged) => onChange({ merged })}
        />
        <TextField
          label={t("Score")}
          value={typed.score}
          onChange={(score) => onChange({ score })}
        />
      </div>
      <WordsField
        label={t("What the risk is")}
        required
        rows={2}
        value={typed.title}
        onChange={(title) => onChange({ title })}
      />
      <WordsField
        label={t("Plan references as written")}
        hint={t(
          "One on a line: “FP1: Managing Finances”, “FP1-FP4”, “All sections”.",
        )}
        value={typed.refs}
        onChange={(refs) => onChange({ refs })}
      />
      <WordsField
        label={t("Control")}
        value={typed.control}
        onChange={(control) => onChange({ control })}
      />
      <TextField
        label={t("Footnote")}
        hint={t("Made from the merged references where it is empty.")}
        value={typed.footnote}
        onChange={(footnote) => onChange({ footnote })}
      />
    </>
  );
}
