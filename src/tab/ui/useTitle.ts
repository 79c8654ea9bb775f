// What the window is called.
import { useEffect } from "react";

/** "Board · Corporate Improvement Plan · Waymark", so that windows and history entries can be told apart. */
export function useTitle(...parts: readonly (string | null | undefined)[]) {
  const title = [...parts.filter(Boolean), "Waymark"].join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
