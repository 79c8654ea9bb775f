// Whether the page is being printed: a printed theme shows every row, not only those on screen.
import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

let printing = false;

function subscribe(changed: () => void) {
  const set = (value: boolean) => () => {
    printing = value;
    // The browser takes its picture as soon as this handler returns.
    flushSync(changed);
  };
  const before = set(true);
  const after = set(false);
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  return () => {
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
  };
}

export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing);
}
