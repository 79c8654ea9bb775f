// A page that needs everything recorded of a plan: grey bars while it is read, what went wrong, or the page with the record.
import type { ReactNode } from "react";
import type { PlanRecord } from "../../domain/planRecord.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import { usePlanRecord } from "../planChanges.ts";
import { Skeleton } from "./Skeleton.tsx";
import { ProblemState } from "./State.tsx";
import { ThinBar } from "./ThinBar.tsx";

export function WholePlan({
  overview,
  children,
}: {
  readonly overview: PlanOverview;
  readonly children: (record: PlanRecord) => ReactNode;
}) {
  const query = usePlanRecord(overview);
  if (query.isPending)
    return <Skeleton label="Reading everything recorded of the plan" />;
  if (!query.data)
    return (
      <ProblemState error={query.error} retry={() => void query.refetch()} />
    );
  const { record, unreadable } = query.data;
  return (
    <>
      {unreadable.length > 0 ? (
        <ThinBar tone="warning">
          {unreadable.length === 1
            ? "1 row cannot be read and is not counted here. "
            : `${unreadable.length} rows cannot be read and are not counted here. `}
          {unreadable.slice(0, 5).map((row) => (
            <a
              key={`${row.list} ${row.itemId}`}
              href={row.link}
              target="_blank"
              rel="noreferrer"
            >
              {row.list}, row {row.itemId}: {row.why}
            </a>
          ))}
        </ThinBar>
      ) : null}
      {children(record)}
    </>
  );
}
