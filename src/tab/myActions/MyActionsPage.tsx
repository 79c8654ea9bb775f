// My actions, the personal app: what I answer for in every plan, due first, "no change" in one press.
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useQueries, useQuery } from "@tanstack/react-query";
import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useLocation } from "wouter";
import { actorOn } from "../../domain/permission.ts";
import type { Plan } from "../../domain/plan.ts";
import { reportNoChange } from "../../domain/progress.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import { plainView, viewAddress } from "../address.ts";
import { overviewQuery, plansQuery } from "../planQueries.ts";
import { planRows } from "../rows.ts";
import type { PlanRow } from "../rows.ts";
import { useSaver } from "../saving.ts";
import { useSession } from "../session.ts";
import { useToday } from "../today.ts";
import { asProblem } from "../ui/problem.ts";
import { RagMark } from "../ui/Rag.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { EmptyState, ProblemState } from "../ui/State.tsx";
import { myGroups, whyNow } from "./myGroups.ts";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    maxWidth: "960px",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXXL}`,
    "@media (max-width: 640px)": {
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  plan: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  group: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "64px minmax(0, 1fr) auto",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    alignItems: "start",
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    "@media (max-width: 640px)": {
      gridTemplateColumns: "48px minmax(0, 1fr)",
    },
  },
  ref: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  link: {
    color: tokens.colorNeutralForeground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  buttons: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    "@media (max-width: 640px)": { gridColumn: "2" },
  },
  why: { gridColumn: "2 / -1" },
  problem: { color: tokens.colorStatusDangerForeground3 },
});

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
  if (plans.error)
    return (
      <ProblemState error={plans.error} retry={() => void plans.refetch()} />
    );
  if (plans.isPending) return <Skeleton label="Opening your actions" />;
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
      {known.length < open.length && !failed ? (
        <Skeleton label="Reading your plans" />
      ) : (
        <Plans overviews={known} />
      )}
    </main>
  );
}

function useMine(overview: PlanOverview) {
  const today = useToday(overview.plan.timeZone);
  return useMemo(() => {
    const { posts } = actorOn(
      overview.me.person,
      overview.rights.roles,
      overview.posts,
      today,
    );
    return { groups: myGroups(planRows(overview, today), posts, today), today };
  }, [overview, today]);
}

function answersForAny(overview: PlanOverview, today = ""): boolean {
  return overview.posts.some((post) =>
    post.holders.some(
      ({ person, to }) =>
        person.email === overview.me.person.email &&
        (to === null || to >= today),
    ),
  );
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

function OnePlan({ overview }: { readonly overview: PlanOverview }) {
  const styles = useStyles();
  const { groups, today } = useMine(overview);
  const { plan } = overview;
  return (
    <section aria-label={plan.title}>
      <p className={styles.plan}>{plan.title}</p>
      <Group title="Needs you now" rows={groups.now} plan={plan}>
        {(row) => (
          <NeedsMe overview={overview} row={row} why={whyNow(row, today)} />
        )}
      </Group>
      {groups.now.length === 0 ? <p>Nothing needs you now.</p> : null}
      <Group title="Waiting for others" rows={groups.waiting} plan={plan} />
      <Group title="Coming up" rows={groups.later} plan={plan} />
      <Group title="Done" rows={groups.done} plan={plan} />
    </section>
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

function NeedsMe({
  overview,
  row,
  why,
}: {
  readonly overview: PlanOverview;
  readonly row: PlanRow;
  readonly why: string;
}) {
  const styles = useStyles();
  const saver = useSaver(overview);
  const [, go] = useLocation();
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const { action } = row;
  const noChange = async () => {
    setSaving(true);
    setProblem(null);
    try {
      const saved = await saver.save(
        action,
        `No change saved for ${action.ref}.`,
        reportNoChange,
      );
      if (saved.kind === "refused") setProblem(saved.words);
      if (saved.kind === "conflict")
        setProblem(
          `Somebody else saved ${action.ref} at the same moment. Your “no change” is in its history; what they wrote stands.`,
        );
    } catch (error) {
      const { words, next } = asProblem(error);
      setProblem(`${words} ${next}`);
    } finally {
      setSaving(false);
    }
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={`No change on ${action.ref}`}
          disabledFocusable={saving}
          onClick={() => void noChange()}
        >
          No change
        </Button>
        <Button
          size="small"
          aria-label={`Update ${action.ref}`}
          onClick={() =>
            go(
              viewAddress(overview.plan.id, {
                ...plainView,
                action: action.id,
              }),
            )
          }
        >
          Update
        </Button>
      </div>
      <div
        className={mergeClasses(styles.why, problem !== null && styles.problem)}
        role="status"
      >
        {problem ?? why}
      </div>
    </>
  );
}
