// The date of a milestone of a live plan: moved by a body, corrected by two people, and written over by nobody.
import { describe, expect, test } from "vitest";
import { countedFrom } from "../../../src/domain/entries/counted.ts";
import {
  editions,
  latestEdition,
} from "../../../src/domain/entries/editions.ts";
import type { Entry } from "../../../src/domain/entries/entry.ts";
import { recordAt } from "../../../src/domain/history/planAt.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import { correctedSaid } from "../../../src/domain/planLife/control/changeWords.ts";
import { isConfirmed } from "../../../src/domain/history/dateCorrections.ts";
import { askCorrection } from "../../../src/domain/planLife/correctDate.ts";
import { position } from "../../../src/domain/history/position.ts";
import type { Milestone } from "../../../src/domain/plan/milestone.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { inEnglish } from "../../../src/domain/words/english.ts";
import { ask, confirm, counted, draft } from "../correctionWorld.ts";
import { context } from "../planWorld.ts";
import {
  administrator,
  anAction,
  aPlan,
  aRecord,
  aWorld,
  instant,
  on,
  planId,
} from "../ruleWorld.ts";
import { entryOf } from "./writers.ts";

const action = anAction({
  due: on("2018-12-31"),
  original:
    "Action: Explore the cycle\nMilestones: Draft strategy – 30 September 2018",
});

/** Typed as 2028 while the plan was drawn up; the document says 2018. */
const milestone: Milestone = {
  id: asId("milestone-draft"),
  planId,
  actionId: action.id,
  title: "Draft strategy",
  due: on("2028-09-30"),
  owner: null,
  order: 1,
  reached: null,
  addedAt: null,
  reachedAt: null,
};

const askedFor = (cell = "Draft strategy – 30 September 2018") =>
  ask(aWorld(action), { cell, milestone: milestone.id }, [milestone]);

const judged = (
  world: ReturnType<typeof askedFor>,
  change?: (entries: Entry[]) => void,
) => counted(world, change, action, [milestone]);

const dueIn = ({ record }: ReturnType<typeof judged>) =>
  record.milestones[0]?.due?.end;

describe("a milestone's date that was written wrongly", () => {
  test("stays as it is while one person has asked, and is corrected when another confirms it", () => {
    const waiting = askedFor();
    expect(dueIn(judged(waiting))).toBe("2028-09-30");
    const done = judged(confirm(waiting));
    expect(done.uncounted).toEqual([]);
    expect(dueIn(done)).toBe("2018-09-30");
  });

  test("moves nothing of its action, whose own date stays and has not moved", () => {
    const { record } = judged(confirm(askedFor("some time")));
    const [plan] = record.plans;
    if (!plan) throw new Error("no plan");
    expect(record.actions[0]?.due?.end).toBe("2018-12-31");
    const history = historyOf(aRecord({ ...record, plan }));
    expect(history.events).toEqual([]);
    expect(position(history, { asAt: day("2018-07-01") }).overdue).toEqual([]);
  });

  test("reads as before on every day before it was confirmed, so that a paper printed then reprints", () => {
    const { record } = judged(confirm(askedFor()));
    const [plan] = record.plans;
    if (!plan) throw new Error("no plan");
    const whole = aRecord({ ...record, plan });
    const dueOn = (asAt: string) =>
      recordAt(whole, day(asAt)).milestones[0]?.due?.end;
    expect(dueOn("2018-06-09")).toBe("2028-09-30");
    expect(dueOn("2018-06-10")).toBe("2018-09-30");
  });

  test("is no move where the line kept from the first document says its title and the day, and is one otherwise", () => {
    const words = (cell?: string) => {
      const { decisions } = confirm(askedFor(cell)).log;
      const confirmed = decisions.find(isConfirmed);
      if (!confirmed) throw new Error("not confirmed");
      return inEnglish(correctedSaid(confirmed, decisions));
    };
    expect(words()).toContain("of the milestone “Draft strategy”");
    expect(words()).toContain("no move of the date");
    expect(words("30 September 2018")).toContain("counts as a move");
  });

  test("of another action, or of none, is no milestone whose date could be corrected", () => {
    const record = aRecord({ actions: [action], milestones: [] });
    const answer = askCorrection(
      action.id,
      { ...draft(), milestone: milestone.id },
      context(record),
    );
    expect(answer).toMatchObject({ ok: false, because: "noMilestone" });
  });

  test("corrected around the program, by one person or from a date it never had, counts nowhere", () => {
    const alone = judged(confirm(askedFor()), (entries) => {
      entries[1] = {
        ...(entries[1] as Entry),
        by: administrator.person,
        proof: "administrator",
      };
    });
    expect(alone.uncounted).toHaveLength(1);
    expect(dueIn(alone)).toBe("2028-09-30");
    const other = counted(confirm(askedFor()), undefined, action, [
      { ...milestone, due: on("2027-01-01") },
    ]);
    expect(other.uncounted).toHaveLength(2);
    expect(dueIn(other)).toBe("2027-01-01");
  });
});

describe("a milestone's date that somebody writes over", () => {
  const written = (over: Partial<Milestone>) => {
    const world = aWorld(action);
    const entries: Entry[] = [
      entryOf(
        {
          what: "load",
          value: {
            ...aRecord({ actions: [action], milestones: [milestone] }),
            plans: [aPlan()],
          },
        },
        administrator.person,
        "administrator",
        instant("2017-12-01T09:00:00Z"),
      ),
      entryOf(
        { what: "fact", kind: "milestones", value: { ...milestone, ...over } },
        administrator.person,
        "administrator",
        instant("2018-06-01T09:00:00Z"),
      ),
    ];
    return { world, entries };
  };

  test("does not move in a live plan, not even for the plan administrator", () => {
    const { entries } = written({ due: on("2030-01-01") });
    const { record, uncounted } = countedFrom(aPlan(), entries);
    expect(uncounted[0]?.why).toContain("writes over the date");
    expect(record.milestones[0]?.due?.end).toBe("2028-09-30");
  });

  test("is reached as ever", () => {
    const { entries } = written({ reached: day("2018-05-30") });
    const { record, uncounted } = countedFrom(aPlan(), entries);
    expect(uncounted).toEqual([]);
    expect(record.milestones[0]?.reached).toBe("2018-05-30");
  });

  test("before the rule was there goes on counting as it did", () => {
    const { entries } = written({ due: on("2030-01-01") });
    const before = editions.find(({ n }) => n === 2) ?? latestEdition;
    const { record } = countedFrom(aPlan(), entries, () => before);
    expect(record.milestones[0]?.due?.end).toBe("2030-01-01");
  });
});
