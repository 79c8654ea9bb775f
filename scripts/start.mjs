// `npm start`: runs scripts/start.ts under the project's own Node, whatever Node runs npm, and passes Ctrl-C on.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const divider = process.platform === "win32" ? ";" : ":";
const child = spawn(
  "node",
  [
    "--disable-warning=ExperimentalWarning",
    `--import=${new URL("../bin/endWithParent.mjs", import.meta.url).href}`,
    join(root, "scripts", "start.ts"),
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    shell: process.platform === "win32",
    env: {
      ...process.env,
      PATH: `${join(root, "node_modules", ".bin")}${divider}${process.env.PATH}`,
    },
  },
);
// A terminal sends Ctrl-C to both; a signal sent to this process alone is passed on.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => {
    if (!process.stdin.isTTY) child.kill(signal);
  });
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
