// `npm run bench`: every figure the product promises, or only those named: npm run bench -- bundle tab
// Each is also a program of its own (node bench/tab.ts). The reminders have their own campaign: npm run bench:reminders.
import { loadavg } from "node:os";
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** One process each, so that one's memory and warmth are not another's. */
const benches: Readonly<Record<string, string>> = {
  tab: "The tab with 10,000 actions over a line of 100 ms and 10/5 Mbit/s (medians)",
  pages:
    "Every page with 10,000 actions and 90,000 entries (milliseconds; once)",
  save: "A save (milliseconds and requests)",
  record: "Reading everything recorded",
  log: "The log with 10,000 actions and 90,000 entries: load, check, seal, save",
  position: "The position",
  outlook: "What is said of earlier moves, against the year that followed",
  ask: "The questions with 10,000 actions and 90,000 entries (milliseconds)",
  paper: "The committee paper",
  import: "Reading a plan from a file",
  start: "npm start",
};

function run(name: string): boolean {
  const [busy = 0] = loadavg();
  console.log(
    `\n${benches[name]}${busy > 1 ? `\n(this machine is busy, load ${busy.toFixed(1)}: compare only figures of one run)` : ""}`,
  );
  const done = spawnSync(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      join(import.meta.dirname, `${name}.ts`),
    ],
    { stdio: "inherit" },
  );
  return done.status === 0;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(
    `There is no bench called ${unknown.join(", ")}. There are: ${Object.keys(benches).join(", ")}.`,
  );
  process.exitCode = 2;
} else {
  const wanted = asked.length > 0 ? asked : Object.keys(benches);
  const failed = wanted.filter((name) => !run(name));
  if (failed.length > 0) {
    console.error(`Failed: ${failed.join(", ")}.`);
    process.exitCode = 1;
  }
}
