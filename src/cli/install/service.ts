// One thin way to ask each of Microsoft's services that installing needs: Graph, Azure Resource Manager, Exchange. Everything asked is recorded, nothing else is here.

/** The service refused, or could not be reached. */
export class ServiceRefused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = "ServiceRefused";
    this.status = status;
    this.code = code;
  }

  /** Who asked lacks the right. */
  get isForbidden(): boolean {
    return this.status === 401 || this.status === 403;
  }

  /** It is there already, or somebody else is at it. */
  get isConflict(): boolean {
    return this.status === 409;
  }
}

export interface Service {
  /** @throws ServiceRefused */
  ask(method: string, path: string, more?: AskOptions): Promise<unknown>;
  /** The same, and null where the thing is not there. */
  find(path: string): Promise<unknown>;
}

interface AskOptions {
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface ServiceOptions {
  /** "https://graph.microsoft.com" */
  readonly origin: string;
  /** The token of the person who installs, for this service. */
  readonly getToken: () => Promise<string>;
  readonly fetch?: typeof fetch;
  /** Told every request and how it ended; bodies are left out, since one holds the key. */
  readonly record?: (line: string) => void;
}

const patienceMs = 120_000;

function toldIn(text: string): { code: string; message: string } {
  try {
    const { error } = JSON.parse(text) as {
      error?: { code?: unknown; message?: unknown };
    };
    return {
      code: typeof error?.code === "string" ? error.code : "",
      message: typeof error?.message === "string" ? error.message : text,
    };
  } catch {
    // Not every gateway answers in JSON: its words are all there is.
    return { code: "", message: text.slice(0, 300) };
  }
}

/** A service that answers in JSON and refuses as Graph and Azure do: `{ error: { code, message } }`. */
export function serviceAt({
  origin,
  getToken,
  fetch: fetchIt = fetch,
  record = () => {},
}: ServiceOptions): Service {
  async function ask(
    method: string,
    path: string,
    { body, bytes, contentType, headers = {} }: AskOptions = {},
  ): Promise<unknown> {
    const payload = bytes ? new Uint8Array(bytes) : JSON.stringify(body);
    const address = path.startsWith("https://") ? path : `${origin}${path}`;
    // A sign-in that fails says so itself.
    const token = await getToken();
    let answer: Response;
    try {
      answer = await fetchIt(address, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          accept: "application/json",
          ...(body === undefined && !bytes
            ? {}
            : { "content-type": contentType ?? "application/json" }),
          ...headers,
        },
        ...(payload === undefined ? {} : { body: payload }),
        signal: AbortSignal.timeout(patienceMs),
      });
    } catch (cause) {
      record(`${method} ${address} -> no answer`);
      throw new ServiceRefused(
        0,
        "unreachable",
        `${new URL(address).host} could not be reached: ${cause instanceof Error ? cause.message : String(cause)}.`,
      );
    }
    record(`${method} ${address} -> ${answer.status}`);
    const text = await answer.text();
    if (!answer.ok) {
      const { code, message } = toldIn(text);
      throw new ServiceRefused(answer.status, code, message);
    }
    return text === "" ? null : (JSON.parse(text) as unknown);
  }
  return {
    ask,
    async find(path) {
      try {
        return await ask("GET", path);
      } catch (error) {
        if (error instanceof ServiceRefused && error.status === 404)
          return null;
        throw error;
      }
    },
  };
}

/** A cmdlet of Exchange Online, by the address its own module calls. Belief: Exchange takes cmdlets at the address that its own module calls, which is no public contract. */
export const cmdlet = (
  exchange: Service,
  tenant: string,
  CmdletName: string,
  Parameters: Readonly<Record<string, unknown>>,
): Promise<unknown> =>
  exchange.ask("POST", `/adminapi/beta/${tenant}/InvokeCommand`, {
    body: { CmdletInput: { CmdletName, Parameters } },
  });
