// Prints, for 20,000 rows of 12 columns in each format, rows a second and the peak memory of a process that reads one file.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { day } from "../src/domain/values/calendarDate.ts";
import { readPlanFile } from "../src/documents/import/readPlanFile.ts";
import { makeDocx } from "../test/documents/import/makeDocx.ts";
import { makeXlsx } from "../test/documents/import/makeXlsx.ts";

const count = 20_000;
const heads = [
  "Ref",
  "Theme",
  "Action",
  "Lead officer",
  "Target date",
  "Revised date",
  "Status",
  "RAG",
  "Commentary",
  "Lead member",
  "Budget",
  "Evidence",
];
const statuses = ["Completed", "In progress", "Not started", "Slippage"];

function planRow(i: number): string[] {
  return [
    `${Math.floor(i / 50) + 1}.${(i % 50) + 1}`,
    `Theme ${i % 10}`,
    `Review the arrangements for service ${i} and report to Cabinet`,
    i % 3
      ? "Head of Finance"
      : "HR Manager / Head of Legal and Democratic Services",
    "March 2019",
    i % 8 ? "" : "June 2019",
    statuses[i % 4] ?? "",
    "Green",
    "Work has begun and a report will be taken to the committee in due course.",
    "Leader",
    "£10,000",
    "Minutes of the meeting",
  ];
}

function makeFile(format: string): Uint8Array {
  const rows = [heads, ...Array.from({ length: count }, (_, i) => planRow(i))];
  if (format === "xlsx") return makeXlsx({ sheets: [{ name: "Plan", rows }] });
  if (format === "docx") return makeDocx([{ rows }]);
  return new TextEncoder().encode(
    rows.map((row) => row.map((text) => `"${text}"`).join(",")).join("\r\n"),
  );
}

/** In a process of its own, so that the peak is that of reading alone. */
function readOne(file: string): void {
  const bytes = new Uint8Array(readFileSync(file));
  const start = performance.now();
  const read = readPlanFile(file, bytes, { today: day("2018-06-01") });
  const seconds = (performance.now() - start) / 1000;
  if ("error" in read) throw new Error(read.error.code);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${file.split(".").at(-1)}: ${read.counts.actions} actions in ${seconds.toFixed(2)} s, ${Math.round(read.counts.rowsRead / seconds)} rows/s, peak ${peak} MB`,
  );
}

const given = process.argv[2];
if (given !== undefined) readOne(given);
else {
  const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  for (const format of ["xlsx", "csv", "docx"]) {
    const file = join(folder, `plan.${format}`);
    writeFileSync(file, makeFile(format));
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), file], {
      stdio: "inherit",
    });
  }
  rmSync(folder, { recursive: true });
}
