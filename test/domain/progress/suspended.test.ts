// Suspended is a decision: refused to everybody as a status, at every door, and spoken of as approved only where it was decided.
import { inEnglish } from "../../../src/domain/words/english.ts";
import { describe, expect, test } from "vitest";
import { newUpdate } from "../../../src/domain/rules/change.ts";
import { suspensionIn } from "../../../src/domain/history/decisionLog.ts";
import { updatesOfWorkbook } from "../../../src/domain/imports/file/filledWorkbook.ts";
import {
  resumeAction,
  suspendAction,
} from "../../../src/domain/planLife/control/changeControl.ts";
import { logOf } from "../../../src/domain/rules/planRules.ts";
import { recordProgress } from "../../../src/domain/progress/progress.ts";
import { boardHeadline } from "../../../src/domain/board/boardHeadline.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { after, context, id, plan, why } from "../planWorld.ts";
import {
  accepted,
  administrator,
  anAction,
  aRecord,
  aWorld,
  instant,
  lead,
  newId,
  officer,
  on,
  ref,
  refused,
} from "../ruleWorld.ts";

const june = "2018-06-01";

test.each([
  ["the officer", officer],
  ["a lead", lead],
  ["the administrator", administrator],
])(
  "%s does not report an action as suspended, in the tab or on a card",
  (_, by) => {
    for (const door of ["tab", "card"] as const) {
      const answer = recordProgress(
        { status: "suspended", note: "No money." },
        aWorld().context(by, june, { door }),
      );
      expect(refused(answer)).toMatchObject({
        because: "notReportable",
        words: expect.stringContaining("that is a decision about the plan"),
      });
    }
  },
);

test("a workbook sent round does not suspend an action either", () => {
  const record = aRecord({ actions: [anAction()] });
  const row = { row: 2, ref: "1.5", note: "No money.", forecast: null };
  const { accepted: taken, refused: not } = updatesOfWorkbook(
    {
      planId: record.plan.id,
      plan: record.plan.title,
      madeOn: june,
      rows: [{ ...row, status: "Suspended" }],
    },
    {
      record,
      actor: administrator,
      today: day(june),
      now: instant(`${june}T09:00:00Z`),
      idFor: newId,
    },
  );
  expect(taken).toEqual([]);
  expect(not.map(({ words }) => inEnglish(words))).toEqual([
    expect.stringContaining("that is a decision about the plan"),
  ]);
});

/** A plan in which an officer's own word, recorded before it was refused, says suspended. */
function withOwnWord() {
  const record = plan([], {
    actions: [anAction({ ref: ref("1.1"), due: on("2018-03-31") })],
  });
  const [action] = record.actions;
  if (!action) throw new Error("no action");
  const update = newUpdate(
    {
      ...aWorld(action).context(officer, "2018-04-01"),
      plan: record.plan,
    },
    "progress",
    { status: "suspended", note: "No money." },
  );
  return { ...record, updates: [update] };
}

describe("an officer's own word from before", () => {
  test("is not printed as approved, and may be decided now", () => {
    const record = withOwnWord();
    const words = (of: typeof record) =>
      inEnglish(boardHeadline(of, day("2018-07-10")).words);
    expect(words(record)).not.toContain("suspended with approval");
    const decided = after(
      record,
      suspendAction(id("1.1"), why, context(record)),
    );
    expect(suspensionIn(logOf(decided, id("1.1")).decisions)).not.toBeNull();
    expect(
      refused(suspendAction(id("1.1"), why, context(decided))).because,
    ).toBe("alreadySuspended");
    const resumed = after(
      decided,
      resumeAction(id("1.1"), why, context(decided)),
    );
    expect(suspensionIn(logOf(resumed, id("1.1")).decisions)).toBeNull();
  });

  test("ends by the officer's next word, as any status", () => {
    const record = withOwnWord();
    const [action] = record.actions;
    if (!action) throw new Error("no action");
    const world = aWorld(action, logOf(record, action.id));
    accepted(
      recordProgress(
        { status: "inProgress", note: "The money is there." },
        world.context(officer, june),
      ),
    );
  });
});
