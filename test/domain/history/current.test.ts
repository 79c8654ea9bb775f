// What is current is worked out from the log: undo, claims, endorsed dates and moves.
import { describe, expect, test } from "vitest";
import { eventsOf } from "../../../src/domain/history/actionEvents.ts";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { currentOf } from "../../../src/domain/history/current.ts";
import type { Decision } from "../../../src/domain/plan/decision.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { position } from "../../../src/domain/history/position.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import { aRecord, aTheme } from "../ruleWorld.ts";
import { action, decision, log, revision, update } from "./logWorld.ts";

const claim = update("claim", "2018-06-10", {
  kind: "claim",
  actual: day("2018-06-01"),
});
const confirm = update("confirm", "2018-06-20", {
  kind: "confirm",
  actual: day("2018-06-01"),
  about: asId("claim"),
});

describe("completion", () => {
  test("a claim changes no status; its confirmation completes on the actual date", () => {
    const claimed = currentOf(action, log({ updates: [claim] }));
    expect([claimed.status, claimed.claimed, claimed.actual]).toEqual([
      "inProgress",
      true,
      null,
    ]);
    const done = currentOf(action, log({ updates: [confirm, claim] }));
    expect([done.status, done.claimed, done.actual]).toEqual([
      "completed",
      false,
      "2018-06-01",
    ]);
    const [event] = eventsOf(action, log({ updates: [claim, confirm] }));
    expect([event?.effective, event?.recorded]).toEqual([
      "2018-06-01",
      "2018-06-20",
    ]);
  });

  test("a claim sent back, or taken back, waits no more", () => {
    const back = update("back", "2018-06-12", {
      kind: "return",
      about: asId("claim"),
    });
    const undo = update("undo", "2018-06-12", {
      kind: "undo",
      about: asId("claim"),
    });
    for (const answer of [back, undo])
      expect(currentOf(action, log({ updates: [claim, answer] })).claimed).toBe(
        false,
      );
  });

  test("a completed action may be reopened, and has no actual date then", () => {
    const again = update("again", "2018-07-01", { status: "inProgress" });
    const { status, actual } = currentOf(
      action,
      log({ updates: [claim, confirm, again] }),
    );
    expect([status, actual]).toEqual(["inProgress", null]);
  });
});

test("an entry taken back does not count, but was known until it was taken back", () => {
  const slip = update("slip", "2018-05-01", {
    status: "slippage",
    note: "Late",
  });
  const undo = update("undo", "2018-05-10", {
    kind: "undo",
    about: asId("slip"),
  });
  const current = currentOf(action, log({ updates: [slip, undo] }));
  expect([current.status, current.lastUpdate]).toEqual(["inProgress", null]);
  const history = historyOf(
    aRecord({ actions: [action], updates: [slip, undo] }),
  );
  const slippageAt = (asAt: string) =>
    position(history, { asAt: day(asAt) }).counts.slippage;
  expect([slippageAt("2018-05-09"), slippageAt("2018-05-10")]).toEqual([1, 0]);
});

describe("dates", () => {
  const asked = revision("r1", "2018-05-01", "2019-03-31");
  test("a proposal awaits and moves nothing", () => {
    const current = currentOf(action, log({ revisions: [asked] }));
    expect(current).toMatchObject({
      inForce: "2018-09-30",
      awaiting: { to: "2019-03-31", proposedOn: "2018-05-01" },
      moves: 0,
    });
  });

  test("endorsed dates are counted as moves with their days; support and the same date again are none", () => {
    const current = currentOf(
      action,
      log({
        revisions: [asked, revision("r2", "2018-07-01", "2019-09-30")],
        decisions: [
          decision("d0", "2018-05-10", {
            kind: "supported",
            revisionId: asId("r1"),
          }),
          decision("d1", "2018-06-19", {
            kind: "endorsed",
            revisionId: asId("r1"),
            date: day("2019-03-31"),
          }),
          decision("d2", "2018-08-01", {
            kind: "endorsed",
            revisionId: asId("r2"),
            date: day("2019-09-30"),
          }),
          decision("d3", "2018-08-02", {
            kind: "endorsed",
            revisionId: asId("r2"),
            date: day("2019-09-30"),
          }),
        ],
      }),
    );
    expect(current).toMatchObject({
      inForce: "2019-09-30",
      awaiting: null,
      moves: 2,
      daysMoved: 365,
    });
  });

  test("a proposal and its decision saved in one moment are in that order", () => {
    const refused = decision("a", "2018-05-01", {
      kind: "refused",
      revisionId: asId("r1"),
    });
    const current = currentOf(
      action,
      log({ revisions: [asked], decisions: [refused] }),
    );
    expect([current.awaiting, current.inForce]).toEqual([null, "2018-09-30"]);
  });

  test("a milestone's date is not the action's", () => {
    const current = currentOf(
      action,
      log({
        revisions: [
          revision("m", "2018-05-01", "2019-03-31", {
            milestoneId: asId("milestone"),
          }),
        ],
        decisions: [
          decision("d", "2018-06-01", {
            kind: "endorsed",
            revisionId: asId("m"),
            date: day("2019-03-31"),
          }),
        ],
      }),
    );
    expect(current).toMatchObject({
      inForce: "2018-09-30",
      awaiting: null,
      moves: 0,
    });
  });
});

test("suspended by decision, it goes back to what it was when resumed; withdrawn, it is out", () => {
  const begun = update("begun", "2018-04-10", { status: "inProgress" });
  const slip = update("slip", "2018-05-01", { status: "slippage" });
  const suspended = decision("s", "2018-05-10", { kind: "suspended" });
  const resumed = decision("t", "2018-06-10", { kind: "resumed" });
  const status = (decisions: Decision[]) =>
    currentOf(action, log({ updates: [begun, slip], decisions })).status;
  expect(status([suspended])).toBe("suspended");
  expect(status([suspended, resumed])).toBe("slippage");
  expect(
    status([decision("w", "2018-06-11", { kind: "actionWithdrawn" })]),
  ).toBe("withdrawn");
});

test("an action moved to another theme is still under its old one in the position known before", () => {
  const [from, to] = [aTheme("1", "Finance"), aTheme("2", "People")];
  const moved = decision("m", "2018-06-10", {
    kind: "themeChanged",
    from: from.id,
    to: to.id,
  });
  const history = historyOf(
    aRecord({
      themes: [from, to],
      actions: [{ ...action, themeId: to.id }],
      decisions: [moved],
    }),
  );
  const themesAt = (asAt: string) =>
    Object.keys(position(history, { asAt: day(asAt) }).ragByTheme);
  expect([themesAt("2018-06-09"), themesAt("2018-06-10")]).toEqual([
    [from.title],
    [to.title],
  ]);
});
