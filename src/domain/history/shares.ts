// Printed shares that sum to exactly 100.0, whatever the counts.

/**
 * Shares of a whole in percent with one decimal, summing to 100.0 by largest remainder; null where there is nothing to share.
 * Source: product.md 4.9 (a monthly report of November 2006 lost 11.5 % of its plan).
 */
export function sharesOf(counts: readonly number[]): readonly number[] | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const tenths = counts.map((count) => Math.floor((count * 1000) / total));
  const left = 1000 - tenths.reduce((sum, share) => sum + share, 0);
  // Of equal remainders the largest count takes the tenth, which changes it least; of equal counts the earlier.
  const byRemainder = counts
    .map((count, at) => ({ at, count, remainder: (count * 1000) % total }))
    .sort((a, b) => b.remainder - a.remainder || b.count - a.count)
    .slice(0, left)
    .map(({ at }) => at);
  const raised = new Set(byRemainder);
  return tenths.map((share, at) => (share + (raised.has(at) ? 1 : 0)) / 10);
}
