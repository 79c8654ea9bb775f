// `npx waymark` as it is started: it installs nothing, says what is missing, and leaves nothing running behind it.
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { commandLine } from "./runWaymark.ts";

const { folder, tenantEnvironment } = commandLine();

/** A clone that nobody has installed yet, or whose packages are of another version. */
function clone(name: string, record?: string) {
  const place = join(folder, name);
  for (const part of ["bin", "scripts", "package-lock.json"])
    cpSync(resolve(part), join(place, part), { recursive: true });
  if (record !== undefined) {
    mkdirSync(join(place, "node_modules"));
    symlinkSync(record, join(place, "node_modules", ".package-lock.json"));
  }
  return place;
}

describe("packages that are not there", () => {
  it.each([
    ["no packages at all", undefined],
    ["a record of an install that was cut off", resolve("README.md")],
    ["the packages of something else", resolve("package.json")],
  ])(
    "%s: one line says what to run, exit 2, and nothing is installed",
    (name, record) => {
      const place = clone(name.replaceAll(" ", "-"), record);
      const before = readdirSync(place);
      const run = spawnSync(
        process.execPath,
        [join(place, "bin/waymark.mjs"), "position", "--json"],
        { encoding: "utf8" },
      );
      expect(run.status).toBe(2);
      expect(run.stderr.trim()).toMatch(/not installed.*Run “npm ci” in .*$/);
      expect(run.stderr.trim()).not.toContain("\n");
      expect(JSON.parse(run.stdout)).toMatchObject({
        error: { code: "packagesMissing" },
      });
      expect(readdirSync(place)).toEqual(before);
    },
  );
});

describe("the wrapper", () => {
  it("says what the command says, with its exit code", () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [resolve("bin/waymark.mjs"), ...args], {
        encoding: "utf8",
        env: tenantEnvironment(),
      });
    expect(run("position", "--help")).toMatchObject({ status: 0, stderr: "" });
    expect(run("positoin")).toMatchObject({ status: 2, stdout: "" });
  });

  it("killed in the middle of work, takes what it started with it", async () => {
    const wrapper = spawn(
      process.execPath,
      [resolve("bin/waymark.mjs"), "provision"],
      { env: tenantEnvironment(), stdio: "ignore" },
    );
    const { WAYMARK_DATA: data } = tenantEnvironment();
    const written = () => {
      try {
        return readdirSync(data).includes("local.json");
      } catch {
        return false; // Not even its folder is there yet.
      }
    };
    await expect.poll(written).toBe(true);
    const { addresses } = JSON.parse(
      readFileSync(join(data, "local.json"), "utf8"),
    ) as { addresses: { sharePoint: string } };
    const answers = () =>
      fetch(addresses.sharePoint).then(
        () => true,
        () => false,
      );
    expect(await answers()).toBe(true);
    wrapper.kill("SIGKILL");
    await expect.poll(answers).toBe(false);
  });
});
