// One row of the grid: cells with their positions told, one of them in the tab order.
import { memo } from "react";
import type { Ref } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { columnIndex, columns, columnsFor } from "./gridColumns.tsx";
import type { Layout } from "./gridColumns.tsx";
import { useGridStyles } from "./gridStyles.ts";
import type { GridLine } from "./gridLines.ts";

interface GridRowProps {
  readonly line: GridLine;
  readonly index: number;
  /** The column in the tab order when the active cell is in this row; else null. */
  readonly activeColumn: number | null;
  readonly selected: boolean;
  readonly layout: Layout;
  /** Pixels from the top of the body; null on paper, where rows follow one another. */
  readonly top: number | null;
  readonly measure: Ref<HTMLDivElement>;
  readonly onOpen: (line: number, column: number) => void;
}

/** Header is row 1, so the first line is row 2. */
const rowIndexOf = (index: number) => index + 2;

function GroupRow({ line, index, activeColumn, top, measure }: GridRowProps) {
  const styles = useGridStyles();
  if (line.kind !== "group") return null;
  return (
    <div
      ref={measure}
      data-index={index}
      role="row"
      aria-rowindex={rowIndexOf(index)}
      className={mergeClasses(
        styles.row,
        styles.groupRow,
        top === null ? undefined : styles.placed,
      )}
      style={top === null ? undefined : { transform: `translateY(${top}px)` }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={columns.length}
        data-cell={`${index}.0`}
        tabIndex={activeColumn === null ? -1 : 0}
        className={styles.groupCell}
      >
        {line.title} · {line.count}
      </div>
    </div>
  );
}

function ActionRow(props: GridRowProps) {
  const { line, index, activeColumn, selected, layout, top, measure, onOpen } =
    props;
  const styles = useGridStyles();
  if (line.kind !== "row") return null;
  return (
    <div
      ref={measure}
      data-index={index}
      role="row"
      aria-rowindex={rowIndexOf(index)}
      aria-selected={selected}
      className={mergeClasses(
        styles.row,
        styles.dataRow,
        styles[layout],
        selected && styles.selected,
        top === null ? undefined : styles.placed,
      )}
      style={top === null ? undefined : { transform: `translateY(${top}px)` }}
    >
      {columnsFor(layout).map((column, i) => (
        // The keys of a grid cell are handled once, by the grid around it.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={column.key}
          role="gridcell"
          aria-colindex={columnIndex(column)}
          data-cell={`${index}.${i}`}
          tabIndex={activeColumn === i ? 0 : -1}
          className={mergeClasses(
            styles.cell,
            layout === "cards" && styles[column.key],
          )}
          onClick={() => onOpen(index, i)}
        >
          {column.cell(line.row)}
        </div>
      ))}
    </div>
  );
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  return props.line.kind === "group" ? (
    <GroupRow {...props} />
  ) : (
    <ActionRow {...props} />
  );
});
