// The cycle of a plan: what is wanted when, the bodies and their meetings, and the working days everything is counted back by.
import { t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import {
  cycleCalendar,
  cycleWarnings,
  strayMeetings,
} from "../../domain/board/cycleCalendar.ts";
import { may } from "../../domain/rights/permission.ts";
import { ownRegister } from "../../domain/portfolio/namedHomes.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { actorOf } from "../session/actor.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { useCycle } from "../reading/planCycle.ts";
import { useToday } from "../session/today.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { ProblemState } from "../ui/State.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { WholePlan } from "../reading/WholePlan.tsx";
import { Bodies } from "./Bodies.tsx";
import type { CycleValue } from "./cycleValue.ts";
import { CalendarList } from "./CalendarList.tsx";
import { RulesForm } from "./RulesForm.tsx";

export default function CyclePage({ overview }: PlanPageValue) {
  return (
    <WholePlan overview={overview}>
      {(record) => <Cycle overview={overview} record={ownRegister(record)} />}
    </WholePlan>
  );
}

function Cycle({
  overview,
  record,
}: PlanPageValue & { readonly record: PlanRecord }) {
  const { cycle, error, retry } = useCycle(record);
  const today = useToday(overview.plan.timeZone);
  const actor = actorOf(overview, today);
  const allowed = may(actor, "keepCycle");
  if (!cycle)
    return error ? (
      <ProblemState error={error} retry={retry} />
    ) : (
      <Skeleton label={t("Reading the calendar")} />
    );
  return (
    <CyclePageBody
      overview={overview}
      record={record}
      cycle={cycle}
      mayKeep={allowed.ok}
      whoMay={allowed.ok ? null : asText(allowed.words)}
    />
  );
}

function CyclePageBody(props: CycleValue & { readonly whoMay: string | null }) {
  const styles = usePageStyles();
  const { record, cycle, whoMay } = props;
  const entries = cycleCalendar(
    record.meetings,
    record.bodies,
    cycle.rules,
    cycle.calendar,
  );
  const warnings = [
    ...(cycle.trouble ? [cycle.trouble] : []),
    ...cycleWarnings(entries, cycle.calendar),
    ...strayMeetings(record.meetings, record.bodies).map(({ date }) =>
      t(
        "A meeting on {date:date} is of a body that is not in this plan. Correct its row in the Meetings list.",
        { date },
      ),
    ),
  ];
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("Calendar")}</h1>
      <p className={styles.text}>
        {t(
          "Updates open and close before each meeting of the Board; papers are wanted before a committee. Every date is counted back from its meeting in working days: move the meeting and the rest follow.",
        )}
      </p>
      {whoMay ? <p className={styles.quiet}>{whoMay}</p> : null}
      {warnings
        .map((warning) => asText(warning))
        .map((words) => (
          <p key={words} className={styles.warning}>
            {words}
          </p>
        ))}
      <CalendarList {...props} entries={entries} />
      <Bodies {...props} />
      <Rules {...props} />
    </main>
  );
}

function Rules(props: CycleValue) {
  const styles = usePageStyles();
  const [open, setOpen] = useState(false);
  const { rules } = props.cycle;
  return (
    <>
      <h2 className={styles.section}>{t("Counted back in working days")}</h2>
      <p className={styles.text}>
        {t(
          "Updates open {windowOpens} days before the Board and are wanted {windowCloses} days before it; for {grace} more days an update still counts as in time. Later ones are kept and marked late. Board papers go out {boardPapers} days before. A committee paper is with democratic services {committeePapers} days before its meeting, and the agenda is published {agendaClearDays} clear days before.",
          {
            windowOpens: rules.windowOpens,
            windowCloses: rules.windowCloses,
            grace: rules.grace,
            boardPapers: rules.boardPapers,
            committeePapers: rules.committeePapers,
            agendaClearDays: rules.agendaClearDays,
          },
        )}
      </p>
      {open ? (
        <RulesForm {...props} onClose={() => setOpen(false)} />
      ) : props.mayKeep ? (
        <div className={styles.buttons}>
          <Button onClick={() => setOpen(true)}>{t("Change the days")}</Button>
        </div>
      ) : null}
    </>
  );
}
