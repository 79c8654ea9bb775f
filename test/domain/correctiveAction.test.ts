import { describe, expect, test } from "vitest";
import { correctiveActionSaid } from "../../src/domain/plan/correctiveAction.ts";
import { inEnglish } from "../../src/domain/words/english.ts";
import { inWelsh } from "../../src/domain/words/welsh.ts";
import { correctiveActionIn } from "../../src/domain/history/correctiveActions.ts";
import { newDecision } from "../../src/domain/rules/change.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { recordProgress } from "../../src/domain/progress/progress.ts";
import { proposeDate } from "../../src/domain/revisions/proposal.ts";
import { aWorld, boardMember, finance, officer, refused } from "./ruleWorld.ts";

const titleOf = (id: string) => (id === finance ? "Head of Finance" : null);

describe("a corrective action has a home on the action", () => {
  test("an officer says what is done, by whom and by when, with an update and without another date", () => {
    const start = aWorld();
    const world = start.after(
      recordProgress(
        {
          status: "slippage",
          note: "Waiting.",
          correctiveAction: "Weekly review of the savings ",
          correctiveOwner: finance,
          correctiveBy: "2018-07-31",
        },
        start.context(officer, "2018-06-04"),
      ),
    );
    const found = correctiveActionIn(world.log);
    const said = found && correctiveActionSaid(found, titleOf);
    expect(inEnglish(said ?? "")).toBe(
      "Weekly review of the savings. Head of Finance, by 31 July 2018.",
    );
    expect(inWelsh(said ?? "")).toBe(
      "Weekly review of the savings. Head of Finance, erbyn 31 Gorffennaf 2018.",
    );
  });

  test("the last one said stands, by whichever door it came", () => {
    const start = aWorld();
    const world = start.after(
      proposeDate(
        {
          to: "2018-12-31",
          reason: "capacity",
          words: "No capacity.",
          correctiveAction: "A second post is advertised.",
        },
        start.context(officer, "2018-06-04"),
      ),
    );
    expect(correctiveActionIn(world.log)?.words).toBe(
      "A second post is advertised.",
    );
    const context = world.context(boardMember, "2018-06-11");
    const ruled = newDecision(
      context,
      {
        kind: "accepted",
        followUp: { owner: finance, by: day("2018-07-01") },
      },
      { words: "Bring an agency officer in" },
    );
    const log = { ...world.log, decisions: [...world.log.decisions, ruled] };
    expect(correctiveActionIn(log)).toEqual({
      words: "Bring an agency officer in",
      owner: finance,
      by: "2018-07-01",
    });
  });

  test("a note of the Board that nobody acts on is a remark and not a corrective action", () => {
    const world = aWorld();
    const ruled = newDecision(
      world.context(boardMember, "2018-06-11"),
      { kind: "accepted" },
      { words: "The explanation was accepted." },
    );
    expect(correctiveActionIn({ ...world.log, decisions: [ruled] })).toBeNull();
  });

  test("a day alone is no corrective action, and the refusal says what is missing", () => {
    const world = aWorld();
    const answer = refused(
      recordProgress(
        { note: "Late.", correctiveBy: "2018-07-31" },
        world.context(officer, "2018-06-04"),
      ),
    );
    expect(answer.because).toBe("noCorrectiveWords");
  });
});
