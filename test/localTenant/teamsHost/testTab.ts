// Bundles the test tab with the real teams-js and msal-browser and serves it.
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { pageClock } from "../../../src/clock/clock.ts";
import type { Handle } from "../../../src/localTenant/http.ts";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: here(entry), formats: ["iife"], name: "page" },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !("output" in first))
    throw new Error("nothing was built");
  const chunk = first.output.find((each) => each.type === "chunk");
  if (chunk?.type !== "chunk") throw new Error("no script was built");
  return chunk.code;
}

/** The test tab as a Request → Response function: any .html is the page, auth.html is the sign-in window's return page. */
export async function testTab(): Promise<Handle> {
  const [page, returned] = await Promise.all([
    bundle("testTabPage.ts"),
    bundle("testReturnPage.ts"),
  ]);
  return async (request) => {
    const { pathname } = new URL(request.url);
    const script = {
      "/clock.js": pageClock(),
      "/page.js": page,
      "/return.js": returned,
    }[pathname];
    if (script !== undefined)
      return new Response(script, {
        headers: { "content-type": "text/javascript; charset=utf-8" },
      });
    const source = pathname === "/auth.html" ? "/return.js" : "/page.js";
    return new Response(
      `<!doctype html><html lang="en"><title>Test tab</title><link rel="icon" href="data:,"><body><script src="/clock.js"></script><script src="${source}"></script></body></html>`,
      { headers: { "content-type": "text/html; charset=utf-8" } },
    );
  };
}
