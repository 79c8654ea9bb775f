// My actions asks what only the owner can answer: a date once nothing is waited for, and what a claim sent back lacks.
import { describe, expect, it } from "vitest";
import { day, parseInstant } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { Decision } from "../../src/domain/plan/decision.ts";
import type { Update, UpdateKind } from "../../src/domain/plan/update.ts";
import { askedOfOwners } from "../../src/tab/myActions/asked.ts";
import { myGroups, whyNow } from "../../src/tab/myActions/myGroups.ts";
import { defaultReminderSettings } from "../../src/domain/reminding/reminderSettings.ts";
import { owedIn } from "../../src/tab/myActions/owed.ts";
import { planRows } from "../../src/tab/reading/rows.ts";
import {
  anAction,
  anOverview,
  aPost,
  aTimeline,
  thePlan,
  today,
} from "./builders.ts";

const post = aPost("Head of Finance", "A. Holder");
const by = { objectId: null, email: null, name: "B. Lead" };
const reported = { on: today, by, note: null };

const first = anAction("2.3", { current: { status: "completed" } });
const undated = anAction("2.6", {
  accountable: post.id,
  due: aTimeline("depends on 2.3", null),
  dependsOn: [first.id],
  current: { lastUpdate: reported },
});
const claimed = anAction("3.1", {
  accountable: post.id,
  current: { inForce: day("2019-12-31"), lastUpdate: reported },
});
const overview = anOverview({
  posts: [post],
  actions: [first, undated, claimed],
});

const owed = owedIn(
  thePlan,
  { settings: defaultReminderSettings, call: null },
  today,
);

function entry(kind: UpdateKind, minute: number): Update {
  const recorded = parseInstant(`2018-06-01T10:0${minute}:00.000Z`);
  if (!recorded) throw new Error("no instant");
  return {
    id: asId(`${kind}-${minute}`),
    planId: thePlan.id,
    actionId: claimed.id,
    kind,
    effective: today,
    recorded,
    by,
    post: post.id,
    door: "tab",
    status: null,
    ownRag: null,
    forecast: null,
    actual: null,
    note: "The minute is missing.",
    reportText: null,
    evidence: [],
    about: ["return", "confirm"].includes(kind) ? asId("claim-1") : null,
    late: false,
  };
}

function nowWith(...updates: Update[]) {
  return nowAfter(updates, []);
}

function nowAfter(updates: readonly Update[], decisions: readonly Decision[]) {
  const asked = askedOfOwners(
    overview,
    new Map([[claimed.id, { updates, revisions: [], decisions }]]),
    today,
  );
  const { now } = myGroups(planRows(overview, today), [post.id], owed, asked);
  return now.map(
    (row) => `${row.action.ref}: ${whyNow(row, today, owed, asked)}`,
  );
}

const date = "2.6: 2.3 is done. Set a date for 2.6.";

describe("what is asked of me", () => {
  it("is a date when what I waited for is done, also on a day I reported", () => {
    expect(nowWith()).toEqual([date]);
  });

  it("is what a claim sent back lacks, in the words it was sent back with", () => {
    expect(nowWith(entry("claim", 1), entry("return", 2))).toEqual([
      "3.1: Claim sent back by B. Lead: The minute is missing.",
      date,
    ]);
  });

  it("is what audit sent back, with who and why, until I claim it again", () => {
    const { id, recorded, ...said } = entry("confirm", 2);
    const back: Decision = {
      ...said,
      id: asId("back"),
      recorded,
      bodyId: null,
      meetingId: null,
      minute: null,
      words: "There is no register.",
      ruling: { kind: "sentBack", confirmId: id },
    };
    expect(nowAfter([entry("claim", 1), entry("confirm", 2)], [back])).toEqual([
      "3.1: Sent back by audit, B. Lead: There is no register.",
      date,
    ]);
    const again = [entry("claim", 1), entry("confirm", 2), entry("claim", 3)];
    expect(nowAfter(again, [back])).toEqual([date]);
  });

  it("is nothing more once I have reported again", () => {
    const again = [entry("claim", 1), entry("return", 2), entry("progress", 3)];
    expect(nowWith(...again)).toEqual([date]);
  });
});
