// Figures of a machine that is never quite still: the middle of several, and the 95th of a hundred.

export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.floor(sorted.length * part));
  return sorted[at] ?? Number.NaN;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);
