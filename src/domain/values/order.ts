// The order of texts that sort as they read: days, moments, codes. One comparison, so that a tie is a tie everywhere and keeps the order given.

/** Below 0 where `a` comes first, 0 for the same text; by code units, so the same on every machine and in every language. */
export function compareText(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

/** The earlier day first. */
export function byDate(
  a: { readonly date: string },
  b: { readonly date: string },
): number {
  return compareText(a.date, b.date);
}

/** What was recorded earlier first. */
export function byRecorded(
  a: { readonly recorded: string },
  b: { readonly recorded: string },
): number {
  return compareText(a.recorded, b.recorded);
}

interface Entered {
  readonly effective: string;
  readonly recorded: string;
}

/** What took effect earlier first; of one day, what was recorded earlier. Source: product.md 4.2. */
export function byEffect(a: Entered, b: Entered): number {
  return compareText(a.effective, b.effective) || byRecorded(a, b);
}
