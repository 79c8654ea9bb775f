// What stands behind the figures of the head: why the number moved since another day, the month's bands where the plan uses them, and every exception with its reasons.
import { useState } from "react";
import type { ReactNode } from "react";
import type { PlanRecord } from "../../domain/planRecord.ts";
import { Button } from "../ui/Button.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { ReadingRecord } from "../ui/ReadingRecord.tsx";
import { useRecord } from "../useRecord.ts";
import type { BehindProps } from "./behindProps.ts";
import { usualSince } from "./bridgeParts.ts";
import { Exceptions } from "./Exceptions.tsx";
import { MonthBands } from "./MonthBands.tsx";
import { WhyMoved } from "./WhyMoved.tsx";

export default function BehindTheNumbers(props: BehindProps) {
  const { overview, view, today, onChange } = props;
  const styles = usePageStyles();
  const [exceptions, setExceptions] = useState(false);
  const why = view.since !== null;
  return (
    <>
      <span className={styles.buttons}>
        <Button
          size="small"
          aria-expanded={why}
          onClick={() =>
            onChange({ ...view, since: why ? null : usualSince(today) })
          }
        >
          Why did the number move?
        </Button>
        <Button
          size="small"
          aria-expanded={exceptions}
          onClick={() => setExceptions(!exceptions)}
        >
          Exceptions and why
        </Button>
        {overview.plan.ragScheme === "monthBands" ? (
          <WithRecord {...props}>
            {(record) => <MonthBands record={record} asAt={today} />}
          </WithRecord>
        ) : null}
      </span>
      {why ? (
        <WithRecord {...props}>
          {(record) => <WhyMoved {...props} record={record} />}
        </WithRecord>
      ) : null}
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
