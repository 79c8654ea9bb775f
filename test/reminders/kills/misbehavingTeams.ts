// A Teams on a real socket that throttles, fails, lies and is late, and remembers every card it really took.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dice } from "../simulation/time.ts";

export interface MisbehavingTeams {
  readonly url: string;
  readonly cards: ReadonlyMap<string, number>;
  readonly notices: ReadonlyMap<string, number>;
  readonly ambiguous: () => number;
  close(): Promise<void>;
}

interface Fate {
  /** Null for no answer at all. */
  readonly status: number | null;
  readonly wait: number;
}

export async function startMisbehavingTeams(
  seed: number,
): Promise<MisbehavingTeams> {
  const cards = new Map<string, number>();
  const notices = new Map<string, number>();
  const roll = dice(seed);
  let ambiguous = 0;
  /** From when a look at the channel shows the card; by the clock, so that a busy machine makes no fault that was not meant. */
  const shownFrom = new Map<string, number>();
  const land = (on: Map<string, number>, key: string): void =>
    void on.set(key, (on.get(key) ?? 0) + 1);
  const landLate = (key: string): void => {
    land(cards, key);
    const from = Date.now() + 200 * roll();
    shownFrom.set(key, Math.min(from, shownFrom.get(key) ?? from));
  };
  const card = (key: string): Fate => {
    const fate = roll();
    if (fate < 0.02) return { status: 429, wait: 1 };
    if (fate < 0.1) ambiguous += 1;
    if (fate < 0.04) return { status: 503, wait: 1 };
    // Accepted, and then the answer is an error, or comes after the caller has gone.
    if (fate < 0.07) return (land(cards, key), { status: 502, wait: 1 });
    if (fate < 0.085) return (landLate(key), { status: 201, wait: 700 });
    // Lost on the way: nobody took it and nobody answers.
    if (fate < 0.1) return { status: null, wait: 700 };
    return (land(cards, key), { status: 201, wait: 2 });
  };
  const server: Server = createServer((request, response) => {
    let key = "";
    request.on("data", (chunk) => (key += String(chunk)));
    request.on("end", () => {
      let answer: Fate = { status: 200, wait: 1 };
      if (request.url === "/card") answer = card(key);
      if (request.url === "/notice") land(notices, key);
      const shown = cards.has(key) && Date.now() >= (shownFrom.get(key) ?? 0);
      const body = request.url === "/probe" && !shown ? "" : "card";
      setTimeout(() => {
        if (answer.status === null) return request.socket.destroy();
        response
          .writeHead(
            answer.status,
            answer.status === 429 ? { "retry-after": "0.05" } : {},
          )
          .end(body);
        return undefined;
      }, answer.wait);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    cards,
    notices,
    ambiguous: () => ambiguous,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
