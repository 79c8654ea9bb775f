// What `npm run build` ships: nothing in it trusts this machine, and its host is told how to serve it.
import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { budget, weighTab } from "../../scripts/bundle.ts";
import { fillTabFile, originsOf } from "../../infra/tabSettings.ts";
import { serveTab } from "../../src/localTenant/serveTab.ts";

const dist = join(import.meta.dirname, "..", "..", "dist");

describe("the production build", () => {
  beforeAll(() => {
    // Nothing is built again when nothing has changed.
    execFileSync(process.execPath, ["scripts/build.mjs"], {
      stdio: ["ignore", "ignore", "pipe"],
    });
  });

  it("names no development origin in the tab", () => {
    const files = globSync("tab/**/*.{js,html}", { cwd: dist });
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const text = readFileSync(join(dist, file), "utf8");
      // Libraries name loopback in prose and patterns; an origin is a scheme with a host.
      expect(text, file).not.toMatch(
        /http:\/\/localhost|http:\/\/127\.0\.0\.1/,
      );
    }
  });

  it("lets the first row wait for no more JavaScript than its budget, and for no sign-in", () => {
    const { keptRow, firstRow, signIn } = weighTab();
    expect(keptRow).toBeGreaterThan(50);
    expect(firstRow).toBeGreaterThan(keptRow);
    expect(firstRow).toBeLessThanOrEqual(budget);
    // Signing in is its own files, asked for beside the others.
    expect(signIn).toBeGreaterThan(20);
  });

  it("keeps the dark and contrast themes out of what everybody loads", () => {
    for (const name of ["dark", "contrast"])
      expect(globSync(`tab/${name}.*.js`, { cwd: dist })).toHaveLength(1);
  });

  it("holds the tab, the service with its host settings, and the Teams app", () => {
    for (const file of [
      "tab/index.html",
      "tab/auth.html",
      "service/functions.mjs",
      "service/service.mjs",
      "service/host.json",
      "waymark.zip",
    ])
      expect(existsSync(join(dist, file)), file).toBe(true);
  });

  it("has a page on privacy and one on the terms of use, that stand alone and lead to each other", () => {
    const manifest = JSON.parse(
      readFileSync("manifest/manifest.json", "utf8"),
    ) as { developer: Record<string, string> };
    for (const [key, other] of [
      ["privacyUrl", "terms.html"],
      ["termsOfUseUrl", "privacy.html"],
    ] as const) {
      const { pathname } = new URL(manifest.developer[key] ?? "");
      const html = readFileSync(join(dist, "tab", pathname), "utf8");
      expect(html).not.toContain("<script");
      expect(html).toContain('<html lang="en-GB">');
      expect(html.match(/<main>[\s\S]*<h1>/g)).toHaveLength(1);
      expect(html.match(/<h1>/g)).toHaveLength(1);
      const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(
        ([, file = ""]) => file,
      );
      expect(links).toContain(other);
      for (const file of links)
        expect(existsSync(join(dist, "tab", file)), file).toBe(true);
    }
  });
});

describe("the headers of the tab", () => {
  const settings = {
    tenantId: "t",
    clientId: "c",
    siteUrl: "https://council.sharepoint.com/sites/plans",
    authority: "https://login.microsoftonline.com/t",
    serviceUrl: "https://waymark.azurewebsites.net",
  };
  const shipped = () =>
    JSON.parse(
      fillTabFile(
        "staticwebapp.config.json",
        readFileSync(join(dist, "tab", "staticwebapp.config.json"), "utf8"),
        settings,
      ),
    ) as {
      globalHeaders: Record<string, string>;
      routes: { route: string; headers: Record<string, string> }[];
    };
  const script = () =>
    globSync("main.*.js", { cwd: join(dist, "tab") })[0] ?? "";

  it("let Teams and nobody else frame it, let it call its own three places, and let no script in that is not its own", () => {
    const policy = new Map(
      (shipped().globalHeaders["content-security-policy"] ?? "")
        .split("; ")
        .map((part) => {
          const [name = "", ...values] = part.split(" ");
          return [name, values];
        }),
    );
    expect(policy.get("frame-ancestors")).toEqual([
      "https://teams.microsoft.com",
      "https://*.teams.microsoft.com",
      "https://*.cloud.microsoft",
    ]);
    expect(policy.get("script-src")).toEqual(["'self'"]);
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("connect-src")).toEqual([
      "'self'",
      "https://res.cdn.office.net",
      "https://council.sharepoint.com",
      "https://login.microsoftonline.com",
      "https://waymark.azurewebsites.net",
    ]);
    expect(policy.get("frame-src")).toEqual(originsOf(settings));
  });

  it("keep hashed files for ever and pages never, and let nothing be guessed or told", () => {
    const { globalHeaders, routes } = shipped();
    expect(globalHeaders["x-content-type-options"]).toBe("nosniff");
    expect(globalHeaders["referrer-policy"]).toBe("no-referrer");
    expect(globalHeaders["cache-control"]).toBe("no-store");
    expect(routes).toEqual([
      {
        route: "/*.{js}",
        headers: { "cache-control": "public, max-age=31536000, immutable" },
      },
    ]);
    // What is kept for ever has its content in its name.
    for (const file of globSync("**/*.js", { cwd: join(dist, "tab") }))
      expect(file).toMatch(/\.[0-9a-f]{8}\.js$/);
  });

  it("are the ones the local tenant serves it with, and its own Teams host beside Microsoft's", async () => {
    const serve = serveTab({
      folder: join(dist, "tab"),
      settings,
      frameAncestors: ["http://localhost:5100"],
    });
    const { globalHeaders, routes } = shipped();
    for (const path of [
      "/",
      "/index.html",
      "/auth.html",
      "/relay.html",
      "/privacy.html",
      "/accessibility.html",
      `/${script()}`,
    ]) {
      const { headers, status } = await serve(
        new Request(`http://localhost:5101${path}`),
      );
      expect(status, path).toBe(200);
      const wanted = {
        ...globalHeaders,
        ...(path.endsWith(".js") ? routes[0]?.headers : {}),
      };
      // Beside what ships: the local Teams host, and the script that puts the pages of a test on its clock.
      const served = (name: string) =>
        headers
          .get(name)
          ?.replace(" http://localhost:5100", "")
          .replace(/ 'sha256-[^']+'/, "");
      for (const [name, value] of Object.entries(wanted))
        expect(served(name), `${path} ${name}`).toBe(value);
    }
  });

  it("leave no place of the settings unfilled", async () => {
    for (const file of globSync("*.{html,json}", { cwd: join(dist, "tab") }))
      expect(
        fillTabFile(
          file,
          readFileSync(join(dist, "tab", file), "utf8"),
          settings,
        ),
      ).not.toContain("__WAYMARK");
  });
});
