// One clock on each side: whoever asks the machine for the time itself would be on another day than the rest.
import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readMoment } from "../../src/clock/clock.ts";

/** The clock of what runs on Node, of the tab, and of the local Teams host's page. */
const clocks = [
  "src/clock/clock.ts",
  "src/tab/session/today.ts",
  "src/localTenant/teamsHost/page/wire.ts",
];

const asksTheTime = /\bDate\.now\b|new Date\(\s*\)|\.timeOrigin\b/;

it("only the clocks ask what time it is", () => {
  const asking = globSync("{src,scripts}/**/*.{ts,tsx,mjs}").filter((file) =>
    asksTheTime.test(readFileSync(file, "utf8")),
  );
  // What a check took, and what today is where the caller says "today".
  expect(asking.filter((file) => file !== "scripts/test.mjs").sort()).toEqual(
    clocks.toSorted(),
  );
});

it("nothing is written in the words or the zone of the machine", () => {
  const ofTheMachine =
    /\.toLocale\w*\(\s*\)|Intl\.\w+Format\(\s*\)|\.get(?:Hours|Minutes|Day|Date|Month|FullYear|TimezoneOffset)\(|localeCompare\([^,()]*\)/;
  const found = globSync("src/**/*.{ts,tsx}").flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => ofTheMachine.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

it("no test waits for a time instead of for what it waits for", () => {
  const waiting = globSync("test/**/*.{ts,tsx}").filter(
    (file) =>
      !file.startsWith("test/architecture/") &&
      readFileSync(file, "utf8").includes("waitForTimeout"),
  );
  expect(waiting).toEqual([]);
});

it.each([
  ["2028-02-29", "2028-02-29T12:00:00.000Z"],
  ["2028-02-29T23:59", "2028-02-29T23:59:00.000Z"],
  ["2027-03-28T01:30:15+01:00", "2027-03-28T00:30:15.000Z"],
  ["2027-02-29", null],
  ["2027-01-01T24:30", null],
  ["tomorrow", null],
  ["", null],
])("the clock is put to %s as %s", (written, moment) => {
  const read = readMoment(written);
  expect(read === null ? null : new Date(read).toISOString()).toBe(moment);
});
