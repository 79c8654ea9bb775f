// A page that needs everything recorded of a plan: how far the reading is, what went wrong, or the page with the record.
import { t } from "../language/t.ts";
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
        ? t("1 row cannot be read and is not counted here.")
        : t("{rows} rows cannot be read and are not counted here.", {
            rows: rows.length,
          })}
      {rows.map((row) => (
        <a
          key={`${row.list} ${row.itemId}`}
          href={row.link}
          target="_blank"
          rel="noreferrer"
        >
          {t("{list}, row {itemId}: {why}", {
            list: row.list,
            itemId: row.itemId,
            why: row.why,
          })}
        </a>
      ))}
    </ThinBar>
  );
}
