// The keys of a meeting: arrows or j and k walk through the exceptions, a letter chooses a decision; typing is never taken for either.
import { useEffect, useRef } from "react";

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  j: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  k: -1,
};

/** The step a key asks for; null for any other. */
export function stepOf(key: string): number | null {
  return steps[key] ?? null;
}

/** Whether a press belongs to a control that uses keys itself, or to the browser. */
function isForControl(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
    return true;
  const { target } = event;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName))
  );
}

function useKeys(pressed: (event: KeyboardEvent) => void) {
  const latest = useRef(pressed);
  useEffect(() => {
    latest.current = pressed;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!isForControl(event)) latest.current(event);
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, []);
}

export function useMeetingKeys(step: (by: number) => void) {
  useKeys((event) => {
    const by = stepOf(event.key);
    if (by === null) return;
    event.preventDefault();
    step(by);
  });
}

/** Calls with the letter pressed, in lower case. */
export function useLetterKeys(choose: (letter: string) => void) {
  useKeys((event) => {
    if (event.key.length === 1 && stepOf(event.key) === null)
      choose(event.key.toLowerCase());
  });
}
