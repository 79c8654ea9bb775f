// The plans of the site, to choose one from when nothing else says which.
import { LanguageAndReview } from "../frame/LanguageAndReview.tsx";
import { t } from "../language/t.ts";
import { lazy, Suspense, useEffect } from "react";
import { useQuery } from "@tanstack/react-query";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useLocation, useSearch } from "wouter";
import type { Plan } from "../../domain/plan/plan.ts";
import { plainView, viewAddress } from "../address/address.ts";
import { plansQuery } from "../reading/planQueries.ts";
import { useSession } from "../session/session.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { EmptyState, ProblemState } from "../ui/State.tsx";
import { UnreadableRows } from "./UnreadableRows.tsx";

const SideBySide = lazy(() => import("./SideBySide.tsx"));
const NewPlan = lazy(() => import("./NewPlan.tsx"));

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    maxWidth: "80ch",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: "none",
    padding: 0,
    "& li": {
      padding: `${tokens.spacingVerticalM} 0`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    "& a": {
      color: tokens.colorBrandForegroundLink,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  link: { color: tokens.colorBrandForegroundLink },
  quiet: { color: tokens.colorNeutralForeground3 },
  about: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    marginTop: tokens.spacingVerticalXXL,
    lineHeight: "24px",
  },
});

export function PlansPage() {
  const styles = useStyles();
  const session = useSession();
  const [, go] = useLocation();
  const plans = useQuery(plansQuery(session));
  // Whoever wants to start another plan stays here although there is only one.
  const asked = new URLSearchParams(useSearch());
  const starting = asked.has("new");
  const from = asked.get("from");
  const only =
    !starting &&
    !asked.has("side") &&
    plans.data?.items.length === 1 &&
    plans.data.unreadable.length === 0
      ? plans.data.items[0]
      : undefined;
  useEffect(() => {
    if (only) go(viewAddress(only.id, plainView), { replace: true });
  }, [only, go]);
  if (plans.isPending || only)
    return <Skeleton label={t("Looking for plans")} />;
  if (!plans.data)
    return (
      <ProblemState error={plans.error} retry={() => void plans.refetch()} />
    );
  const { items, unreadable } = plans.data;
  if (asked.has("side") && items.length > 0)
    return (
      <Suspense fallback={<Skeleton label={t("Opening the plans")} />}>
        <UnreadableRows unreadable={unreadable} />
        <SideBySide plans={items} />
      </Suspense>
    );
  return (
    <>
      <UnreadableRows unreadable={unreadable} />
      {items.length === 0 ? (
        <EmptyState
          title={t("There is no plan in this site yet")}
          action={
            <>
              <a className={styles.link} href="#/import">
                {t("Import a plan")}
              </a>
              <Starting plans={items} open={starting} from={from} />
            </>
          }
        >
          {t(
            "A plan’s themes, actions and dates will be shown here. The plan administrator makes one or brings it in from Word or Excel.",
          )}
        </EmptyState>
      ) : (
        <PlanList items={items} starting={starting} from={from} />
      )}
    </>
  );
}

function Starting(props: {
  readonly plans: readonly Plan[];
  readonly open: boolean;
  readonly from: string | null;
}) {
  return (
    <Suspense fallback={<Skeleton label={t("Opening the form")} />}>
      <NewPlan {...props} />
    </Suspense>
  );
}

function PlanList({
  items,
  starting,
  from,
}: {
  readonly items: readonly Plan[];
  readonly starting: boolean;
  readonly from: string | null;
}) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("Plans")}</h1>
      <ul className={styles.list}>
        {items.map((plan) => (
          <li key={plan.id}>
            <a href={`#${viewAddress(plan.id, plainView)}`}>{plan.title}</a>
            <div className={styles.quiet}>
              {[plan.origin, plan.state].filter(Boolean).join(" · ")}
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a className={styles.link} href="#/plans?side=1">
          {t("Plans side by side")}
        </a>
      </p>
      <p>
        <a className={styles.link} href="#/import">
          {t("Import a plan from Word, Excel or CSV")}
        </a>
      </p>
      <Starting plans={items} open={starting} from={from} />
      <About />
    </main>
  );
}

const about = [
  ["accessibility.html", t("Accessibility statement")],
  ["privacy.html", t("Privacy")],
  ["terms.html", t("Terms of use")],
] as const;

/** What a council has to say of the program itself; each opens beside it. */
function About() {
  const styles = useStyles();
  return (
    <nav className={styles.about} aria-label={t("About Waymark")}>
      {about.map(([page, words]) => (
        <a
          key={page}
          className={styles.link}
          href={page}
          target="_blank"
          rel="noreferrer"
        >
          {words}
        </a>
      ))}
      <LanguageAndReview />
    </nav>
  );
}
