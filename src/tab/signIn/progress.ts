// How far signing in has come, for the thin bar: asked quietly for longer than usual, or waiting for the person in a window of its own.
import { useSyncExternalStore } from "react";

type SignInProgress =
  | { readonly kind: "idle" }
  | { readonly kind: "slow" }
  /** `openAgain` must run inside a press, or the browser blocks the window. */
  | { readonly kind: "window"; readonly openAgain: () => void };

const idle: SignInProgress = { kind: "idle" };
let known: SignInProgress = idle;
const listeners = new Set<() => void>();

function tell(next: SignInProgress) {
  known = next;
  for (const listener of listeners) listener();
}

const slowAfterMs = 3_000;

/** Says so when quiet work takes longer than people wait without wondering. */
export async function sayingWhenSlow<T>(work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => tell({ kind: "slow" }), slowAfterMs);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    tell(idle);
  }
}

/**
 * Waits for the person in a window. A browser does not tell us reliably that the window was closed, so the bar offers to open it again;
 * the last window opened is the one that counts.
 */
export function inWindow<T>(open: () => Promise<T>): Promise<T> {
  let latest = 0;
  return new Promise<T>((resolve, reject) => {
    const ask = () => {
      latest += 1;
      const mine = latest;
      open().then(resolve, (reason: unknown) => {
        if (mine === latest) reject(reason);
      });
    };
    tell({ kind: "window", openAgain: ask });
    ask();
  }).finally(() => tell(idle));
}

function subscribe(changed: () => void) {
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
  };
}

export function signInProgress(): SignInProgress {
  return known;
}

export function useSignInProgress(): SignInProgress {
  return useSyncExternalStore(subscribe, signInProgress);
}
