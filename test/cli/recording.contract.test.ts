// `record` and `decide` on a plan in the local tenant: a person signs in with a code, the rules are the tab's, and a script that runs twice records once.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { commandLine } from "./runWaymark.ts";

const { file, folder, waymark, waymarkAs } = commandLine();

const administrator = "plan.administrator@council.example";
const plan = ["--plan", "Budget plan"];

beforeAll(() => {
  mkdirSync(join(folder, "data"), { recursive: true });
  const csv = [
    "Ref,Theme,Action,Responsible officer,Target date,Status",
    "1.1,Finance,Agree the budget,Head of Finance,30 June 2018,In progress",
  ].join("\n");
  const path = file("plan.csv", csv);
  waymark("import", path, ...plan, "--on", "2018-06-01");
}, 240_000);

describe("record", () => {
  it("is refused to an app, before anybody is asked to sign in", async () => {
    const key = { WAYMARK_KEY: "/nowhere.pem" };
    const args = ["record", ...plan, "--ref", "1.1", "--no-change", "--json"];
    const { exit, out, signedIn } = await waymarkAs(administrator, args, key);
    expect(exit).toBe(2);
    expect(signedIn).toBe(false);
    expect(JSON.parse(out)).toMatchObject({ error: { code: "appOnly" } });
  });

  it("records an update by whoever typed the code, once under one key, and refuses what the rules refuse", async () => {
    const said = ["--note", "The tender is out.", "--once", "tender", "--json"];
    const args = ["record", ...plan, "--ref", "1.1", ...said];
    for (const run of [1, 2]) {
      const { exit, out } = await waymarkAs(administrator, args);
      expect(JSON.parse(out), `run ${run}`).toMatchObject({
        outcome: "recorded",
        ref: "1.1",
        listBehind: false,
      });
      expect(exit).toBe(0);
    }
    const path = join(folder, "out.json");
    waymark("export", ...plan, "--out", path);
    const { updates } = (
      JSON.parse(readFileSync(path, "utf8")) as {
        record: { updates: { door: string; by: { name: string } }[] };
      }
    ).record;
    const mine = updates.filter(({ door }) => door === "commandLine");
    expect(mine.map(({ by }) => by.name)).toEqual(["Plan Administrator"]);
    const { exit, out } = await waymarkAs(administrator, [
      "record",
      ...plan,
      "--ref",
      "1.1",
      "--status",
      "completed",
      "--json",
    ]);
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ outcome: "refused" });
  }, 240_000);

  it.each([
    [["--status", "nearly"], "must be one of"],
    [["--no-change", "--claim", "2018-06-01"], "Give one of"],
    [["--propose", "2018-12-31"], "--reason is needed"],
    [["--propose", "2018-13-01", "--reason", "other"], "2018-13-01"],
    [["--note", "x", "--effective", "yesterday"], "yesterday"],
    [["--no-change", "--note", "All is well"], "--note does not go with"],
    [["--claim", "2018-06-01", "--rag", "red"], "--rag does not go with"],
    [["--note", "x", "--evidence", "https://x.org"], "would be lost"],
  ])("says what is wrong with %j and asks nobody to sign in", (args, words) => {
    const run = waymark("record", ...plan, "--ref", "1.1", ...args);
    expect(run.exit).toBe(2);
    expect(run.err).toContain(words);
  });
});

it("decide says what it needs, and --help says more", () => {
  const run = waymark("decide", ...plan, "--ref", "1.1", "--body", "Cabinet");
  expect(run.exit).toBe(2);
  const help = waymark("decide", "--help");
  expect(help.exit).toBe(0);
  expect(help.out).toContain("--endorse");
});
