// What audit sent back is told by one rule to the Board, its officer and the paper, until it is claimed again.
import { describe, expect, it } from "vitest";
import {
  sendBack,
  verifyCompletion,
} from "../../../src/domain/assurance/assuranceRules.ts";
import { boardMonth } from "../../../src/domain/board/boardMonth.ts";
import { sentBackIn } from "../../../src/domain/history/decisionLog.ts";
import {
  claimCompletion,
  confirmCompletion,
} from "../../../src/domain/progress/completion.ts";
import { reasonSaid } from "../../../src/domain/reminding/reasonSaid.ts";
import { remindersIn } from "../../../src/domain/reminding/reminder.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { inEnglish } from "../../../src/domain/words/english.ts";
import {
  aPlan,
  aPost,
  aRecord,
  auditor,
  aWorld,
  lead,
  monitoring,
  officer,
} from "../ruleWorld.ts";
import type { World } from "../ruleWorld.ts";

const claim = { actual: "2018-05-01", note: "Minute 12 adopts it." };

function confirmed(): World {
  const world = aWorld();
  const claimed = world.after(
    claimCompletion(claim, world.context(officer, "2018-05-02")),
  );
  return claimed.after(
    confirmCompletion({}, claimed.context(lead, "2018-05-10")),
  );
}

const verified = (world: World) =>
  world.after(verifyCompletion({}, world.context(auditor, "2018-06-04")));
const back = (world: World) =>
  world.after(
    sendBack({ reason: "No register." }, world.context(auditor, "2018-06-04")),
  );

describe("an action that audit sent back", () => {
  it("what audit sent back is so until it is claimed again, with who and why", () => {
    const sentBack = (world: World) => sentBackIn(world.action, world.log);
    expect(sentBack(confirmed())).toBeNull();
    expect(sentBack(verified(confirmed()))).toBeNull();
    const world = back(confirmed());
    expect(sentBack(world)).toMatchObject({
      by: { name: auditor.person.name },
      words: "No register.",
    });
    const again = world.after(
      claimCompletion(claim, world.context(officer, "2018-06-06")),
    );
    expect(sentBack(again)).toBeNull();
  });

  it("the Board and its officer hear of it by the one rule, and of an exempt action not why", () => {
    const world = back(confirmed());
    const saidOf = (exempt: string | null) => {
      const action = { ...world.action, exempt };
      const due = remindersIn({
        plans: [
          {
            plan: aPlan(),
            themes: [],
            posts: [
              aPost(monitoring, "Monitoring Officer", {
                holders: [
                  {
                    person: officer.person,
                    kind: "permanent",
                    from: null,
                    to: null,
                  },
                ],
              }),
            ],
            actions: [action],
            logs: new Map([[action.id, world.log]]),
            settings: {},
          },
        ],
        today: day("2018-06-05"),
        snoozes: [],
        leavers: new Set(),
      }).reminders;
      return due
        .filter(({ rule }) => rule === "sentBack")
        .map((one) => inEnglish(reasonSaid(one)));
    };
    const { name } = auditor.person;
    expect(saidOf(null)).toEqual([`${name} sent it back: “No register.”`]);
    expect(saidOf("3")).toEqual([`${name} sent it back`]);
    const { exceptions } = boardMonth(
      aRecord({ actions: [world.action], ...world.log }),
      {
        asAt: day("2018-06-05"),
        previousAsAt: null,
        expectedSince: null,
        during: null,
      },
    );
    expect(exceptions[0]?.reasons.map(({ reason }) => reason)).toContain(
      "sentBack",
    );
  });
});
