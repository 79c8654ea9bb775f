// Setting a measure beside an action or a theme, or changing one with the reason.
import { t } from "../language/t.ts";
import * as v from "valibot";
import type { Action } from "../../domain/plan/action.ts";
import type { ThemeId } from "../../domain/values/id.ts";
import { betterWays } from "../../domain/plan/measure.ts";
import { setMeasure } from "../../domain/measures/measureRules.ts";
import type { MeasureAt } from "../../domain/measures/measuresAt.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { usePlanEntry } from "../saving/planEntry.ts";
import { DayField, PickField, TextField, WordsField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { asList, saveMeasure } from "./useMeasures.ts";

const Typed = v.object({
  title: v.string(),
  unit: v.string(),
  better: v.picklist(betterWays),
  baseline: v.string(),
  baselineOn: v.string(),
  target: v.string(),
  targetBy: v.string(),
  reason: v.string(),
});
type Typed = v.InferOutput<typeof Typed>;

function typedFrom(at: MeasureAt | null): Typed {
  const one = at?.measure;
  return {
    title: one?.title ?? "",
    unit: one?.unit ?? "",
    better: one?.better ?? "higher",
    baseline: one ? String(one.baseline) : "",
    baselineOn: one?.baselineOn ?? "",
    target: one?.target == null ? "" : String(one.target),
    targetBy: one?.targetBy ?? "",
    reason: "",
  };
}

interface MeasurePlace {
  readonly overview: PlanOverview;
  /** Beside which it stands: an action, or else a theme. */
  readonly action: Action | null;
  readonly themeId: ThemeId | null;
}

export function MeasureForm({
  at,
  onClose,
  ...place
}: MeasurePlace & {
  /** The one that is changed; null for a new one. */
  readonly at: MeasureAt | null;
  readonly onClose: () => void;
}) {
  const { overview, action, themeId } = place;
  const { me, plan } = overview;
  const about = at?.measure.id ?? action?.id ?? themeId ?? "";
  const { form, change, frame, finish, saving } = usePlanEntry(overview, {
    key: draftKey(me, "measure", plan.id, about),
    shape: Typed,
    empty: typedFrom(at),
    onClose,
  });
  const id = at?.measure.id ?? null;
  const draft = { ...form, id, actionId: action?.id ?? null, themeId };
  const save = () =>
    saveMeasure(
      saving,
      t("The measure is kept."),
      overview,
      action,
      (context) => asList(setMeasure(draft, context)),
    );
  return (
    <Form
      label={
        at
          ? t("Change “{title}”", { title: at.measure.title })
          : t("Add a measure")
      }
      submit={t("Save the measure")}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <Fields form={form} change={change} />
      {at ? (
        <WordsField
          label={t("Why is it changed?")}
          required
          value={form.reason}
          onChange={(reason) => change({ reason })}
        />
      ) : null}
    </Form>
  );
}

interface FieldsProps {
  readonly form: Typed;
  readonly change: (part: Partial<Typed>) => void;
}

function Fields({ form, change }: FieldsProps) {
  const styles = usePageStyles();
  return (
    <>
      <TextField
        label={t("What is measured?")}
        hint={t("As people would say it: Days lost to sickness for each post")}
        required
        value={form.title}
        onChange={(title) => change({ title })}
      />
      <div className={styles.line}>
        <TextField
          label={t("Unit")}
          hint={t("days, %, people")}
          required
          value={form.unit}
          onChange={(unit) => change({ unit })}
        />
        <PickField
          label={t("Which way is better?")}
          value={form.better}
          options={[
            { value: "higher", text: t("Higher is better") },
            { value: "lower", text: t("Lower is better") },
          ]}
          onChange={(better) =>
            change({ better: better === "lower" ? "lower" : "higher" })
          }
        />
      </div>
      <Numbers form={form} change={change} />
    </>
  );
}

/** Where it began, and what is aimed at. */
function Numbers({ form, change }: FieldsProps) {
  const styles = usePageStyles();
  return (
    <>
      <div className={styles.line}>
        <TextField
          label={t("Baseline")}
          hint={t("How it stood before")}
          required
          value={form.baseline}
          onChange={(baseline) => change({ baseline })}
        />
        <DayField
          label={t("Day of the baseline")}
          required
          value={form.baselineOn}
          onChange={(baselineOn) => change({ baselineOn })}
        />
      </div>
      <div className={styles.line}>
        <TextField
          label={t("Target")}
          hint={t("Leave empty where there is none")}
          value={form.target}
          onChange={(target) => change({ target })}
        />
        <DayField
          label={t("By when?")}
          value={form.targetBy}
          onChange={(targetBy) => change({ targetBy })}
        />
      </div>
    </>
  );
}
