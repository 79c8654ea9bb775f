// The record is read when somebody asks what is behind a figure, not before.
import type { ReactNode } from "react";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { PlanId } from "../../domain/values/id.ts";
import { ReadingRecord } from "../ui/ReadingRecord.tsx";
import { useRecord } from "../reading/useRecord.ts";

export function WithRecord({
  planId,
  children,
}: {
  readonly planId: PlanId;
  readonly children: (record: PlanRecord) => ReactNode;
}) {
  const reading = useRecord(planId);
  return reading.record ? (
    children(reading.record)
  ) : (
    <ReadingRecord reading={reading} />
  );
}
