// What stands behind the figures of the head: why the number moved since another day, the month's bands where the plan uses them, and every exception with its reasons.
import type { ReactNode } from "react";
import type { PlanRecord } from "../../domain/planRecord.ts";
import { ReadingRecord } from "../ui/ReadingRecord.tsx";
import { useRecord } from "../useRecord.ts";
import type { BehindProps } from "./behindProps.ts";
import { Exceptions } from "./Exceptions.tsx";
import { MonthBands } from "./MonthBands.tsx";
import { WhyMoved } from "./WhyMoved.tsx";

export default function BehindTheNumbers(props: BehindProps) {
  const { overview, view, today, exceptions } = props;
  return (
    <>
      {overview.plan.ragScheme === "monthBands" ? (
        <WithRecord {...props}>
          {(record) => <MonthBands record={record} asAt={today} />}
        </WithRecord>
      ) : null}
      {view.since === null ? null : (
        <WithRecord {...props}>
          {(record) => <WhyMoved {...props} record={record} />}
        </WithRecord>
      )}
      {exceptions ? (
        <WithRecord {...props}>
          {(record) => <Exceptions {...props} record={record} />}
        </WithRecord>
      ) : null}
    </>
  );
}

/** The record is read when somebody asks what is behind a figure, not before. */
function WithRecord({
  overview,
  children,
}: BehindProps & { readonly children: (record: PlanRecord) => ReactNode }) {
  const reading = useRecord(overview.plan.id);
  return reading.record ? (
    children(reading.record)
  ) : (
    <ReadingRecord reading={reading} />
  );
}
