// A small file that comes out large is refused in one sentence, and the largest that is read keeps its promise: 10 seconds of work and 512 MB, whatever the file.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readPlanFile } from "../../../src/documents/import/readPlanFile.ts";
import { bombs, largest } from "./bombs.ts";
import type { Made } from "./bombShapes.ts";
import { expectRefused, options } from "./reading.ts";

const folder = mkdtempSync(join(tmpdir(), "waymark-bombs-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Read {
  readonly files: readonly {
    readonly file: string;
    readonly code: string;
    readonly seconds: number;
  }[];
  readonly megabytes: number;
}

/** Each in a process of its own, whose memory is then that file's. */
function readInChild({ file, bytes }: Made): Read {
  const path = join(folder, file);
  writeFileSync(path, bytes());
  const run = spawnSync(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      join(import.meta.dirname, "readMany.ts"),
      path,
    ],
    { encoding: "utf8" },
  );
  expect(run.stderr).toBe("");
  return JSON.parse(run.stdout) as Read;
}

test.each(bombs)(
  "$name: $comesTo",
  { timeout: 120_000 },
  ({ comesTo, ...made }) => {
    const { files, megabytes } = readInChild({ ...made });
    expect(files).toMatchObject([{ file: made.file, code: comesTo }]);
    // Ten are promised; a core shared with others counts up to twice as many, and the reading itself is timed in bench/import.ts.
    expect(files[0]?.seconds).toBeLessThan(20);
    expect(megabytes).toBeLessThan(512);
  },
);

test.each(largest)("$name is read", { timeout: 120_000 }, (made) => {
  const { files, megabytes } = readInChild(made);
  expect(files).toMatchObject([{ file: made.file, code: "read" }]);
  expect(megabytes).toBeLessThan(512);
});

test.each(["shared100.xlsx", "footnote.docx", "span.html"])(
  "%s is refused in the one sentence that says what to do",
  (wanted) => {
    const bomb = bombs.find(({ file }) => file === wanted);
    const answer = readPlanFile(
      wanted,
      bomb?.bytes() ?? new Uint8Array(),
      options,
    );
    expect(expectRefused(answer).message).toBe(
      "This file holds far more than a plan needs, so nothing was read. Copy the plan alone, without pictures, into a new workbook or document and try that.",
    );
  },
);
