// A programmed date that somebody says was written wrongly: the source, and confirmed or sent back by another person.
import type { Action } from "../../domain/plan/action.ts";
import { inWords } from "../../domain/values/calendarDate.ts";
import type { CorrectionAsked } from "../../domain/history/dateCorrections.ts";
import { may } from "../../domain/rights/permission.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import { correctionInWords } from "../../domain/planLife/control/changeWords.ts";
import {
  confirmCorrection,
  sourceProves,
  withdrawCorrection,
} from "../../domain/planLife/correctDate.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { usePanelStyles } from "../ui/panelStyles.ts";
import { AnswerBox } from "./AnswerBox.tsx";

export interface CorrectionBoxProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly asked: CorrectionAsked;
  readonly actor: Actor;
}

export function CorrectionBox({
  overview,
  action,
  asked,
  actor,
}: CorrectionBoxProps) {
  const styles = usePanelStyles();
  const { ref } = action;
  const decisionId = asked.id;
  const proven = sourceProves(asked.ruling, action, overview.plan);
  return (
    <section className={styles.form} aria-label="Correction asked">
      <div>
        <strong>Correction asked</strong> by {asked.by.name} on{" "}
        {inWords(asked.effective)}: {correctionInWords(asked.ruling)}. It waits
        for another person to look into the source and confirm it.
      </div>
      {asked.words ? (
        <blockquote className={styles.quote}>{asked.words}</blockquote>
      ) : null}
      <div className={styles.quiet}>
        {proven
          ? "The words kept since the action was brought in show this date, so it will not count as a move."
          : "The words kept since the action was brought in do not show this date, so it will count as a move."}
      </div>
      <AnswerBox
        {...{ overview, action }}
        about={decisionId}
        allowed={may(actor, "confirmCorrection", { action, madeBy: asked.by })}
        confirm={{
          button: `Confirm the date of ${ref}`,
          said: `The programmed date of ${ref} is corrected.`,
          rule: (context) => confirmCorrection({ decisionId }, context),
        }}
        back={{
          button: `Do not correct ${ref}`,
          said: `The date of ${ref} stays as it was.`,
          label: `Do not correct ${ref}`,
          submit: "Take it back",
          question: "Why is the date not corrected?",
          rule: (words) => (context) =>
            withdrawCorrection({ decisionId, words }, context),
        }}
      />
    </section>
  );
}
