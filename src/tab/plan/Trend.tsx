// Percent complete over a year as a small picture, with the same figures as a table for whoever does not see pictures.
import { useMemo, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { Button } from "../ui/Button.tsx";
import {
  addDays,
  inWords,
  lastDayOfMonth,
  monthOf,
  yearOf,
} from "../../domain/calendarDate.ts";
import type { CalendarDate } from "../../domain/calendarDate.ts";
import { completionTrend } from "./planSummary.ts";
import type { PlanRow } from "../rows.ts";

const useStyles = makeStyles({
  trend: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  picture: { color: tokens.colorBrandForeground1, display: "block" },
  table: {
    borderCollapse: "collapse",
    margin: `${tokens.spacingVerticalS} 0`,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      textAlign: "left",
      fontWeight: tokens.fontWeightRegular,
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXS} 0`,
    },
    "& td": { textAlign: "right" },
  },
});

/** The last days of the eleven months before this one, oldest first. */
export function monthEndsBefore(today: CalendarDate): CalendarDate[] {
  const ends: CalendarDate[] = [];
  let end = addDays(lastDayOfMonth(yearOf(today), monthOf(today)), 0);
  for (let i = 0; i < 11; i += 1) {
    const first = `${end.slice(0, 8)}01` as CalendarDate;
    end = addDays(first, -1);
    ends.unshift(end);
  }
  return ends;
}

export function Trend({
  rows,
  today,
}: {
  readonly rows: readonly PlanRow[];
  readonly today: CalendarDate;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const points = useMemo(
    () => completionTrend(rows, today, monthEndsBefore(today)),
    [rows, today],
  );
  const x = (i: number) => 2 + (i * 76) / Math.max(1, points.length - 1);
  const y = (percent: number) => 20 - (percent * 18) / 100;
  const drawn = points.flatMap((point, i) =>
    point.percent === null
      ? []
      : [`${x(i).toFixed(1)},${y(point.percent).toFixed(1)}`],
  );
  if (drawn.length < 2) return null;
  return (
    <>
      <span className={styles.trend}>
        <svg
          width="80"
          height="22"
          viewBox="0 0 80 22"
          className={styles.picture}
          aria-hidden="true"
        >
          <polyline
            points={drawn.join(" ")}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.75"
            strokeLinejoin="round"
          />
        </svg>
        <Button
          size="small"
          appearance="transparent"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? "Hide the year" : "The year in figures"}
        </Button>
      </span>
      {open ? <YearInFigures points={points} /> : null}
    </>
  );
}

function YearInFigures({
  points,
}: {
  readonly points: ReturnType<typeof completionTrend>;
}) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption>Complete by the day each action was actually done</caption>
      <tbody>
        {points.map((point) => (
          <tr key={point.on}>
            <th scope="row">{inWords(point.on)}</th>
            <td>
              {point.percent === null
                ? "no plan yet"
                : `${point.percent}% (${point.completed} of ${point.total})`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
