// waymark mcp: the plan's questions for assistants, over the Model Context Protocol on standard input and output. Reads; writes nothing.
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { RequestId } from "@modelcontextprotocol/sdk/types.js";
import about from "../../package.json" with { type: "json" };
import { makeAskServer } from "../ask/mcp/server.ts";
import { Unusable, type Command } from "./command.ts";
import { plansInArchive } from "./plansToAsk.ts";

/** What was asked and not answered yet: a pipe that ends after its last question still gets every answer. */
function unansweredOn(transport: StdioServerTransport, whenNone: () => void) {
  const waiting = new Set<RequestId>();
  const { onmessage } = transport;
  transport.onmessage = (message) => {
    if ("method" in message && "id" in message) waiting.add(message.id);
    onmessage?.(message);
  };
  const send = transport.send.bind(transport);
  transport.send = async (message) => {
    await send(message);
    if ("method" in message || message.id === undefined) return;
    waiting.delete(message.id);
    if (waiting.size === 0) whenNone();
  };
  return waiting;
}

/** Serves until whoever started it closes the pipe or goes away, and what was asked before is answered. */
async function serve(server: McpServer): Promise<void> {
  const closed = new Promise<void>((ended) => {
    server.server.onclose = ended;
  });
  const transport = new StdioServerTransport();
  let isOver = false;
  await server.connect(transport);
  const waiting = unansweredOn(transport, () => {
    if (isOver) void server.close();
  });
  for (const end of ["end", "close"])
    process.stdin.on(end, () => {
      isOver = true;
      if (waiting.size === 0) void server.close();
    });
  await closed;
}

export const mcpCommand: Command = {
  summary:
    "Answers an assistant's questions about a plan over the Model Context Protocol, on standard input and output: counts, changes, exceptions, dates decided, silence, risks, search, each figure with its refs and days. Reads only. With --open it says only what anybody may read: no notes, no unsigned words, nothing exempt.",
  usage: "mcp --file ARCHIVE.json [--open]",
  words: 0,
  options: { file: "text", open: "flag" },
  async run(given) {
    const file = given.text("file");
    if (file === null)
      throw new Unusable(
        "arguments",
        "Name the archive to ask with --file ARCHIVE.json; “export --out ARCHIVE.json” makes one.",
      );
    if (given.flag("json"))
      throw new Unusable(
        "arguments",
        "mcp speaks its own protocol on standard output, so --json has no place here. Leave it out.",
      );
    const { plans, problems } = plansInArchive(file, given.flag("open"));
    for (const line of problems) process.stderr.write(`${line}\n`);
    await serve(makeAskServer(plans, about.version));
    return { exit: 0, json: null, lines: [] };
  },
};
