// `waymark export --feed`: the files a folder is left with, what docs/feed.md says of them, and what is refused.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { writeArchive } from "../../src/documents/archive.ts";
import { storiedPlans } from "../ask/storiedPlans.ts";
import { commandLine } from "./runWaymark.ts";
import { lately } from "../lately.ts";

const { file, folder, waymark } = commandLine();

const [corporate] = storiedPlans();
const archive = file("fed.json", writeArchive(corporate));
const into = join(folder, "a feed", "of the plan");
let run: ReturnType<typeof waymark>;
beforeAll(() => {
  run = waymark("export", "--file", archive, "--feed", into, "--json");
});

it("writes the tables that docs/feed.md names, with the columns it names, and says how many rows", () => {
  expect(run.exit).toBe(0);
  const { files, days } = JSON.parse(run.out) as {
    files: { file: string; rows: number }[];
    days: string[];
  };
  expect(readdirSync(into).toSorted()).toEqual(
    files.map((one) => one.file).toSorted(),
  );
  expect(`${days.at(-1)}T`).toEqual(lately());
  const page = readFileSync("docs/feed.md", "utf8");
  for (const { file: name, rows } of files) {
    const [head = "", ...lines] = readFileSync(join(into, name), "utf8")
      .replace("\uFEFF", "")
      .trimEnd()
      .split("\r\n");
    expect(lines.length, name).toBe(rows);
    const said = page
      .split("\n")
      .find((line) => line.includes(`| \`${name}\``));
    const columns = (said?.split("|")[3] ?? "")
      .replace(/\([^)]*\)|\*\*|\s/g, "")
      .split(",");
    expect(head.split(","), name).toEqual(columns);
  }
});

it("names every figure on the page", () => {
  const page = readFileSync("docs/feed.md", "utf8");
  const rows = readFileSync(join(into, "positions.csv"), "utf8").split("\r\n");
  const figures = new Set(rows.slice(1, -1).map((row) => row.split(",")[2]));
  for (const figure of figures) expect(page).toContain(`\`${figure}\``);
});

it("is the same when it runs again", () => {
  const before = readFileSync(join(into, "positions.csv"), "utf8");
  waymark("export", "--file", archive, "--feed", into);
  expect(readFileSync(join(into, "positions.csv"), "utf8")).toBe(before);
});

it.each([
  [["--feed", into, "--out", "x.csv"], /one of them/],
  [["--feed", archive], /is no folder/],
])("refuses %j with exit 2", (args, words) => {
  const refused = waymark("export", "--file", archive, ...args);
  expect(refused.exit).toBe(2);
  expect(refused.err).toMatch(words);
  expect(existsSync("x.csv")).toBe(false);
});
