// Going to another page: the focus goes to its heading once it is there. And the way past the head of a page.

/** How long a page may take before the focus stays where the person put it meanwhile. */
const patienceMs = 15_000;

function shownHeading(): HTMLElement | null {
  return (
    [...document.querySelectorAll<HTMLElement>("h1")].find((heading) =>
      heading.checkVisibility(),
    ) ?? null
  );
}

/** A page is what the path names; a theme is a view of the plan and keeps the focus where it is. */
function pageIn(address: string): string {
  return (
    address
      .replace(/^#/, "")
      .split("?")[0]
      ?.replace(/\/theme\/.*$/, "") ?? ""
  );
}

function arrive(): boolean {
  const heading = shownHeading();
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  document.querySelector("[data-scroller]")?.scrollTo({ top: 0 });
  return true;
}

/** Follows the address from page to page. Answers with how to stop. */
export function watchArrivals(): () => void {
  let page = pageIn(location.hash);
  let stopWaiting = () => undefined as void;
  const moved = () => {
    const next = pageIn(location.hash);
    if (next === page) return;
    page = next;
    stopWaiting();
    // What the address names is drawn after this; then its heading may still be on its way.
    requestAnimationFrame(() => {
      if (arrive()) return;
      const watch = new MutationObserver(() => {
        if (arrive()) stopWaiting();
      });
      watch.observe(document.body, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ["style"],
      });
      const late = setTimeout(() => stopWaiting(), patienceMs);
      stopWaiting = () => {
        clearTimeout(late);
        watch.disconnect();
      };
    });
  };
  window.addEventListener("hashchange", moved);
  window.addEventListener("waymark:moved", moved);
  return () => {
    stopWaiting();
    window.removeEventListener("hashchange", moved);
    window.removeEventListener("waymark:moved", moved);
  };
}

/** Puts the focus where the page's own work begins: into its list, or onto its heading. */
export function skipToMain() {
  const cell = document.querySelector<HTMLElement>(
    '[role=gridcell][tabindex="0"]',
  );
  const target = cell ?? shownHeading();
  if (target && !cell) target.tabIndex = -1;
  target?.focus();
}
