// Type checks every folder under its own tsconfig (that is how `document` does not exist in domain). Prints only what is wrong.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const wanted = process.argv.slice(2);
const folders = [
  "clock",
  "domain",
  "documents",
  "ask",
  "sharepoint",
  "editing",
  "tab",
  "reminders",
  "cli",
  "localTenant",
]
  .map((name) => `src/${name}`)
  .concat("test", ".");
let failed = 0;
for (const folder of folders) {
  if (wanted.length > 0 && !wanted.includes(folder)) continue;
  if (!existsSync(`${folder}/tsconfig.json`)) continue;
  const run = spawnSync("tsc", ["--noEmit", "-p", folder], {
    stdio: ["ignore", 1, 2],
    shell: process.platform === "win32",
  });
  if (run.status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
