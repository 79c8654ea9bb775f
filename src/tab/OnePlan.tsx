// One plan: read, shown as last seen, or why not; then the plan itself or the page of it that the address names.
import { t } from "./language/t.ts";
import { lazy, Suspense } from "react";
import { useSearch } from "wouter";
import type { PlanId } from "../domain/values/id.ts";
import type { FirstRead, PlanOverview } from "../sharepoint/plan/wholePlan.ts";
import { readView } from "./address/address.ts";
import { PageMenu } from "./frame/PageMenu.tsx";
import { planPages } from "./frame/pages.ts";
import { PlanPage } from "./plan/PlanPage.tsx";
import { useTitle } from "./ui/useTitle.ts";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { noTheme } from "./reading/rows.ts";
import { asProblem } from "./ui/problem.ts";
import { RagSchemeContext } from "./ui/Rag.tsx";
import { Skeleton } from "./ui/Skeleton.tsx";
import { ProblemState } from "./ui/State.tsx";
import { ThinBar } from "./ui/ThinBar.tsx";
import { usePlan } from "./reading/usePlan.ts";

const PageHead = lazy(() =>
  import(/* webpackChunkName: "choices" */ "./frame/PageHead.tsx").then(
    (part) => ({
      default: part.PageHead,
    }),
  ),
);
const NothingThere = lazy(() =>
  import(/* webpackChunkName: "nothing" */ "./frame/NothingThere.tsx").then(
    (part) => ({ default: part.NothingThere }),
  ),
);
const OtherPlans = lazy(() =>
  import(/* webpackChunkName: "nothing" */ "./frame/NothingThere.tsx").then(
    (part) => ({ default: part.OtherPlans }),
  ),
);
const NotForMembers = lazy(
  () => import(/* webpackChunkName: "nothing" */ "./frame/NotForMembers.tsx"),
);
const FiledBar = lazy(
  () => import(/* webpackChunkName: "nothing" */ "./frame/FiledBar.tsx"),
);
const ReadAgainBar = lazy(
  () => import(/* webpackChunkName: "nothing" */ "./frame/ReadAgainBar.tsx"),
);
const ActionPanel = lazy(
  () => import(/* webpackChunkName: "action" */ "./action/ActionPanel.tsx"),
);

interface OnePlanProps {
  readonly planId: PlanId;
  readonly themeId: string | null;
  readonly page: string | null;
}

export function OnePlan({ planId, themeId, page }: OnePlanProps) {
  const { overview: whole, first, kept, error, retry } = usePlan(planId);
  const part = page === null && themeId === null ? first : null;
  const overview = whole ?? part?.overview;
  if (!overview)
    return error ? (
      <>
        <ProblemState error={error} retry={retry} />
        {asProblem(error).kind === "notFound" ? (
          <Suspense fallback={null}>
            <OtherPlans />
          </Suspense>
        ) : null}
      </>
    ) : (
      <Skeleton />
    );
  return (
    <>
      {kept && !error ? (
        <ThinBar>{t("Shown as you last saw it. Reading the lists…")}</ThinBar>
      ) : null}
      {part ? <Reading part={part} /> : null}
      {error ? (
        <Suspense fallback={null}>
          <ReadAgainBar error={error} retry={retry} />
        </Suspense>
      ) : null}
      {overview.filed ? (
        <Suspense fallback={null}>
          <FiledBar overview={overview} />
        </Suspense>
      ) : null}
      <RagSchemeContext.Provider value={overview.plan.ragScheme}>
        <PlanPart {...{ overview, part, kept, themeId, page }} />
      </RagSchemeContext.Provider>
    </>
  );
}

/** What of a large plan is on the screen while the rest comes. */
function Reading({
  part: { overview, figures },
}: {
  readonly part: FirstRead;
}) {
  return (
    <ThinBar>
      {t("{read} of {of} actions read. Reading the rest…", {
        read: overview.actions.length,
        of: figures.total + figures.left,
      })}
    </ThinBar>
  );
}

interface PlanPartProps {
  readonly overview: PlanOverview;
  /** Set while the overview has the first actions alone. */
  readonly part: FirstRead | null;
  readonly kept: boolean;
  readonly themeId: string | null;
  readonly page: string | null;
}

function PlanPart({ overview, part, kept, themeId, page }: PlanPartProps) {
  const planId = overview.plan.id;
  const menu = (
    <PageMenu overview={overview} here={page} isWhole={part === null} />
  );
  const found = planPages.find((each) => each.path === page);
  const theme = overview.themes.find(({ id }) => id === themeId);
  const { show } = readView(themeId, useSearch());
  useTitle(
    page === null && show !== "list" && show !== "edit" ? t("Timeline") : null,
    found?.title ?? (theme ? `${theme.code} ${theme.title}`.trim() : null),
    overview.plan.title,
  );
  if (found)
    return (
      <>
        <PageHead plan={overview.plan} here={found.path}>
          {menu}
        </PageHead>
        {found.notFiled && overview.filed ? (
          <NotForMembers title={found.title} />
        ) : (
          <found.page overview={overview} />
        )}
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
      part={part}
      themeId={themeId}
      menu={menu}
      actionPane={(shown, actionId, close, cut) => (
        <ErrorBoundary key={actionId}>
          <Suspense fallback={<Skeleton label={t("Opening the action")} />}>
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
