// What `npm run build` ships: nothing in it trusts this machine.
import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { budget, weighTab } from "../../bench/bundle.ts";

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

  it("lets the first row wait for at most 127 kB of JavaScript, and for no sign-in", () => {
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
});
