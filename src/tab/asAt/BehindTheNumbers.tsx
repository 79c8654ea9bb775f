// What stands behind the figures of the head: why the number moved since another day, the month's bands where the plan uses them, and every exception with its reasons.
import { useState } from "react";
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanRecord } from "../../domain/planRecord.ts";
import { Button } from "../ui/Button.tsx";
import { ReadingRecord } from "../ui/ReadingRecord.tsx";
import { useRecord } from "../useRecord.ts";
import type { BehindProps } from "./behindProps.ts";
import { usualSince } from "./bridgeParts.ts";
import { Exceptions } from "./Exceptions.tsx";
import { MonthBands } from "./MonthBands.tsx";
import { WhyMoved } from "./WhyMoved.tsx";

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    "@media print": { display: "none" },
  },
});

export default function BehindTheNumbers(props: BehindProps) {
  const { overview, view, today, onChange } = props;
  const line = useStyles();
  const [exceptions, setExceptions] = useState(false);
  const why = view.since !== null;
  return (
    <>
      <span className={line.buttons}>
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
      </span>
      {overview.plan.ragScheme === "monthBands" ? (
        <WithRecord {...props}>
          {(record) => <MonthBands record={record} asAt={today} />}
        </WithRecord>
      ) : null}
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
