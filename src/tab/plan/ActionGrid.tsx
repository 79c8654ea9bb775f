// The grid of actions: only the rows on screen exist, the keyboard goes everywhere, and it stays smooth at ten thousand.
import { useCallback, useLayoutEffect, useRef } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { Range } from "@tanstack/react-virtual";
import type { SortKey, View } from "../address.ts";
import { announce } from "../ui/announce.ts";
import { usePrinting } from "../ui/usePrinting.ts";
import { columnCount, columnIndex, columnsFor } from "./gridColumns.tsx";
import type { Column, Layout } from "./gridColumns.tsx";
import { lineOf } from "./gridKeys.ts";
import type { GridPlace } from "./gridKeys.ts";
import { GridRow } from "./GridRow.tsx";
import { useGridStyles } from "./gridStyles.ts";
import type { GridLine } from "./gridLines.ts";
import {
  gridKeyHandler,
  useActivePlace,
  useFocusThere,
} from "./useActiveCell.ts";
import { usePlaceInPage } from "./usePlaceInPage.ts";
import type { PlaceInPage } from "./usePlaceInPage.ts";

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

/** The rows that exist now, in a page that scrolls as a whole. The active row stays mounted, or the keyboard would lose its place. */
function useRows(
  lines: readonly GridLine[],
  { scroller, offset, layout }: PlaceInPage,
  active: number,
) {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      return active < 0 || active >= lines.length || shown.includes(active)
        ? shown
        : [...shown, active].sort((a, b) => a - b);
    },
    [lines.length, active],
  );
  // The same functions as long as the lines are the same: with new ones every line would be measured anew at each notch of the wheel.
  const estimateSize = useCallback(
    (i: number) =>
      lines[i]?.kind === "group" ? 37 : layout === "cards" ? 92 : 44,
    [lines, layout],
  );
  const getItemKey = useCallback((i: number) => keyOf(lines[i], i), [lines]);
  // The virtualizer changes inside while its identity stays: nothing here is memoised on it.
  // oxlint-disable-next-line react/incompatible-library
  return useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize,
    overscan: 6,
    scrollMargin: offset,
    scrollPaddingStart: 40,
    rangeExtractor,
    getItemKey,
  });
}

function keyOf(line: GridLine | undefined, index: number): string {
  if (line?.kind === "row") return line.row.action.id;
  return `group ${line?.title ?? index}`;
}

export function ActionGrid(props: ActionGridProps) {
  const { lines, onOpen, returnTo } = props;
  const styles = useGridStyles();
  const grid = useRef<HTMLDivElement>(null);
  const inPage = usePlaceInPage(grid);
  const { layout } = inPage;
  const columns = columnsFor(layout);
  const head = layout !== "cards";
  const cells = { lines: lines.length, columns: columns.length, head };
  const active = useActivePlace(cells);
  const { place, moveTo } = active;
  const virtual = useRows(lines, inPage, place.line);
  const items = virtual.getVirtualItems();
  useFocusThere(grid, active, (line) =>
    virtual.scrollToIndex(line, { align: "auto" }),
  );
  useReturn(returnTo, lines, moveTo);
  const enter = useCallback(
    (index: number) => {
      const at = lines[index];
      if (at?.kind === "row") onOpen(at.row.action.id);
    },
    [lines, onOpen],
  );
  const open = useCallback(
    (line: number, column: number) => {
      moveTo({ line, column });
      enter(line);
    },
    [moveTo, enter],
  );
  const page = Math.max(1, items.length - 8);
  const shape = { ...cells, page };
  const onKeyDown = gridKeyHandler(active, shape, ({ line, column }) =>
    line === -1 ? sortBy(props, columns[column]) : enter(line),
  );
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={grid}
      role="grid"
      aria-label={props.label}
      aria-rowcount={lines.length + 1}
      aria-colcount={columnCount}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      {head ? (
        <GridHead
          {...props}
          activeColumn={place.line === -1 ? place.column : null}
          layout={layout}
        />
      ) : null}
      <GridBody {...props} {...{ inPage, place, virtual }} onOpenAt={open} />
    </div>
  );
}

interface GridBodyProps extends ActionGridProps {
  readonly inPage: PlaceInPage;
  readonly place: GridPlace;
  readonly virtual: ReturnType<typeof useRows>;
  readonly onOpenAt: (line: number, column: number) => void;
}

/** The rows on screen; on paper, every row of the view. */
function GridBody(props: GridBodyProps) {
  const { lines, view, inPage, place, virtual, onOpenAt } = props;
  const styles = useGridStyles();
  const printing = usePrinting();
  const row = (index: number, top: number | null) => {
    const line = lines[index];
    if (!line) return null;
    return (
      <GridRow
        key={keyOf(line, index)}
        {...{ line, index, top }}
        layout={inPage.layout}
        activeColumn={place.line === index ? place.column : null}
        selected={line.kind === "row" && line.row.action.id === view.action}
        measure={top === null ? noMeasure : virtual.measureElement}
        onOpen={onOpenAt}
      />
    );
  };
  return (
    <div
      role="rowgroup"
      className={styles.body}
      style={printing ? undefined : { height: virtual.getTotalSize() }}
    >
      {printing
        ? lines.map((_, index) => row(index, null))
        : virtual
            .getVirtualItems()
            .map((item) => row(item.index, item.start - inPage.offset))}
    </div>
  );
}

/** When the action beside the grid is closed, focus goes back to its row: once, not whenever rows change. */
function useReturn(
  returnTo: string | null,
  lines: readonly GridLine[],
  moveTo: (place: GridPlace) => void,
) {
  const done = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (returnTo === done.current) return;
    done.current = returnTo;
    const line = returnTo ? lineOf(lines, returnTo) : -1;
    if (line >= 0) moveTo({ line, column: 0 });
  }, [returnTo, lines, moveTo]);
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
    readonly layout: Layout;
  },
) {
  const { view, activeColumn, layout } = props;
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
        className={mergeClasses(styles.row, styles[layout])}
      >
        {columnsFor(layout).map((column, i) => (
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
