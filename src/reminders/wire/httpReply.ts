// One HTTP request and what its answer proves: refused, accepted, never sent, or nobody knows. No retry here.
import * as v from "valibot";
import type { TokenFor } from "../../sharepoint/wire/send.ts";
import type { Reply } from "../delivery/ports.ts";

export const nothing: Reply = {
  status: null,
  id: null,
  retryAfterMs: 0,
  code: null,
};
/** Nothing has been sent yet, so trying again is safe. */
export const notSent: Reply = { ...nothing, status: 0 };

const Answered = v.object({
  id: v.optional(v.string()),
  isDraft: v.optional(v.boolean()),
  error: v.optional(v.object({ code: v.optional(v.string()) })),
});

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function askHttp(
  parts: { readonly timeoutMs?: number },
  getToken: TokenFor,
  method: string,
  url: string,
  body: unknown,
): Promise<Reply> {
  return (await exchange(parts, getToken, { method, url, body })).reply;
}

/** The answer's proof and its text; the text is empty where there was no answer. */
export async function exchange(
  parts: { readonly timeoutMs?: number },
  getToken: TokenFor,
  { method, url, body, headers = {} }: HttpRequest,
): Promise<{ readonly reply: Reply; readonly text: string }> {
  let token: string;
  try {
    token = await getToken();
  } catch {
    return { reply: notSent, text: "" };
  }
  try {
    const response = await fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(parts.timeoutMs ?? 15_000),
    });
    const text = await response.text();
    const retryAfter = response.headers.get("retry-after");
    return { reply: replyOf(response.status, retryAfter, text), text };
  } catch (error) {
    return { reply: neverConnected(error) ? notSent : nothing, text: "" };
  }
}

function replyOf(
  status: number,
  retryAfter: string | null,
  text: string,
): Reply {
  let parsed: v.InferOutput<typeof Answered> = {};
  const read = v.safeParse(Answered, jsonIn(text));
  if (read.success) parsed = read.output;
  const seconds = Number(retryAfter ?? 0);
  const code =
    parsed.error?.code ?? (parsed.isDraft === false ? "isSent" : null);
  return {
    status,
    id: parsed.id ?? null,
    retryAfterMs: Number.isFinite(seconds) ? seconds * 1_000 : 30_000,
    code,
  };
}

/** What a text says as JSON; undefined for none, and for half of one. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Refused or unknown host: not a byte left this machine. */
function neverConnected(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  return (
    code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN"
  );
}
