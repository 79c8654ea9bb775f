// My actions, the personal app: what I answer for in every plan, due first, "no change" in one press.
import { useMemo } from "react";
import type { ReactNode } from "react";
import { useQueries, useQuery } from "@tanstack/react-query";
import type { Plan } from "../../domain/plan.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import { actorOf, answersForAny } from "../actor.ts";
import { plainView, viewAddress } from "../address.ts";
import { overviewQuery, plansQuery } from "../planQueries.ts";
import { planRows } from "../rows.ts";
import type { PlanRow } from "../rows.ts";
import { useSession } from "../session.ts";
import { useToday } from "../today.ts";
import { RagMark, RagSchemeContext } from "../ui/Rag.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { EmptyState, ProblemState } from "../ui/State.tsx";
import { answeredBy, myGroups, whyNow } from "./myGroups.ts";
import { useStyles } from "./myStyles.ts";
import { NeedsMe } from "./NeedsMe.tsx";
import { useAsked } from "./useAsked.ts";

export default function MyActionsPage() {
  const styles = useStyles();
  const session = useSession();
  const plans = useQuery(plansQuery(session));
  const open = useMemo(
    () => (plans.data?.items ?? []).filter((plan) => plan.state !== "closed"),
    [plans.data],
  );
  const overviews = useQueries({
    queries: open.map((plan) => overviewQuery(session, plan.id)),
  });
  if (plans.isPending) return <Skeleton label="Opening your actions" />;
  if (!plans.data)
    return (
      <ProblemState error={plans.error} retry={() => void plans.refetch()} />
    );
  const known = overviews.flatMap((each) => (each.data ? [each.data] : []));
  const failed = overviews.find((each) => each.error);
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>My actions</h1>
      {failed ? (
        <ProblemState
          error={failed.error}
          retry={() => void failed.refetch()}
        />
      ) : null}
      {known.length < open.length ? (
        // Of a plan that could not be read nobody can say that it asks nothing.
        failed ? (
          <ReadablePlans overviews={known} />
        ) : (
          <Skeleton label="Reading your plans" />
        )
      ) : (
        <Plans overviews={known} />
      )}
    </main>
  );
}

function useMine(overview: PlanOverview) {
  const today = useToday(overview.plan.timeZone);
  const { mine, posts } = useMemo(() => {
    const actor = actorOf(overview, today);
    const rows = planRows(overview, today);
    return { posts: actor.posts, mine: answeredBy(rows, actor.posts) };
  }, [overview, today]);
  const asked = useAsked(overview, mine, today);
  return { groups: myGroups(mine, posts, today, asked), asked, today };
}

function Plans({ overviews }: { readonly overviews: readonly PlanOverview[] }) {
  const mine = overviews.filter((overview) => answersForAny(overview));
  if (mine.length === 0)
    return (
      <EmptyState
        title="You answer for no action"
        action={
          <ul>
            {overviews.map(({ plan }) => (
              <li key={plan.id}>
                <a href={`#${viewAddress(plan.id, plainView)}`}>{plan.title}</a>
              </li>
            ))}
          </ul>
        }
      >
        When the post you hold is made responsible for an action, it is listed
        here with what it needs from you. You can read the plans:
      </EmptyState>
    );
  return mine.map((overview) => (
    <OnePlan key={overview.plan.id} overview={overview} />
  ));
}

/** While another plan cannot be read: those that ask something, and no claim that nothing does. */
function ReadablePlans({
  overviews,
}: {
  readonly overviews: readonly PlanOverview[];
}) {
  return overviews
    .filter((overview) => answersForAny(overview))
    .map((overview) => <OnePlan key={overview.plan.id} overview={overview} />);
}

function OnePlan({ overview }: { readonly overview: PlanOverview }) {
  const styles = useStyles();
  const { groups, asked, today } = useMine(overview);
  const { plan } = overview;
  return (
    <RagSchemeContext.Provider value={plan.ragScheme}>
      <section aria-label={plan.title}>
        <p className={styles.plan}>{plan.title}</p>
        <Group title="Needs you now" rows={groups.now} plan={plan}>
          {(row) => (
            <NeedsMe
              overview={overview}
              action={row.action}
              why={whyNow(row, today, asked)}
            />
          )}
        </Group>
        {groups.now.length === 0 ? <p>Nothing needs you now.</p> : null}
        <Group title="Waiting for others" rows={groups.waiting} plan={plan} />
        <Group title="Coming up" rows={groups.later} plan={plan} />
        <Group title="Done" rows={groups.done} plan={plan} />
      </section>
    </RagSchemeContext.Provider>
  );
}

function Group({
  title,
  rows,
  plan,
  children,
}: {
  readonly title: string;
  readonly rows: readonly PlanRow[];
  readonly plan: Plan;
  readonly children?: (row: PlanRow) => ReactNode;
}) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <>
      <h2 className={styles.group}>
        {title} ({rows.length})
      </h2>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.action.id} className={styles.row}>
            <span className={styles.ref}>{row.action.ref}</span>
            <div>
              <a
                className={styles.link}
                href={`#${viewAddress(plan.id, { ...plainView, action: row.action.id })}`}
              >
                {row.action.title}
              </a>
              <div className={styles.quiet}>
                <RagMark rag={row.rag} />
                <span>{row.status}</span>
                <span>
                  {row.due.first}
                  {row.due.moved ? ` · ${row.due.moved}` : ""}
                </span>
                {row.due.awaiting ? <span>{row.due.awaiting}</span> : null}
              </div>
            </div>
            {children?.(row)}
          </li>
        ))}
      </ul>
    </>
  );
}
