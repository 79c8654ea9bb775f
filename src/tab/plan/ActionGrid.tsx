// The grid of actions: only the rows on screen exist, the keyboard goes everywhere, and it stays smooth at ten thousand.
import { t } from "../language/t.ts";
import { useCallback, useRef } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { SortKey, View } from "../address/address.ts";
import { announce } from "../ui/announce.ts";
import { usePrinting } from "../ui/usePrinting.ts";
import { columnCount, columnIndex, columnsFor } from "./gridColumns.tsx";
import type { GridColumn, Layout } from "./gridColumns.tsx";
import type { GridPlace } from "./gridKeys.ts";
import { GridRow } from "./GridRow.tsx";
import { useGridStyles } from "./gridStyles.ts";
import type { GridLine } from "./gridLines.ts";
import { keyOf, useWalkedRows } from "./gridWindow.ts";
import type { WalkedRows } from "./gridWindow.ts";
import { gridKeyHandler } from "./useActiveCell.ts";
import type { PlaceInPage } from "./usePlaceInPage.ts";

interface ActionGridProps {
  readonly label: string;
  readonly lines: readonly GridLine[];
  /** How many there are, those that are not read yet among them. */
  readonly count: number;
  readonly view: View;
  readonly onSort: (sort: SortKey, descending: boolean) => void;
  readonly onOpen: (actionId: string) => void;
  /** The action just closed beside the grid: focus goes back to its row. */
  readonly returnTo: string | null;
}

const noMeasure = () => undefined;

/** Cards have no head to walk to. */
const shapeIn = (layout: Layout) => ({
  columns: columnsFor(layout).length,
  head: layout !== "cards",
});

const heightIn = (layout: Layout) => (layout === "cards" ? 92 : 44);

export function ActionGrid(props: ActionGridProps) {
  const { lines, onOpen, returnTo } = props;
  const styles = useGridStyles();
  const grid = useRef<HTMLDivElement>(null);
  const { inPage, active, virtual, shape } = useWalkedRows(grid, {
    lines,
    returnTo,
    shapeIn,
    heightIn,
  });
  const { layout } = inPage;
  const columns = columnsFor(layout);
  const { place, moveTo } = active;
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
  const onKeyDown = gridKeyHandler(active, shape, ({ line, column }) =>
    line === -1 ? sortBy(props, columns[column]) : enter(line),
  );
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={grid}
      role="grid"
      aria-label={props.label}
      aria-rowcount={props.count + 1}
      aria-colcount={columnCount}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      {shape.head ? (
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
  readonly virtual: WalkedRows["virtual"];
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

function sortBy(
  { view, onSort }: ActionGridProps,
  wanted: GridColumn | undefined,
) {
  if (!wanted) return;
  const descending = view.sort === wanted.key && !view.descending;
  onSort(wanted.key, descending);
  const column = wanted.title.toLowerCase();
  announce(
    descending
      ? t("Sorted by {column}, last to first.", { column })
      : t("Sorted by {column}, first to last.", { column }),
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
