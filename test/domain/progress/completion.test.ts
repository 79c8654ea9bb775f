import { describe, expect, test } from "vitest";
import {
  claimCompletion,
  confirmCompletion,
  returnClaim,
} from "../../../src/domain/progress/completion.ts";
import { longestText } from "../../../src/domain/rules/entryRules.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { recordProgress } from "../../../src/domain/progress/progress.ts";
import {
  accepted,
  aWorld,
  administrator,
  lead,
  officer,
  refused,
} from "../ruleWorld.ts";
import { completed } from "../planWorld.ts";

const june = "2018-06-04";

describe("completion is claimed by one person and confirmed by another", () => {
  const claim = { actual: "2018-06-01", note: "Council minute 12 adopts it." };

  test("until confirmed the status stays, then it holds from the actual date", () => {
    const world = aWorld();
    const claimed = world.after(
      claimCompletion(claim, world.context(officer, june)),
    );
    expect(claimed.action.current).toMatchObject({
      status: "inProgress",
      claimed: true,
    });
    const context = claimed.context(lead, "2018-06-11");
    const change = accepted(confirmCompletion({}, context));
    expect(change.updates[0]).toMatchObject({
      kind: "confirm",
      status: "completed",
      effective: "2018-06-01",
      recorded: context.now,
      actual: "2018-06-01",
    });
    expect(change.current).toMatchObject({
      status: "completed",
      claimed: false,
      actual: "2018-06-01",
    });
  });

  test.each([
    ["inFuture", { actual: "2018-06-05", note: "Soon." }],
    ["noSuchDay", { actual: "2018-06-31", note: "Done." }],
    ["noSuchDay", { actual: "", note: "Done." }],
    ["noEvidence", { actual: june }],
    ["noEvidence", { actual: june, note: "  ", evidence: [] }],
    ["tooLong", { actual: june, note: "x".repeat(longestText + 1) }],
  ])("a claim is refused with the reason %s: %o", (because, draft) => {
    const answer = claimCompletion(draft, aWorld().context(officer, june));
    expect(refused(answer).because).toBe(because);
  });

  test("evidence alone is enough, and so are words alone", () => {
    const context = aWorld().context(officer, june);
    const evidence = [asId<"Evidence">("minutes")];
    accepted(claimCompletion({ actual: june, evidence }, context));
    accepted(
      claimCompletion({ actual: june, note: "See the register." }, context),
    );
  });

  test("the claimer never confirms, even as administrator", () => {
    const world = aWorld();
    const claimed = world.after(
      claimCompletion(claim, world.context(administrator, june)),
    );
    const answer = confirmCompletion({}, claimed.context(administrator, june));
    expect(refused(answer).because).toBe("ownWork");
    accepted(confirmCompletion({}, claimed.context(lead, june)));
  });

  test("there is nothing to confirm without a claim, or twice", () => {
    expect(
      refused(confirmCompletion({}, aWorld().context(lead, june))).because,
    ).toBe("noClaim");
    expect(
      refused(confirmCompletion({}, completed().context(lead, june))).because,
    ).toBe("noClaim");
  });

  test("a claim is sent back with a reason and may be made again", () => {
    const world = aWorld();
    let claimed = world.after(
      claimCompletion(claim, world.context(officer, june)),
    );
    expect(
      refused(returnClaim({ reason: " " }, claimed.context(lead, june)))
        .because,
    ).toBe("needsReason");
    expect(
      refused(claimCompletion(claim, claimed.context(officer, june))).because,
    ).toBe("alreadyClaimed");
    claimed = claimed.after(
      returnClaim(
        { reason: "The minutes are a draft." },
        claimed.context(lead, june),
      ),
    );
    expect(claimed.action.current.claimed).toBe(false);
    accepted(claimCompletion(claim, claimed.context(officer, june)));
  });

  test("a status reported for a later day does not undo the confirmation", () => {
    let world = aWorld();
    world = world.after(
      recordProgress(
        { status: "slippage", note: "Late." },
        world.context(officer, "2018-06-03"),
      ),
    );
    world = world.after(claimCompletion(claim, world.context(officer, june)));
    world = world.after(confirmCompletion({}, world.context(lead, june)));
    expect(world.action.current).toMatchObject({
      status: "completed",
      actual: "2018-06-03",
    });
    expect(world.log.updates[1]).toMatchObject({ actual: "2018-06-01" });
  });

  test("a claimed action's status waits; a completed one is reopened only in words", () => {
    const world = aWorld();
    const claimed = world.after(
      claimCompletion(claim, world.context(officer, june)),
    );
    expect(
      refused(
        recordProgress(
          { status: "slippage", note: "Hm." },
          claimed.context(officer, june),
        ),
      ).because,
    ).toBe("awaitingConfirmation");
    const done = completed();
    for (const draft of [
      { note: "A postscript." },
      { status: "inProgress" as const },
      { status: "completed" as const, note: "Still." },
    ])
      expect(
        refused(recordProgress(draft, done.context(officer, june))).because,
      ).toBe("completed");
    const reopened = done.after(
      recordProgress(
        { status: "inProgress", note: "The council rescinded it." },
        done.context(officer, june),
      ),
    );
    expect(reopened.action.current.status).toBe("inProgress");
  });
});
