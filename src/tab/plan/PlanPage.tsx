// The plan, the same for everybody, as the address asks for it: today, or as at another day.
import { t } from "../language/t.ts";
import { lazy, Suspense } from "react";
import type { ReactNode } from "react";
import { useLocation, useSearch } from "wouter";
import type {
  FirstRead,
  PlanOverview,
} from "../../sharepoint/plan/wholePlan.ts";
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
  /** Set while the overview has the first actions alone. */
  readonly part: FirstRead | null;
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
  const { overview, part, themeId, menu, actionPane } = props;
  const today = useToday(overview.plan.timeZone);
  const { view, change } = useView(overview, themeId);
  // Its figures are of one day, and nothing is known yet of another.
  if (part && (view.asAt !== null || part.asAt !== today)) return <Skeleton />;
  const body = { part, view, change, menu, actionPane, today };
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
