// Serves the built tab as Azure Static Web Apps does: settings filled in, the headers that its own configuration asks for, compressed.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join, normalize, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { fillTabFile } from "../../infra/tabSettings.ts";
import type { TabSettings } from "../../infra/tabSettings.ts";
import { pageClock } from "../clock/clock.ts";
import type { Handle } from "./http.ts";
import { fontFace, fontFile, fontPath } from "./localFont.ts";
import { readTabHeaders } from "./tabHeaders.ts";
import type { HeadersFor } from "./tabHeaders.ts";

type ServeTabOptions = {
  readonly folder: string;
  readonly settings: TabSettings;
  /** Origins that may frame the tab besides Microsoft's: the Teams host of this machine. */
  readonly frameAncestors: readonly string[];
};

const configuration = "staticwebapp.config.json";

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

/** The headers that the tab ships with, and this machine's Teams host among those who may frame it. */
function headersOf(options: ServeTabOptions): HeadersFor {
  const text = readFileSync(join(options.folder, configuration), "utf8");
  const framing = ["frame-ancestors", ...options.frameAncestors].join(" ");
  return readTabHeaders(
    fillTabFile(configuration, text, options.settings).replace(
      "frame-ancestors",
      () => framing,
    ),
  );
}

/** What this machine adds before the page's own: its font, and where the tenant is on another day a script. What is shipped knows nothing of it. */
function onThisMachine(html: string): string {
  const script = pageClock();
  const clock = script === "" ? "" : `<script>${script}</script>`;
  const font = `<style>${fontFace}</style>`;
  return html.replace("<head>", () => `<head>${clock}${font}`);
}

/** The policy lets that one script in, too. */
function letClockIn(policy: string): string {
  const script = pageClock();
  if (script === "") return policy;
  const hash = createHash("sha256").update(script).digest("base64");
  return policy.replace("script-src", () => `script-src 'sha256-${hash}'`);
}

type Stored = { bytes: Buffer; kind: string; etag: string };

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
  if (wanted === `${sep}${configuration}`) return undefined;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function load(file: string, { settings }: ServeTabOptions): Stored {
  const raw = readFileSync(file);
  const text = () =>
    onThisMachine(fillTabFile(basename(file), raw.toString("utf8"), settings));
  const bytes = extname(file) === ".html" ? Buffer.from(text()) : raw;
  return {
    bytes,
    kind: kinds[extname(file)] ?? "application/octet-stream",
    etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
  };
}

/** A Request → Response function over the folder of a built tab. Compressed answers are kept in memory until the file changes. */
export function serveTab(options: ServeTabOptions): Handle {
  const kept = new Map<string, { bytes: Buffer; encoding: string | null }>();
  const headersFor = headersOf(options);
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === fontPath) return fontFile();
    const file = fileFor(options.folder, pathname);
    if (file === undefined || !["GET", "HEAD"].includes(request.method))
      return new Response("There is no such file in the tab.", { status: 404 });
    const stored = load(file, options);
    const headers = new Headers({
      ...headersFor(pathname),
      "content-type": stored.kind,
      etag: stored.etag,
      vary: "accept-encoding",
    });
    const policy = headers.get("content-security-policy");
    if (policy !== null)
      headers.set("content-security-policy", letClockIn(policy));
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
