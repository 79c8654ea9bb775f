// A programmed date that somebody says was written wrongly: the source, and confirmed or sent back by another person.
import { asText } from "../ruleWords.ts";
import { parts } from "../language/parts.ts";
import { t } from "../language/t.ts";
import type { Action } from "../../domain/plan/action.ts";
import type { CorrectionAsked } from "../../domain/history/dateCorrections.ts";
import { may } from "../../domain/rights/permission.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import { correctionSaid } from "../../domain/planLife/control/changeWords.ts";
import {
  confirmCorrection,
  sourceProves,
  withdrawCorrection,
} from "../../domain/planLife/correctDate.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { usePanelStyles } from "../ui/panelStyles.ts";
import { AnswerBox } from "./AnswerBox.tsx";

interface CorrectionBoxProps {
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
    <section className={styles.form} aria-label={t("Correction asked")}>
      <div>
        {parts(
          "{asked} by {name} on {effective:date}: {ruling}. It waits for another person to look into the source and confirm it.",
          {
            asked: <strong>{t("Correction asked")}</strong>,
            name: asked.by.name,
            effective: asked.effective,
            ruling: asText(correctionSaid(asked.ruling)),
          },
        )}
      </div>
      {asked.words ? (
        <blockquote className={styles.quote}>{asked.words}</blockquote>
      ) : null}
      <div className={styles.quiet}>
        {proven
          ? t(
              "The words kept since the action was brought in show this date, so it will not count as a move.",
            )
          : t(
              "The words kept since the action was brought in do not show this date, so it will count as a move.",
            )}
      </div>
      <AnswerBox
        {...{ overview, action }}
        about={decisionId}
        allowed={may(actor, "confirmCorrection", { action, madeBy: asked.by })}
        confirm={{
          button: t("Confirm the date of {ref}", { ref }),
          said: t("The programmed date of {ref} is corrected.", { ref }),
          rule: (context) => confirmCorrection({ decisionId }, context),
        }}
        back={{
          button: t("Do not correct {ref}", { ref }),
          said: t("The date of {ref} stays as it was.", { ref }),
          label: t("Do not correct {ref}", { ref }),
          submit: t("Take it back"),
          question: t("Why is the date not corrected?"),
          rule: (words) => (context) =>
            withdrawCorrection({ decisionId, words }, context),
        }}
      />
    </section>
  );
}
