// The readings of a measure as a line, with the baseline and the target; its table stands beside it and says the same in words.
import { asText } from "../ruleWords.ts";
import { inWords, t } from "../language/t.ts";
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import {
  latestSaid,
  movedSaid,
  valueInWords,
} from "../../domain/measures/measureWords.ts";
import type { MeasureAt } from "../../domain/measures/measuresAt.ts";
import { pointsOf } from "./chartPoints.ts";
import { usePageStyles } from "../ui/pageStyles.ts";
import { useTableStyles } from "../ui/tableStyles.ts";

const useStyles = makeStyles({
  chart: {
    display: "block",
    width: "100%",
    maxWidth: "480px",
    height: "120px",
    color: tokens.colorNeutralForeground1,
    overflow: "visible",
  },
  line: { fill: "none", stroke: "currentColor", strokeWidth: "2" },
  point: { fill: "currentColor" },
  level: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1",
    fill: "none",
  },
  words: { fill: tokens.colorNeutralForeground3, fontSize: "11px" },
});

export function MeasureChart({ at }: { readonly at: MeasureAt }) {
  const styles = useStyles();
  const { width, height, points, baseline, target } = pointsOf(at);
  if (points.length < 2) return null;
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t("{at}. Every reading is in the table.", {
        at: asText(movedSaid(at)),
      })}
    >
      <line
        className={styles.level}
        strokeDasharray="6 4"
        x1="0"
        x2={width}
        y1={baseline}
        y2={baseline}
      />
      <text className={styles.words} x="0" y={baseline - 4}>
        {t("Baseline")}
      </text>
      {target === null ? null : (
        <>
          <line
            className={styles.level}
            strokeDasharray="1 3"
            x1="0"
            x2={width}
            y1={target}
            y2={target}
          />
          <text
            className={styles.words}
            x={width}
            y={target - 4}
            textAnchor="end"
          >
            {t("Target")}
          </text>
        </>
      )}
      <polyline
        className={styles.line}
        points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
      />
      {points.map(({ on, x, y }) => (
        <circle key={on} className={styles.point} cx={x} cy={y} r="3" />
      ))}
    </svg>
  );
}

/** Every reading, the latest first, with its source and who recorded it. */
export function ReadingTable({
  at,
  remove,
}: {
  readonly at: MeasureAt;
  /** What stands beside a reading that may be taken away; null where nothing may. */
  readonly remove: ((on: string) => ReactNode) | null;
}) {
  const { table } = useTableStyles();
  const styles = usePageStyles();
  if (at.readings.length === 0)
    return <p className={styles.quiet}>{`${asText(latestSaid(at))}.`}</p>;
  return (
    <table className={table}>
      <caption className={styles.quiet}>
        {t("Readings of {title}, the latest first", {
          title: at.measure.title,
        })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("Day")}</th>
          <th scope="col">{t("Reading")}</th>
          <th scope="col">{t("Source")}</th>
          <th scope="col">{t("Recorded by")}</th>
          {remove ? <th scope="col">{t("Mend")}</th> : null}
        </tr>
      </thead>
      <tbody>
        {at.readings.toReversed().map(({ on, value, source, by }) => (
          <tr key={on}>
            <th scope="row">{inWords(on)}</th>
            <td data-name={t("Reading")}>{valueInWords(value, at.measure)}</td>
            <td data-name={t("Source")}>{source}</td>
            <td data-name={t("Recorded by")}>{by.name}</td>
            {remove ? <td>{remove(on)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
