// The life of the plan on one page: its state, the draft's checks and amendments, changes in life, dates not agreed, closing.
import { parts } from "../language/parts.ts";
import { t } from "../language/t.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { WholePlan } from "../reading/WholePlan.tsx";
import { Amendments } from "./Amendments.tsx";
import { CarryForward } from "./closing/CarryForward.tsx";
import { ChangeControl } from "./ChangeControl.tsx";
import { ClosedPlan } from "./ClosedPlan.tsx";
import { DatesNotAgreed } from "./DatesNotAgreed.tsx";
import { DraftChecks } from "./DraftChecks.tsx";
import { DraftPlan } from "./DraftPlan.tsx";
import { PlanState } from "./PlanState.tsx";

export default function PlanLifePage({ overview }: PlanPageValue) {
  return (
    <WholePlan overview={overview}>
      {(record) => <Life overview={overview} record={record} />}
    </WholePlan>
  );
}

function Life(props: PlanPageValue & { readonly record: PlanRecord }) {
  const styles = usePageStyles();
  const { state } = props.record.plan;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("Plan status")}</h1>
      <PlanState {...props} />
      {state === "closing" ? <CarryForward {...props} /> : null}
      {state === "closed" ? <ClosedPlan record={props.record} /> : null}
      <DraftPlan {...props} />
      <DraftChecks {...props} />
      <Amendments {...props} />
      <DatesNotAgreed {...props} />
      <ChangeControl {...props} />
      <p className={styles.text}>
        {parts("{next}, or {another}", {
          next: (
            <a href={`#/plans?new&from=${props.record.plan.id}`}>
              {t("Start the next plan from this one")}
            </a>
          ),
          another: <a href="#/plans?new">{t("start another plan")}</a>,
        })}
      </p>
    </main>
  );
}
