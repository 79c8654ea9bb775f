// Readings of a measure, typed, pasted or from a CSV file; each line is told as understood before anything is recorded.
import { counted, inWords, t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useMemo } from "react";
import { Field } from "@fluentui/react-components";
import * as v from "valibot";
import type { Action } from "../../domain/plan/action.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { valueInWords } from "../../domain/measures/measureWords.ts";
import type { MeasureAt } from "../../domain/measures/measuresAt.ts";
import { recordReadings } from "../../domain/measures/readingRules.ts";
import { readReadings } from "../../domain/measures/readings.ts";
import type { ReadingLine } from "../../domain/measures/readings.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { draftKey } from "../saving/draftKey.ts";
import { usePlanEntry } from "../saving/planEntry.ts";
import { TextField, WordsField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { saveMeasure } from "./useMeasures.ts";

const Typed = v.object({ text: v.string(), source: v.string() });

interface ReadingsFormProps {
  readonly overview: PlanOverview;
  readonly action: Action | null;
  readonly at: MeasureAt;
  readonly today: CalendarDate;
  readonly onClose: () => void;
}

export function ReadingsForm(props: ReadingsFormProps) {
  const { overview, action, at, today, onClose } = props;
  const { measure } = at;
  const { form, change, frame, finish, saving } = usePlanEntry(overview, {
    key: draftKey(overview.me, "readings", overview.plan.id, measure.id),
    shape: Typed,
    empty: { text: "", source: at.readings.at(-1)?.source ?? "" },
    onClose,
  });
  const lines = useMemo(
    () => readReadings(form.text, at, today),
    [form.text, at, today],
  );
  const fresh = lines.filter(({ known, problem }) => !known && !problem).length;
  const said = counted(fresh, "reading");
  const save = () =>
    saveMeasure(
      saving,
      t("{said} of {title} recorded.", { said, title: measure.title }),
      overview,
      action,
      (context) => recordReadings({ id: measure.id, ...form }, context),
    );
  return (
    <Form
      label={t("Readings of {title}", { title: measure.title })}
      submit={
        fresh > 1 ? t("Record {said}", { said }) : t("Record the reading")
      }
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <WordsField
        label={t("Readings in {unit}, one a line", { unit: measure.unit })}
        hint={t(
          "The day and the number: 30 June 2018, 8.4. Or paste two columns, with the source as a third.",
        )}
        required
        rows={3}
        value={form.text}
        onChange={(text) => change({ text })}
      />
      <FromFile onText={(text) => change({ text })} />
      <TextField
        label={t("Where are the numbers from?")}
        hint={t("HR system, monthly return")}
        required
        value={form.source}
        onChange={(source) => change({ source })}
      />
      <Understood lines={lines} at={at} />
    </Form>
  );
}

function FromFile({ onText }: { readonly onText: (text: string) => void }) {
  return (
    <Field label={t("Or a CSV file of days and numbers")}>
      <input
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void file.text().then(onText, reportError);
        }}
      />
    </Field>
  );
}

function Understood({
  lines,
  at,
}: {
  readonly lines: readonly ReadingLine[];
  readonly at: MeasureAt;
}) {
  const styles = usePageStyles();
  if (lines.length === 0) return null;
  return (
    <ol className={styles.note} aria-label={t("As understood")}>
      {lines.map(({ line, on, value, source, problem, known }, n) => (
        <li key={n} style={{ marginLeft: "1.2em" }}>
          {problem ? (
            <>
              <div>{line}</div>
              <div>
                <span aria-hidden="true">▲ </span>
                {asText(problem)}
              </div>
            </>
          ) : (
            <>
              {on ? inWords(on) : ""}:{" "}
              {value === null ? "" : valueInWords(value, at.measure)}
              {source ? `, ${source}` : ""}
              {known ? t(" (recorded already)") : ""}
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
