// The last save of this tab, offered for taking back for ten seconds, wherever one has gone meanwhile.
import { useSyncExternalStore } from "react";

interface Undoable {
  readonly words: string;
  readonly undo: () => Promise<void>;
}

const patienceMs = 10_000;
let offered: Undoable | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function set(next: Undoable | null) {
  offered = next;
  for (const listener of listeners) listener();
}

export function offerUndo(next: Undoable) {
  clearTimeout(timer);
  set(next);
  holdUndo(false);
}

export function dropUndo() {
  clearTimeout(timer);
  set(null);
}

/** While the bar has the pointer or the focus its time does not run: nobody must race it (WCAG 2.2.1). */
export function holdUndo(held: boolean) {
  clearTimeout(timer);
  if (!held) timer = setTimeout(() => set(null), patienceMs);
}

function subscribe(changed: () => void) {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

export function useUndoable(): Undoable | null {
  return useSyncExternalStore(subscribe, () => offered);
}
