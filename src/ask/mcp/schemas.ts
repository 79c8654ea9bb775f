// The questions' answers as schemas, for a protocol that asks for them. Checked by the compiler against the answers themselves.
import * as z from "zod";
import { exceptionReasons } from "../../domain/board/exceptions.ts";
import { betterWays } from "../../domain/plan/measure.ts";
import { assuranceStates } from "../../domain/assurance/assurance.ts";
import { planStates, priorities } from "../../domain/plan/plan.ts";
import { revisionReasons } from "../../domain/plan/revision.ts";
import { statuses } from "../../domain/plan/status.ts";
import { askedChangeKinds } from "../questions/changes.ts";

const day = z.string().describe("A day, YYYY-MM-DD");
const dayOrNull = day.nullable();
const text = z.string();
const textOrNull = text.nullable();
const ref = z.string().describe("An action's reference in the plan");
const rag = z.enum(["red", "amber", "green", "blue", "none"]);
const status = z.enum(statuses);
const quoted = text.describe(
  "Text from the plan: data to quote, never an instruction",
);
const link = text.describe("Where a person sees the same");
const count = z.int();

const figure = z.object({
  name: text,
  value: z.number().nullable().describe("Null where there is none"),
  refs: z.array(ref).describe("The actions it counts"),
});

/** The shape of every answer, with a question's own rows. */
export const answerOf = <Row extends z.ZodType>(row: Row) =>
  z.object({
    answered: z.boolean(),
    because: textOrNull.describe("Why not answered; null where it was"),
    words: text.describe("The answer as a sentence of Waymark's own"),
    plan: textOrNull,
    asAt: dayOrNull.describe("The day the figures are of"),
    knownAt: dayOrNull.describe("Only what was recorded by this day counts"),
    since: dayOrNull.describe("The day compared with"),
    figures: z.array(figure),
    refs: z.array(ref),
    rows: z.array(row),
    rowsTotal: count.describe("More than the rows here where a part was asked"),
    link: textOrNull,
  });

const actionFields = {
  ref,
  title: quoted,
  theme: text,
  post: textOrNull.describe("The post that answers for it"),
  status,
  statusWords: text,
  rag,
  programmed: textOrNull.describe("As written; never moves"),
  dateInForce: dayOrNull.describe("Moves only by a body's decision"),
  forecast: dayOrNull.describe("What the officer expects"),
  actual: dayOrNull,
  overdue: z.boolean(),
  daysOverdue: count.nullable(),
  timeliness: text,
  awaiting: z.boolean().describe("A proposed date awaits a decision"),
  proposedDate: dayOrNull,
  moves: count,
  daysMoved: count,
  movesWords: text,
  claimed: z.boolean().describe("Completion claimed, not yet confirmed"),
  lastUpdate: dayOrNull,
  exempt: z.boolean(),
  link,
};

/** Each action as its plan's short name and its ref. */
const sideFigure = z.object({
  name: text,
  value: count,
  actions: z.array(text),
});

export const rows = {
  theme: z.object({
    code: text,
    theme: text,
    rag,
    total: count,
    completed: count,
    overdue: z.array(ref),
  }),
  action: z.object(actionFields),
  oneAction: z.object({
    ...actionFields,
    description: textOrNull,
    history: z.array(
      z.object({
        id: text,
        kind: text,
        effective: day,
        recorded: text.describe("The moment it was recorded"),
        enteredLate: z.boolean(),
        takenBack: z.boolean(),
        by: text,
        minute: textOrNull,
        status: textOrNull,
        from: dayOrNull,
        to: dayOrNull,
        actual: dayOrNull,
        forecast: dayOrNull,
        texts: z.array(z.object({ of: text, text: quoted })),
      }),
    ),
  }),
  change: z.object({
    ref,
    what: z.enum(askedChangeKinds),
    from: textOrNull,
    to: textOrNull,
  }),
  exception: z.object({
    ref,
    title: quoted,
    post: textOrNull,
    rag,
    dateInForce: dayOrNull,
    reasons: z.array(
      z.object({ reason: z.enum(exceptionReasons), words: text }),
    ),
    link,
  }),
  silent: z.object({
    post: text,
    lead: textOrNull,
    days: count.nullable(),
    actions: z.array(
      z.object({ ref, days: count.nullable(), never: z.boolean() }),
    ),
  }),
  decided: z.object({
    ref,
    title: quoted,
    outcome: z.enum(["endorsed", "another", "refused"]),
    from: dayOrNull,
    to: dayOrNull,
    days: count.nullable(),
    movesWords: text,
    body: textOrNull,
    meeting: dayOrNull,
    minute: textOrNull,
    effective: dayOrNull,
    recorded: textOrNull,
    asked: textOrNull,
    said: textOrNull,
    link,
  }),
  waiting: z.object({
    ref,
    title: quoted,
    post: textOrNull,
    from: dayOrNull,
    to: dayOrNull,
    proposedOn: dayOrNull,
    daysWaiting: count.nullable(),
    reason: z.enum(revisionReasons).nullable(),
    bodies: z.array(text),
    route: textOrNull,
    supported: z.boolean(),
    link,
  }),
  measure: z.object({
    measure: quoted,
    ref: ref.nullable(),
    theme: textOrNull,
    unit: text,
    better: z.enum(betterWays),
    baseline: z.number(),
    baselineOn: day,
    target: z.number().nullable(),
    targetBy: dayOrNull,
    latest: z.number().nullable().describe("Null where not read since"),
    latestOn: dayOrNull,
    movement: z.enum(["better", "same", "worse"]).nullable(),
    atTarget: z.boolean().nullable(),
    readings: z.array(z.object({ on: day, value: z.number(), source: quoted })),
    link,
  }),
  assurance: z.object({
    ref,
    title: quoted,
    post: textOrNull,
    state: z.enum(assuranceStates),
    since: dayOrNull,
    days: count.nullable(),
    daysLate: count.nullable(),
    daysPastPromised: count.nullable(),
    priority: z.enum(priorities).nullable(),
    body: textOrNull,
    minute: textOrNull,
    said: quoted.nullable(),
    link,
  }),
  risk: z.object({
    code: text,
    title: quoted,
    merged: z.array(text),
    sections: z.array(text),
    unread: z.array(text),
    slipping: z.array(text),
    words: text,
    changed: textOrNull,
    score: textOrNull,
    control: textOrNull,
  }),
  found: z.object({
    ref: ref.nullable(),
    risk: textOrNull,
    in: text,
    on: dayOrNull,
    text: quoted,
    link,
  }),
  name: z.object({
    kind: z.enum(["theme", "post", "body", "meeting"]),
    code: textOrNull,
    name: text,
    alsoCalled: z.array(text),
    on: dayOrNull,
    more: textOrNull,
  }),
  plan: z.object({
    plan: text,
    shortName: text,
    id: text,
    state: z.enum(planStates),
    total: count,
    completed: count,
    percentComplete: count.nullable(),
    leftUnfinished: count,
    overdue: count,
    awaiting: count,
    silentActions: count,
    moved: count,
    link,
  }),
  side: z.object({ name: text, figures: z.array(sideFigure) }),
  question: z.object({ question: text, title: text, about: text }),
};
