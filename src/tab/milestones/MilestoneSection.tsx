// The milestones of an action: how many are reached, each with its date and owner, reached or moved in place, added by paste.
import { t } from "../language/t.ts";
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import type { ActionLog } from "../../domain/history/actionLog.ts";
import type { PostId } from "../../domain/values/id.ts";
import type { Milestone } from "../../domain/plan/milestone.ts";
import { milestonesAfterEnd } from "../../domain/planLife/actions/milestones.ts";
import { may } from "../../domain/rights/permission.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { actorOf } from "../session/actor.ts";
import { useToday } from "../session/today.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { milestoneRows } from "../reading/milestoneRows.ts";
import type { MilestoneRow } from "../reading/milestoneRows.ts";
import { MoveMilestone } from "./MoveMilestone.tsx";
import { PasteMilestones } from "./PasteMilestones.tsx";
import { ReachMilestone } from "./ReachMilestone.tsx";

interface MilestoneSectionProps {
  readonly overview: PlanOverview;
  readonly action: Action;
  readonly log: ActionLog;
  readonly milestones: readonly Milestone[];
  readonly post: (id: PostId | null) => string | null;
  /** The plan as of another day: nothing can be done. */
  readonly readOnly: boolean;
}

export function MilestoneSection(props: MilestoneSectionProps) {
  const styles = usePageStyles();
  const { overview, action, log, milestones, post } = props;
  const today = useToday(overview.plan.timeZone);
  const [adding, setAdding] = useState(false);
  const actor = actorOf(overview, today);
  const mayEdit =
    !props.readOnly && may(actor, "editMilestones", { action }).ok;
  if (milestones.length === 0 && !mayEdit) return null;
  const reached = milestones.filter((one) => one.reached).length;
  const beyond = milestonesAfterEnd(action, milestones);
  return (
    <section aria-label={t("Milestones")}>
      <h3 className={styles.small}>
        {milestones.length === 0
          ? t("Milestones")
          : t("Milestones: {reached} of {milestones} reached", {
              reached,
              milestones: milestones.length,
            })}
      </h3>
      {beyond.length > 0 ? (
        <p className={styles.warning}>
          {t("{titles:list} {beyond?has|have} a date after the action’s own.", {
            titles: beyond.map((one) => `“${one.title}”`),
            beyond: beyond.length,
          })}
        </p>
      ) : null}
      <ol className={styles.list}>
        {milestoneRows(milestones, log, post, today).map((row) => (
          <OneMilestone
            key={row.milestone.id}
            {...props}
            row={row}
            mayEdit={mayEdit}
          />
        ))}
      </ol>
      {adding ? (
        <PasteMilestones
          overview={overview}
          action={action}
          today={today}
          onClose={() => setAdding(false)}
        />
      ) : mayEdit ? (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setAdding(true)}>
            {t("Add milestones")}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

type OneMilestoneProps = MilestoneSectionProps & {
  readonly row: MilestoneRow;
  readonly mayEdit: boolean;
};

function OneMilestone(props: OneMilestoneProps) {
  const styles = usePageStyles();
  const { row, mayEdit } = props;
  const { milestone, when, proposed, owner, late } = row;
  return (
    <li className={styles.row}>
      <span aria-hidden="true">{milestone.reached ? "● " : "○ "}</span>
      {milestone.title}
      <div className={styles.quiet}>
        {when}
        {late ? t(" · past its date") : ""}
        {owner ? ` · ${owner}` : ""}
      </div>
      {proposed ? <div className={styles.quiet}>{proposed}</div> : null}
      {mayEdit && !milestone.reached ? <Doing {...props} /> : null}
    </li>
  );
}

function Doing({ overview, action, log, milestones, row }: OneMilestoneProps) {
  const styles = usePageStyles();
  const [open, setOpen] = useState<"none" | "reach" | "move">("none");
  const { milestone } = row;
  const form = {
    overview,
    action,
    milestone,
    onClose: () => setOpen("none"),
  };
  if (open === "reach") return <ReachMilestone {...form} />;
  if (open === "move")
    return <MoveMilestone {...form} log={log} milestones={milestones} />;
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        aria-label={t("Reached: {title}", { title: milestone.title })}
        onClick={() => setOpen("reach")}
      >
        {t("Reached")}
      </Button>
      <Button
        size="small"
        aria-label={t("Move its date: {title}", { title: milestone.title })}
        onClick={() => setOpen("move")}
      >
        {t("Move its date")}
      </Button>
    </div>
  );
}
