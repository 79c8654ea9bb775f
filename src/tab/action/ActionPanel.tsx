// One action: everything known, what one may do, and its whole history in words.
import { t } from "../language/t.ts";
import { useEffect, useMemo, useRef } from "react";
import { useQuery } from "@tanstack/react-query";
import { Button } from "@fluentui/react-components";
import type { Action } from "../../domain/plan/action.ts";
import { dayIn } from "../../domain/values/calendarDate.ts";
import type {
  CalendarDate,
  Instant,
} from "../../domain/values/calendarDate.ts";
import type { Cut } from "../../domain/history/knownEvents.ts";
import { may } from "../../domain/rights/permission.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import { logAt, milestonesAt } from "../../domain/history/planAt.ts";
import { openClaim } from "../../domain/history/updateLog.ts";
import { openCorrection } from "../../domain/planLife/correctDate.ts";
import type { StoredLog } from "../../sharepoint/plan/storedLog.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { actorOf } from "../session/actor.ts";
import { actionLogQuery } from "../reading/planQueries.ts";
import { planRows } from "../reading/rows.ts";
import type { PlanRow } from "../reading/rows.ts";
import { useSession } from "../session/session.ts";
import { useToday } from "../session/today.ts";
import { Icon } from "../ui/Icon.tsx";
import * as icons from "../ui/icons.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { EmptyState, ProblemState } from "../ui/State.tsx";
import { AtHome, isReadOnly } from "./AtHome.tsx";
import { ActionFacts } from "./ActionFacts.tsx";
import { ClaimBox } from "../confirming/ClaimBox.tsx";
import { CorrectionBox } from "../confirming/CorrectionBox.tsx";
import { Doing } from "./Doing.tsx";
import { EditDraft } from "./EditDraft.tsx";
import { Flags } from "./Flags.tsx";
import { flagsOf } from "./flagsOf.ts";
import { History } from "./History.tsx";
import { usePanelStyles } from "../ui/panelStyles.ts";
import { LastWords } from "./LastWords.tsx";
import { ProposalBox } from "./ProposalBox.tsx";
import { Adding, Parts, sectionsOf, usePostTitles } from "./Parts.tsx";
import type { ActionPanelProps, ReadProps, SheetProps } from "./panelProps.ts";
import { ReportWords } from "../confirming/ReportWords.tsx";

export default function ActionPanel(props: ActionPanelProps) {
  const { overview, actionId, onClose } = props;
  const clock = useToday(overview.plan.timeZone);
  const today = props.cut?.asAt ?? clock;
  const action = overview.actions.find((each) => each.id === actionId);
  if (!action)
    return (
      <EmptyState
        title={t("This action is not in the plan")}
        action={<Button onClick={onClose}>{t("Back to the plan")}</Button>}
      >
        {t(
          "It may have been taken out of the lists, or the link is to another plan.",
        )}
      </EmptyState>
    );
  return <Sheet key={actionId} {...props} action={action} today={today} />;
}

/** The row of this one action: the same words as in the grid. */
function useRow(overview: PlanOverview, action: Action, today: CalendarDate) {
  return useMemo(
    () => planRows({ ...overview, actions: [action] }, today)[0],
    [overview, action, today],
  );
}

function Sheet(props: SheetProps) {
  const { overview, action, today, onClose } = props;
  const styles = usePanelStyles();
  const row = useRow(overview, action, today);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!row) return null;
  return (
    <div className={styles.sheet}>
      <div className={styles.top}>
        <span className={styles.ref}>{action.ref}</span>
        {row.theme ? (
          <span className={styles.quiet}>
            {`${row.theme.code} ${row.theme.title}`.trim()}
          </span>
        ) : null}
        <Button
          className={styles.close}
          appearance="subtle"
          icon={<Icon line={icons.close} />}
          onClick={onClose}
        >
          {t("Close")}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {action.title}
      </h2>
      <Live {...props} row={row} />
    </div>
  );
}

/** What is read of this action beside its row: shown as soon as it is there; the facts do not wait for it. */
function Live(props: SheetProps & { readonly row: PlanRow }) {
  const { overview, action, today, row, cut, kept } = props;
  const session = useSession();
  const query = useQuery(actionLogQuery(session, overview.plan.id, action.id));
  const actor = useActor(overview, today, action);
  const stored = query.data ? storedAt(query.data, cut, overview) : null;
  return (
    <>
      <AtHome action={action} />
      {isReadOnly(props) ? null : (
        <>
          <Doing
            {...{ overview, action, today, actor, kept }}
            evidence={stored?.evidence ?? []}
            lastWords={row.action.current.lastUpdate?.note ?? null}
          />
          <EditDraft {...{ overview, action, actor, kept }} />
        </>
      )}
      <ActionFacts {...{ overview, action, row, today }} />
      {stored ? <Waiting {...props} actor={actor} stored={stored} /> : null}
      <LastWords row={row} today={today} />
      {stored ? (
        <Log {...props} actor={actor} stored={stored} />
      ) : query.isPending ? (
        <Skeleton label={t("Reading the history")} />
      ) : (
        <ProblemState error={query.error} retry={() => void query.refetch()} />
      )}
    </>
  );
}

function useActor(
  overview: PlanOverview,
  today: CalendarDate,
  action: Action,
): Actor {
  return useMemo(
    () => actorOf(overview, today, action),
    [overview, today, action],
  );
}

/** The log as it was known on the day looked at. */
function storedAt(
  stored: StoredLog,
  cut: Cut | null,
  { plan }: PlanOverview,
): StoredLog {
  if (!cut) return stored;
  const known = (one: { readonly recorded: Instant }) =>
    dayIn(one.recorded, plan.timeZone) <= cut.knownAt;
  return {
    ...stored,
    log: logAt(stored.log, cut, plan.timeZone),
    evidence: stored.evidence.filter(known),
    milestones: milestonesAt(
      stored.milestones,
      cut,
      plan.timeZone,
      stored.log.decisions,
    ),
  };
}

/** What waits for somebody: a claim, a proposed date, a flag. */
function Waiting({ stored, ...props }: ReadProps) {
  const { overview, action, today } = props;
  const { log, evidence } = stored;
  const claim = openClaim(log.updates);
  const asked = openCorrection(log.decisions);
  const readOnly = isReadOnly(props);
  const flags = useMemo(
    () => flagsOf(action, stored, overview, today),
    [action, stored, overview, today],
  );
  return (
    <>
      {claim && !readOnly ? (
        <ClaimBox {...props} claim={claim} evidence={evidence} />
      ) : null}
      {asked && !readOnly ? <CorrectionBox {...props} asked={asked} /> : null}
      <ProposalBox {...props} {...stored} readOnly={readOnly} />
      <Flags {...props} flags={flags} readOnly={readOnly} />
    </>
  );
}

function Log({ stored, ...props }: ReadProps) {
  const { overview, action, actor } = props;
  const post = usePostTitles(overview);
  const { log, unreadable } = stored;
  const readOnly = isReadOnly(props);
  const about = { ...props, updates: log.updates, readOnly };
  const filled = sectionsOf({ ...props, stored });
  return (
    <>
      <ReportWords {...about} />
      <Parts {...props} stored={stored} wanted={filled} />
      <History
        overview={overview}
        action={action}
        mayTakeBack={!readOnly && may(actor, "takeMeeting", { action }).ok}
        log={log}
        unreadable={unreadable}
        names={{
          plan: overview.plan,
          post,
          body: (id) =>
            overview.bodies.find((body) => body.id === id)?.title ?? null,
        }}
      />
      {readOnly ? null : <Adding {...props} stored={stored} filled={filled} />}
    </>
  );
}
