// Whether SharePoint can be reached just now, for the thin bar at the top: online, offline, not answering, or asking us to wait.
import { useSyncExternalStore } from "react";

type Connection =
  | { readonly kind: "online" }
  | { readonly kind: "offline" }
  /** This device has a network and SharePoint does not answer on it. */
  | { readonly kind: "unreachable" }
  | { readonly kind: "throttled"; readonly until: number };

let waitingUntil = 0;
let answering = true;
let known: Connection = read();
const listeners = new Set<() => void>();

function read(): Connection {
  if (!navigator.onLine) return { kind: "offline" };
  if (waitingUntil > performance.now())
    return { kind: "throttled", until: waitingUntil };
  return answering ? { kind: "online" } : { kind: "unreachable" };
}

function tell() {
  const next = read();
  if (next.kind === known.kind && next.kind !== "throttled") return;
  known = next;
  for (const listener of listeners) listener();
}

/** SharePoint asked us to wait this many seconds; the store waits and tries again by itself. */
export function throttledFor({ seconds }: { readonly seconds: number }) {
  waitingUntil = Math.max(waitingUntil, performance.now() + seconds * 1000);
  tell();
  setTimeout(tell, seconds * 1000 + 1_500);
}

/** Whether the last question to SharePoint got an answer, of whatever kind. */
export function heardFrom(sharePoint: { readonly answering: boolean }) {
  answering = sharePoint.answering;
  tell();
}

function subscribe(changed: () => void) {
  listeners.add(changed);
  window.addEventListener("online", tell);
  window.addEventListener("offline", tell);
  return () => {
    listeners.delete(changed);
  };
}

export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => known);
}
