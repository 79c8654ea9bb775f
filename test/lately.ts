// "A moment ago", on whatever day the tests run and also where midnight has passed since.
import { expect } from "vitest";

const dayMs = 24 * 60 * 60 * 1000;
const dayAt = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Matches a moment of today or of the day before, by the clock of the tests. */
export function lately(): unknown {
  const now = Date.now();
  return expect.stringMatching(
    new RegExp(`^(${dayAt(now - dayMs)}|${dayAt(now)})T`),
  );
}
