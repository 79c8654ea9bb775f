// The plan's pages as resources: what can be asked, the plans, a plan's position, one action.
import { inEnglish } from "../../domain/words/english.ts";
import {
  ResourceTemplate,
  type McpServer,
} from "@modelcontextprotocol/sdk/server/mcp.js";
import { unanswered } from "../answer.ts";
import type { PlanAnswer } from "../answer.ts";
import type { OpenPlan } from "../openPlan.ts";
import { askAction, askPlans, askPosition } from "../questions.ts";
import { planAddress } from "./addresses.ts";
import type { PlansOf } from "./source.ts";
import { instructions } from "./words.ts";

const json = "application/json";

function contents(uri: URL, answer: PlanAnswer<unknown>) {
  return {
    contents: [
      { uri: uri.href, mimeType: json, text: JSON.stringify(answer, null, 1) },
    ],
  };
}

const one = (value: string | readonly string[] | undefined) =>
  decodeURIComponent(typeof value === "string" ? value : (value?.[0] ?? ""));

async function ofPlan(
  plans: PlansOf,
  name: string,
  ask: (plan: OpenPlan) => PlanAnswer<unknown>,
): Promise<PlanAnswer<unknown>> {
  const plan = await plans.open(name);
  return plan.ok
    ? ask(plan.value)
    : unanswered(plan.because, inEnglish(plan.words));
}

async function listed(plans: PlansOf) {
  const all = await plans.all();
  return {
    resources: all.ok
      ? all.value.map(({ record: { plan } }) => ({
          uri: planAddress(plan.id),
          name: plan.title,
          mimeType: json,
        }))
      : [],
  };
}

interface Asked {
  readonly name: string;
  readonly title: string;
  readonly about: string;
}

/** What can be asked, as a page of fixed words. */
function addQuestions(server: McpServer, questions: readonly Asked[]): void {
  server.registerResource(
    "questions",
    "waymark://questions",
    {
      title: "What can be asked",
      description: "The questions, and how their answers may be used",
      mimeType: "text/markdown",
    },
    (uri) => ({
      contents: [
        {
          uri: uri.href,
          mimeType: "text/markdown",
          text: [
            "# What can be asked",
            ...questions.map(
              ({ name, title, about }) => `- **${name}** (${title}): ${about}`,
            ),
            "",
            "# How answers may be used",
            instructions,
          ].join("\n"),
        },
      ],
    }),
  );
}

/** Adds the resources; each of a plan is an answer of the questions, in the same shape. */
export function addResources(
  server: McpServer,
  plans: PlansOf,
  questions: readonly Asked[],
): void {
  addQuestions(server, questions);
  server.registerResource(
    "plans",
    "waymark://plans",
    { title: "The plans side by side, today", mimeType: json },
    async (uri) => {
      const all = await plans.all();
      return contents(
        uri,
        all.ok
          ? askPlans({}, all.value)
          : unanswered(all.because, inEnglish(all.words)),
      );
    },
  );
  server.registerResource(
    "position",
    new ResourceTemplate("waymark://plan/{plan}/position", {
      list: () => listed(plans),
    }),
    { title: "How a plan stands today", mimeType: json },
    async (uri, { plan }) =>
      contents(
        uri,
        await ofPlan(plans, one(plan), (open) => askPosition.ask({}, open)),
      ),
  );
  server.registerResource(
    "action",
    new ResourceTemplate("waymark://plan/{plan}/action/{ref}", {
      list: undefined,
    }),
    { title: "One action and its history, today", mimeType: json },
    async (uri, { plan, ref }) =>
      contents(
        uri,
        await ofPlan(plans, one(plan), (open) =>
          askAction.ask({ ref: one(ref) }, open),
        ),
      ),
  );
}
