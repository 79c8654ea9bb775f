// From what a plan is started, and what it would begin with, before anything is saved.
import { t } from "../language/t.ts";
import { useMemo } from "react";
import {
  takenActions,
  takenDates,
} from "../../domain/planLife/templates/startFrom.ts";
import type { Starting } from "../../domain/planLife/templates/startFrom.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { PickField } from "../ui/fields.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { ReadingRecord } from "../ui/ReadingRecord.tsx";
import { useRecord } from "../reading/useRecord.ts";
import {
  actionPicks,
  datePicks,
  sourceIn,
  startAsked,
  startPicks,
  startWords,
} from "./startForm.ts";
import type { StartTyped } from "./startForm.ts";

interface StartFromProps {
  readonly plans: readonly Plan[];
  readonly typed: StartTyped;
  readonly context: () => Starting;
  readonly onChange: (part: Partial<StartTyped>) => void;
}

export function StartFrom(props: StartFromProps) {
  const { plans, typed, context, onChange } = props;
  const chosen = sourceIn(typed, plans);
  return (
    <>
      <PickField
        label={t("Start from")}
        none={t("Nothing: an empty plan")}
        value={typed.from}
        options={startPicks(plans)}
        onChange={(from) => onChange({ from })}
      />
      {chosen ? (
        <FromPlan key={chosen.id} {...props} chosen={chosen} />
      ) : (
        <Begins typed={typed} source={null} context={context} />
      )}
    </>
  );
}

/** Another plan is read whole: which of its actions are completed is in its history. */
function FromPlan({
  typed,
  chosen,
  context,
  onChange,
}: StartFromProps & { readonly chosen: Plan }) {
  const styles = usePageStyles();
  const reading = useRecord(chosen.id);
  return (
    <>
      <div className={styles.line}>
        <PickField
          label={t("Which actions?")}
          value={typed.actions}
          options={actionPicks}
          onChange={(value) => {
            const actions = takenActions.find((one) => one === value);
            if (actions) onChange({ actions });
          }}
        />
        {typed.actions === "none" ? null : (
          <PickField
            label={t("Their dates")}
            value={typed.dates}
            options={datePicks}
            onChange={(value) => {
              const dates = takenDates.find((one) => one === value);
              if (dates) onChange({ dates });
            }}
          />
        )}
      </div>
      {reading.record ? (
        <Begins typed={typed} source={reading.record} context={context} />
      ) : (
        <ReadingRecord reading={reading} />
      )}
    </>
  );
}

/** What the plan would begin with, whatever it will be called. */
function Begins({
  typed: { from, actions, dates },
  source,
  context,
}: {
  readonly typed: StartTyped;
  readonly source: PlanRecord | null;
  readonly context: () => Starting;
}) {
  const styles = usePageStyles();
  const words = useMemo(() => {
    if (from === "") return null;
    const asked = { title: t("New plan"), from, actions, dates };
    const answer = startAsked(asked, source, { ...context(), plans: [] });
    return answer.ok ? startWords(answer.value) : null;
  }, [from, actions, dates, source, context]);
  return words ? <p className={styles.note}>{words}</p> : null;
}
