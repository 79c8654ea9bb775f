// A file a person named is whole: the old one until the new one is.
import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import type * as Fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { writeOut } from "../../src/cli/program/edge.ts";

/** What the disk does with the next file: null for what it is told. */
const disk = vi.hoisted(() => ({ fails: null as string | null }));

vi.mock("node:fs", async (original) => {
  const real = await original<typeof Fs>();
  return {
    ...real,
    writeFileSync: (
      ...[file, content, how]: Parameters<typeof writeFileSync>
    ) => {
      if (disk.fails === null || !String(file).endsWith(".part"))
        return real.writeFileSync(file, content, how);
      // As a full disk does: what fits is written.
      real.writeFileSync(file, "new", how);
      throw Object.assign(new Error(disk.fails), { code: disk.fails });
    },
  };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waymark-out-"));
  disk.fails = null;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ["ENOSPC", "the disk is full"],
  ["EACCES", "you may not write there"],
  ["EIO", "EIO"],
])(
  "the old file is there to the letter when the disk says %s, and nothing else",
  (code, words) => {
    const file = join(folder, "plan.json");
    writeFileSync(file, "the old plan");
    disk.fails = code;
    expect(() => writeOut(file, "the new plan")).toThrow(words);
    expect(readFileSync(file, "utf8")).toBe("the old plan");
    expect(readdirSync(folder)).toEqual(["plan.json"]);
  },
);

it("a new file is there, an old one is replaced with its rights, and a link still leads to the file it led to", () => {
  const file = join(folder, "plan.json");
  writeOut(file, "first");
  expect(readFileSync(file, "utf8")).toBe("first");
  const private_ = join(folder, "private.json");
  writeFileSync(private_, "old", { mode: 0o600 });
  writeOut(private_, "second");
  expect(statSync(private_).mode & 0o777).toBe(0o600);
  const link = join(folder, "link.json");
  symlinkSync(file, link);
  writeOut(link, "third");
  expect(readFileSync(file, "utf8")).toBe("third");
  expect(readdirSync(folder).toSorted()).toEqual([
    "link.json",
    "plan.json",
    "private.json",
  ]);
});

it("what is no file is written to as it is", () => {
  expect(() => writeOut("/dev/null", "words")).not.toThrow();
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  expect(() => writeOut(folder, "words")).toThrow("it is a folder");
  expect(() => writeOut(join(folder, "none", "plan.csv"), "words")).toThrow(
    "there is no such folder",
  );
});
