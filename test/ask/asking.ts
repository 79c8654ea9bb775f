// A client of the protocol beside a server of some plans, in one process: what a test asks through, with the official client's own checks of every answer.
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { makeAskServer } from "../../src/ask/mcp/server.ts";
import { openPlan } from "../../src/ask/openPlan.ts";
import type { OpenPlan } from "../../src/ask/openPlan.ts";
import type { PlanAnswer } from "../../src/ask/answer.ts";
import { no, yes } from "../../src/domain/values/answer.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import type { UpdateWindow } from "../../src/domain/board/cycle.ts";
import type { Actor, Role } from "../../src/domain/rights/permission.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";

export const today = day("2026-11-24");

export const somebody = (...roles: Role[]): Actor => ({
  person: { objectId: null, email: "a@council.example", name: "A Reader" },
  roles,
  posts: [],
});

export function opened(
  record: PlanRecord,
  actor: Actor = somebody("auditor"),
  windows: readonly UpdateWindow[] = [],
): OpenPlan {
  return openPlan({
    record,
    actor,
    today,
    windows,
    linkTo: (action) => `https://plans.council.example/${action?.ref ?? ""}`,
  });
}

export type Answer = PlanAnswer<Record<string, unknown>>;

/** Asks the plans by name; every answer has passed the client's check against the tool's schema. */
export async function askingOf(plans: readonly OpenPlan[]) {
  const server = makeAskServer(
    {
      open: (name) => {
        const found = plans.filter(
          ({ record: { plan } }) => name === null || plan.title === name,
        );
        const [one] = found;
        return Promise.resolve(
          one && found.length === 1
            ? yes(one)
            : no(one ? "choosePlan" : "noSuchPlan", "Name one of the plans."),
        );
      },
      all: () => Promise.resolve(yes(plans)),
    },
    "0",
  );
  const client = new Client({ name: "test", version: "0" });
  const [mine, its] = InMemoryTransport.createLinkedPair();
  await server.connect(its);
  await client.connect(mine);
  // The client checks answers only against tools it has listed.
  await client.listTools();
  return {
    client,
    ask: async (name: string, args: object = {}): Promise<Answer> => {
      const result = await client.callTool({ name, arguments: { ...args } });
      if (result.isError)
        throw new Error(JSON.stringify(result.content).slice(0, 500));
      return result.structuredContent as unknown as Answer;
    },
  };
}

/** A figure of an answer by its name. */
export function figureOf(answer: Answer, name: string) {
  const found = answer.figures.find((one) => one.name === name);
  if (!found) throw new Error(`No figure ${name} in ${answer.words}`);
  return found;
}
