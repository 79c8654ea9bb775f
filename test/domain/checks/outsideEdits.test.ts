import { inEnglish } from "../../../src/domain/words/english.ts";
import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { newDecision } from "../../../src/domain/rules/change.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  brokenSeparation,
  outsideEdits,
} from "../../../src/domain/checks/outsideEdits.ts";
import { recordProgress } from "../../../src/domain/progress/progress.ts";
import { aRecord, aWorld, instant, lead, officer } from "../ruleWorld.ts";

const june = "2018-06-04";

describe("edits made around the app", () => {
  const start = aWorld();
  const world = start.after(
    recordProgress(
      { status: "slippage", note: "Late." },
      start.context(officer, june),
    ),
  );

  test("are told in sentences with who, when and what is missing, and the row is rebuilt from the log", () => {
    const edited = {
      ...world.action,
      current: {
        ...world.action.current,
        inForce: day("2019-03-31"),
        status: "inProgress" as const,
      },
    };
    const record = aRecord({ actions: [edited], ...world.log });
    const { edits, rebuilt } = outsideEdits(
      record,
      new Map([[edited.id, { by: "A Person", on: day("2018-06-05") }]]),
    );
    expect(edits.map((one) => inEnglish(one.words))).toEqual([
      "1.5: status changed in SharePoint from Slippage to In progress by A Person on 5 June 2018, not reported or decided.",
      "1.5: date changed in SharePoint from 30 September 2018 to 31 March 2019 by A Person on 5 June 2018, not endorsed.",
    ]);
    expect(rebuilt.map((one) => one.current)).toEqual([world.action.current]);
  });

  test("a record kept by the app alone has none", () => {
    const record = aRecord({ actions: [world.action], ...world.log });
    expect(outsideEdits(record)).toEqual({ edits: [], rebuilt: [] });
  });

  test("an endorsement by the proposer or a confirmation by the claimer, written into the lists, is found", () => {
    const context = world.context(lead, june);
    const claim = {
      ...(world.log.updates[0] ?? never()),
      kind: "claim" as const,
    };
    const confirm = {
      ...claim,
      id: asId<"Update">("c"),
      kind: "confirm" as const,
      about: claim.id,
      recorded: instant("2018-06-05T09:00:00Z"),
    };
    const revision = {
      id: asId<"Revision">("r"),
      planId: world.action.planId,
      actionId: world.action.id,
      milestoneId: null,
      from: null,
      to: null,
      toText: "",
      reason: "other" as const,
      words: "",
      correctiveAction: null,
      effect: null,
      effective: day(june),
      recorded: context.now,
      by: lead.person,
      post: null,
      door: "tab" as const,
    };
    const decision = newDecision(context, {
      kind: "endorsed",
      revisionId: revision.id,
      date: null,
    });
    const record = aRecord({
      actions: [world.action],
      updates: [claim, confirm],
      revisions: [revision],
      decisions: [decision],
    });
    expect(brokenSeparation(record).map(inEnglish)).toEqual([
      "1.5: the date was endorsed by Lead, who proposed it.",
      "1.5: completion was confirmed by Officer, who claimed it.",
    ]);
  });
});

function never(): never {
  throw new Error("There is an update.");
}
