// A claim of completion that waits: who says so, since when, what shows it; confirmed or sent back by another person.
import { parts } from "../language/parts.ts";
import { t } from "../language/t.ts";
import type { Action } from "../../domain/plan/action.ts";
import {
  confirmCompletion,
  returnClaim,
} from "../../domain/progress/completion.ts";
import type { Evidence } from "../../domain/plan/evidence.ts";
import { may } from "../../domain/rights/permission.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import type { Update } from "../../domain/plan/update.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { EvidenceLink } from "../ui/EvidenceLink.tsx";
import { usePanelStyles } from "../ui/panelStyles.ts";
import { AnswerBox } from "./AnswerBox.tsx";

interface ClaimBoxProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly claim: Update;
  readonly evidence: readonly Evidence[];
  readonly actor: Actor;
}

export function ClaimBox(props: ClaimBoxProps) {
  const { overview, action, claim, actor } = props;
  const { ref } = action;
  const styles = usePanelStyles();
  const shown = props.evidence.filter((one) => claim.evidence.includes(one.id));
  const said = {
    claimed: <strong>{t("Completion claimed")}</strong>,
    name: claim.by.name,
    effective: claim.effective,
  };
  return (
    <section className={styles.form} aria-label={t("Completion claimed")}>
      <div>
        {claim.actual
          ? parts(
              "{claimed} by {name} on {effective:date}, done on {actual:date}. It waits for another person to confirm it.",
              { ...said, actual: claim.actual },
            )
          : parts(
              "{claimed} by {name} on {effective:date}. It waits for another person to confirm it.",
              said,
            )}
      </div>
      {claim.note ? (
        <blockquote className={styles.quote}>{claim.note}</blockquote>
      ) : null}
      {shown.length > 0 ? (
        <ul className={styles.list}>
          {shown.map((one) => (
            <li key={one.id}>
              <EvidenceLink evidence={one} />
            </li>
          ))}
        </ul>
      ) : null}
      {shown.length < claim.evidence.length ? (
        <div className={styles.quiet}>
          {t("{gone} of its evidence is no longer in the Evidence list.", {
            gone: claim.evidence.length - shown.length,
          })}
        </div>
      ) : null}
      <AnswerBox
        {...{ overview, action }}
        about={claim.id}
        allowed={may(actor, "confirmCompletion", { action, madeBy: claim.by })}
        confirm={{
          button: t("Confirm {ref}", { ref }),
          said: t("{ref} is completed.", { ref }),
          rule: (context) => confirmCompletion({}, context),
        }}
        back={{
          button: t("Send {ref} back", { ref }),
          said: t("The claim on {ref} was sent back.", { ref }),
          label: t("Send back the claim on {ref}", { ref }),
          submit: t("Send back"),
          question: t("What is missing?"),
          rule: (reason) => (context) => returnClaim({ reason }, context),
        }}
      />
    </section>
  );
}
