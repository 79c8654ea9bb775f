// Serves the built tab as a production web server would: settings filled in, a strict policy, hashed files cached for ever, compressed.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { pageClock } from "../clock/clock.ts";
import type { Handle } from "./http.ts";

/** What the tab's index.html must be told; see `__WAYMARK_SETTINGS__`. */
export type TabSettings = {
  readonly tenantId: string;
  readonly clientId: string;
  readonly siteUrl: string;
  readonly authority: string;
  readonly authorityMetadata?: unknown;
  readonly serviceUrl: string | null;
};

export type ServeTabOptions = {
  readonly folder: string;
  readonly settings: TabSettings;
  /** Origins of Teams hosts that may frame the tab. */
  readonly frameAncestors: readonly string[];
  /** Origins the tab may call. */
  readonly connectTo: readonly string[];
};

const kinds: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};
const compressible = new Set([".html", ".js", ".css", ".json", ".map", ".svg"]);

function filled(html: string, settings: TabSettings): string {
  // A "<" inside the JSON could close the script element.
  return html.replace(
    "__WAYMARK_SETTINGS__",
    JSON.stringify(settings).replaceAll("<", "\\u003c"),
  );
}

/** Where the tenant is on another day its pages are, too: a script before theirs. What is shipped knows nothing of it. */
function onTheDay(html: string): string {
  const script = pageClock();
  return script === ""
    ? html
    : html.replace("<head>", `<head><script>${script}</script>`);
}

function inlineHashes(html: string): string {
  const scripts = [
    ...html.matchAll(/<script(?![^>]*src=)[^>]*>([\s\S]*?)<\/script>/g),
  ];
  return scripts
    .map(
      ([, text]) =>
        `'sha256-${createHash("sha256")
          .update(text ?? "")
          .digest("base64")}'`,
    )
    .join(" ");
}

function policyFor(options: ServeTabOptions, html: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${inlineHashes(html)}`.trim(),
    // Fluent UI writes its rules into style elements at run time.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data: https://res.cdn.office.net",
    `connect-src 'self' https://res.cdn.office.net ${options.connectTo.join(" ")}`,
    `frame-src ${options.connectTo.join(" ")}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${options.frameAncestors.join(" ")}`,
  ].join("; ");
}

type Stored = { bytes: Buffer; kind: string; etag: string; cache: string };

function compress(
  bytes: Buffer,
  accepts: string,
): { bytes: Buffer; encoding: string | null } {
  if (/\bbr\b/.test(accepts))
    return {
      // Quality 9 is a third of a second for the largest file, once; 11 is ten times that.
      bytes: brotliCompressSync(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
      }),
      encoding: "br",
    };
  if (/\bgzip\b/.test(accepts))
    return { bytes: gzipSync(bytes), encoding: "gzip" };
  return { bytes, encoding: null };
}

function fileFor(folder: string, path: string): string | undefined {
  const wanted = normalize(
    path === "/" ? "/index.html" : decodeURIComponent(path),
  );
  const file = join(folder, wanted);
  if (!file.startsWith(folder + sep)) return undefined;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function load(file: string, options: ServeTabOptions): Stored {
  const extension = extname(file);
  const raw = readFileSync(file);
  const bytes = file.endsWith(".html")
    ? Buffer.from(onTheDay(filled(raw.toString("utf8"), options.settings)))
    : raw;
  const hashed = /\.[0-9a-f]{8,}\./.test(file);
  return {
    bytes,
    kind: kinds[extension] ?? "application/octet-stream",
    etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
    cache: hashed ? "public, max-age=31536000, immutable" : "no-cache",
  };
}

/** A Request → Response function over the folder of a built tab. Compressed answers are kept in memory until the file changes. */
export function serveTab(options: ServeTabOptions): Handle {
  const kept = new Map<string, { bytes: Buffer; encoding: string | null }>();
  return async (request) => {
    const { pathname } = new URL(request.url);
    const file = fileFor(options.folder, pathname);
    if (file === undefined || !["GET", "HEAD"].includes(request.method))
      return new Response("There is no such file in the tab.", { status: 404 });
    const stored = load(file, options);
    const headers = new Headers({
      "content-type": stored.kind,
      "cache-control": stored.cache,
      etag: stored.etag,
      vary: "accept-encoding",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
    if (extname(file) === ".html")
      headers.set(
        "content-security-policy",
        policyFor(options, stored.bytes.toString("utf8")),
      );
    if (request.headers.get("if-none-match") === stored.etag)
      return new Response(null, { status: 304, headers });
    const accepts = compressible.has(extname(file))
      ? (request.headers.get("accept-encoding") ?? "")
      : "";
    const key = `${stored.etag} ${/\bbr\b/.test(accepts) ? "br" : /\bgzip\b/.test(accepts) ? "gzip" : ""}`;
    const body = kept.get(key) ?? compress(stored.bytes, accepts);
    kept.set(key, body);
    if (body.encoding !== null) headers.set("content-encoding", body.encoding);
    return new Response(new Uint8Array(body.bytes), { headers });
  };
}
