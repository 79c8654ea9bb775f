// The rows of a list that exist now, in a page that scrolls as a whole: what the grid of actions and the timeline share.
import { useCallback, useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { Range } from "@tanstack/react-virtual";
import { lineOf } from "./gridKeys.ts";
import type { GridPlace, GridShape } from "./gridKeys.ts";
import type { Layout } from "./gridColumns.tsx";
import type { GridLine } from "./gridLines.ts";
import { useActivePlace, useFocusThere } from "./useActiveCell.ts";
import { usePlaceInPage } from "./usePlaceInPage.ts";
import type { PlaceInPage } from "./usePlaceInPage.ts";

export function keyOf(line: GridLine | undefined, index: number): string {
  if (line?.kind === "row") return line.row.action.id;
  return `group ${line?.title ?? index}`;
}

interface WindowOf {
  readonly lines: readonly GridLine[];
  readonly inPage: PlaceInPage;
  /** The row that stays mounted, or the keyboard would lose its place. */
  readonly active: number;
  /** Pixels a row is likely to have before it is measured. */
  readonly rowHeight: number;
}

function useRows({ lines, inPage, active, rowHeight }: WindowOf) {
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
    (i: number) => (lines[i]?.kind === "group" ? 37 : rowHeight),
    [lines, rowHeight],
  );
  const getItemKey = useCallback((i: number) => keyOf(lines[i], i), [lines]);
  // The virtualizer changes inside while its identity stays: nothing here is memoised on it.
  // oxlint-disable-next-line react/incompatible-library
  return useVirtualizer({
    count: lines.length,
    getScrollElement: () => inPage.scroller,
    estimateSize,
    overscan: 6,
    scrollMargin: inPage.offset,
    scrollPaddingStart: 40,
    rangeExtractor,
    getItemKey,
  });
}

/** When the action beside the list is closed, focus goes back to its row: once, not whenever rows change. */
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

interface Walked {
  readonly lines: readonly GridLine[];
  /** The action just closed beside the list: focus goes back to its row. */
  readonly returnTo: string | null;
  /** How many cells a row has in a layout, and whether the head is walked too. */
  readonly shapeIn: (layout: Layout) => Pick<GridShape, "columns" | "head">;
  /** Pixels a row is likely to have in a layout. */
  readonly heightIn: (layout: Layout) => number;
}

/** The rows on screen with one cell of them in the tab order, the focus where the keys went, and back where it was. */
export function useWalkedRows(
  grid: RefObject<HTMLElement | null>,
  { lines, returnTo, shapeIn, heightIn }: Walked,
) {
  const inPage = usePlaceInPage(grid);
  const cells = { lines: lines.length, ...shapeIn(inPage.layout) };
  const active = useActivePlace(cells);
  const virtual = useRows({
    lines,
    inPage,
    active: active.place.line,
    rowHeight: heightIn(inPage.layout),
  });
  useFocusThere(grid, active, (line) =>
    virtual.scrollToIndex(line, { align: "auto" }),
  );
  useReturn(returnTo, lines, active.moveTo);
  const page = Math.max(1, virtual.getVirtualItems().length - 8);
  return { inPage, active, virtual, shape: { ...cells, page } };
}

export type WalkedRows = ReturnType<typeof useWalkedRows>;
