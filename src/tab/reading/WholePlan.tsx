// A page that needs everything recorded of a plan: how far the reading is, what went wrong, or the page with the record.
import type { ReactNode } from "react";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Unreadable } from "../../sharepoint/rows/reading.ts";
import type { PlanOverview } from "../../sharepoint/plan/wholePlan.ts";
import { useRecord } from "./useRecord.ts";
import { ReadingRecord } from "../ui/ReadingRecord.tsx";
import { ThinBar } from "../ui/ThinBar.tsx";

export function WholePlan({
  overview,
  children,
}: {
  readonly overview: PlanOverview;
  readonly children: (record: PlanRecord) => ReactNode;
}) {
  const reading = useRecord(overview.plan.id);
  if (!reading.record) return <ReadingRecord reading={reading} />;
  return (
    <>
      <NotRead rows={reading.unreadable} />
      {children(reading.record)}
    </>
  );
}

function NotRead({ rows }: { readonly rows: readonly Unreadable[] }) {
  if (rows.length === 0) return null;
  return (
    <ThinBar tone="warning">
      {rows.length === 1
        ? "1 row cannot be read and is not counted here."
        : `${rows.length} rows cannot be read and are not counted here.`}
      {rows.map((row) => (
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
  );
}
