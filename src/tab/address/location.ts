// The address after '#', as wouter wants it: one history entry a page, none for a keystroke in a filter.
import { useSyncExternalStore } from "react";

function current(): string {
  return location.hash.replace(/^#/, "") || "/";
}

function subscribe(changed: () => void) {
  window.addEventListener("hashchange", changed);
  window.addEventListener("waymark:moved", changed);
  return () => {
    window.removeEventListener("hashchange", changed);
    window.removeEventListener("waymark:moved", changed);
  };
}

/** Goes to an address of this app. `replace` leaves the history as it is. */
export function goTo(address: string, how?: { replace?: boolean }) {
  const url = `#${address}`;
  if (how?.replace) history.replaceState(null, "", url);
  else history.pushState(null, "", url);
  window.dispatchEvent(new Event("waymark:moved"));
}

function useAddress(): string {
  return useSyncExternalStore(subscribe, current);
}

export function useHashPath(): [
  string,
  (to: string, how?: { replace?: boolean }) => void,
] {
  const address = useAddress();
  return [address.split("?")[0] || "/", goTo];
}

export function useHashSearch(): string {
  return useAddress().split("?")[1] ?? "";
}
