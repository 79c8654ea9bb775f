// Runs the command line as a script would, in a folder of its own.
import { spawn, spawnSync } from "node:child_process";
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

export const waymark = (...args: string[]) => waymarkWith({}, ...args);

/** With more in its environment. */
export function waymarkWith(
  settings: Readonly<Record<string, string>>,
  ...args: string[]
) {
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
      env: { ...tenantEnvironment(), ...settings },
    },
  );
  return { exit: run.status, out: run.stdout, err: run.stderr };
}

/** The same for a command that a person signs in to: types the code it shows into the page of the sign-in. */
export async function waymarkAs(
  person: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  const child = spawn(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      resolve("src/cli/main.ts"),
      ...args,
    ],
    { cwd: folder, env: { ...tenantEnvironment(), ...env } },
  );
  let [out, err] = ["", ""];
  let signedIn = false;
  child.stdout.on("data", (text: Buffer) => (out += text.toString()));
  child.stderr.on("data", (text: Buffer) => {
    err += text.toString();
    const [, page, code] =
      /open the page (\S+) and enter the code (\w+)/.exec(err) ?? [];
    if (!page || !code || signedIn) return;
    signedIn = true;
    void fetch(page, {
      method: "POST",
      body: new URLSearchParams({ otc: code, person }),
    });
  });
  const exit = await new Promise<number | null>((ended) =>
    child.once("close", ended),
  );
  return { exit, out, err, signedIn };
}

export const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
