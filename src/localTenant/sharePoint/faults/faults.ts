// Faults a test or a person may ask for: a network that fails, a tenant that throttles, somebody who saves first.

export interface FaultSettings {
  /** Only addresses that contain this text, in any case and decoded, are touched; empty touches all. */
  readonly path: string;
  /** Requests get no answer at all. */
  readonly offline: boolean;
  /** Milliseconds every answer waits. */
  readonly latency: number;
  /** Answers 429 or 503 for so many requests, or until a moment (epoch milliseconds); null for no end of that kind. */
  readonly throttle: {
    readonly status: 429 | 503;
    readonly requests: number | null;
    readonly until: number | null;
    /** Seconds in `Retry-After`; null leaves the header out. */
    readonly retryAfter: number | null;
  } | null;
  readonly forbid: "none" | "writes" | "all";
  /** So many of the next item updates find that somebody else has just saved. */
  readonly conflicts: number;
  /** So many of the next writes are done, and then the connection is lost. */
  readonly resetsAfterCommit: number;
  /** 429 and 503 come without CORS headers, as from a gateway. */
  readonly hideCors: boolean;
  /** Every response header may be read across origins. SharePoint exposes none. */
  readonly exposeHeaders: boolean;
  readonly rateLimit: {
    readonly limit: number;
    readonly remaining: number;
    readonly reset: number;
  } | null;
  /** The list view threshold; null for SharePoint's 5,000. */
  readonly threshold: number | null;
  /** Every token counts as expired. */
  readonly expiredTokens: boolean;
}

const none: FaultSettings = {
  path: "",
  offline: false,
  latency: 0,
  throttle: null,
  forbid: "none",
  conflicts: 0,
  resetsAfterCommit: 0,
  hideCors: false,
  exposeHeaders: false,
  rateLimit: null,
  threshold: null,
  expiredTokens: false,
};

/** The connection was lost: a socket server destroys the socket, an in-process caller sees what `fetch` throws. */
export class ConnectionLost extends TypeError {
  constructor() {
    super("fetch failed");
    this.name = "ConnectionLost";
  }
}

export interface Faults {
  readonly settings: FaultSettings;
  /** Changes some settings and keeps the rest. */
  set(change: Partial<FaultSettings>): void;
  clear(): void;
}

export interface FaultSwitches extends Faults {
  aims(path: string): boolean;
  /** Takes one from a count that runs down; false when there is none left. */
  take(name: "conflicts" | "resetsAfterCommit", path: string): boolean;
  /** Whether this request is to be throttled, counting it. */
  throttles(path: string, now: number): boolean;
}

export function openFaults(): FaultSwitches {
  let settings = none;
  const set = (change: Partial<FaultSettings>) => {
    settings = { ...settings, ...change };
  };
  const aims = (path: string) =>
    path.toLowerCase().includes(settings.path.toLowerCase());
  return {
    get settings() {
      return settings;
    },
    set,
    clear: () => {
      settings = none;
    },
    aims,
    take(name, path) {
      if (settings[name] <= 0 || !aims(path)) return false;
      set({ [name]: settings[name] - 1 });
      return true;
    },
    throttles(path, now) {
      const { throttle } = settings;
      if (!throttle || !aims(path)) return false;
      if (throttle.until !== null && now >= throttle.until) return false;
      if (throttle.requests === null) return true;
      if (throttle.requests <= 0) return false;
      set({ throttle: { ...throttle, requests: throttle.requests - 1 } });
      return true;
    },
  };
}

/** The names a change may use, so that a misspelt switch is refused and not ignored. */
export function unknownFault(change: Record<string, unknown>): string | null {
  return Object.keys(change).find((name) => !(name in none)) ?? null;
}
