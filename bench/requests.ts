// The requests of a page's frame: how many, how many bytes, how many only asked whether they may, and how many had to wait for another's answer.
import type { CDPSession, Page } from "playwright-core";

export interface Asked {
  readonly url: string;
  /** A browser's own question whether the real request is allowed. */
  readonly preflight: boolean;
  /** Milliseconds since 1970, as the browser's clock has them. */
  readonly from: number;
  to: number | null;
  /** As they came over the line: packed, heads included. */
  bytes: number;
}

/** The longest chain of requests of which each began after the one before had ended. */
export function roundTrips(
  asked: readonly Pick<Asked, "from" | "to">[],
): number {
  const inOrder = asked.toSorted((a, b) => a.from - b.from);
  const chain: number[] = [];
  for (const [n, { from }] of inOrder.entries()) {
    const before = inOrder
      .slice(0, n)
      .map((other, m) =>
        other.to !== null && other.to <= from ? (chain[m] ?? 0) : 0,
      );
    chain.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...chain);
}

/** Everything the tab's own frames ask from now on; what the page around them asks is the host's. */
export async function watchRequests(
  page: Page,
): Promise<{ readonly session: CDPSession; readonly asked: Asked[] }> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const host = frameTree.frame.id;
  const asked: Asked[] = [];
  const byId = new Map<string, Asked>();
  // The browser says when by a clock of its own, and once in each request how that stands to the day's.
  let offset = 0;
  session.on(
    "Network.requestWillBeSent",
    ({ requestId, request, frameId, timestamp, wallTime }) => {
      if (frameId === host) return;
      if (wallTime > 0) offset = wallTime - timestamp;
      const one: Asked = {
        url: request.url,
        preflight: request.method === "OPTIONS",
        from: (timestamp + offset) * 1000,
        to: null,
        bytes: 0,
      };
      asked.push(one);
      byId.set(requestId, one);
    },
  );
  session.on(
    "Network.loadingFinished",
    ({ requestId, timestamp, encodedDataLength }) => {
      const one = byId.get(requestId);
      if (!one) return;
      one.to = (timestamp + offset) * 1000;
      one.bytes = encodedDataLength;
    },
  );
  await session.send("Network.enable");
  return { session, asked };
}
