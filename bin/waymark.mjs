#!/usr/bin/env node
// `npx waymark …`: the command line, on this Node or on the project's own. It never installs anything: what is missing is said.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { alreadyInstalled, bundledNode, root } from "../scripts/installed.mjs";

const wanted = 24;
const program = new URL("../src/cli/main.ts", import.meta.url);
const args = process.argv.slice(2);

/** One line that says what to do, as a document too where a script reads; 2 because nothing was done and nothing changed. */
function refuse(code, message) {
  console.error(message);
  if (args.some((arg) => /^--json(?:=|$)/.test(arg)))
    console.log(JSON.stringify({ error: { code, message } }));
  process.exit(2);
}

/** In this very process, so that whatever ends it ends the work. */
async function here() {
  // TypeScript and SQLite are experiments of Node's, which is nobody's business here.
  process.removeAllListeners("warning");
  process.on("warning", (warning) => {
    if (warning.name !== "ExperimentalWarning") console.error(String(warning));
  });
  await import(program.href);
}

/** On the Node that came with the packages; it ends with this process, however that ends. */
function onBundledNode() {
  const child = spawn(
    bundledNode,
    [
      "--disable-warning=ExperimentalWarning",
      `--import=${new URL("endWithParent.mjs", import.meta.url).href}`,
      fileURLToPath(program),
      ...args,
    ],
    { stdio: ["inherit", "inherit", "inherit", "ipc"] },
  );
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  child.on("error", (cause) =>
    refuse(
      "node",
      `Node 24 did not start: ${cause.message}. Install Node 24 and run the same command again.`,
    ),
  );
  child.on("exit", (code) => process.exit(code ?? 1));
}

if (!alreadyInstalled())
  refuse(
    "packagesMissing",
    `Waymark's packages are not installed, or are those of another version. Run “npm ci” in ${root}, then the same command again.`,
  );
if (Number(process.versions.node.split(".")[0]) >= wanted) await here();
else if (existsSync(bundledNode)) onBundledNode();
else
  refuse(
    "nodeTooOld",
    `Waymark's command line runs on Node ${wanted} or later, and this is ${process.version}. Install Node ${wanted}, or run “npm ci” in ${root}, which brings one where it can; then run the same command again.`,
  );
