// `assure` on a plan in the local tenant: what is asked for is read before anybody signs in, and the rule answers.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { commandLine } from "./runWaymark.ts";

const { file, folder, waymark, waymarkAs } = commandLine();

const plan = ["--plan", "Audit plan"];
const administrator = "plan.administrator@council.example";
const assure = (ref: string) => ["assure", ...plan, "--ref", ref, "--json"];

beforeAll(() => {
  mkdirSync(join(folder, "data"), { recursive: true });
  const csv = [
    "Ref,Theme,Action,Responsible officer,Target date,Status",
    "1.1,Money,Reconcile the bank account,HR Manager,30 June 2018,Completed",
    "1.2,Money,Test the backups,HR Manager,30 June 2018,In progress",
  ].join("\n");
  waymark("import", file("audit.csv", csv), ...plan, "--on", "2018-06-01");
}, 240_000);

it.each([
  [["assure", ...plan, "--ref", "1.1"], "one of --verify"],
  [
    ["assure", ...plan, "--ref", "1.1", "--verify", "--send-back"],
    "one of --verify",
  ],
  [["assure", ...plan, "--ref", "1.1", "--accept-risk"], "--body"],
])("%j is unusable, and nobody is asked to sign in", (args, words) => {
  const run = waymark(...args);
  expect(run.exit).toBe(2);
  expect(run.err).toContain(words);
});

it("what a person may not say is refused in a sentence, and nothing is recorded", async () => {
  const run = await waymarkAs(administrator, [...assure("1.1"), "--verify"]);
  expect(run.exit).toBe(1);
  expect(JSON.parse(run.out)).toMatchObject({
    outcome: "refused",
    ref: "1.1",
    words: [expect.stringContaining("This is for an auditor")],
  });
}, 240_000);
