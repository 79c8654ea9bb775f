// The one cell of the grid in the tab order, moved by the arrow keys and kept where it is when rows change.
import { useCallback, useLayoutEffect, useMemo, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";
import { placeAfter } from "./gridKeys.ts";
import type { GridPlace, GridShape } from "./gridKeys.ts";

interface ActivePlace {
  readonly place: GridPlace;
  /** How often it was moved: each move wants the focus once. */
  readonly moves: number;
  readonly moveTo: (place: GridPlace) => void;
}

/** Fewer rows after a filter, fewer columns in a card: the tab stop is never on a cell that is gone. */
export function useActivePlace({
  lines,
  columns,
  head,
}: Omit<GridShape, "page">): ActivePlace {
  const [{ wanted, moves }, setWanted] = useState({
    wanted: { line: 0, column: 0 },
    moves: 0,
  });
  const first = head ? -1 : 0;
  const line = Math.max(first, Math.min(wanted.line, Math.max(0, lines - 1)));
  const column = Math.min(wanted.column, columns - 1);
  const place = useMemo(() => ({ line, column }), [line, column]);
  const moveTo = useCallback(
    (next: GridPlace) =>
      setWanted((was) => ({ wanted: next, moves: was.moves + 1 })),
    [],
  );
  return { place, moves, moveTo };
}

/** Gives the focus to the cell moved to, once a move, and brings its row into view. */
export function useFocusThere(
  grid: RefObject<HTMLElement | null>,
  { place, moves }: ActivePlace,
  scrollTo: (line: number) => void,
) {
  useLayoutEffect(() => {
    if (moves === 0) return;
    const { line, column } = place;
    if (line >= 0) scrollTo(line);
    const cell = (at: number) =>
      grid.current?.querySelector<HTMLElement>(`[data-cell="${line}.${at}"]`);
    (cell(column) ?? cell(0))?.focus({ preventScroll: true });
    // A move is answered once; that rows or the page changed since is no move.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [moves]);
}

/** The grid's keys: arrows and their like move, Enter and Space do what the cell is for. */
export function gridKeyHandler(
  { place, moveTo }: ActivePlace,
  shape: GridShape,
  onEnter: (place: GridPlace) => void,
) {
  return (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onEnter(place);
      return;
    }
    const next = placeAfter(event, place, shape);
    if (!next) return;
    event.preventDefault();
    moveTo(next);
  };
}
