// What is worked out for a key, kept for a minute: a conversation asks several questions about one reading.

const heldFor = 60_000;
/** Keys remembered at once: a council's officers and members, and a bound on memory. */
const mostHeld = 2_000;

/** Keeps what a key was worked out as for a minute. What failed is not kept: the next question asks again. */
export function heldAMinute<T>(now: () => number) {
  const held = new Map<string, { at: number; value: Promise<T> }>();
  return (key: string, work: () => Promise<T>): Promise<T> => {
    const known = held.get(key);
    if (known && now() - known.at < heldFor) return known.value;
    if (held.size >= mostHeld) held.clear();
    const value = work();
    held.set(key, { at: now(), value });
    value.catch(() => held.delete(key));
    return value;
  };
}
