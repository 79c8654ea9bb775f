// How requests leave: at most four at a time, waiting when SharePoint asks, and never repeating a write that may have been stored.
import { plainly } from "../../domain/words/sentence.ts";
import { StoreFailure, failureOf } from "./failure.ts";

export type TokenFor = (options?: {
  readonly refresh: boolean;
}) => Promise<string>;

export interface SendOptions {
  readonly getToken: TokenFor;
  readonly fetch?: typeof fetch;
  /** Node only: decorated traffic is prioritised ("NONISV|Council|Waymark/1.0"). A browser cannot set it. */
  readonly userAgent?: string;
  /**
   * Node only: the id of the work that asks, which SharePoint writes into its own log beside the request; null for none.
   * A browser must not add headers of its own: each would cost a preflight.
   */
  readonly correlation?: () => string | null;
  /** Told each time SharePoint asks us to wait, so that a screen can say so. */
  readonly onThrottled?: (wait: { readonly seconds: number }) => void;
  /** How long SharePoint's own asking is obeyed before it is a failure; left out where a person looks on. */
  readonly patience?: Patience;
  readonly signal?: AbortSignal;
  /** Milliseconds until an unanswered request is given up. */
  readonly timeout?: number;
  /** Waits; tests pass one that does not. */
  readonly pause?: (ms: number) => Promise<void>;
}

const atOnce = 4;

export interface Patience {
  readonly attempts: number;
  /** The longest single wait in seconds. */
  readonly longest: number;
}

/** Longer waits than this are the person's decision, not ours. */
const onLookers: Patience = { attempts: 5, longest: 120 };

/** Nobody looks on: work that was begun is finished, however often SharePoint asks it to wait. It names waits of minutes. Source: sharepoint.md 7. */
export const unattended: Patience = { attempts: 60, longest: 1_800 };

const readRetries = [500, 2000];

const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Lets `atOnce` tasks run at a time; the rest wait in order. */
function makeGate(places: number) {
  let free = places;
  const waiting: (() => void)[] = [];
  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

/**
 * Seconds to wait before trying again. Across origins `Retry-After` is usually hidden, so no header means 5, 10, 20… seconds,
 * spread a little so that many tabs do not return at once. Source: sharepoint.md 1.1 and 7.
 */
function secondsToWait(response: Response, attempt: number): number {
  const asked = Math.max(
    ...["Retry-After", "RateLimit-Reset"].map((name) => {
      const text = response.headers.get(name);
      if (text === null) return 0;
      const seconds = Number(text);
      if (Number.isFinite(seconds)) return seconds;
      // A moment is one of the server's clock, so it is compared with what that says in the same answer.
      const said = response.headers.get("Date") ?? "";
      const wait = (Date.parse(text) - Date.parse(said)) / 1000;
      return Number.isNaN(wait) ? 0 : Math.ceil(wait);
    }),
  );
  if (asked > 0) return asked;
  return 5 * 2 ** attempt * (1 + Math.random() / 4);
}

const isRead = (init: RequestInit) => (init.method ?? "GET") === "GET";

/** One attempt, with everything that can end it: its own deadline, the caller's signal, a connection cut half way. */
function makeAttempt(options: SendOptions) {
  const fetchIt = options.fetch ?? fetch;
  return async (url: URL, init: RequestInit): Promise<Response> => {
    const signals = [
      AbortSignal.timeout(options.timeout ?? 60_000),
      options.signal,
      init.signal,
    ].filter((signal) => signal != null);
    const response = await fetchIt(url, {
      ...init,
      signal: AbortSignal.any(signals),
    });
    // The body is read here so that the deadline covers it and half a body counts as no answer.
    const body = await response.arrayBuffer();
    return new Response(body.byteLength === 0 ? null : body, {
      status: response.status,
      statusText: response.statusText,
      headers: response.headers,
    });
  };
}

/** Repeats reads after a network failure; a write comes back `ambiguous`, because a lost answer may hide a stored row. */
function makeReach(options: SendOptions, pause: (ms: number) => Promise<void>) {
  const attemptOnce = makeAttempt(options);
  return async (url: URL, init: RequestInit): Promise<Response> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await attemptOnce(url, init);
      } catch (error) {
        options.signal?.throwIfAborted();
        const wait = isRead(init) ? readRetries[attempt] : undefined;
        if (wait === undefined)
          throw new StoreFailure(
            "unreachable",
            plainly(
              "SharePoint could not be reached, or did not answer in time.",
            ),
            { ambiguous: !isRead(init), cause: error },
          );
        await pause(wait);
      }
    }
  };
}

/** Waits as SharePoint asks and repeats, reads and writes alike: 429 and 503 say that nothing was done. Everybody waits, since throttled requests count too. */
function makePatience(
  options: SendOptions,
  pause: (ms: number) => Promise<void>,
) {
  const reach = makeReach(options, pause);
  const { attempts, longest } = options.patience ?? onLookers;
  let held: Promise<void> | null = null;
  return async (url: URL, init: RequestInit): Promise<Response> => {
    for (let attempt = 0; ; attempt += 1) {
      if (held) await held;
      const response = await reach(url, init);
      if (response.status !== 429 && response.status !== 503) return response;
      const seconds = secondsToWait(response, attempt);
      if (attempt + 1 >= attempts || seconds > longest)
        throw await failureOf(response);
      options.onThrottled?.({ seconds: Math.ceil(seconds) });
      const hold = pause(seconds * 1000).then(() => {
        if (held === hold) held = null;
      });
      held = hold;
    }
  };
}

/** One function from a request to a successful response; everything else is thrown as a `StoreFailure`. */
export function makeSend(options: SendOptions) {
  const gate = makeGate(atOnce);
  const patiently = makePatience(options, options.pause ?? sleep);

  async function tokenFor(refresh: boolean): Promise<string> {
    try {
      return await options.getToken({ refresh });
    } catch (error) {
      if (error instanceof StoreFailure) throw error;
      throw new StoreFailure(
        "signedOut",
        plainly("The sign-in could not be renewed."),
        {
          cause: error,
        },
      );
    }
  }

  async function send(url: URL, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    const reference = headers.get("X-PnPjs-RequestId");
    if (options.userAgent) headers.set("User-Agent", options.userAgent);
    const correlation = options.correlation?.() ?? null;
    if (correlation !== null) {
      headers.set("client-request-id", correlation);
      headers.set("return-client-request-id", "true");
    }
    const sendWith = (token: string) => {
      headers.set("Authorization", `Bearer ${token}`);
      return patiently(url, { ...init, headers });
    };
    let response = await sendWith(await tokenFor(false));
    if (response.status === 401)
      response = await sendWith(await tokenFor(true));
    if (!response.ok) throw await failureOf(response, reference);
    return response;
  }

  return (url: URL, init: RequestInit) => gate(() => send(url, init));
}
