// The server of questions on standard input and output, for as long as somebody asks.
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { RequestId } from "@modelcontextprotocol/sdk/types.js";
import about from "../../../package.json" with { type: "json" };
import { makeAskServer } from "../../ask/mcp/server.ts";
import type { PlansOf } from "../../ask/mcp/source.ts";

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
export async function serve(plans: PlansOf): Promise<void> {
  const server: McpServer = makeAskServer(plans, about.version);
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
