// Answers from another origin: any origin may ask with a token, and by default no response header may be read.
// Belief: SharePoint answers a page of another origin that brings a bearer token; whether that stays so nobody at Microsoft has said (sp-dev-docs#8293).

/** The preflight carries no token and is answered all the same. */
export function answerPreflight(request: Request): Response {
  const asked = request.headers.get("access-control-request-headers");
  return new Response(null, {
    status: 200,
    headers: {
      "Access-Control-Allow-Origin": request.headers.get("origin") ?? "*",
      "Access-Control-Allow-Methods": "GET, POST, PATCH, PUT, DELETE, MERGE",
      ...(asked ? { "Access-Control-Allow-Headers": asked } : {}),
      "Access-Control-Max-Age": "3600",
      Vary: "Origin",
    },
  });
}

export function corsHeaders(
  request: Request,
  exposeHeaders: boolean,
): Record<string, string> {
  const origin = request.headers.get("origin");
  if (!origin) return {};
  return {
    "Access-Control-Allow-Origin": origin,
    Vary: "Origin",
    ...(exposeHeaders
      ? {
          "Access-Control-Expose-Headers":
            "ETag, Location, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, SPRequestGuid",
        }
      : {}),
  };
}
