// One action: everything known, what one may do, and its whole history in words.
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { Button } from "@fluentui/react-components";
import type { Action } from "../../domain/action.ts";
import type { CalendarDate } from "../../domain/calendarDate.ts";
import type { PostId } from "../../domain/id.ts";
import { actorOn, may } from "../../domain/permission.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import { actionLogQuery } from "../planQueries.ts";
import { planRows } from "../rows.ts";
import type { PlanRow } from "../rows.ts";
import { useSession } from "../session.ts";
import { useToday } from "../today.ts";
import { RagMark } from "../ui/Rag.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { EmptyState, ProblemState } from "../ui/State.tsx";
import { ActionFacts } from "./ActionFacts.tsx";
import { keptDraft } from "./drafts.ts";
import { History } from "./History.tsx";
import { Milestones } from "./Milestones.tsx";
import { usePanelStyles } from "./panelStyles.ts";

const RecordProgress = lazy(
  () => import(/* webpackChunkName: "forms" */ "./RecordProgress.tsx"),
);

export interface ActionPanelProps {
  readonly overview: PlanOverview;
  readonly actionId: string;
  /** Shown from this device and not yet checked against the lists. */
  readonly kept: boolean;
  readonly onClose: () => void;
}

export default function ActionPanel(props: ActionPanelProps) {
  const { overview, actionId, onClose } = props;
  const today = useToday(overview.plan.timeZone);
  const action = overview.actions.find((each) => each.id === actionId);
  if (!action)
    return (
      <EmptyState
        title="This action is not in the plan"
        action={<Button onClick={onClose}>Back to the plan</Button>}
      >
        It may have been taken out of the lists, or the link is to another plan.
      </EmptyState>
    );
  return <Sheet key={actionId} {...props} action={action} today={today} />;
}

type SheetProps = ActionPanelProps & {
  readonly action: Action;
  readonly today: CalendarDate;
};

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
    // Escape closes the sheet from anywhere in it; every control in it stays its own.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.sheet}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div className={styles.top}>
        <span className={styles.ref}>{action.ref}</span>
        <RagMark rag={row.rag} />
        <span>{row.status}</span>
        <Button className={styles.close} appearance="subtle" onClick={onClose}>
          Close
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {action.title}
      </h2>
      <Doing {...props} row={row} />
      <ActionFacts overview={overview} action={action} row={row} />
      <Log {...props} />
    </div>
  );
}

function usePostTitles(overview: PlanOverview) {
  return useMemo(() => {
    const titles = new Map(overview.posts.map(({ id, title }) => [id, title]));
    return (id: PostId | null) => (id ? (titles.get(id) ?? null) : null);
  }, [overview.posts]);
}

function Doing({
  overview,
  action,
  today,
  kept,
  row,
}: SheetProps & { readonly row: PlanRow }) {
  const styles = usePanelStyles();
  const { person } = overview.me;
  const [open, setOpen] = useState(
    () => keptDraft(person.email ?? "", action.id) !== null,
  );
  const actor = actorOn(person, overview.rights.roles, overview.posts, today);
  const allowed = may(actor, "recordProgress", { action });
  if (!allowed.ok) return <p className={styles.quiet}>{allowed.words}</p>;
  if (!overview.rights.mayReport)
    return (
      <p className={styles.quiet}>
        You answer for this action, but SharePoint does not let you add to the
        Updates list. Ask the plan administrator to put you in the officers’
        group.
      </p>
    );
  if (!open)
    return (
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={kept}
          onClick={() => setOpen(true)}
        >
          Record progress
        </Button>
      </div>
    );
  return (
    <Suspense fallback={<Skeleton label="Opening the form" />}>
      <RecordProgress
        overview={overview}
        action={action}
        lastWords={row.action.current.lastUpdate?.note ?? null}
        onDone={() => setOpen(false)}
      />
    </Suspense>
  );
}

function Log({ overview, action }: SheetProps) {
  const styles = usePanelStyles();
  const session = useSession();
  const post = usePostTitles(overview);
  const query = useQuery(actionLogQuery(session, overview.plan.id, action.id));
  if (query.isPending) return <Skeleton label="Reading the history" />;
  if (!query.data)
    return (
      <ProblemState error={query.error} retry={() => void query.refetch()} />
    );
  const { log, milestones, evidence, unreadable } = query.data;
  return (
    <>
      <Milestones milestones={milestones} post={post} />
      {evidence.length > 0 ? (
        <>
          <h3 className={styles.section}>Evidence</h3>
          <ul className={styles.list}>
            {evidence.map((each) => (
              <li key={each.id} className={styles.entry}>
                {each.url?.startsWith("https://") ? (
                  <a href={each.url} target="_blank" rel="noreferrer">
                    {each.title} (opens in a new window)
                  </a>
                ) : (
                  each.title
                )}{" "}
                <span className={styles.quiet}>
                  added by {each.addedBy.name}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <History
        log={log}
        unreadable={unreadable}
        names={{
          plan: overview.plan,
          post,
          body: (id) =>
            overview.bodies.find((body) => body.id === id)?.title ?? null,
        }}
      />
    </>
  );
}
