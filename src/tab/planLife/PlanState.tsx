// Where the plan is in its life, what stands in the way of the next step, and taking that step on record.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { may } from "../../domain/rights/permission.ts";
import type { PlanState as State } from "../../domain/plan/plan.ts";
import { goLiveBlockers, nextStates } from "../../domain/planLife/planLife.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { usePreviewContext } from "../saving/planChanges.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { lifeOrder, moveWords, stateNames, whereItIs } from "./lifeWords.ts";
import { MovePlan } from "./MovePlan.tsx";
import { PlanRefLinks } from "./RefLinks.tsx";

interface PlanStateProps extends PlanPageValue {
  readonly record: PlanRecord;
}

export function PlanState({ overview, record }: PlanStateProps) {
  const styles = usePageStyles();
  const { plan } = record;
  const [to, setTo] = useState<State | null>(null);
  const { actor } = usePreviewContext(overview, record);
  const allowed = may(actor, "movePlan");
  return (
    <section aria-label={t("State of the plan")}>
      <ol className={styles.steps}>
        {lifeOrder.map((state) => (
          <li
            key={state}
            aria-current={state === plan.state ? "step" : undefined}
          >
            {stateNames[state]}
          </li>
        ))}
      </ol>
      <p className={styles.text}>{whereItIs(plan)}</p>
      {allowed.ok ? (
        <div className={styles.buttons}>
          {nextStates[plan.state]
            // Closing has its own button, under the destinations it needs.
            .filter((state) => state !== "closed")
            .map((state) => (
              <Button key={state} onClick={() => setTo(state)}>
                {moveWords(plan.state, state)}
              </Button>
            ))}
        </div>
      ) : (
        <p className={styles.quiet}>{asText(allowed.words)}</p>
      )}
      {plan.state === "draft" || plan.state === "approved" ? (
        <Blockers overview={overview} record={record} />
      ) : null}
      {to && nextStates[plan.state].includes(to) ? (
        <MovePlan
          key={to}
          overview={overview}
          record={record}
          to={to}
          onClose={() => setTo(null)}
        />
      ) : null}
    </section>
  );
}

function Blockers({ overview, record }: PlanStateProps) {
  const styles = usePageStyles();
  const blockers = goLiveBlockers(record);
  if (blockers.length === 0)
    return (
      <p className={styles.text}>
        {t("Nothing stands in the way of going live.")}
      </p>
    );
  return (
    <>
      <h2 className={styles.small}>{t("In the way of going live")}</h2>
      <ul>
        {blockers.map(({ rule, refs, words }) => (
          <li key={rule}>
            {asText(words)} <PlanRefLinks overview={overview} refs={refs} />
          </li>
        ))}
      </ul>
    </>
  );
}
