// Makes a fresh clone runnable: installs what is missing, checks Node, finds or installs a browser. Built-ins only, runs on Node 20 too.
import { createHash } from "node:crypto";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alreadyInstalled, root } from "./installed.mjs";

const stampFile = join(root, "node_modules", ".setup-stamp");

/** Stops with one sentence that says what to do. */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** The lockfile and the platform decide whether node_modules is still right. */
function wantedStamp() {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .update(`${process.platform} ${process.arch}`)
    .digest("hex");
}

/** One install at a time: two in one folder would empty it under each other. The lock names its process, so a dead one holds nobody up. */
function alone(work) {
  const lock = join(root, ".setup-lock");
  while (!takeLock(lock))
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  process.once("exit", () => rmSync(lock, { force: true }));
  work();
}

function takeLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (cause) {
    if (cause.code !== "EEXIST") throw cause;
  }
  try {
    process.kill(Number(readFileSync(lock, "utf8")) || -1, 0);
  } catch {
    rmSync(lock, { force: true }); // Its process is gone.
  }
  return false;
}

function install() {
  const wanted = wantedStamp();
  const stamped = () =>
    existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted;
  if (stamped()) return;
  alone(() => {
    if (stamped()) return;
    if (!alreadyInstalled()) installPackages();
    writeFileSync(stampFile, wanted);
  });
}

function installPackages() {
  console.error("Installing packages (about two minutes the first time)…");
  const npm = process.env.npm_execpath;
  const [command, ...before] = npm ? [process.execPath, npm] : ["npm"];
  const done = spawnSync(
    command,
    [...before, "ci", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: root,
      stdio: ["ignore", 2, 2],
    },
  );
  if (done.status !== 0)
    stop(
      "npm ci failed. Check that the npm registry can be reached, then run the same command again.",
    );
}

function checkNode() {
  const version = execFileSync("node", ["--version"], {
    encoding: "utf8",
    env: {
      ...process.env,
      PATH: `${join(root, "node_modules", ".bin")}${process.platform === "win32" ? ";" : ":"}${process.env.PATH}`,
    },
    shell: process.platform === "win32",
  }).trim();
  if (Number(version.slice(1).split(".")[0]) < 24)
    stop(
      `Waymark runs on Node 24 or later and found ${version}. On this platform no Node comes with the packages: install Node 24 and run the same command again.`,
    );
}

const browserPaths = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The browser tests need a Chromium; where none is found one is installed (Debian package as root, else Playwright's own). */
async function findBrowser() {
  if (browserPaths.some((path) => path && existsSync(path))) return;
  const { chromium } = await import("playwright-core");
  if (existsSync(chromium.executablePath())) return;
  console.error("No Chromium found: installing one for the browser tests…");
  const debianRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  const [command, args] = debianRoot
    ? [
        "sh",
        [
          "-c",
          "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-liberation",
        ],
      ]
    : [
        process.execPath,
        [
          join(root, "node_modules", "playwright-core", "cli.js"),
          "install",
          "chromium",
        ],
      ];
  const done = spawnSync(command, args, { stdio: ["ignore", 2, 2] });
  if (done.status !== 0)
    stop(
      "Chromium could not be installed. Install it by hand and set CHROMIUM_PATH to its file.",
    );
}

install();
checkNode();
if (process.argv.includes("--chromium")) await findBrowser();
