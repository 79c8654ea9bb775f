// A key with Ctrl (or Command) that works wherever one is: never a letter alone, which would eat typing.
import { useEffect, useRef } from "react";

/** Where a key belongs to what is typed: Ctrl Z there takes back typing, not a save. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.value !== "")
  );
}

/** @param press null while there is nothing the key would do; typing comes first */
export function useHotKey(key: "k" | "z", press: (() => void) | null) {
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.altKey || event.shiftKey || event.defaultPrevented) return;
      if (!(event.ctrlKey || event.metaKey)) return;
      if (event.key.toLowerCase() !== key || !latest.current) return;
      if (key === "z" && isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, [key]);
}
