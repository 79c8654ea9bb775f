// Answers an administrator's program: which service is asked, who asks, and which of its calls is known. What is not known is 501 and never a made-up 200.
import { azureRoutes, publishRoute } from "./azure.ts";
import { exchangeRoute } from "./exchange.ts";
import { directoryRoutes } from "./graphDirectory.ts";
import { serviceRoutes, siteMaker } from "./graphServices.ts";
import {
  AdminRefusal,
  type Administration,
  type AdminRoute,
  type AdminRequest,
  type Thing,
} from "./world.ts";

interface Door {
  readonly audience: string;
  readonly routes: readonly AdminRoute[];
  readonly path: (url: URL) => string;
}

const withoutSlash = (url: URL) => decodeURIComponent(url.pathname.slice(1));

const doors: Readonly<Record<string, Door>> = {
  "graph.microsoft.com": {
    audience: "https://graph.microsoft.com",
    routes: [...directoryRoutes, ...serviceRoutes],
    path: (url) => withoutSlash(url).replace(/^v1\.0\//, ""),
  },
  "management.azure.com": {
    audience: "https://management.azure.com",
    routes: azureRoutes,
    path: withoutSlash,
  },
  "outlook.office365.com": {
    audience: "https://outlook.office365.com",
    routes: [exchangeRoute],
    path: withoutSlash,
  },
};

const publishing: Door = {
  audience: "https://management.azure.com",
  routes: [publishRoute],
  path: (url) => `${url.host}${url.pathname}`,
};

const doorFor = (url: URL): Door =>
  doors[url.host] ??
  (url.host.endsWith(".sharepoint.com")
    ? { audience: url.origin, routes: [siteMaker], path: withoutSlash }
    : publishing);

function readBody(bytes: Uint8Array, headers: Headers): Thing {
  if (bytes.length === 0 || !/json/.test(headers.get("content-type") ?? ""))
    return {};
  const body: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (body instanceof Object && !Array.isArray(body)) return body as Thing;
  throw new AdminRefusal(400, "Request_BadRequest", "The body is no object.");
}

/** Answers one request to Graph, Azure or Exchange; 501 for what is not known here. */
export async function answerAdministration(
  world: Administration,
  request: Request,
): Promise<Response> {
  const url = new URL(request.url);
  const door = doorFor(url);
  try {
    const token = /^Bearer (\S+)$/.exec(
      request.headers.get("authorization") ?? "",
    )?.[1];
    const person = world.options.personOf(token ?? "", door.audience);
    if (!person)
      throw new AdminRefusal(
        401,
        "InvalidAuthenticationToken",
        "The token is not for this service.",
      );
    const bytes = new Uint8Array(await request.arrayBuffer());
    const { method, headers } = request;
    const path = door.path(url);
    const asked: AdminRequest = {
      method,
      url,
      path,
      person,
      headers,
      body: readBody(bytes, headers),
      bytes,
    };
    for (const [verb, pattern, answer] of door.routes) {
      const match = verb === method ? pattern.exec(path) : null;
      if (!match) continue;
      const said = answer(world, asked, ...match.slice(1));
      return said === undefined
        ? new Response(null, { status: 204 })
        : Response.json(said);
    }
    throw new AdminRefusal(
      501,
      "notImplemented",
      `The local tenant does not know ${method} ${url.host}/${path}.`,
    );
  } catch (error) {
    if (!(error instanceof AdminRefusal)) throw error;
    return Response.json(
      { error: { code: error.code, message: error.message } },
      { status: error.status },
    );
  }
}
