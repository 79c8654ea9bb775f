// One row of a timeline: an action, or the heading of a group.
import { memo } from "react";
import type { Ref } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { PlanRow } from "../../reading/rows.ts";
import type { GridPlace } from "../gridKeys.ts";
import type { GridLine } from "../gridLines.ts";
import { useGridStyles } from "../gridStyles.ts";
import { dateFacts, saidOf } from "./dateFacts.ts";
import type { DateFacts, DatesRead } from "./dateFacts.ts";
import type { Drawing, TimelineColumn } from "./timelineRows.tsx";
import { useTimelineStyles } from "./timelineStyles.ts";

interface TimelineRowProps {
  readonly line: GridLine;
  readonly index: number;
  readonly columns: readonly TimelineColumn[];
  readonly drawing: Drawing;
  readonly read: DatesRead | null;
  readonly worded: boolean;
  readonly stacked: boolean;
  readonly activeColumn: number | null;
  readonly selected: boolean;
  /** Pixels from the top of the body; null on paper, where rows follow one another. */
  readonly top: number | null;
  readonly measure: Ref<HTMLDivElement>;
  readonly onOpen: (place: GridPlace) => void;
}

export const TimelineRow = memo(function TimelineRow(props: TimelineRowProps) {
  const { line, index, top, measure } = props;
  const grid = useGridStyles();
  const placed = top === null ? undefined : grid.placed;
  const style =
    top === null ? undefined : { transform: `translateY(${top}px)` };
  // The head is row 1, so the first line is row 2.
  const shared = {
    ref: measure,
    "data-index": index,
    role: "row",
    "aria-rowindex": index + 2,
    style,
  };
  if (line.kind === "group")
    return (
      <div
        {...shared}
        className={mergeClasses(grid.row, grid.groupRow, placed)}
      >
        <div
          role="gridcell"
          aria-colindex={1}
          aria-colspan={props.columns.length}
          data-cell={`${index}.0`}
          tabIndex={props.activeColumn === null ? -1 : 0}
          className={grid.groupCell}
        >
          {line.title} · {line.count}
        </div>
      </div>
    );
  return (
    <ActionRow {...props} shared={shared} placed={placed} row={line.row} />
  );
});

function lookOf(
  { worded, stacked }: Pick<TimelineRowProps, "worded" | "stacked">,
  styles: ReturnType<typeof useTimelineStyles>,
): string {
  if (worded) return stacked ? styles.stackedWords : styles.worded;
  return stacked ? styles.stacked : styles.drawn;
}

/** The name of a cell over it, where no head names it and it holds something. */
function CellName({
  column,
  facts,
}: {
  readonly column: TimelineColumn;
  readonly facts: DateFacts;
}) {
  const styles = useTimelineStyles();
  const said = saidOf(facts).find(({ name }) => name === column.key);
  return said && said.lines.length > 0 ? (
    <span className={styles.name}>{column.title}</span>
  ) : null;
}

function ActionRow({
  row,
  index,
  columns,
  worded,
  stacked,
  shared,
  placed,
  ...props
}: TimelineRowProps & {
  readonly row: PlanRow;
  readonly shared: object;
  readonly placed: string | undefined;
}) {
  const grid = useGridStyles();
  const styles = useTimelineStyles();
  const facts = dateFacts(row, props.read, props.drawing.today);
  return (
    <div
      {...shared}
      aria-selected={props.selected}
      className={mergeClasses(
        grid.row,
        grid.dataRow,
        lookOf({ worded, stacked }, styles),
        props.selected && grid.selected,
        placed,
      )}
    >
      {columns.map((column, i) => (
        // The keys of a cell are handled once, by the grid around it.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={column.key}
          role="gridcell"
          aria-colindex={i + 1}
          data-cell={`${index}.${i}`}
          tabIndex={props.activeColumn === i ? 0 : -1}
          className={mergeClasses(
            grid.cell,
            stacked && !worded && column.area !== null && styles[column.area],
          )}
          onClick={() => props.onOpen({ line: index, column: i })}
        >
          {stacked ? <CellName column={column} facts={facts} /> : null}
          {column.cell(row, facts, props.drawing)}
        </div>
      ))}
    </div>
  );
}
