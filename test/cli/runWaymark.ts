// Runs the command line as a script would, in a folder of its own.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";

/** Test files run beside each other: each worker's tenant has six ports of its own. */
const port = String(5_830 + 10 * Number(process.env["VITEST_POOL_ID"] ?? 0));

const program = [
  "--disable-warning=ExperimentalWarning",
  resolve("src/cli/main.ts"),
];

type Settings = Readonly<Record<string, string>>;

/** Called once at the top of a file: its commands, and the folder they run in for as long as the file's tests do. */
export function commandLine() {
  const folder = mkdtempSync(join(tmpdir(), "waymark-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What a command of these tests finds in its environment: the tests' clock, and a local tenant of their own. */
  const tenantEnvironment = () => ({
    PATH: process.env["PATH"],
    HOME: folder,
    PORT: port,
    WAYMARK_DATA: join(folder, "data"),
    NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"],
    WAYMARK_NOW: process.env["WAYMARK_NOW"],
    WAYMARK_NOW_SINCE: process.env["WAYMARK_NOW_SINCE"],
  });

  /** With more in its environment. */
  function waymarkWith(settings: Settings, ...args: string[]) {
    const run = spawnSync(process.execPath, [...program, ...args], {
      encoding: "utf8",
      cwd: folder,
      env: { ...tenantEnvironment(), ...settings },
    });
    return { exit: run.status, out: run.stdout, err: run.stderr };
  }

  /** The same for a command that a person signs in to: types the code it shows into the page of the sign-in. */
  async function waymarkAs(
    person: string,
    args: readonly string[],
    env: Settings = {},
  ) {
    const child = spawn(process.execPath, [...program, ...args], {
      cwd: folder,
      env: { ...tenantEnvironment(), ...env },
    });
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

  const file = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  return {
    folder,
    file,
    tenantEnvironment,
    waymark: (...args: string[]) => waymarkWith({}, ...args),
    waymarkWith,
    waymarkAs,
  };
}
