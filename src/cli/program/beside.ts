// Starts another program of ours beside the command line: it ends when this one does, however that ends.
import { spawn, type ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");
const endWithParent = pathToFileURL(resolve(root, "bin", "endWithParent.mjs"));

export interface Beside {
  readonly process: ChildProcess;
  readonly stdout: Readable;
  readonly stderr: Readable;
}

/**
 * @param program its file under src
 * @param env what it is told, in place of this process's own environment
 */
export function startBeside(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Beside {
  const child = spawn(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      `--import=${endWithParent.href}`,
      resolve(root, "src", program),
      ...args,
    ],
    { stdio: ["ignore", "pipe", "pipe", "ipc"], env },
  );
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error(`${program} has no output to read.`);
  return { process: child, stdout, stderr };
}
