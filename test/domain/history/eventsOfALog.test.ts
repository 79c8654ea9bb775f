// What each entry of a log does to the position: of one moment, of one day, taken back, resumed.
import { describe, expect, test } from "vitest";
import type { Action } from "../../../src/domain/plan/action.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import type { Decision } from "../../../src/domain/plan/decision.ts";
import { eventsOf } from "../../../src/domain/history/actionEvents.ts";
import { currentOf } from "../../../src/domain/history/current.ts";
import { asId } from "../../../src/domain/values/id.ts";
import type { Status } from "../../../src/domain/plan/status.ts";
import type { Update } from "../../../src/domain/plan/update.ts";
import { anAction, instant } from "../ruleWorld.ts";
import { action, decision, log, revision, update } from "./logWorld.ts";

function statusOf(
  updates: readonly Update[],
  decisions: readonly Decision[] = [],
  of: Action = action,
): Status {
  return currentOf(of, log({ updates, decisions })).status;
}

const at = (date: string, time: string) => ({
  effective: day(date),
  recorded: instant(`${date}T${time}:00Z`),
});

describe("a status", () => {
  test("of one day counts from the later moment, whatever the order of the log", () => {
    const slip = update("u1", "2018-05-01", {
      status: "slippage",
      ...at("2018-05-01", "09:00"),
    });
    const done = update("u2", "2018-05-01", {
      status: "completed",
      ...at("2018-05-01", "10:00"),
    });
    expect(statusOf([done, slip])).toBe("completed");
    expect(statusOf([slip, done])).toBe("completed");
  });

  test("confirmed without a day is completed on the day it was confirmed", () => {
    const confirm = update("c", "2018-06-20", { kind: "confirm" });
    expect(eventsOf(action, log({ updates: [confirm] }))).toStrictEqual([
      {
        ref: "1.5",
        type: "status",
        to: "completed",
        effective: "2018-06-20",
        recorded: "2018-06-20",
        sequence: "2018-06-20T10:00:00.000Z 0 c",
      },
    ]);
  });

  test("is set by progress that names one, and by nothing else an officer says", () => {
    const words = update("u", "2018-05-01", { note: "Nothing new." });
    const question = update("q", "2018-05-02", {
      kind: "question",
      status: "completed",
    });
    expect(eventsOf(action, log({ updates: [words, question] }))).toEqual([]);
    expect(statusOf([words, question])).toBe("inProgress");
  });

  test("reported in the moment of a decision comes before it, whatever the ids", () => {
    const suspended = decision("a", "2018-05-10", { kind: "suspended" });
    const begun = update("z", "2018-05-10", { status: "inProgress" });
    expect(statusOf([begun], [suspended])).toBe("suspended");
  });
});

describe("resumed, an action goes back to where it stood", () => {
  const suspended = decision("s", "2018-05-10", { kind: "suspended" });
  const resumed = decision("t", "2018-06-10", { kind: "resumed" });
  const both = [suspended, resumed];

  test.each<[string, readonly Update[], Status]>([
    [
      "reported an hour before it was resumed",
      [
        update("u", "2018-06-10", {
          status: "slippage",
          ...at("2018-06-10", "09:00"),
        }),
      ],
      "slippage",
    ],
    [
      "of two days the later, whatever the order of the log",
      [
        update("v", "2018-05-02", { status: "slippage" }),
        update("u", "2018-05-01", { status: "notStarted" }),
      ],
      "slippage",
    ],
    [
      "of two days the later, in the order of the log",
      [
        update("u", "2018-05-01", { status: "notStarted" }),
        update("v", "2018-05-02", { status: "slippage" }),
      ],
      "slippage",
    ],
    [
      "of one day the later recorded",
      [
        update("v", "2018-05-01", {
          status: "slippage",
          ...at("2018-05-01", "11:00"),
        }),
        update("u", "2018-05-01", {
          status: "notStarted",
          ...at("2018-05-01", "09:00"),
        }),
      ],
      "slippage",
    ],
    [
      "a day entered only after it was resumed was not known",
      [
        update("u", "2018-05-01", { status: "slippage" }),
        update("v", "2018-05-02", {
          status: "completed",
          recorded: instant("2018-07-01T10:00:00Z"),
        }),
      ],
      "slippage",
    ],
    [
      "not to a suspension in somebody's words",
      [
        update("u", "2018-05-01", { status: "slippage" }),
        update("v", "2018-05-02", { status: "suspended" }),
      ],
      "slippage",
    ],
    ["where nothing was ever reported", [], "inProgress"],
  ])("%s", (_, updates, status) => {
    expect(statusOf(updates, both)).toBe(status);
  });

  test("what a day to come said was not yet so", () => {
    const ahead = update("v", "2018-06-11", {
      status: "completed",
      recorded: instant("2018-06-09T10:00:00Z"),
    });
    const [, , event] = eventsOf(
      action,
      log({ updates: [ahead], decisions: both }),
    );
    expect(event).toMatchObject({ type: "status", to: "inProgress" });
  });

  test("which is what it began with, or in progress where it began suspended", () => {
    const begunAs = (initialStatus: Status) =>
      statusOf([], both, anAction({ ref: action.ref, initialStatus }));
    expect(begunAs("notStarted")).toBe("notStarted");
    expect(begunAs("suspended")).toBe("inProgress");
  });
});

describe("a proposal", () => {
  const asked = revision("r1", "2018-05-01", "2019-03-31");

  test("taken back in the very moment it was made waits no more, whatever the ids", () => {
    const back = decision("a", "2018-05-01", {
      kind: "proposalWithdrawn",
      revisionId: asked.id,
    });
    const current = currentOf(
      action,
      log({ revisions: [asked], decisions: [back] }),
    );
    expect(current.awaiting).toBeNull();
  });

  test("that is not in the log was refused all the same, to no date", () => {
    const refused = decision("d", "2018-05-02", {
      kind: "refused",
      revisionId: asId("gone"),
    });
    expect(eventsOf(action, log({ decisions: [refused] }))).toMatchObject([
      { type: "reject", to: null },
    ]);
  });

  test("supported, or another kind of decision, moves nothing the position counts", () => {
    const decisions = [
      decision("d", "2018-05-02", { kind: "supported", revisionId: asked.id }),
      decision("e", "2018-05-03", { kind: "noted" }),
    ];
    expect(eventsOf(action, log({ decisions }))).toEqual([]);
  });
});
