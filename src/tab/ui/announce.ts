// One live region for the whole tab: saves, counts and sorting are spoken once.

let region: HTMLElement | null = null;

function regionIn(page: Document): HTMLElement {
  if (region?.isConnected) return region;
  region = page.createElement("div");
  region.setAttribute("role", "status");
  region.setAttribute("aria-live", "polite");
  region.style.cssText =
    "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap";
  page.body.append(region);
  return region;
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Says a sentence to screen readers. A newer sentence within a moment replaces it, so that typing in a filter is not a stammer. */
export function announce(sentence: string) {
  const place = regionIn(document);
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    // The same words twice are not spoken unless the region was emptied in between.
    place.textContent = "";
    requestAnimationFrame(() => {
      place.textContent = sentence;
    });
  }, 350);
}
