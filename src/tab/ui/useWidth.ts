// How wide the tab is: as narrow as a phone (one column, cards for rows, an action over the whole screen), or too narrow for three columns.
import { useSyncExternalStore } from "react";

function watch(width: string) {
  const query = matchMedia(width);
  const subscribe = (changed: () => void) => {
    query.addEventListener("change", changed);
    return () => query.removeEventListener("change", changed);
  };
  return { subscribe, now: () => query.matches };
}

const phone = watch("(max-width: 640px)");
const slim = watch("(max-width: 900px)");
const narrow = watch("(max-width: 1480px)");

export function useIsPhone(): boolean {
  return useSyncExternalStore(phone.subscribe, phone.now);
}

/** Whether the themes would take the room the list needs: a window beside another, a tablet upright. */
export function useIsSlim(): boolean {
  return useSyncExternalStore(slim.subscribe, slim.now);
}

/** Whether themes, actions and an open action do not fit beside one another. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(narrow.subscribe, narrow.now);
}
