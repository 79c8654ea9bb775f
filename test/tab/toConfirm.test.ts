// A second pair of eyes: what waits is listed until somebody else has answered it, and what contradicts itself is said on the action.
import { describe, expect, it } from "vitest";
import {
  claimCompletion,
  confirmCompletion,
  returnClaim,
} from "../../src/domain/progress/completion.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { dismissFlag } from "../../src/domain/checks/planFlags.ts";
import { recordProgress } from "../../src/domain/progress/progress.ts";
import { signOffReportText } from "../../src/domain/progress/reportText.ts";
import { flagsOf } from "../../src/tab/action/flagsOf.ts";
import { toConfirm } from "../../src/tab/completion/toConfirm.ts";
import {
  aPlan,
  aRecord,
  aWorld,
  anAction,
  lead,
  officer,
  ref,
} from "../domain/ruleWorld.ts";
import type { World } from "../domain/ruleWorld.ts";
import { anOverview } from "./builders.ts";

const recordOf = (world: World, state: "live" | "closed" = "live") =>
  aRecord({ plan: aPlan({ state }), actions: [world.action], ...world.log });

function claimed(note = "The paper is in the library.") {
  const world = aWorld();
  const draft = { actual: "2018-06-01", note };
  return world.after(
    claimCompletion(draft, world.context(officer, "2018-06-02")),
  );
}

const claimsFor = (world: World, actor = lead) =>
  toConfirm(recordOf(world), actor).claims;

describe("claims of completion", () => {
  it("wait until another person confirms or sends them back", () => {
    const world = claimed();
    expect(claimsFor(world)).toHaveLength(1);
    const at = () => world.context(lead, "2018-06-04");
    expect(claimsFor(world.after(confirmCompletion({}, at())))).toEqual([]);
    const back = returnClaim({ reason: "The minutes are missing." }, at());
    expect(claimsFor(world.after(back))).toEqual([]);
  });

  it("are mine to answer unless I made them", () => {
    const world = claimed();
    expect(claimsFor(world)[0]?.mine).toBe(true);
    expect(claimsFor(world, officer)[0]?.mine).toBe(false);
  });

  it("of a closed plan wait for nobody", () => {
    expect(toConfirm(recordOf(claimed(), "closed"), lead).claims).toEqual([]);
  });
});

describe("words for publication", () => {
  it("wait for a sign-off, and again when they are written anew", () => {
    const world = aWorld();
    const said = (words: string, on: string, from: World) =>
      from.after(
        recordProgress(
          { note: "Under way.", reportText: words },
          from.context(officer, on),
        ),
      );
    const written = said("Consultation has begun.", "2018-06-01", world);
    const waiting = (from: World) => toConfirm(recordOf(from), lead).words;
    const [one] = waiting(written);
    expect(one?.entry.reportText).toBe("Consultation has begun.");
    if (!one) return;
    const signed = written.after(
      signOffReportText(
        { about: one.entry.id },
        written.context(lead, "2018-06-02"),
      ),
    );
    expect(waiting(signed)).toEqual([]);
    expect(waiting(said("It has ended.", "2018-07-01", signed))).toHaveLength(
      1,
    );
  });
});

describe("contradiction flags on the action", () => {
  const flags = (world: World, parts: readonly World["action"][] = []) =>
    flagsOf(
      world.action,
      { log: world.log, milestones: [], evidence: [], unreadable: [] },
      anOverview({ plan: aPlan(), actions: [world.action, ...parts] }),
      day("2018-06-05"),
    ).map(({ rule }) => rule);
  const done = (note?: string) => {
    const world = claimed(note);
    return world.after(
      confirmCompletion({}, world.context(lead, "2018-06-04")),
    );
  };

  it("names a claim of completion that speaks of what is still to come", () => {
    expect(flags(done("The policy will be adopted in the autumn."))).toContain(
      "completedButFuture",
    );
    expect(flags(done("The policy was adopted."))).not.toContain(
      "completedButFuture",
    );
  });

  it("knows the parts of an action by how they stand", () => {
    const world = done();
    const part = (status: "inProgress" | "completed") => {
      const open = anAction({ ref: ref("1.6"), partOf: world.action.id });
      return { ...open, current: { ...open.current, status } };
    };
    expect(flags(world, [part("inProgress")])).toContain(
      "completedWithOpenPart",
    );
    expect(flags(world, [part("completed")])).not.toContain(
      "completedWithOpenPart",
    );
  });

  it("are gone once dismissed with a reason", () => {
    const world = done("The policy will be adopted in the autumn.");
    const draft = {
      rule: "completedButFuture" as const,
      reason: "The adoption is the next action, 1.6.",
    };
    const dismissed = world.after(
      dismissFlag(draft, world.context(lead, "2018-06-05")),
    );
    expect(flags(dismissed)).not.toContain("completedButFuture");
  });
});
