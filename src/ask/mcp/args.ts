// The questions' arguments as schemas. What is not among them is refused, never ignored.
import * as z from "zod";
import { exceptionReasons } from "../../domain/board/exceptions.ts";
import { sideGroups } from "../../domain/portfolio/portfolio.ts";
import { assuranceStates } from "../../domain/assurance/assurance.ts";
import { priorities } from "../../domain/plan/plan.ts";
import { statuses } from "../../domain/plan/status.ts";

const status = z.enum(statuses);
const rag = z.enum(["red", "amber", "green", "blue", "none"]);
const short = z.string().max(200);
const askedDay = short.optional();

/** The arguments of each question; what is not among them is refused, never ignored. */
const plan = {
  plan: short
    .optional()
    .describe("Title, short name or id of the plan, where there are several"),
};
const asAt = {
  asAt: askedDay.describe("The day looked at, YYYY-MM-DD; today unless given"),
};
const knownAt = {
  knownAt: askedDay.describe(
    "Count only what was recorded by this day; the day looked at unless given",
  ),
};
const since = { since: askedDay.describe("An earlier day to compare with") };
const part = {
  from: z.int().min(1).optional().describe("The first row wanted, from 1"),
  most: z.int().min(1).max(1000).optional().describe("How many rows; 100"),
};
const post = {
  post: short.optional().describe("A post, never a person"),
};
const body = { body: short.optional().describe("A body such as Cabinet") };

export const args = {
  position: z.strictObject({ ...plan, ...asAt, ...knownAt, ...since }),
  actions: z.strictObject({
    ...plan,
    ...asAt,
    ...knownAt,
    status: status.optional(),
    rag: rag.optional(),
    theme: short.optional().describe("Code or title"),
    ...post,
    supporting: z.boolean().optional().describe("Also those the post supports"),
    overdue: z.boolean().optional(),
    awaiting: z.boolean().optional(),
    dateNotAgreed: z.boolean().optional(),
    claimed: z.boolean().optional(),
    dueFrom: askedDay.describe("Date in force on or after; may be to come"),
    dueTo: askedDay.describe("Date in force on or before; may be to come"),
    movedAtLeast: z.int().min(1).optional(),
    ...part,
  }),
  action: z.strictObject({ ...plan, ref: short, ...asAt, ...knownAt }),
  changes: z.strictObject({ ...plan, ...asAt, ...since, ...part }),
  exceptions: z.strictObject({
    ...plan,
    ...asAt,
    ...post,
    reason: z.enum(exceptionReasons).optional(),
    ...part,
  }),
  silent: z.strictObject({ ...plan, ...asAt, ...post, ...part }),
  dates_decided: z.strictObject({
    ...plan,
    ...asAt,
    ...since,
    ...body,
    ref: short.optional(),
    ...part,
  }),
  waiting: z.strictObject({ ...plan, ...asAt, ...body, ...part }),
  measures: z.strictObject({ ...plan, ...asAt, ...knownAt, ...part }),
  assurance: z.strictObject({
    ...plan,
    ...asAt,
    ...knownAt,
    state: z.enum(assuranceStates).optional(),
    priority: z.enum(priorities).optional(),
    ...part,
  }),
  risks: z.strictObject({
    ...plan,
    ...asAt,
    ...since,
    code: short.optional(),
    section: short.optional().describe("A section's code"),
    ...part,
  }),
  search: z.strictObject({ ...plan, ...asAt, words: short, ...part }),
  plan: z.strictObject({ ...plan }),
  plans: z.strictObject({ ...asAt }),
  side_by_side: z.strictObject({ by: z.enum(sideGroups).optional(), ...asAt }),
  which_question: z.strictObject({ about: z.string().max(1000) }),
};
