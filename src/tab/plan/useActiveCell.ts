// The one cell of the grid in the tab order, moved by the arrow keys and kept where it is when rows change.
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { KeyboardEvent, RefObject } from "react";
import { placeAfter } from "./gridKeys.ts";
import type { GridPlace, GridShape } from "./gridKeys.ts";

interface ActiveCell {
  readonly place: GridPlace;
  readonly moveTo: (place: GridPlace) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useActiveCell(
  grid: RefObject<HTMLElement | null>,
  shape: GridShape,
  scrollTo: (line: number) => void,
  onEnter: (place: GridPlace) => void,
): ActiveCell {
  const [place, setPlace] = useState<GridPlace>({ line: 0, column: 0 });
  const wantsFocus = useRef(false);

  const moveTo = useCallback((next: GridPlace) => {
    wantsFocus.current = true;
    setPlace(next);
  }, []);

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    if (place.line >= 0) scrollTo(place.line);
    const cells = grid.current;
    const cell =
      cells?.querySelector<HTMLElement>(
        `[data-cell="${place.line}.${place.column}"]`,
      ) ?? cells?.querySelector<HTMLElement>(`[data-cell="${place.line}.0"]`);
    cell?.focus({ preventScroll: true });
  }, [place, grid, scrollTo]);

  // Fewer rows after a filter: the tab stop must not be on a row that is gone.
  useEffect(() => {
    setPlace((was) =>
      was.line >= shape.lines
        ? { ...was, line: Math.max(0, shape.lines - 1) }
        : was,
    );
  }, [shape.lines]);

  const onKeyDown = (event: KeyboardEvent) => {
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
  return { place, moveTo, onKeyDown };
}
