// Teams' own font is not free to ship, so this machine draws with an open one of the same widths: what is seen here wraps as it does there.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Where the host page and the tab find it, each under its own address. */
export const fontPath = "/local-font.woff2";

/** Names the open font as Teams names its own. A machine that has the real one uses that. */
export const fontFace = `@font-face{font-family:"Segoe UI";font-weight:300 800;font-display:block;src:local("Segoe UI"),url("${fontPath}") format("woff2")}`;

/** The font's bytes. */
export function fontFile(): Response {
  const file = createRequire(import.meta.url).resolve(
    "@fontsource-variable/open-sans/files/open-sans-latin-wght-normal.woff2",
  );
  return new Response(new Uint8Array(readFileSync(file)), {
    headers: {
      "content-type": "font/woff2",
      "cache-control": "public, max-age=86400",
    },
  });
}
