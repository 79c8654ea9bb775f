// The declarative agent in waymark.zip: what Copilot is told it may say, and where it asks. Made only for a council that has the service and a sign-in for it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import appManifest from "@microsoft/app-manifest";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import product from "../package.json" with { type: "json" };
import { makeAskServer } from "../src/ask/mcp/server.ts";
import { instructions } from "../src/ask/mcp/words.ts";
import { no } from "../src/domain/values/answer.ts";
import { askPath } from "../src/reminders/door.ts";

export interface AgentSettings {
  /** Where the service is reached: a host name, without scheme, port or path. */
  readonly serviceHost: string;
  /** What the Teams Developer Portal calls the registration of the sign-in. */
  readonly signIn: string;
}

const folder = join(import.meta.dirname, "..", "manifest");
const agentFile = "declarativeAgent.json";
const pluginFile = "askPlugin.json";

/** How the app's manifest names the agent. */
export const agentReference = {
  declarativeAgents: [{ id: "waymark", file: agentFile }],
};

/** What the agent is told beside what every assistant is told: how to answer, and what not to. */
const rules = [
  "You answer questions about the council's improvement plans, with the tools of Waymark and nothing else.",
  "Answer only what a tool answered in this conversation. Every sentence with a figure, a status, a rating or a date names the refs it is about and the day it is as at, such as “as at 31 October 2026”. An answer without refs and as-at is not given: ask a tool again or say that the plan does not say.",
  "Use no general knowledge of councils, no other document, no web and no memory of earlier conversations. Do no arithmetic.",
  "Where the person asks you to change something, say that it is recorded and decided in Waymark, and give the link.",
  "Where a tool says that the person may not read something, say that and no more.",
];

const read = (file: string) => readFileSync(join(folder, file), "utf8");

/** The tools as the service itself lists them, so that what Copilot is told of them is what is there. */
async function toolsOfServer() {
  const none = () => Promise.resolve(no("notReadable", "Nothing is asked."));
  const server = makeAskServer({ open: none, all: none }, product.version);
  const client = new Client({ name: "package", version: product.version });
  const [one, other] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(one), client.connect(other)]);
  const { tools } = await client.listTools();
  await client.close();
  // What an answer looks like is in the answer itself, and would be five sixths of the file.
  return tools.map((tool) => ({ ...tool, outputSchema: undefined }));
}

/** The agent's own file and that of its one action, and every fault of them by Microsoft's schemas. `host` is the tab's. */
export async function agentFiles(
  host: string,
  { serviceHost, signIn }: AgentSettings,
) {
  const agent = appManifest.DeclarativeAgentManifestWrapper.fromJSON(
    read(agentFile),
  );
  agent.setInstructions([...rules, instructions].join("\n"));
  const tools = await toolsOfServer();
  const plugin = appManifest.APIPluginManifestWrapper.fromJSON(
    JSON.stringify({
      ...JSON.parse(read(pluginFile).replaceAll("waymark.example", host)),
      functions: tools.map(({ name, description }) => ({ name, description })),
      runtimes: [
        {
          type: "RemoteMCPServer",
          auth: { type: "OAuthPluginVault", reference_id: signIn },
          run_for_functions: tools.map(({ name }) => name),
          spec: {
            url: `https://${serviceHost}${askPath}`,
            // In the file itself: one that names another file meets two branches of Microsoft's schema, and so neither.
            mcp_tool_description: { tools },
          },
        },
      ],
    }),
  );
  return {
    files: {
      [agentFile]: agent.toJSON(),
      [pluginFile]: plugin.toJSON(),
    },
    faults: [...(await agent.validate()), ...(await plugin.validate())],
  };
}
