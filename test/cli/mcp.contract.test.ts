// `waymark mcp` on an archive, as programs meet it: the official client over standard input and output, and a plain one that writes lines.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeArchive } from "../../src/documents/archive.ts";
import { addDays, dayIn } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { storiedPlans } from "../ask/storiedPlans.ts";
import { commandLine } from "./runWaymark.ts";

const { file, folder, waymark } = commandLine();

const [corporate] = storiedPlans();
const archive = file("asked.json", writeArchive(corporate));
const program = [
  "--disable-warning=ExperimentalWarning",
  resolve("src/cli/main.ts"),
];
const env = {
  PATH: process.env["PATH"] ?? "",
  WAYMARK_NOW: process.env["WAYMARK_NOW"] ?? "",
  WAYMARK_NOW_SINCE: process.env["WAYMARK_NOW_SINCE"] ?? "",
};

/** What `position --json` prints of the archive: the number every answer is held to. */
const printed = (...more: string[]) =>
  JSON.parse(
    waymark("position", "--file", archive, "--json", ...more).out,
  ) as Record<string, unknown> & { counts: Record<string, number> };

interface Answered {
  readonly words: string;
  readonly figures: readonly { name: string; value: number; refs: string[] }[];
}

describe("the official client", () => {
  const client = new Client({ name: "test", version: "0" });
  beforeAll(async () => {
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [...program, "mcp", "--file", archive],
        env,
        stderr: "pipe",
      }),
    );
  });
  afterAll(() => client.close());

  it("lists tools with schemas of what they take and say, resources and four prompts", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).toSorted()).toEqual([
      "action",
      "actions",
      "assurance",
      "changes",
      "dates_decided",
      "exceptions",
      "measures",
      "plan",
      "plans",
      "position",
      "risks",
      "search",
      "side_by_side",
      "silent",
      "waiting",
      "which_question",
    ]);
    const { resources } = await client.listResources();
    expect(resources.map(({ name }) => name)).toContain(corporate.plan.title);
    const { prompts } = await client.listPrompts();
    expect(prompts.length).toBe(4);
  });

  it("is told the figures that position prints, at any day", async () => {
    const today = dayIn(new Date().toISOString() as Instant);
    for (const asAt of [addDays(today, -150), today]) {
      const result = await client.callTool({
        name: "position",
        arguments: { asAt },
      });
      const { figures } = result.structuredContent as unknown as Answered;
      const { counts, overdue } = printed("--as-at", asAt);
      for (const [name, value] of Object.entries(counts))
        expect(figures.find((one) => one.name === name)?.value).toBe(value);
      expect(figures.find(({ name }) => name === "overdue")?.refs).toEqual(
        overdue,
      );
    }
  });

  it("reads a plan's position and an action by their addresses, and an answer's link is one", async () => {
    const { resources } = await client.listResources();
    const uri = resources.find(
      ({ name }) => name === corporate.plan.title,
    )?.uri;
    const { contents } = await client.readResource({ uri: uri ?? "" });
    expect(contents[0]).toMatchObject({ mimeType: "application/json" });
    const result = await client.callTool({
      name: "action",
      arguments: { ref: "2.2" },
    });
    const { link } = result.structuredContent as { link: string };
    const page = await client.readResource({ uri: link });
    expect(JSON.stringify(page.contents)).toContain("2.2");
  });

  it("fills in a prompt with what the person said, and no text of the plan", async () => {
    const { messages } = await client.getPrompt({
      name: "one_action",
      arguments: { ref: "2.2" },
    });
    expect(JSON.stringify(messages)).toContain("2.2");
    expect(JSON.stringify(messages)).not.toContain("savings plan");
  });
});

/** A client that knows only lines of JSON-RPC: writes them all, closes the pipe, and reads what came. */
async function lines(
  asked: readonly object[],
  args: readonly string[] = ["--file", archive],
) {
  const child = spawn(process.execPath, [...program, "mcp", ...args], { env });
  let [out, err] = ["", ""];
  child.stdout.on("data", (text: Buffer) => (out += text.toString()));
  child.stderr.on("data", (text: Buffer) => (err += text.toString()));
  child.stdin.end(
    asked
      .map((one) => `${JSON.stringify({ jsonrpc: "2.0", ...one })}\n`)
      .join(""),
  );
  const exit = await new Promise<number | null>((ended) =>
    child.once("close", ended),
  );
  const answers = out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { exit, out, err, answers };
}

const hello = {
  id: 0,
  method: "initialize",
  params: {
    protocolVersion: "2025-11-25",
    capabilities: {},
    clientInfo: { name: "lines", version: "0" },
  },
};

describe("a client of plain lines", () => {
  it("gets every answer it asked for before it closed the pipe, and nothing but the protocol", async () => {
    const days = ["2026-03-31", "2026-06-30", "2026-09-30"];
    const { exit, answers } = await lines([
      hello,
      { method: "notifications/initialized" },
      ...days.map((asAt, n) => ({
        id: n + 1,
        method: "tools/call",
        params: { name: "position", arguments: { asAt } },
      })),
    ]);
    expect(exit).toBe(0);
    expect(answers.map(({ id }) => String(id)).toSorted()).toEqual([
      "0",
      "1",
      "2",
      "3",
    ]);
    for (const [n, asAt] of days.entries()) {
      const { result } = answers.find(({ id }) => id === n + 1) as {
        result: { content: { text: string }[] };
      };
      const said = JSON.parse(result.content[0]?.text ?? "") as Answered;
      const { counts } = printed("--as-at", asAt);
      expect(said.figures.find(({ name }) => name === "total")?.value).toBe(
        counts["total"],
      );
    }
  });

  it("is answered about a line that is no JSON, a tool that is not there and a thousand calls", async () => {
    const calls = Array.from({ length: 1000 }, (_, n) => ({
      id: n + 10,
      method: "tools/call",
      params: { name: "position", arguments: {} },
    }));
    const { exit, answers } = await lines([
      hello,
      { id: 1, method: "tools/call", params: { name: "delete_plan" } },
      { id: 2, method: "plans/erase" },
      ...calls,
    ]);
    expect(exit).toBe(0);
    expect(answers.length).toBe(1003);
    expect(JSON.stringify(answers.find(({ id }) => id === 1))).toMatch(
      /delete_plan.*not found/,
    );
    expect(answers.find(({ id }) => id === 2)).toMatchObject({
      error: { code: -32601 },
    });
  });
});

describe("what cannot be asked is refused at the start, with exit 2 and one line", () => {
  it.each([
    [["--file", join(folder, "nowhere.json")], /There is no file/],
    [["--file", archive, "--json"], /--json has no place/],
  ])("%j", async (args, words) => {
    const { exit, err, out } = await lines([], args);
    expect(exit).toBe(2);
    expect(err.trim()).toMatch(words);
    expect(err.trim().split("\n").length).toBe(1);
    expect(out).toBe(args.includes("--json") ? out : "");
  });

  it("a file that is no archive", async () => {
    const wrong = join(folder, "wrong.json");
    writeFileSync(wrong, '{"a":1}');
    const { exit, err } = await lines([], ["--file", wrong]);
    expect(exit).toBe(2);
    expect(err).toMatch(/not a Waymark archive/);
  });
});

it("--open says only what anybody may read", async () => {
  const note = corporate.updates.find((one) => one.note)?.note ?? "";
  const search = {
    id: 1,
    method: "tools/call",
    params: { name: "search", arguments: { words: note.slice(0, 60) } },
  };
  const within = await lines([hello, search]);
  const open = await lines([hello, search], ["--file", archive, "--open"]);
  expect(JSON.stringify(within.answers)).toContain('"in\\":\\"note');
  expect(JSON.stringify(open.answers)).not.toContain('"in\\":\\"note');
});
