// Whether the tab is as narrow as a phone: one column, cards for rows, an action over the whole screen.
import { useSyncExternalStore } from "react";

const phone = "(max-width: 640px)";

function subscribe(changed: () => void) {
  const query = matchMedia(phone);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(phone).matches);
}
