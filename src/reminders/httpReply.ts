// One HTTP request and what its answer proves: refused, accepted, never sent, or nobody knows. No retry here.
import * as v from "valibot";
import type { GetToken } from "../sharepoint/send.ts";
import type { Reply } from "./delivery/ports.ts";

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

export async function ask(
  parts: { readonly timeoutMs?: number },
  getToken: GetToken,
  method: string,
  url: string,
  body: unknown,
): Promise<Reply> {
  let token: string;
  try {
    token = await getToken();
  } catch {
    return notSent;
  }
  try {
    const response = await fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(parts.timeoutMs ?? 15_000),
    });
    return replyOf(
      response.status,
      response.headers.get("retry-after"),
      await response.text(),
    );
  } catch (error) {
    return neverConnected(error) ? notSent : nothing;
  }
}

function replyOf(
  status: number,
  retryAfter: string | null,
  text: string,
): Reply {
  let parsed: v.InferOutput<typeof Answered> = {};
  if (text.startsWith("{")) {
    const read = v.safeParse(Answered, JSON.parse(text));
    if (read.success) parsed = read.output;
  }
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

/** Refused or unknown host: not a byte left this machine. */
function neverConnected(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  return (
    code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN"
  );
}
