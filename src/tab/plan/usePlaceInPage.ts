// Where the grid stands in the page that scrolls: which element scrolls, how far down it begins, which columns fit.
import { useLayoutEffect, useState } from "react";
import type { RefObject } from "react";
import { layoutFor } from "./gridColumns.tsx";
import type { Layout } from "./gridColumns.tsx";

export interface PlaceInPage {
  readonly scroller: HTMLElement | null;
  /** Pixels from the top of the scrolled content to the first row. */
  readonly offset: number;
  readonly layout: Layout;
}

function scrollerOf(element: HTMLElement): HTMLElement {
  return (
    element.closest<HTMLElement>("[data-scroller]") ?? document.documentElement
  );
}

function measure(element: HTMLElement): PlaceInPage {
  const scroller = scrollerOf(element);
  const body = element.lastElementChild ?? element;
  const offset = Math.round(
    body.getBoundingClientRect().top -
      scroller.getBoundingClientRect().top +
      scroller.scrollTop,
  );
  return { scroller, offset, layout: layoutFor(element.clientWidth) };
}

export function usePlaceInPage(
  grid: RefObject<HTMLElement | null>,
): PlaceInPage {
  const [place, setPlace] = useState<PlaceInPage>({
    scroller: null,
    offset: 0,
    layout: "all",
  });
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    const update = () =>
      setPlace((was) => {
        const now = measure(element);
        const same =
          was.scroller === now.scroller &&
          was.offset === now.offset &&
          was.layout === now.layout;
        return same ? was : now;
      });
    update();
    const watch = new ResizeObserver(update);
    watch.observe(element);
    // What stands above the grid can grow too: a filter that wraps, a bar that appears.
    const above = scrollerOf(element).firstElementChild;
    if (above) watch.observe(above);
    return () => watch.disconnect();
  }, [grid]);
  return place;
}
