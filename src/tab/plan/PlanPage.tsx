// The plan, the same for everybody, as the address asks for it: today, or as at another day.
import { t } from "../language/t.ts";
import { lazy, Suspense } from "react";
import type { ReactNode } from "react";
import { useLocation, useSearch } from "wouter";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { readView, viewAddress } from "../address/address.ts";
import type { View } from "../address/address.ts";
import { useToday } from "../session/today.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { PlanBody } from "./PlanBody.tsx";
import type { ActionPane } from "./PlanBody.tsx";

const AsAt = lazy(
  () => import(/* webpackChunkName: "asAt" */ "../asAt/AsAt.tsx"),
);

interface PlanPageProps {
  readonly overview: PlanOverview;
  readonly themeId: string | null;
  readonly menu: ReactNode;
  readonly actionPane: ActionPane;
}

function useView(overview: PlanOverview, themeId: string | null) {
  const [, go] = useLocation();
  const view = readView(themeId, useSearch());
  const change = (next: View, how?: { replace?: boolean }) =>
    go(viewAddress(overview.plan.id, next), how);
  return { view, change };
}

export function PlanPage(props: PlanPageProps) {
  const { overview, themeId, menu, actionPane } = props;
  const today = useToday(overview.plan.timeZone);
  const { view, change } = useView(overview, themeId);
  const body = { view, change, menu, actionPane, today };
  if (view.asAt === null)
    return <PlanBody {...body} overview={overview} on={today} cut={null} />;
  return (
    <Suspense fallback={<Skeleton label={t("Opening another day")} />}>
      <AsAt {...{ overview, view, today }} onChange={change}>
        {(plan, cut) => (
          <PlanBody
            {...body}
            overview={plan.overview}
            on={cut.asAt}
            cut={cut}
          />
        )}
      </AsAt>
    </Suspense>
  );
}
