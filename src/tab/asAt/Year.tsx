// The year as a picture and as the same figures in a table: completed and late at the end of each month.
import { inWords, t } from "../language/t.ts";
import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { isOverdue } from "../../domain/plan/rag.ts";
import { monthEndsBefore } from "../../domain/dates/monthEnds.ts";
import { inOrder } from "../../domain/history/knownEvents.ts";
import { historyOf } from "../../domain/history/planHistory.ts";
import { isInPlan, standingAt } from "../../domain/history/standing.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { shortMonth } from "../ui/words.ts";
import type { DrawerProps } from "./drawerProps.ts";
import { LateByTheme } from "./LateByTheme.tsx";
import { WithRecord } from "./WithRecord.tsx";

const useStyles = makeStyles({
  picture: {
    display: "block",
    width: "100%",
    height: "auto",
    margin: `${tokens.spacingVerticalM} 0`,
    fontFamily: tokens.fontFamilyBase,
  },
  done: { stroke: tokens.colorPaletteBlueBorderActive },
  doneWord: { fill: tokens.colorNeutralForeground1 },
  late: { stroke: tokens.colorStatusDangerForeground1 },
  axis: { stroke: tokens.colorNeutralStroke2 },
  axisWord: { fill: tokens.colorNeutralForeground3 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& caption": {
      textAlign: "start",
      paddingBottom: tokens.spacingVerticalXS,
    },
    "& th, & td": {
      textAlign: "right",
      padding: `${tokens.spacingVerticalXXS} 0`,
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
      fontWeight: tokens.fontWeightRegular,
    },
    "& th:first-child": { textAlign: "left" },
    "& thead th": {
      borderTop: "none",
      color: tokens.colorNeutralForeground3,
    },
  },
});

interface Point {
  readonly on: CalendarDate;
  readonly completed: number;
  readonly late: number;
  readonly moved: number;
  readonly total: number;
}

/** The counts at the end of each of the last months and on the day looked at, each by what took effect by then, as known on the day looked at. */
function pointsOf(
  record: PlanRecord,
  today: CalendarDate,
  knownAt: CalendarDate,
): readonly Point[] {
  const told = inOrder(historyOf(record));
  return [...monthEndsBefore(today, 11), today].map((on) => {
    const there = told
      .map((one) => standingAt(one, { asAt: on, knownAt }))
      .filter(isInPlan);
    return {
      on,
      completed: there.filter(({ status }) => status === "completed").length,
      late: there.filter((one) => isOverdue(one, on)).length,
      moved: there.filter(({ decisions }) =>
        decisions.some(({ event }) => event.type === "endorse"),
      ).length,
      total: there.length,
    };
  });
}

export function Year(props: DrawerProps) {
  const { overview, today, cut } = props;
  return (
    <WithRecord planId={overview.plan.id}>
      {(record) => (
        <Figures
          record={record}
          today={today}
          knownAt={cut?.knownAt ?? today}
        />
      )}
    </WithRecord>
  );
}

const width = 420;
const height = 130;
const foot = 24;
const left = 8;
const right = 96;

function Figures({
  record,
  today,
  knownAt,
}: {
  readonly record: PlanRecord;
  readonly today: CalendarDate;
  readonly knownAt: CalendarDate;
}) {
  const styles = useStyles();
  const points = useMemo(
    () => pointsOf(record, today, knownAt),
    [record, today, knownAt],
  );
  return (
    <>
      <Picture points={points} />
      <Table points={points} />
      <LateByTheme {...{ record, today, knownAt }} table={styles.table} />
    </>
  );
}

interface Points {
  readonly points: readonly Point[];
}

const across = (i: number, of: number) =>
  left + (i * (width - left - right)) / (of - 1);

function Months({ points }: Points) {
  const styles = useStyles();
  return points.map(({ on }, i) =>
    i % 2 === 0 ? (
      <text
        key={on}
        className={styles.axisWord}
        x={across(i, points.length)}
        y={height - 6}
        fontSize="11"
        textAnchor={i === 0 ? "start" : "middle"}
      >
        {shortMonth(on)}
      </text>
    ) : null,
  );
}

function Picture({ points }: Points) {
  const styles = useStyles();
  const most = Math.max(1, ...points.map(({ total }) => total));
  const y = (n: number) => height - foot - (n * (height - foot - 12)) / most;
  const line = (of: (point: Point) => number) =>
    points
      .map((point, i) =>
        point.total === 0
          ? ""
          : `${across(i, points.length).toFixed(1)},${y(of(point)).toFixed(1)}`,
      )
      .filter(Boolean)
      .join(" ");
  const last = points.at(-1);
  if (!last) return null;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t(
        "{completed} completed and {late} late of {total} on {on:date}. The table below has the figures of each month.",
        {
          completed: last.completed,
          late: last.late,
          total: last.total,
          on: last.on,
        },
      )}
    >
      <line
        className={styles.axis}
        x1={left}
        x2={width - right}
        y1={height - foot}
        y2={height - foot}
      />
      <Months points={points} />
      <polyline
        className={styles.done}
        points={line(({ completed }) => completed)}
        fill="none"
        strokeWidth="2.5"
      />
      <polyline
        className={styles.late}
        points={line(({ late }) => late)}
        fill="none"
        strokeWidth="2"
        strokeDasharray="4 3"
      />
      <Ends last={last} y={y} />
    </svg>
  );
}

/** What each line stands for, at its end. */
function Ends({
  last,
  y,
}: {
  readonly last: Point;
  readonly y: (n: number) => number;
}) {
  const styles = useStyles();
  const [doneAt, lateAt] = apart(y(last.completed), y(last.late));
  return (
    <>
      <text
        className={styles.doneWord}
        x={width - right + 6}
        y={doneAt}
        fontSize="12"
      >
        {t("{completed} completed", { completed: last.completed })}
      </text>
      <text
        className={styles.doneWord}
        x={width - right + 6}
        y={lateAt}
        fontSize="12"
      >
        {t("{late} late", { late: last.late })}
      </text>
    </>
  );
}

function Table({ points }: Points) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption>{t("At the end of each month, as known now")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("Day")}</th>
          <th scope="col">{t("Completed")}</th>
          <th scope="col">{t("Late")}</th>
          <th scope="col">{t("Re-dated")}</th>
          <th scope="col">{t("Actions")}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.on}>
            <th scope="row">{inWords(point.on)}</th>
            <td>{point.completed}</td>
            <td>{point.late}</td>
            <td>{point.moved}</td>
            <td>{point.total === 0 ? t("no plan yet") : point.total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Two words at the end of two lines, never one over the other. */
function apart(done: number, late: number): readonly [number, number] {
  return late - done < 16 ? [late - 12, late + 4] : [done + 4, late + 4];
}
