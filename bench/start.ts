// How long `npm start` takes to be ready: the first time, with lists and sample plans to make, and the second, with everything there.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const program = join(import.meta.dirname, "..", "scripts", "start.ts");

/** Seconds until the line that says where to look. */
async function startOnce(dataFolder: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [program], {
    env: { PORT: "6580", ...process.env, WAYMARK_DATA: dataFolder },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = once(child, "exit");
  let seconds = Number.NaN;
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith("Waymark ready")) {
      seconds = (performance.now() - start) / 1000;
      child.kill("SIGTERM");
    }
  await ended;
  if (Number.isNaN(seconds))
    throw new Error("Waymark stopped before it was ready.");
  return seconds;
}

export async function benchStart(): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  try {
    const first = await startOnce(dataFolder);
    const second = await startOnce(dataFolder);
    console.log(
      `ready after ${first.toFixed(1)} s the first time, ${second.toFixed(1)} s the second (at most 15 s)`,
    );
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) await benchStart();
