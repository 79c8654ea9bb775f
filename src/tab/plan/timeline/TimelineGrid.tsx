// The rows of a timeline or of its table: only those on screen exist, the arrow keys walk them, Enter opens the action and the focus comes back.
import { useCallback, useRef } from "react";
import { usePrinting } from "../../ui/usePrinting.ts";
import type { Layout } from "../gridColumns.tsx";
import type { GridPlace } from "../gridKeys.ts";
import type { GridLine } from "../gridLines.ts";
import { useGridStyles } from "../gridStyles.ts";
import { keyOf, useWalkedRows } from "../gridWindow.ts";
import { gridKeyHandler } from "../useActiveCell.ts";
import type { DatesRead } from "./dateFacts.ts";
import { TimelineHead } from "./TimelineHead.tsx";
import { TimelineRow } from "./TimelineRow.tsx";
import { drawnColumns, wordedColumns } from "./timelineRows.tsx";
import type { Drawing } from "./timelineRows.tsx";

interface TimelineGridProps {
  readonly label: string;
  readonly lines: readonly GridLine[];
  readonly drawing: Drawing;
  /** Null while the record is on its way. */
  readonly read: DatesRead | null;
  /** The same dates in words, instead of drawn. */
  readonly worded: boolean;
  readonly selected: string | null;
  readonly returnTo: string | null;
  readonly onOpen: (actionId: string) => void;
}

const heights = {
  drawn: { wide: 44, stacked: 92 },
  worded: { wide: 64, stacked: 168 },
};

/** Of the rows drawn and of those in words; constant, so that no row is measured anew. */
const walks = {
  drawn: {
    shapeIn: () => ({ columns: drawnColumns.length, head: false }),
    heightIn: (layout: Layout) =>
      heights.drawn[layout === "cards" ? "stacked" : "wide"],
  },
  worded: {
    shapeIn: () => ({ columns: wordedColumns.length, head: false }),
    heightIn: (layout: Layout) =>
      heights.worded[layout === "cards" ? "stacked" : "wide"],
  },
};

const noMeasure = () => undefined;

const isOf = (line: GridLine, actionId: string | null) =>
  line.kind === "row" && line.row.action.id === actionId;

/** Opens the action of a row; the heading of a group opens nothing. */
function useOpening(
  { lines, onOpen }: TimelineGridProps,
  moveTo: (place: GridPlace) => void,
) {
  return useCallback(
    (at: GridPlace) => {
      const line = lines[at.line];
      if (line?.kind !== "row") return;
      moveTo(at);
      onOpen(line.row.action.id);
    },
    [lines, moveTo, onOpen],
  );
}

export function TimelineGrid(props: TimelineGridProps) {
  const { lines, worded } = props;
  const styles = useGridStyles();
  const grid = useRef<HTMLDivElement>(null);
  const { inPage, active, virtual, shape } = useWalkedRows(grid, {
    lines,
    returnTo: props.returnTo,
    ...walks[worded ? "worded" : "drawn"],
  });
  const { place } = active;
  const printing = usePrinting();
  const open = useOpening(props, active.moveTo);
  const look = {
    worded,
    stacked: inPage.layout === "cards",
    columns: worded ? wordedColumns : drawnColumns,
    drawing: props.drawing,
  };
  const row = (index: number, top: number | null) =>
    lines[index] ? (
      <TimelineRow
        key={keyOf(lines[index], index)}
        line={lines[index]}
        {...{ ...look, index, top }}
        read={props.read}
        activeColumn={place.line === index ? place.column : null}
        selected={isOf(lines[index], props.selected)}
        measure={top === null ? noMeasure : virtual.measureElement}
        onOpen={open}
      />
    ) : null;
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={grid}
      role="grid"
      aria-label={props.label}
      aria-rowcount={lines.length + 1}
      aria-colcount={look.columns.length}
      className={styles.grid}
      onKeyDown={gridKeyHandler(active, shape, open)}
    >
      <TimelineHead {...look} />
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
    </div>
  );
}
