// Whether any save waits on this device: all that the first page needs to know of them.
import { useSyncExternalStore } from "react";
import { keysFrom } from "../session/deviceStore.ts";

const listeners = new Set<() => void>();

/** Told whenever what waits has changed. */
export function waitingChanged() {
  for (const listener of listeners) listener();
}

/** Hears of it, also when another window of this browser changed it. */
export function onWaiting(changed: () => void): () => void {
  listeners.add(changed);
  window.addEventListener("storage", changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener("storage", changed);
  };
}

export function useAnyWaiting(): boolean {
  return useSyncExternalStore(
    onWaiting,
    () => keysFrom("waymark waiting ").length > 0,
  );
}
