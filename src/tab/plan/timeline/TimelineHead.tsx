// The names of the columns, and over the lines of time the months, quarters or years with today.
import { t } from "../../language/t.ts";
import { mergeClasses } from "@fluentui/react-components";
import { useGridStyles } from "../gridStyles.ts";
import { windowInWords } from "./timeScale.ts";
import { todayIn } from "./timelineRows.tsx";
import type { Drawing, TimelineColumn } from "./timelineRows.tsx";
import { useTimelineStyles } from "./timelineStyles.ts";

export function TimelineHead({
  columns,
  drawing,
  stacked,
  worded,
}: {
  readonly columns: readonly TimelineColumn[];
  readonly drawing: Drawing;
  readonly stacked: boolean;
  readonly worded: boolean;
}) {
  const grid = useGridStyles();
  const styles = useTimelineStyles();
  // One under the other, cells name themselves; only the days stand over them.
  const named = !stacked;
  return (
    <div role="rowgroup" className={grid.head}>
      <div
        role="row"
        aria-rowindex={1}
        className={mergeClasses(
          grid.row,
          worded ? named && styles.worded : named && styles.drawn,
        )}
      >
        {columns.map((column, i) => (
          <div
            key={column.key}
            role="columnheader"
            aria-colindex={i + 1}
            className={
              column.key === "track"
                ? styles.axis
                : named
                  ? mergeClasses(grid.columnHead, styles.head)
                  : styles.hidden
            }
          >
            {column.key === "track" ? <Axis drawing={drawing} /> : column.title}
          </div>
        ))}
      </div>
    </div>
  );
}

function Axis({ drawing }: { readonly drawing: Drawing }) {
  const styles = useTimelineStyles();
  const { window, ticks, today } = drawing;
  const now = todayIn(drawing);
  return (
    <>
      <span className={styles.hidden}>
        {now === null
          ? t("Timeline, {window}", { window: windowInWords(window) })
          : t("Timeline, {window}, today {today:date}", {
              window: windowInWords(window),
              today,
            })}
      </span>
      <span className={styles.axisLine} aria-hidden="true">
        {ticks.map(({ day, at, word, year }) =>
          word === null ? null : (
            <span
              key={day}
              className={mergeClasses(styles.tick, year && styles.year)}
              style={{ left: `${at}%` }}
            >
              {word}
            </span>
          ),
        )}
        {now === null ? null : (
          <span className={styles.todayWord} style={{ left: `${now}%` }}>
            {t("Today")}
          </span>
        )}
      </span>
    </>
  );
}
