// The outcome of every recommendation can be recorded, once, and the body's next paper says what it decided.
import { inEnglish } from "../../../src/domain/words/english.ts";
import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { committeePaper } from "../../../src/domain/committeePaper/committeePaper.ts";
import {
  recommendationsOf,
  recordOutcome,
} from "../../../src/domain/committeePaper/publishing/outcomes.ts";
import type { OutcomeDraft } from "../../../src/domain/committeePaper/publishing/outcomes.ts";
import type { Role } from "../../../src/domain/rights/permission.ts";
import { committee, instant, planId } from "../ruleWorld.ts";
import { inputOf } from "./askedWorld.ts";

const paper = committeePaper(inputOf({}));
const [first = ""] = recommendationsOf(paper);
const draft: OutcomeDraft = {
  paper: "june",
  recommendation: first,
  outcome: "noted",
  minute: " 12 ",
  words: "",
};

const context = (
  roles: readonly Role[] = ["author"],
  today = "2018-06-20",
) => ({
  planId,
  bodies: [committee],
  posts: [],
  actor: {
    person: { name: "Author", email: null, objectId: null },
    roles,
    posts: [],
  },
  today: day(today),
  now: instant(`${today}T09:00:00Z`),
  newId: () => "decision-1",
});

const given = { bodyId: committee.id, meeting: day("2018-06-19") };

describe("the outcome of a recommendation", () => {
  it("is recorded with its minute, and printed in the body's next paper", () => {
    const answer = recordOutcome(draft, given, [], context());
    if (!answer.ok) throw new Error(inEnglish(answer.words));
    const next = committeePaper({
      ...inputOf({ decisions: [answer.value] }),
      asAt: day("2018-07-01"),
      previousAsAt: day("2018-06-10"),
    });
    const section = next.sections.find((one) => one.name === "lastDecided");
    expect(JSON.stringify(section)).toContain(first);
    expect(JSON.stringify(section)).toContain("19 June 2018, minute 12");
    const table = section?.blocks.find((one) => one.kind === "table");
    expect(table?.rows[0]?.[1]).toBe("Noted");
  });

  it.each([
    ["by a member", draft, context(["member"]), "notYours"],
    ["before the meeting", draft, context(["author"], "2018-06-18"), "future"],
    ["without a minute", { ...draft, minute: " " }, context(), "noMinute"],
    [
      "amended without saying how",
      { ...draft, outcome: "amended" as const },
      context(),
      "noWords",
    ],
  ])("is refused %s", (_, asked, by, because) => {
    expect(recordOutcome(asked, given, [], by)).toMatchObject({
      ok: false,
      because,
    });
  });

  it("recorded once is not put over", () => {
    const once = recordOutcome(draft, given, [], context());
    if (!once.ok) throw new Error(inEnglish(once.words));
    expect(recordOutcome(draft, given, [once.value], context())).toMatchObject({
      ok: false,
      because: "alreadyRecorded",
    });
  });
});
