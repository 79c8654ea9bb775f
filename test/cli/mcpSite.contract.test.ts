// `waymark mcp` on a site: a person signs in with the code that the first answer shows, reads what they may in the tab, and no app is let in.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { PlanAnswer } from "../../src/ask/answer.ts";
import { commandLine } from "./runWaymark.ts";

const { file, folder, tenantEnvironment, waymark, waymarkAs, waymarkWith } =
  commandLine();

const plan = ["--plan", "Budget plan"];
const administrator = "plan.administrator@council.example";

beforeAll(async () => {
  mkdirSync(join(folder, "data"), { recursive: true });
  const csv = [
    "Ref,Theme,Action,Responsible officer,Target date,Status",
    "1.1,Finance,Agree the budget,Head of Finance,30 June 2026,In progress",
    "1.2,Finance,Publish the accounts,Head of Finance,31 March 2027,In progress",
  ].join("\n");
  const path = file("plan.csv", csv);
  waymark("import", path, ...plan, "--on", "2026-06-01");
  const note = ["--note", "The tender is secret.", "--json"];
  await waymarkAs(administrator, ["record", ...plan, "--ref", "1.1", ...note]);
}, 600_000);

type Answer = PlanAnswer<Record<string, unknown>>;
let client: Client | null = null;
afterEach(() => client?.close());

/** A client of a server whose person has typed the code that the first answer showed. */
async function signedInAs(person: string, ...args: string[]) {
  client = new Client({ name: "test", version: "0" });
  const mine = client;
  const env = Object.entries(tenantEnvironment()).filter(
    (one): one is [string, string] => one[1] !== undefined,
  );
  await mine.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [
        "--disable-warning=ExperimentalWarning",
        resolve("src/cli/main.ts"),
        "mcp",
        ...args,
      ],
      env: Object.fromEntries(env),
      cwd: folder,
      stderr: "pipe",
    }),
    { timeout: 120_000 },
  );
  const ask = async (name: string, asked: object = {}) => {
    const result = await mine.callTool(
      { name, arguments: { ...asked } },
      undefined,
      { timeout: 300_000 },
    );
    return result.structuredContent as unknown as Answer;
  };
  const first = await ask("position");
  expect(first).toMatchObject({ answered: false, because: "signIn" });
  const [, page = "", code = ""] =
    /open the page (\S+) and enter the code (\w+)/.exec(first.words) ?? [];
  await fetch(page, {
    method: "POST",
    body: new URLSearchParams({ otc: code, person }),
  });
  await expect
    .poll(async () => (await ask("position")).answered, { timeout: 300_000 })
    .toBe(true);
  return ask;
}

describe("on a site", () => {
  it("the figures are those of position, and the words those this person reads", async () => {
    const ask = await signedInAs(administrator);
    const answer = await ask("position", { plan: "Budget plan" });
    const printed = JSON.parse(
      waymark("position", ...plan, "--as-at", String(answer.asAt), "--json")
        .out,
    ) as { counts: { total: number }; overdue: string[] };
    const figure = (name: string) =>
      answer.figures.find((one) => one.name === name);
    expect(figure("total")?.value).toBe(printed.counts.total);
    expect(figure("overdue")?.refs).toEqual(printed.overdue);
    const found = await ask("search", { words: "tender secret" });
    expect(found.rows).toMatchObject([{ ref: "1.1", in: "note" }]);
    expect(found.link).toMatch(/#\/plan\//);
    const none = await ask("position", { plan: "Housing plan" });
    expect(none).toMatchObject({ answered: false, because: "noSuchPlan" });
  });

  it("with --open nobody's note is said, whoever signed in", async () => {
    const ask = await signedInAs(administrator, "--open");
    const found = await ask("search", { words: "tender secret" });
    expect(found).toMatchObject({ answered: true, rowsTotal: 0 });
  });
});

it("an app's own settings are refused with exit 2, before anything is asked", () => {
  const run = waymarkWith({ WAYMARK_KEY: "/nowhere.pem" }, "mcp");
  expect(run.exit).toBe(2);
  expect(run.err).toContain("by a person, never by an app");
});

it("a site and an archive at once are refused", () => {
  const run = waymark("mcp", "--site", "https://x.example", "--file", "a.json");
  expect(run.exit).toBe(2);
});
