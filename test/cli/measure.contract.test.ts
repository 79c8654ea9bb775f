// `measure` on a plan in the local tenant: a measure set and read by whoever signed in, stored in the log, and told by export and feed as recorded.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { commandLine } from "./runWaymark.ts";

const { file, folder, waymark, waymarkAs } = commandLine();

const administrator = "plan.administrator@council.example";
const plan = ["--plan", "Sickness plan"];
const measure = ["measure", ...plan, "--measure", "Days lost"];

beforeAll(() => {
  mkdirSync(join(folder, "data"), { recursive: true });
  const csv = [
    "Ref,Theme,Action,Responsible officer,Target date,Status",
    "1.1,People,Review absence,HR Manager,30 June 2018,In progress",
  ].join("\n");
  waymark("import", file("sick.csv", csv), ...plan, "--on", "2018-06-01");
}, 240_000);

it.each([
  [measure, "Give --reading"],
  [[...measure, "--reading", "8"], "--on"],
  [[...measure, "--readings", "/nowhere.csv"], "no file"],
])("%j is unusable, and nobody is asked to sign in", (args, words) => {
  const run = waymark(...args);
  expect(run.exit).toBe(2);
  expect(run.err).toContain(words);
});

it("sets a measure, records a file of readings once, refuses another unit, and all of it is in the log", async () => {
  const set = await waymarkAs(administrator, [
    ...measure,
    "--ref",
    "1.1",
    "--unit",
    "days",
    "--better",
    "lower",
    "--baseline",
    "9.1",
    "--on",
    "2018-04-01",
    "--json",
  ]);
  expect(JSON.parse(set.out)).toMatchObject({ outcome: "recorded" });
  const path = file("readings.csv", "Date,Days\n2018-05-01,8.5\n2018-04-15,9");
  const readings = [...measure, "--readings", path, "--source", "HR", "--json"];
  const first = await waymarkAs(administrator, readings);
  expect(JSON.parse(first.out)).toMatchObject({
    outcome: "recorded",
    words: ["2 readings of “Days lost” recorded."],
  });
  const again = await waymarkAs(administrator, readings);
  expect(again.exit).toBe(1);
  expect(JSON.parse(again.out)).toMatchObject({ outcome: "refused" });
  const weeks = await waymarkAs(administrator, [
    ...measure,
    "--reading",
    "2 weeks",
    "--on",
    "2018-06-01",
    "--source",
    "HR",
    "--json",
  ]);
  expect(weeks.out).toContain("is not in days");
  const feed = join(folder, "feed");
  waymark("export", ...plan, "--feed", feed);
  const rows = readFileSync(join(feed, "readings.csv"), "utf8")
    .trim()
    .split("\r\n")
    .slice(1)
    .map((row) => row.split(",").toSpliced(0, 2).toSpliced(1, 1));
  expect(rows).toEqual([
    ["2018-04-15", "9"],
    ["2018-05-01", "8.5"],
  ]);
}, 240_000);
