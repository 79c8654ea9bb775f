// A proposed date that waits: from, to, why and who decides; its proposer's side may take it back.
import { parts } from "../language/parts.ts";
import { inWords, t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { Button } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import type { ActionLog } from "../../domain/history/actionLog.ts";
import type { Milestone } from "../../domain/plan/milestone.ts";
import { may } from "../../domain/rights/permission.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import { withdrawProposal } from "../../domain/revisions/proposal.ts";
import type { Revision } from "../../domain/plan/revision.ts";
import {
  awaitingRevision,
  revisionState,
} from "../../domain/revisions/revisionState.ts";
import { route } from "../../domain/revisions/route.ts";
import { capitalised } from "../../domain/values/wording.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { Refused } from "../ui/Refused.tsx";
import { reasonWords } from "../ui/reasonWords.ts";
import { usePanelStyles } from "../ui/panelStyles.ts";
import { draftKey } from "../saving/draftKey.ts";
import { useKeptPress } from "../saving/keptForm.ts";
import { useEdit } from "../saving/useEdit.ts";

interface ProposalBoxProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly log: ActionLog;
  readonly milestones: readonly Milestone[];
  readonly actor: Actor;
  readonly readOnly: boolean;
}

export function ProposalBox(props: ProposalBoxProps) {
  const { overview, action, log, milestones, actor, readOnly } = props;
  const styles = usePanelStyles();
  const revision = awaitingRevision(log);
  if (!revision) return null;
  const { plan, bodies } = overview;
  const way = route(revision, { action, log, plan, milestones, bodies });
  const supported = revisionState(revision, log).status === "supported";
  const from = revision.from ? inWords(revision.from) : t("No date");
  return (
    <section className={styles.form} aria-label={t("Proposed date")}>
      <div>
        {parts(
          "{proposed} by {name} on {effective:date}. {from} stays in force until it is decided.",
          {
            proposed: (
              <strong>
                {t("{to} proposed", {
                  to: revision.to ? inWords(revision.to) : t("No agreed date"),
                })}
              </strong>
            ),
            name: revision.by.name,
            effective: revision.effective,
            from,
          },
        )}
      </div>
      <div>
        {capitalised(reasonWords[revision.reason])}. {revision.words}
        {revision.correctiveAction
          ? t(" What is being done: {correctiveAction}", {
              correctiveAction: revision.correctiveAction,
            })
          : ""}
      </div>
      {revision.effect ? (
        <div>{t("Effect: {effect}", { effect: revision.effect })}</div>
      ) : null}
      <div className={styles.quiet}>
        {asText(way.because)}
        {supported ? t(" The Programme Board supports it.") : ""}
      </div>
      {!readOnly && may(actor, "proposeDate", { action }).ok ? (
        <TakeBack {...props} revision={revision} />
      ) : null}
    </section>
  );
}

function TakeBack({
  overview,
  action,
  revision,
}: ProposalBoxProps & { readonly revision: Revision }) {
  const styles = usePanelStyles();
  const { busy, problem, run } = useEdit(overview, action, {
    kept: useKeptPress(draftKey(overview.me, "withdraw", revision.id)),
  });
  return (
    <>
      <Refused words={problem} />
      <div className={styles.buttons}>
        <Button
          disabledFocusable={busy}
          onClick={() =>
            void run(
              t("The proposal on {ref} was taken back.", { ref: action.ref }),
              (at) => withdrawProposal({ revisionId: revision.id }, at),
            )
          }
        >
          {t("Take the proposal back")}
        </Button>
      </div>
    </>
  );
}
