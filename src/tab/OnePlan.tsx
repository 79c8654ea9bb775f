// One plan: read, shown as last seen, or why not; then the plan itself or the page of it that the address names.
import { lazy, Suspense } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useSearch } from "wouter";
import type { PlanId } from "../domain/id.ts";
import type { PlanOverview } from "../sharepoint/wholePlan.ts";
import { plainView, readView, viewAddress } from "./address.ts";
import { PageMenu } from "./PageMenu.tsx";
import { planPages } from "./pages.ts";
import { PlanPage } from "./plan/PlanPage.tsx";
import { useTitle } from "./ui/useTitle.ts";
import { Button } from "./ui/Button.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { noTheme } from "./rows.ts";
import {
  againWords,
  asProblem,
  passesByItself,
  problemInWords,
} from "./ui/problem.ts";
import { RagSchemeContext } from "./ui/Rag.tsx";
import { Skeleton } from "./ui/Skeleton.tsx";
import { EmptyState, ProblemState } from "./ui/State.tsx";
import { ThinBar } from "./ui/ThinBar.tsx";
import { usePlan } from "./usePlan.ts";

const PageHead = lazy(() =>
  import(/* webpackChunkName: "choices" */ "./PageHead.tsx").then((part) => ({
    default: part.PageHead,
  })),
);
const ActionPanel = lazy(
  () => import(/* webpackChunkName: "action" */ "./action/ActionPanel.tsx"),
);

const useStyles = makeStyles({
  otherPlans: { padding: `0 ${tokens.spacingHorizontalXL}` },
  link: {
    color: tokens.colorBrandForegroundLink,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface OnePlanProps {
  readonly planId: PlanId;
  readonly themeId: string | null;
  readonly page: string | null;
}

/** What was read stays; why it could not be read again is said over it. */
function ReadAgainBar({
  error,
  retry,
}: {
  readonly error: unknown;
  readonly retry: () => void;
}) {
  return (
    <ThinBar tone="warning">
      This is the plan as it was last read.{" "}
      {passesByItself(error) ? null : problemInWords(error)}
      <Button size="small" onClick={retry}>
        {againWords(error)}
      </Button>
    </ThinBar>
  );
}

function PlaceLink({
  to,
  children,
}: {
  readonly to: string;
  readonly children: string;
}) {
  const styles = useStyles();
  return (
    <a className={styles.link} href={`#${to}`}>
      {children}
    </a>
  );
}

/** A link to a page or a theme that is not there says so, and leads to what is. */
function NothingThere({ what, planId }: { what: string; planId: PlanId }) {
  return (
    <EmptyState
      title={`There is no such ${what} in this plan`}
      action={
        <PlaceLink to={viewAddress(planId, plainView)}>Open the plan</PlaceLink>
      }
    >
      It may have been taken out, or the link was cut short when it was copied.
    </EmptyState>
  );
}

export function OnePlan({ planId, themeId, page }: OnePlanProps) {
  const { overview, kept, error, retry } = usePlan(planId);
  if (!overview)
    return error ? (
      <>
        <ProblemState error={error} retry={retry} />
        {asProblem(error).kind === "notFound" ? <OtherPlans /> : null}
      </>
    ) : (
      <Skeleton />
    );
  return (
    <>
      {kept && !error ? (
        <ThinBar>Shown as you last saw it. Reading the lists…</ThinBar>
      ) : null}
      {error ? <ReadAgainBar error={error} retry={retry} /> : null}
      <RagSchemeContext.Provider value={overview.plan.ragScheme}>
        <PlanPart {...{ overview, kept, themeId, page }} />
      </RagSchemeContext.Provider>
    </>
  );
}

function OtherPlans() {
  const styles = useStyles();
  return (
    <p className={styles.otherPlans}>
      <PlaceLink to="/plans">See the plans of this site</PlaceLink>
    </p>
  );
}

interface PlanPartProps {
  readonly overview: PlanOverview;
  readonly kept: boolean;
  readonly themeId: string | null;
  readonly page: string | null;
}

function PlanPart({ overview, kept, themeId, page }: PlanPartProps) {
  const planId = overview.plan.id;
  const menu = <PageMenu overview={overview} here={page} />;
  const found = planPages.find((each) => each.path === page);
  const theme = overview.themes.find(({ id }) => id === themeId);
  const { show } = readView(themeId, useSearch());
  useTitle(
    page === null && show !== "list" ? "Timeline" : null,
    found?.title ?? (theme ? `${theme.code} ${theme.title}`.trim() : null),
    overview.plan.title,
  );
  if (found)
    return (
      <>
        <PageHead plan={overview.plan} here={found.path}>
          {menu}
        </PageHead>
        <found.page overview={overview} />
      </>
    );
  if (page !== null) return <NothingThere what="page" planId={planId} />;
  if (
    themeId &&
    themeId !== noTheme &&
    !overview.themes.some((theme) => theme.id === themeId)
  )
    return <NothingThere what="theme" planId={planId} />;
  return (
    <PlanPage
      overview={overview}
      themeId={themeId}
      menu={menu}
      actionPane={(shown, actionId, close, cut) => (
        <ErrorBoundary key={actionId}>
          <Suspense fallback={<Skeleton label="Opening the action" />}>
            <ActionPanel
              overview={shown}
              cut={cut}
              actionId={actionId}
              kept={kept}
              onClose={close}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    />
  );
}
