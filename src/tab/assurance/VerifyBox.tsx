// One completed action before an auditor: verified in one press, or sent back with why.
import { t } from "../language/t.ts";
import {
  sendBack,
  verifyCompletion,
} from "../../domain/assurance/assuranceRules.ts";
import type { Action } from "../../domain/plan/action.ts";
import type { Update } from "../../domain/plan/update.ts";
import { may } from "../../domain/rights/permission.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { AnswerBox } from "../confirming/AnswerBox.tsx";
import { usePanelStyles } from "../ui/panelStyles.ts";

export function VerifyBox({
  overview,
  action,
  actor,
  confirm,
}: {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly actor: Actor;
  /** The confirmation; null for what came into the plan as completed. */
  readonly confirm: Update | null;
}) {
  const styles = usePanelStyles();
  const { ref } = action;
  return (
    <section className={styles.form} aria-label={t("Verify {ref}", { ref })}>
      <div>
        {confirm
          ? t("Confirmed by {name} on {on:date}.", {
              name: confirm.by.name,
              on: confirm.effective,
            })
          : t("It came into the plan as completed.")}
      </div>
      <AnswerBox
        {...{ overview, action }}
        about={`verify-${confirm?.id ?? action.id}`}
        allowed={may(actor, "verifyCompletion", {
          action,
          madeBy: confirm?.by ?? null,
        })}
        confirm={{
          button: t("Verify {ref}", { ref }),
          said: t("{ref} is verified.", { ref }),
          rule: (context) => verifyCompletion({}, context),
        }}
        back={{
          button: t("Send {ref} back", { ref }),
          said: t("{ref} was sent back and is open again.", { ref }),
          label: t("Send {ref} back to its officer", { ref }),
          submit: t("Send back"),
          question: t("Why is it not done?"),
          rule: (reason) => (context) => sendBack({ reason }, context),
        }}
      />
    </section>
  );
}
