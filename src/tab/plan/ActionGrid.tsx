// The grid of actions: only the rows on screen exist, the keyboard goes everywhere, and it stays smooth at ten thousand.
import { useCallback, useLayoutEffect, useRef } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { Range } from "@tanstack/react-virtual";
import type { SortKey, View } from "../address.ts";
import { announce } from "../ui/announce.ts";
import { usePrinting } from "../ui/usePrinting.ts";
import { columnIndex, columns, columnsFor } from "./gridColumns.tsx";
import type { Column } from "./gridColumns.tsx";
import { lineOf } from "./gridKeys.ts";
import { GridRow } from "./GridRow.tsx";
import { useGridStyles } from "./gridStyles.ts";
import type { GridLine } from "./gridLines.ts";
import { useActiveCell } from "./useActiveCell.ts";
import { usePlaceInPage } from "./usePlaceInPage.ts";

export interface ActionGridProps {
  readonly label: string;
  readonly lines: readonly GridLine[];
  readonly view: View;
  readonly onSort: (sort: SortKey, descending: boolean) => void;
  readonly onOpen: (actionId: string) => void;
  /** The action just closed beside the grid: focus goes back to its row. */
  readonly returnTo: string | null;
}

const noMeasure = () => undefined;

export function ActionGrid(props: ActionGridProps) {
  const { lines, view, onOpen, returnTo } = props;
  const styles = useGridStyles();
  const grid = useRef<HTMLDivElement>(null);
  const { scroller, offset, compact } = usePlaceInPage(grid);
  const printing = usePrinting();
  const activeLine = useRef(0);

  const rangeExtractor = useCallback(
    (range: Range) => {
      // The active row stays mounted wherever one scrolls, or the keyboard would lose its place.
      const shown = defaultRangeExtractor(range);
      const active = activeLine.current;
      return active < 0 || active >= lines.length || shown.includes(active)
        ? shown
        : [...shown, active].sort((a, b) => a - b);
    },
    [lines.length],
  );
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: (i) => (lines[i]?.kind === "group" ? 37 : compact ? 92 : 57),
    overscan: 6,
    scrollMargin: offset,
    scrollPaddingStart: 40,
    rangeExtractor,
    getItemKey: (i) => {
      const line = lines[i];
      return line?.kind === "row" ? line.row.action.id : `group ${line?.title}`;
    },
  });
  const scrollTo = useCallback(
    (line: number) => virtual.scrollToIndex(line, { align: "auto" }),
    [virtual],
  );
  const page = Math.max(1, virtual.getVirtualItems().length - 8);
  const enter = useCallback(
    (line: number) => {
      const at = lines[line];
      if (at?.kind === "row") onOpen(at.row.action.id);
    },
    [lines, onOpen],
  );
  const { place, moveTo, onKeyDown } = useActiveCell(
    grid,
    { lines: lines.length, columns: columnsFor(compact).length, page },
    scrollTo,
    ({ line, column }) =>
      line === -1 ? sortBy(props, columnsFor(compact)[column]) : enter(line),
  );
  activeLine.current = place.line;
  const open = useCallback(
    (line: number, column: number) => {
      moveTo({ line, column });
      enter(line);
    },
    [enter, moveTo],
  );

  useLayoutEffect(() => {
    const line = returnTo ? lineOf(lines, returnTo) : -1;
    if (line >= 0) moveTo({ line, column: 0 });
    // Only when an action has just been closed, not whenever rows change.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [returnTo]);

  const row = (index: number, top: number | null) => {
    const line = lines[index];
    if (!line) return null;
    return (
      <GridRow
        key={virtual.options.getItemKey(index)}
        line={line}
        index={index}
        top={top}
        compact={compact}
        activeColumn={place.line === index ? place.column : null}
        selected={line.kind === "row" && line.row.action.id === view.action}
        measure={top === null ? noMeasure : virtual.measureElement}
        onOpen={open}
      />
    );
  };
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={grid}
      role="grid"
      aria-label={props.label}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      <GridHead
        {...props}
        activeColumn={place.line === -1 ? place.column : null}
        compact={compact}
      />
      <div
        role="rowgroup"
        className={styles.body}
        style={printing ? undefined : { height: virtual.getTotalSize() }}
      >
        {printing
          ? lines.map((_, index) => row(index, null))
          : virtual
              .getVirtualItems()
              .map((item) => row(item.index, item.start - offset))}
      </div>
    </div>
  );
}

function sortBy({ view, onSort }: ActionGridProps, wanted: Column | undefined) {
  if (!wanted) return;
  const descending = view.sort === wanted.key && !view.descending;
  onSort(wanted.key, descending);
  announce(
    `Sorted by ${wanted.title.toLowerCase()}, ${descending ? "last" : "first"} to ${descending ? "first" : "last"}.`,
  );
}

function GridHead(
  props: ActionGridProps & {
    readonly activeColumn: number | null;
    readonly compact: boolean;
  },
) {
  const { view, activeColumn, compact } = props;
  const styles = useGridStyles();
  const sorted = (key: SortKey) =>
    view.sort === key
      ? view.descending
        ? ("descending" as const)
        : ("ascending" as const)
      : ("none" as const);
  return (
    <div role="rowgroup" className={styles.head}>
      <div
        role="row"
        aria-rowindex={1}
        className={mergeClasses(styles.row, compact && styles.cardHead)}
      >
        {columnsFor(compact).map((column, i) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={column.key}
            role="columnheader"
            aria-colindex={columnIndex(column)}
            aria-sort={sorted(column.key)}
            data-cell={`-1.${i}`}
            tabIndex={activeColumn === i ? 0 : -1}
            className={styles.columnHead}
            onClick={() => sortBy(props, column)}
          >
            {column.title}
            <span aria-hidden="true">
              {view.sort === column.key ? (view.descending ? " ▾" : " ▴") : ""}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
