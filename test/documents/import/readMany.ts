// Run as a process of its own: reads each file named as the command line does, and tells what came of it, the seconds of work, and the most memory held.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readFrugally } from "../../../src/cli/program/frugal.ts";
import { readArchive } from "../../../src/documents/archive.ts";
import { readPlanFile } from "../../../src/documents/import/readPlanFile.ts";
import { options } from "./reading.ts";

function codeOf(path: string): string {
  const bytes = readFileSync(path);
  readFrugally(bytes.length);
  if (path.endsWith(".json")) {
    const archive = readArchive(new TextDecoder().decode(bytes));
    return archive.ok ? "read" : archive.because;
  }
  const answer = readPlanFile(basename(path), bytes, options);
  JSON.stringify(answer, null, 2);
  return "error" in answer ? answer.error.code : "read";
}

const worked = () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  return (userCPUTime + systemCPUTime) / 1e6;
};
const files = process.argv.slice(2).map((path) => {
  const before = worked();
  const code = codeOf(path);
  return { file: basename(path), code, seconds: worked() - before };
});
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ files, megabytes }));
