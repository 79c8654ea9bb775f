// One listener an address: puts a Request → Response function on a loopback port with node:http.
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";

export type Handle = (request: Request) => Promise<Response>;
export type Log = (line: string) => void;
export type Listener = { readonly origin: string; close(): Promise<void> };

/** The local tenant could not do what it was asked at start; `message` is one sentence for a person. */
export class TenantFailure extends Error {
  readonly kind: "portInUse" | "settings" | "sharePointMissing";
  constructor(kind: TenantFailure["kind"], message: string) {
    super(message);
    this.name = "TenantFailure";
    this.kind = kind;
  }
}

/** Thrown by a handler to cut the connection without an answer, as a network does. */
export class ConnectionDropped extends Error {}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function toRequest(
  incoming: IncomingMessage,
  origin: string,
): Promise<Request> {
  const headers = new Headers();
  for (let i = 0; i < incoming.rawHeaders.length; i += 2)
    headers.append(
      incoming.rawHeaders[i] ?? "",
      incoming.rawHeaders[i + 1] ?? "",
    );
  const method = incoming.method ?? "GET";
  const body = await bodyOf(incoming);
  const carriesBody = method !== "GET" && method !== "HEAD" && body.length > 0;
  return new Request(new URL(incoming.url ?? "/", origin), {
    method,
    headers,
    ...(carriesBody ? { body: new Uint8Array(body) } : {}),
  });
}

async function send(response: Response, outgoing: ServerResponse) {
  const cookies = response.headers.getSetCookie();
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => {
    if (name !== "set-cookie") outgoing.setHeader(name, value);
  });
  if (cookies.length > 0) outgoing.setHeader("set-cookie", cookies);
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

function refuseToListen(error: NodeJS.ErrnoException, port: number): Error {
  return error.code === "EADDRINUSE"
    ? new TenantFailure(
        "portInUse",
        `Port ${port} is already in use: stop the other program, or choose another first port with PORT, for example PORT=${port + 100 - (port % 100)} npm start.`,
      )
    : error;
}

/**
 * Why a request is answered by nobody behind the listener: its host is none of ours (a page elsewhere whose name was pointed at this machine
 * would get anybody's token: DNS rebinding), or its address is no address.
 */
function refusalOf(
  { headers, url }: IncomingMessage,
  port: number,
): Response | null {
  const hosts = ["localhost", "127.0.0.1", "[::1]"].map(
    (name) => `${name}:${port}`,
  );
  if (!hosts.includes((headers.host ?? "").toLowerCase()))
    return json(421, {
      error: `This is a local tenant: it answers at localhost:${port} only.`,
    });
  try {
    decodeURI((url ?? "/").split("?")[0] ?? "");
    return null;
  } catch {
    return json(400, { error: "The address is not well formed." });
  }
}

/**
 * Serves `handle` on `http://localhost:port`, bound to 127.0.0.1 only.
 * A handler that throws answers 500 and writes a line; it never closes the listener.
 * Throws `TenantFailure` of kind `portInUse` when the port is taken.
 */
export async function listen(
  handle: Handle,
  port: number,
  log: Log,
): Promise<Listener> {
  const server = createServer((incoming, outgoing) => {
    const answer = async () =>
      send(
        refusalOf(incoming, port) ??
          (await handle(
            await toRequest(incoming, `http://${incoming.headers.host}`),
          )),
        outgoing,
      );
    answer().catch((error: unknown) => {
      if (error instanceof ConnectionDropped) {
        outgoing.destroy();
        return;
      }
      log(
        `${incoming.method ?? ""} ${incoming.url ?? ""} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      if (!outgoing.headersSent) outgoing.statusCode = 500;
      outgoing.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(refuseToListen(error, port)));
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A JSON answer with the given status and headers. */
export function json(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      ...headers,
    },
  });
}
