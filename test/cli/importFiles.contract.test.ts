// Any file through the command line: one document on standard output, the right exit code, within ten seconds and 512 MB, and no tenant at all.
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { makeXlsx } from "../documents/import/makeXlsx.ts";
import { makeZip } from "../documents/import/makeZip.ts";
import { commandLine } from "./runWaymark.ts";

const { folder } = commandLine();

/** Seconds of a processor's work, twice the ten promised: a core that is shared takes up to twice as many for the same work. `bench/import.ts` times the reading. */
const tenSeconds = 20;

/** Tells, when the process ends, the most memory it ever held (KB) and the seconds of work it took. */
const watch =
  "data:text/javascript,process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write('\\nheld '+maxRSS+' worked '+(userCPUTime+systemCPUTime)/1e6)})";

function dryRun(name: string, bytes: Uint8Array | string) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const run = spawnSync(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      "--import",
      watch,
      resolve("src/cli/main.ts"),
      "import",
      path,
      "--dry-run",
      "--json",
    ],
    {
      encoding: "utf8",
      cwd: folder,
      maxBuffer: 200 * 1024 * 1024,
      env: { PATH: process.env["PATH"], HOME: folder },
    },
  );
  return {
    exit: run.status,
    document: JSON.parse(run.stdout) as Record<string, unknown>,
    seconds: Number(/worked ([\d.]+)/.exec(run.stderr)?.[1]),
    megabytes: Number(/held (\d+)/.exec(run.stderr)?.[1]) / 1024,
    words: run.stderr,
  };
}

const heads = ["Ref", "Action", "Owner", "Due date", "Status"];
const line = (n: number) => [
  `${n}`,
  `Do the thing numbered ${n}`,
  "Head of Finance",
  "March 2019",
  "In progress",
];
const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.join(",")).join("\n");

describe("files that can be read", () => {
  it("20,000 rows of Excel", () => {
    const rows = [
      heads,
      ...Array.from({ length: 20_000 }, (_, n) => line(n + 1)),
    ];
    const run = dryRun(
      "many.xlsx",
      makeXlsx({ sheets: [{ name: "Plan", rows }] }),
    );
    expect(run.exit).toBe(0);
    expect(run.document).toMatchObject({ counts: { actions: 20_000 } });
    expect(run.megabytes).toBeLessThan(512);
    expect(run.seconds).toBeLessThan(tenSeconds);
  });

  it("cells of 200 KB, 300 columns and cells that begin like formulas", () => {
    const wide = [
      ...heads,
      ...Array.from({ length: 295 }, (_, n) => `Note ${n}`),
    ];
    const long = [...line(1), "x".repeat(200_000), "=1+1", "@SUM(A1)", "-2"];
    const run = dryRun("wide.csv", csv([wide, long]));
    expect(run.document).toMatchObject({ counts: { actions: 1 } });
    expect(run.megabytes).toBeLessThan(512);
    expect(run.seconds).toBeLessThan(tenSeconds);
  });
});

describe("files that cannot", () => {
  const book = (parts: Record<string, string>) =>
    makeZip({ "[Content_Types].xml": "<Types/>", ...parts });
  it.each([
    ["nothing.xlsx", "", "empty"],
    ["one.xlsx", "x", "notAnOfficeFile"],
    [
      "old.xls",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      null,
    ],
    ["cut.docx", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00), "corrupt"],
    ["parts.xlsx", book({ "other.xml": "<x/>" }), null],
    ["paper.pdf", "%PDF-1.7", "corrupt"],
  ])("%s is refused with exit 2 and one sentence", (name, bytes, code) => {
    const run = dryRun(name, bytes);
    expect(run.exit).toBe(2);
    expect(run.document).toMatchObject({
      error: {
        code: code ?? expect.any(String),
        message: expect.stringMatching(/\.$/),
      },
    });
    expect(run.seconds).toBeLessThan(tenSeconds);
    expect(run.megabytes).toBeLessThan(512);
  });
});

it("starts no tenant and leaves nothing behind", () => {
  dryRun("plan.csv", csv([heads, line(1)]));
  expect(existsSync(join(folder, ".waymark"))).toBe(false);
});
