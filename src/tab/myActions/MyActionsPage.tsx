// My actions, the personal app: what I answer for in every plan, due first, "no change" in one press.
import { t } from "../language/t.ts";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { useQueries, useQuery } from "@tanstack/react-query";
import { mergeClasses } from "@fluentui/react-components";
import { settingsFor } from "../../domain/reminding/reminder.ts";
import { openCallIn } from "../../domain/progress/entryCall.ts";
import { settingName } from "../../domain/reminding/reminderSettings.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { actorOf, answersForAny } from "../session/actor.ts";
import { plainView, viewAddress } from "../address/address.ts";
import {
  overviewQuery,
  plansQuery,
  settingsQuery,
} from "../reading/planQueries.ts";
import { planRows } from "../reading/rows.ts";
import type { PlanRow } from "../reading/rows.ts";
import { useSession } from "../session/session.ts";
import { useToday } from "../session/today.ts";
import { RagSchemeContext } from "../ui/Rag.tsx";
import { LanguageAndReview } from "../frame/LanguageAndReview.tsx";
import { useTitle } from "../ui/useTitle.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { EmptyState, ProblemState } from "../ui/State.tsx";
import { answeredBy, myGroups, standingElsewhere, whyNow } from "./myGroups.ts";
import type { MyGroups } from "./myGroups.ts";
import { useStyles } from "./myStyles.ts";
import { MyRow } from "./MyRow.tsx";
import { owedIn } from "./owed.ts";
import type { OfficersRules } from "./owed.ts";
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
  useTitle(t("My actions"));
  if (plans.isPending) return <Skeleton label={t("Opening your actions")} />;
  if (!plans.data)
    return (
      <ProblemState error={plans.error} retry={() => void plans.refetch()} />
    );
  const known = overviews.flatMap((each) => (each.data ? [each.data] : []));
  const failed = overviews.find((each) => each.error);
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("My actions")}</h1>
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
          <Skeleton label={t("Reading your plans")} />
        )
      ) : (
        <Plans overviews={known} />
      )}
      <p className={styles.own}>
        {t(
          "Which language your cards come in, at which hours, and none before a day: write “Settings” to Waymark in chat.",
        )}
        <LanguageAndReview />
      </p>
    </main>
  );
}

/** What the plan's reminders go by: its own rules once they are read, the usual ones until then. */
function useReminderRules({ plan }: PlanOverview): OfficersRules {
  const { data } = useQuery(settingsQuery(useSession()));
  return useMemo(() => {
    const name = settingName(plan.id);
    const stored = data?.items.find((one) => one.name === name)?.value;
    return {
      settings: settingsFor({ plan, settings: stored ?? null }).settings,
      call: openCallIn(data?.items ?? [], plan.id),
    };
  }, [data, plan]);
}

function useMine(overview: PlanOverview) {
  const today = useToday(overview.plan.timeZone);
  const rules = useReminderRules(overview);
  const { mine, posts } = useMemo(() => {
    const actor = actorOf(overview, today);
    const rows = planRows(overview, today);
    return { posts: actor.posts, mine: answeredBy(rows, actor.posts) };
  }, [overview, today]);
  const owed = useMemo(
    () => owedIn(overview.plan, rules, today),
    [overview.plan, rules, today],
  );
  const asked = useAsked(overview, mine, today);
  return {
    groups: myGroups(mine, posts, owed, asked),
    why: (row: PlanRow) => whyNow(row, today, owed, asked),
    today,
  };
}

function Plans({ overviews }: { readonly overviews: readonly PlanOverview[] }) {
  const mine = overviews.filter((overview) => answersForAny(overview));
  if (mine.length === 0)
    return (
      <EmptyState
        title={t("You have no actions")}
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
        {t(
          "When the post you hold is made responsible for an action, it is listed here with what it needs from you. You can read the plans:",
        )}
      </EmptyState>
    );
  return <ReadablePlans overviews={overviews} />;
}

/** Those that ask something; while another plan cannot be read, with no claim that nothing does. */
function ReadablePlans({
  overviews,
}: {
  readonly overviews: readonly PlanOverview[];
}) {
  const also = useMemo(() => standingElsewhere(overviews), [overviews]);
  return overviews
    .filter((overview) => answersForAny(overview))
    .map((overview) => (
      <OnePlan key={overview.plan.id} {...{ overview, also }} />
    ));
}

const groups: readonly (readonly [keyof MyGroups, string])[] = [
  ["late", t("Late")],
  ["now", t("Needs you now")],
  ["waiting", t("Waiting for others")],
  ["later", t("Coming up")],
];

function OnePlan({
  overview,
  also,
}: {
  readonly overview: PlanOverview;
  readonly also: ReturnType<typeof standingElsewhere>;
}) {
  const styles = useStyles();
  const { groups: mine, why, today } = useMine(overview);
  const { plan } = overview;
  const line = (row: PlanRow) => (
    <MyRow
      key={row.action.id}
      {...{ overview, row, today }}
      why={why(row)}
      also={also.get(row.action.id) ?? []}
    />
  );
  return (
    <RagSchemeContext.Provider value={plan.ragScheme}>
      <section aria-label={plan.title}>
        <p className={styles.plan}>
          <a
            className={styles.link}
            href={`#${viewAddress(plan.id, plainView)}`}
          >
            {plan.title}
          </a>
        </p>
        {mine.late.length + mine.now.length === 0 ? (
          <p>{t("Nothing needs you now.")}</p>
        ) : null}
        {groups.map(([key, title]) => (
          <Group key={key} title={title} late={key === "late"} rows={mine[key]}>
            {line}
          </Group>
        ))}
        {mine.done.length > 0 ? (
          <details>
            <summary className={styles.summary}>
              {t("Done ({done})", { done: mine.done.length })}
            </summary>
            <ul className={styles.list}>{mine.done.map(line)}</ul>
          </details>
        ) : null}
      </section>
    </RagSchemeContext.Provider>
  );
}

function Group({
  title,
  late,
  rows,
  children,
}: {
  readonly title: string;
  readonly late: boolean;
  readonly rows: readonly PlanRow[];
  readonly children: (row: PlanRow) => ReactNode;
}) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <>
      <h2 className={mergeClasses(styles.group, late && styles.late)}>
        {title} ({rows.length})
      </h2>
      <ul className={styles.list}>{rows.map(children)}</ul>
    </>
  );
}
