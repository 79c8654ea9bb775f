// `npm test [-- --day DAY|MOMENT|today]`: types, lint, format, then every test; ends with one line `N passed, N failed` and fails if anything did.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { clockSetting, readMoment } from "../src/clock/clock.ts";

const shell = process.platform === "win32";
const results = { passed: 0, failed: 0 };

/** Says how a check went. */
function report(title, started, right) {
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`  ${title}: ${right ? "right" : "WRONG"} (${seconds} s)`);
  return right;
}

/** Runs one check; what it prints is shown as it comes. */
function run(title, command, args) {
  const started = Date.now();
  console.log(`\n— ${title}`);
  const done = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    shell,
  });
  return report(title, started, done.status === 0);
}

/** Runs checks one after the other, beside another such line; what each prints is shown whole when it ends. A check counts as one test. */
async function line(checks) {
  for (const [title, command, args] of checks) {
    const started = Date.now();
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      shell,
    });
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (said += chunk));
    const right = await new Promise((resolve) => {
      child.once("error", (cause) => {
        said += String(cause);
        resolve(false);
      });
      child.once("close", (status) => resolve(status === 0));
    });
    console.log(`\n— ${title}\n${said.trimEnd()}`);
    results[report(title, started, right) ? "passed" : "failed"] += 1;
  }
}

/** One vitest project; its own report is read for the counts, so that a crash before the first test counts as a failure. */
function tests(project) {
  const folder = mkdtempSync(join(tmpdir(), "waymark-test-"));
  const report = join(folder, "report.json");
  const right = run(`tests: ${project}`, "vitest", [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    results.passed += numPassedTests;
    results.failed += numFailedTests;
    if (!right && numFailedTests === 0) results.failed += 1;
  } catch (cause) {
    console.error(`The report of ${project} could not be read:`, cause);
    results.failed += 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The day the tests are to run on; without one they run on the day vitest.config.ts names. */
function chooseDay() {
  const { values } = parseArgs({ options: { day: { type: "string" } } });
  if (values.day === undefined) return;
  const moment = values.day === "today" ? new Date().toISOString() : values.day;
  if (readMoment(moment) === null) {
    console.error(
      `--day must be “today”, a day or a moment (UTC) such as 2028-02-29T23:59, and is “${values.day}”.`,
    );
    process.exit(2);
  }
  process.env[clockSetting] = moment;
  console.log(`Tests run as on ${moment}.`);
}

chooseDay();
const build = "scripts/build.mjs";
// Two lines of checks for the two cores; both builds come before the journeys, which need the second.
await Promise.all([
  line([
    ["production build", process.execPath, [build]],
    ["build for this machine", process.execPath, [build, "--development"]],
  ]),
  line([
    ["types", process.execPath, ["scripts/types.mjs"]],
    ["lint", "oxlint", ["--type-aware", "--deny-warnings"]],
    ["format", "prettier", ["--check", "--log-level=warn", "."]],
  ]),
]);
tests("unit");
tests("contract");
tests("journeys");

console.log(`\n${results.passed} passed, ${results.failed} failed`);
process.exit(results.failed === 0 && results.passed > 0 ? 0 : 1);
