#!/usr/bin/env node
// `npx waymark …`: makes sure the packages are there, then hands over to the command line on the project's own Node.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const setup = spawnSync(
  process.execPath,
  [join(root, "scripts", "setup.mjs")],
  { stdio: ["ignore", 2, 2] },
);
if (setup.status !== 0) process.exit(3);

const bundled = join(
  root,
  "node_modules",
  ".bin",
  process.platform === "win32" ? "node.exe" : "node",
);
const node = existsSync(bundled) ? bundled : process.execPath;
const run = spawnSync(
  node,
  [
    "--disable-warning=ExperimentalWarning",
    join(root, "src", "cli", "main.ts"),
    ...process.argv.slice(2),
  ],
  {
    stdio: "inherit",
  },
);
process.exit(run.status ?? 1);
