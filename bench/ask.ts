// How long a question takes with 10,000 actions and 90,000 entries: each of them asked of a plan just opened, then again. Run with `node bench/ask.ts`.
import { openPlan } from "../src/ask/openPlan.ts";
import * as asks from "../src/ask/questions.ts";
import { day } from "../src/domain/values/calendarDate.ts";
import { withLog } from "./bigLog.ts";
import { bigPlan } from "./bigPlan.ts";
import { withMeasures } from "./bigMeasures.ts";
import { median } from "./median.ts";

const today = day("2026-11-24");
const record = withMeasures(withLog(bigPlan(10_000), today));
const person = { objectId: null, email: null, name: "Reader" };

const open = () =>
  openPlan({
    record: { ...record },
    actor: { person, roles: ["auditor"], posts: [] },
    today,
    windows: [],
    linkTo: () => "",
  });

const ref = record.actions[5_000]?.ref ?? "";
const questions: Readonly<
  Record<string, (plan: ReturnType<typeof open>) => object>
> = {
  position: (plan) => asks.askPosition.ask({}, plan),
  actions: (plan) => asks.askActions.ask({ overdue: true }, plan),
  action: (plan) => asks.askAction.ask({ ref }, plan),
  changes: (plan) => asks.askChanges.ask({ since: "2026-08-31" }, plan),
  exceptions: (plan) => asks.askExceptions.ask({}, plan),
  silent: (plan) => asks.askSilent.ask({}, plan),
  dates_decided: (plan) => asks.askDatesDecided.ask({}, plan),
  measures: (plan) => asks.askMeasures.ask({}, plan),
  side_by_side: (plan) => asks.askSideBySide({ by: "post" }, [plan]),
  assurance: (plan) => asks.askAssurance.ask({}, plan),
  waiting: (plan) => asks.askWaiting.ask({}, plan),
  search: (plan) => asks.askSearch.ask({ words: "drafted next" }, plan),
};

/** Milliseconds of warm answers; the goal of the product. */
const budget = 200;

/** Milliseconds of processor, which a machine that others use too does not stretch as it does the time on the wall. */
function timed(work: () => object): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

console.log(
  `${record.actions.length} actions, ${record.updates.length + record.revisions.length + record.decisions.length} entries; milliseconds of processor`,
);
let over = 0;
for (const [name, ask] of Object.entries(questions)) {
  const plan = open();
  const first = timed(() => ask(plan));
  const warm = median(Array.from({ length: 5 }, () => timed(() => ask(plan))));
  if (warm > budget) over += 1;
  console.log(
    `${name}: first ${first.toFixed(0)}, warm ${warm.toFixed(0)} (goal ${budget})${warm > budget ? " OVER" : ""}`,
  );
}
if (over > 0) process.exitCode = 1;
