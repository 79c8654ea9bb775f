// One measure: where it began, where it is, its chart and table, and what may be done with it.
import { asText } from "../ruleWords.ts";
import { inWords, t } from "../language/t.ts";
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import * as v from "valibot";
import type { Action } from "../../domain/plan/action.ts";
import type { Answer } from "../../domain/values/answer.ts";
import { parseDate } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Decision } from "../../domain/plan/decision.ts";
import { dropMeasure } from "../../domain/measures/measureRules.ts";
import type { MeasureAt } from "../../domain/measures/measuresAt.ts";
import {
  baselineSaid,
  latestSaid,
  movementWords,
  targetSaid,
} from "../../domain/measures/measureWords.ts";
import { removeReading } from "../../domain/measures/readingRules.ts";
import { may } from "../../domain/rights/permission.ts";
import type { PlanContext } from "../../domain/rules/planRules.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { actorOf } from "../session/actor.ts";
import { draftKey } from "../saving/draftKey.ts";
import { usePlanEntry } from "../saving/planEntry.ts";
import { WordsField } from "../ui/fields.tsx";
import { Form } from "../ui/Form.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { MeasureChart, ReadingTable } from "./MeasureChart.tsx";
import { MeasureForm } from "./MeasureForm.tsx";
import { ReadingsForm } from "./ReadingsForm.tsx";
import { asList, saveMeasure } from "./useMeasures.ts";

interface MeasureBoxProps {
  readonly overview: PlanOverview;
  readonly action: Action | null;
  readonly at: MeasureAt;
  readonly today: CalendarDate;
  /** The plan as of another day: nothing can be done. */
  readonly readOnly: boolean;
}

/** "9.1 days on 1 April 2018; 8.4 days on 30 June 2018. Moved the right way, target 7 days by 31 March 2019 not reached." */
function summary(at: MeasureAt): string {
  const target = asText(targetSaid(at));
  const aim =
    at.atTarget === null
      ? t("Target {target}.", { target })
      : at.atTarget
        ? t("Target {target}, reached.", { target })
        : t("Target {target}, not reached.", { target });
  return [
    t("Baseline {baseline}; {latest}.", {
      baseline: asText(baselineSaid(at)),
      latest: asText(latestSaid(at)),
    }),
    ...(at.movement ? [`${t(movementWords[at.movement])}.`] : []),
    ...(target ? [aim] : []),
  ].join(" ");
}

/** What is open in the box: a form, or the words for taking the reading of a day away. */
type Open = "readings" | "change" | "drop" | { readonly on: string } | null;

export function MeasureBox(props: MeasureBoxProps) {
  const { overview, action, at, today, readOnly } = props;
  const styles = usePageStyles();
  const [open, setOpen] = useState<Open>(null);
  const actor = actorOf(overview, today, action);
  const subject = action ? { action } : {};
  const live = !readOnly && overview.plan.state !== "closed";
  const mayKeep = live && may(actor, "keepMeasures", subject).ok;
  const mayRead =
    live && (action ? may(actor, "recordReading", subject).ok : mayKeep);
  const close = () => setOpen(null);
  return (
    <section aria-label={at.measure.title}>
      <h3 className={styles.small}>{at.measure.title}</h3>
      <p className={styles.text}>{summary(at)}</p>
      <MeasureChart at={at} />
      <ReadingTable
        at={at}
        remove={
          mayRead
            ? (on) => (
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => setOpen({ on })}
                >
                  {t("Take away")}
                </Button>
              )
            : null
        }
      />
      {open === null ? (
        <div className={styles.buttons}>
          {mayRead ? (
            <Button size="small" onClick={() => setOpen("readings")}>
              {t("Record readings")}
            </Button>
          ) : null}
          {mayKeep ? (
            <>
              <Button size="small" onClick={() => setOpen("change")}>
                {t("Change")}
              </Button>
              <Button size="small" onClick={() => setOpen("drop")}>
                {t("Drop")}
              </Button>
            </>
          ) : null}
        </div>
      ) : (
        <OpenForm {...props} open={open} onClose={close} />
      )}
    </section>
  );
}

function OpenForm({
  open,
  onClose,
  ...props
}: MeasureBoxProps & {
  readonly open: NonNullable<Open>;
  readonly onClose: () => void;
}) {
  const { overview, action, at } = props;
  const { id, title, themeId } = at.measure;
  if (open === "readings") return <ReadingsForm {...props} onClose={onClose} />;
  if (open === "change")
    return <MeasureForm {...{ overview, action, themeId, at, onClose }} />;
  if (open === "drop")
    return (
      <ReasonForm
        {...{ overview, action, onClose }}
        about={id}
        label={t("Drop “{title}”", { title })}
        submit={t("Drop the measure")}
        said={t("{title} is no longer measured.", { title })}
        rule={(reason, context) => dropMeasure({ id, reason }, context)}
      />
    );
  const { on } = open;
  const day = parseDate(on);
  return (
    <ReasonForm
      {...{ overview, action, onClose }}
      about={`${id} ${on}`}
      label={t("Take away the reading of {day}", {
        day: day ? inWords(day) : on,
      })}
      submit={t("Take it away")}
      said={t("The reading is taken away.")}
      rule={(reason, context) => removeReading({ id, on, reason }, context)}
    />
  );
}

const Words = v.object({ reason: v.string() });

function ReasonForm({
  overview,
  action,
  about,
  label,
  submit,
  said,
  rule,
  onClose,
}: {
  readonly overview: PlanOverview;
  readonly action: Action | null;
  readonly about: string;
  readonly label: string;
  readonly submit: string;
  readonly said: string;
  readonly rule: (reason: string, context: PlanContext) => Answer<Decision>;
  readonly onClose: () => void;
}) {
  const { form, change, frame, finish, saving } = usePlanEntry(overview, {
    key: draftKey(overview.me, "reading", overview.plan.id, about),
    shape: Words,
    empty: { reason: "" },
    onClose,
  });
  const save = () =>
    saveMeasure(saving, said, overview, action, (context) =>
      asList(rule(form.reason, context)),
    );
  return (
    <Form
      label={label}
      submit={submit}
      {...frame}
      onSubmit={() => void finish(save())}
    >
      <WordsField
        label={t("Why?")}
        hint={t("It stays in the log, with this.")}
        required
        value={form.reason}
        onChange={(reason) => change({ reason })}
      />
    </Form>
  );
}
