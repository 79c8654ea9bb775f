// Two questions about the figures of the head. What answers them is fetched only when one is asked.
import { lazy, Suspense, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import {
  addDays,
  lastDayOfMonth,
  monthOf,
  yearOf,
} from "../../domain/calendarDate.ts";
import type { CalendarDate } from "../../domain/calendarDate.ts";
import type { Cut } from "../../domain/history/knownEvents.ts";
import type { PlanOverview } from "../../sharepoint/wholePlan.ts";
import type { View } from "../address.ts";
import { Button } from "../ui/Button.tsx";

const Behind = lazy(
  () => import(/* webpackChunkName: "asAt" */ "../asAt/BehindTheNumbers.tsx"),
);

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    "@media print": { display: "none" },
  },
});

/** The end of the month before, which is what a reader was most likely told last. */
export function usualSince(asAt: CalendarDate): CalendarDate {
  const end = lastDayOfMonth(yearOf(asAt), monthOf(asAt));
  return addDays(end, -Number(end.slice(8)));
}

export function BehindButtons(props: {
  readonly overview: PlanOverview;
  readonly view: View;
  readonly today: CalendarDate;
  readonly cut: Cut | null;
  readonly onChange: (view: View) => void;
}) {
  const { overview, view, today, onChange } = props;
  const styles = useStyles();
  const [exceptions, setExceptions] = useState(false);
  const why = view.since !== null;
  const bands = overview.plan.ragScheme === "monthBands";
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
      </span>
      {why || exceptions || bands ? (
        <Suspense fallback={null}>
          <Behind {...props} exceptions={exceptions} />
        </Suspense>
      ) : null}
    </>
  );
}
