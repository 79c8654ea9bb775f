// Runs the command line as a script would, in a folder of its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const folder = mkdtempSync(join(tmpdir(), "waymark-cli-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Test files run beside each other: each worker's tenant has six ports of its own. */
const port = String(5_830 + 10 * Number(process.env["VITEST_POOL_ID"] ?? 0));

/** What a command of these tests finds in its environment: the tests' clock, and a local tenant of their own. */
export const tenantEnvironment = () => ({
  PATH: process.env["PATH"],
  HOME: folder,
  PORT: port,
  WAYMARK_DATA: join(folder, "data"),
  WAYMARK_NOW: process.env["WAYMARK_NOW"],
  WAYMARK_NOW_SINCE: process.env["WAYMARK_NOW_SINCE"],
});

export function waymark(...args: string[]) {
  const run = spawnSync(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      resolve("src/cli/main.ts"),
      ...args,
    ],
    {
      encoding: "utf8",
      cwd: folder,
      env: tenantEnvironment(),
    },
  );
  return { exit: run.status, out: run.stdout, err: run.stderr };
}

export const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
