// `npm test`: types, lint, format, then every test; ends with one line `N passed, N failed` and fails if anything did.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const shell = process.platform === "win32";
const results = { passed: 0, failed: 0 };

/** Runs one check; what it prints is shown as it comes. */
function run(title, command, args) {
  const started = Date.now();
  console.log(`\n— ${title}`);
  const done = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    shell,
  });
  console.log(
    `  ${title}: ${done.status === 0 ? "right" : "WRONG"} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  return done.status === 0;
}

/** A check counts as one test. */
function check(title, command, args) {
  results[run(title, command, args) ? "passed" : "failed"] += 1;
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

check("types", process.execPath, ["scripts/types.mjs"]);
check("lint", "oxlint", ["--type-aware", "--deny-warnings"]);
check("format", "prettier", ["--check", "--log-level=warn", "."]);
check("production build", process.execPath, ["scripts/build.mjs"]);
tests("unit");
tests("contract");
tests("journeys");

console.log(`\n${results.passed} passed, ${results.failed} failed`);
process.exit(results.failed === 0 && results.passed > 0 ? 0 : 1);
