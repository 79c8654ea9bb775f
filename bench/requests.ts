// The requests a page makes to SharePoint: how many, and how many had to wait for another's answer.
import type { Page, Request } from "playwright-core";

interface Asked {
  readonly from: number;
  readonly to: number;
}

/** The longest chain of requests of which each began after the one before had ended. */
export function roundTrips(asked: readonly Asked[]): number {
  const inOrder = asked.toSorted((a, b) => a.from - b.from);
  const chain: number[] = [];
  for (const [n, { from }] of inOrder.entries()) {
    const before = inOrder
      .slice(0, n)
      .map((other, m) => (other.to <= from ? (chain[m] ?? 0) : 0));
    chain.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...chain);
}

/** Starts listening; call what it gives back for the requests finished so far, in the browser's own milliseconds. */
export function requestsTo(page: Page, origin: string) {
  const finished: Request[] = [];
  page.on("requestfinished", (request) => {
    if (request.url().startsWith(origin) && request.method() !== "OPTIONS")
      finished.push(request);
  });
  return (): Asked[] =>
    finished.map((request) => {
      const { startTime, responseEnd } = request.timing();
      return { from: startTime, to: startTime + responseEnd };
    });
}
