// A council's line in front of the local tenant: so long there and back, so many bits a second, shared by all ports. The pages keep their addresses; the browser is sent through here.
import { createServer as createHttpServer, request } from "node:http";
import { connect, createServer } from "node:net";
import type { AddressInfo, Server, Socket } from "node:net";
import { pipeline } from "node:stream";
import { createGzip } from "node:zlib";

export interface LineSpeed {
  /** Milliseconds there and back. */
  readonly roundTrip: number;
  /** Megabits a second to the browser and from it. */
  readonly down: number;
  readonly up: number;
}

/** 100 ms and 10/5 Mbit/s: what every figure of a first row is promised for. */
export const councilLine: LineSpeed = { roundTrip: 100, down: 10, up: 5 };

/** What one turn may send before the next connection has its own: ten packets. */
const turn = 14_600;

/** One direction of the line. Connections take turns, as they share a real one. */
class Direction {
  readonly #bytesPerMs: number;
  readonly #delay: number;
  /** Bytes in order; null is the end. */
  readonly #waiting = new Map<Socket, (Buffer | null)[]>();
  #busy = false;

  constructor(megabits: number, delay: number) {
    this.#bytesPerMs = (megabits * 1_000_000) / 8 / 1_000;
    this.#delay = delay;
  }

  /** @param bytes null once the other side has said all */
  send(to: Socket, bytes: Buffer | null): void {
    this.#waiting.set(to, [...(this.#waiting.get(to) ?? []), bytes]);
    if (!this.#busy) this.#next();
  }

  #next(): void {
    const [first] = this.#waiting;
    this.#busy = first !== undefined;
    if (!first) return;
    const [to, [head, ...rest]] = first;
    this.#waiting.delete(to);
    const now = head?.subarray(0, turn) ?? null;
    const left =
      head && head.length > turn ? [head.subarray(turn), ...rest] : rest;
    if (left.length > 0) this.#waiting.set(to, left);
    setTimeout(
      () => {
        setTimeout(() => (now ? to.write(now) : to.end()), this.#delay);
        this.#next();
      },
      (now?.length ?? 0) / this.#bytesPerMs,
    );
  }
}

/** What answers a port of this machine packed, as SharePoint Online and every host of static files do and the local tenant's lists do not. */
function packing(port: number): Server {
  return createHttpServer((asked, answer) => {
    const { method, url, headers } = asked;
    const on = request(
      { port, host: "localhost", method, path: url, headers },
      (answered) => {
        // The browser may have given up meanwhile.
        if (answer.destroyed) return void answered.destroy();
        const { statusCode = 502, headers: given } = answered;
        const packed =
          method === "OPTIONS" ||
          statusCode === 204 ||
          statusCode === 304 ||
          given["content-encoding"] !== undefined;
        const { "content-length": _length, ...rest } = given;
        answer.writeHead(
          statusCode,
          packed ? given : { ...rest, "content-encoding": "gzip" },
        );
        const to = packed ? [answer] : [createGzip({ level: 4 }), answer];
        pipeline([answered, ...to], () => undefined);
      },
    );
    on.on("error", () => answer.destroy());
    pipeline(asked, on, () => undefined);
  });
}

/** A port of this machine that is free. */
async function listening(server: Server): Promise<number> {
  await new Promise<void>((ready) =>
    server.listen(0, "127.0.0.1", () => ready()),
  );
  return (server.address() as AddressInfo).port;
}

/**
 * Opens the line in front of ports of this machine. A new connection costs two round trips before its first byte, as TCP and TLS do.
 * @returns what Chromium is started with, and how to close the line
 */
export async function openLine(
  ports: readonly number[],
  { roundTrip, down, up }: LineSpeed = councilLine,
): Promise<{ readonly rules: string; readonly close: () => void }> {
  const [toBrowser, toTenant] = [
    new Direction(down, roundTrip / 2),
    new Direction(up, roundTrip / 2),
  ];
  const servers: Server[] = [];
  const rules: string[] = [];
  for (const port of ports) {
    const packed = packing(port);
    const behind = await listening(packed);
    const server = createServer({ allowHalfOpen: true }, (browser) => {
      const tenant = connect({
        port: behind,
        host: "127.0.0.1",
        allowHalfOpen: true,
      });
      const pair = [browser, tenant] as const;
      for (const socket of pair) {
        socket.setNoDelay(true);
        socket.on("error", () => pair.forEach((one) => one.destroy()));
      }
      tenant.on("data", (bytes) => toBrowser.send(browser, bytes));
      tenant.on("end", () => toBrowser.send(browser, null));
      browser.pause();
      setTimeout(() => browser.resume(), 2 * roundTrip);
      browser.on("data", (bytes) => toTenant.send(tenant, bytes));
      browser.on("end", () => toTenant.send(tenant, null));
    });
    servers.push(packed, server);
    rules.push(`MAP localhost:${port} 127.0.0.1:${await listening(server)}`);
  }
  return {
    rules: `--host-resolver-rules=${rules.join(", ")}`,
    close: () => servers.forEach((server) => server.close()),
  };
}
