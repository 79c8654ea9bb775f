// A plan with a date that was typed wrongly, and the two people who put it right.
import type { Action } from "../../src/domain/plan/action.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { countedFrom } from "../../src/domain/entries/counted.ts";
import type { Milestone } from "../../src/domain/plan/milestone.ts";
import type { Entry } from "../../src/domain/entries/entry.ts";
import {
  askCorrection,
  confirmCorrection,
} from "../../src/domain/planLife/correctDate.ts";
import { openCorrection } from "../../src/domain/history/dateCorrections.ts";
import type { CorrectionDraft } from "../../src/domain/planLife/correctDate.ts";
import { readTimeline } from "../../src/domain/dates/timeline.ts";
import { entryOf } from "./entries/writers.ts";
import { context as planContext } from "./planWorld.ts";
import {
  accepted,
  anAction,
  aPlan,
  administrator,
  aRecord,
  author,
  instant,
  on,
} from "./ruleWorld.ts";
import type { World } from "./ruleWorld.ts";

export const asked = "2018-06-04";

/** Typed as 2028 while the plan was drawn up; the document says 2018. */
export const wrong = anAction({
  due: on("2028-09-30"),
  original: "Action: Explore the cycle\nTimescale: 30 September 2018",
});

export const draft = (
  over: Partial<CorrectionDraft> = {},
): CorrectionDraft => ({
  to: readTimeline("30 September 2018", { reference: day(asked) }),
  reason: "A 2 where a 1 belongs.",
  place: "Plan.docx, table 3, row 2",
  cell: "30 September 2018",
  ...over,
});

/** The world once the correction is asked. */
export function ask(
  world: World,
  over: Partial<CorrectionDraft> = {},
  milestones: readonly Milestone[] = [],
): World {
  const record = aRecord({
    actions: [world.action],
    milestones,
    ...world.log,
  });
  const answer = askCorrection(
    world.action.id,
    draft(over),
    planContext(record),
  );
  const [changed] = accepted(answer).changed;
  if (!changed) throw new Error("Nothing was asked.");
  return world.after({ ok: true, value: changed.change });
}

export const openIn = (world: World) => {
  const open = openCorrection(world.log.decisions);
  if (!open) throw new Error("No correction waits.");
  return { decisionId: open.id };
};

export const confirm = (world: World, on = "2018-06-10") =>
  world.after(confirmCorrection(openIn(world), world.context(author, on)));

/** What stands after the log is judged: the programmed date follows the entries. */
export function counted(
  world: World,
  change: (entries: Entry[]) => void = () => undefined,
  first: Action = wrong,
  milestones: readonly Milestone[] = [],
) {
  const founding = entryOf(
    {
      what: "load",
      value: {
        ...aRecord({ actions: [first], milestones }),
        plans: [aPlan()],
      },
    },
    administrator.person,
    "administrator",
    instant("2017-12-01T09:00:00Z"),
  );
  const entries: Entry[] = world.log.decisions.map((value) =>
    entryOf(
      { what: "decision", value },
      value.by,
      value.by.name === "Author" ? "author" : "administrator",
      value.recorded,
    ),
  );
  change(entries);
  return countedFrom(aPlan(), [founding, ...entries]);
}

export const recordOf = (world: World, first = wrong) => {
  const { plans: _plans, ...record } = counted(world, undefined, first).record;
  return aRecord(record);
};
