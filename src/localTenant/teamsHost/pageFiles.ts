// The host page's own files: TypeScript modules served with their types stripped, so that the page needs no build.
import { readFileSync } from "node:fs";
import { createRequire, stripTypeScriptTypes } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { pageClock } from "../../clock/clock.ts";
import { fontFace, fontFile, fontPath } from "../localFont.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "page");
const kinds: Record<string, string> = {
  ts: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
};

/** The real Adaptive Cards renderer, as its package ships it for a page. */
const cardRenderer = createRequire(import.meta.url).resolve(
  "adaptivecards/dist/adaptivecards.min.js",
);

/** Scripts of the page that are no files of it. */
const scripts: Readonly<Record<string, () => string>> = {
  "/page/adaptivecards.js": () => readFileSync(cardRenderer, "utf8"),
  "/page/clock.js": pageClock,
};

function textOf(file: string): string {
  const text = readFileSync(file, "utf8");
  if (file.endsWith(".css")) return `${fontFace}\n${text}`;
  return file.endsWith(".ts") ? stripTypeScriptTypes(text) : text;
}

/** The file behind a path of the host page, or undefined. Only plain names inside the page's folder are served. */
export function pageFile(path: string): Response | undefined {
  if (path === fontPath) return fontFile();
  const found = /^\/page\/([a-zA-Z]+\.(ts|css|html))$/.exec(path);
  const name = path === "/" ? "index.html" : found?.[1];
  const text =
    scripts[path]?.() ??
    (name === undefined ? undefined : textOf(join(folder, name)));
  if (text === undefined) return undefined;
  return new Response(text, {
    headers: {
      "content-type": kinds[name?.split(".").at(-1) ?? "ts"] ?? "text/plain",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
