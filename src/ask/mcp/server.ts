// The questions as a server of the Model Context Protocol: tools that only read, the plan's pages as resources, prompts for the usual errands.
import { inEnglish } from "../../domain/words/english.ts";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type * as z from "zod";
import { unanswered } from "../answer.ts";
import type { PlanAnswer } from "../answer.ts";
import type { Read } from "../asked.ts";
import type { OpenPlan } from "../openPlan.ts";
import * as asks from "../questions.ts";
import type { Question } from "../questions/base.ts";
import { addPrompts } from "./prompts.ts";
import { addResources } from "./resources.ts";
import { args } from "./args.ts";
import { answerOf, rows } from "./schemas.ts";
import type { PlansOf } from "./source.ts";
import { instructions } from "./words.ts";

/** Every tool reads, none writes, and each asks only the plans it was given. */
const readOnly = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

/** The answer as the protocol carries it: as data for programs, and the same data as text for hosts that read no other. */
function resultOf(answer: PlanAnswer<unknown>): CallToolResult {
  return {
    structuredContent: { ...answer },
    content: [{ type: "text", text: JSON.stringify(answer) }],
  };
}

/** Asks of a plan by name, or says why it cannot be asked. */
async function askOf(
  plans: PlansOf,
  name: string | undefined,
  ask: (plan: OpenPlan) => PlanAnswer<unknown>,
): Promise<CallToolResult> {
  const plan = await plans.open(name ?? null);
  return resultOf(
    plan.ok ? ask(plan.value) : unanswered(plan.because, inEnglish(plan.words)),
  );
}

interface InPlan {
  readonly plan?: string | undefined;
}

/** What is written of a value, whatever brands its parts have here. */
type Written<T> = T extends readonly (infer One)[]
  ? readonly Written<One>[]
  : T extends object
    ? { readonly [Key in keyof T]: Written<T[Key]> }
    : T;

/** The questions of one plan, each with its arguments and rows. */
const tools = [
  tool(asks.askPosition, args.position, rows.theme),
  tool(asks.askActions, args.actions, rows.action),
  tool(asks.askAction, args.action, rows.oneAction),
  tool(asks.askChanges, args.changes, rows.change),
  tool(asks.askExceptions, args.exceptions, rows.exception),
  tool(asks.askSilent, args.silent, rows.silent),
  tool(asks.askDatesDecided, args.dates_decided, rows.decided),
  tool(asks.askWaiting, args.waiting, rows.waiting),
  tool(asks.askMeasures, args.measures, rows.measure),
  tool(asks.askAssurance, args.assurance, rows.assurance),
  tool(asks.askRisks, args.risks, rows.risk),
  tool(asks.askSearch, args.search, rows.found),
  tool(asks.askPlan, args.plan, rows.name),
];

/** One question as a tool. The compiler checks that arguments and rows are those of the question. */
function tool<Asked extends object, Out, Row extends Written<Out>>(
  { name, title, about, ask }: Question<Asked, Row>,
  inputSchema: z.ZodType<Asked & InPlan>,
  row: z.ZodType<Out>,
) {
  return {
    name,
    title,
    about,
    add: (server: McpServer, plans: PlansOf) =>
      server.registerTool(
        name,
        {
          title,
          description: about,
          inputSchema,
          outputSchema: answerOf(row),
          annotations: { title, ...readOnly },
        },
        (asked) => {
          const { plan, ...rest } = asked as Asked & InPlan;
          return askOf(plans, plan, (open) => ask(rest as Asked, open));
        },
      ),
  };
}

/** What can be asked, for resources and for whoever asks which question. */
export const questions = [
  ...tools.map(({ name, title, about }) => ({ name, title, about })),
  asks.plansQuestion,
  asks.sideQuestion,
];

/** A question over every plan that somebody may read. */
function overAll<Asked extends object, Out, Row extends Written<Out>>(
  server: McpServer,
  plans: PlansOf,
  { name, title, about }: Readonly<Record<"name" | "title" | "about", string>>,
  inputSchema: z.ZodType<Asked>,
  row: z.ZodType<Out>,
  ask: (asked: Asked, all: readonly OpenPlan[]) => PlanAnswer<Row>,
): void {
  server.registerTool(
    name,
    {
      title,
      description: about,
      inputSchema,
      outputSchema: answerOf(row),
      annotations: { title, ...readOnly },
    },
    async (asked) => {
      const all: Read<readonly OpenPlan[]> = await plans.all();
      return resultOf(
        all.ok
          ? ask(asked as Asked, all.value)
          : unanswered(all.because, inEnglish(all.words)),
      );
    },
  );
}

function addAllPlans(server: McpServer, plans: PlansOf): void {
  const { plansQuestion, sideQuestion, whichQuestion } = asks;
  overAll(server, plans, plansQuestion, args.plans, rows.plan, asks.askPlans);
  overAll(
    server,
    plans,
    sideQuestion,
    args.side_by_side,
    rows.side,
    asks.askSideBySide,
  );
  server.registerTool(
    whichQuestion.name,
    {
      title: whichQuestion.title,
      description: whichQuestion.about,
      inputSchema: args.which_question,
      outputSchema: answerOf(rows.question),
      annotations: { title: whichQuestion.title, ...readOnly },
    },
    (asked) => resultOf(asks.askWhich(asked, questions)),
  );
}

/** A server of questions over some plans. Nothing it says of itself comes from a plan. */
export function makeAskServer(plans: PlansOf, version: string): McpServer {
  const server = new McpServer(
    { name: "waymark", title: "Waymark", version },
    { instructions, maxToolInputElements: 50 },
  );
  for (const one of tools) one.add(server, plans);
  addAllPlans(server, plans);
  addResources(server, plans, questions);
  addPrompts(server);
  return server;
}
