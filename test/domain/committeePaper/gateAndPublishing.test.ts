// The gate, publishing once, corrections in the next paper, and what each body was last told.
import { describe, expect, it } from "vitest";
import { day, parseInstant } from "../../../src/domain/calendarDate.ts";
import type { Instant } from "../../../src/domain/calendarDate.ts";
import {
  correctPaper,
  correctionsToPrint,
} from "../../../src/domain/committeePaper/corrections.ts";
import { committeePaper } from "../../../src/domain/committeePaper/committeePaper.ts";
import {
  endorsePaper,
  gateOf,
  overrideGate,
} from "../../../src/domain/committeePaper/gate.ts";
import type { PaperContext } from "../../../src/domain/committeePaper/gate.ts";
import {
  lastTold,
  nextMeeting,
} from "../../../src/domain/committeePaper/lastTold.ts";
import {
  paperInputOf,
  paperKey,
} from "../../../src/domain/committeePaper/paperRequest.ts";
import {
  mayPublish,
  paperFileName,
} from "../../../src/domain/committeePaper/publishing.ts";
import { asId } from "../../../src/domain/id.ts";
import { answered, withCorrectiveActions } from "./answeredWords.ts";
import type { Role } from "../../../src/domain/permission.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import { corporatePlanAsReported } from "../../../src/localTenant/samplePlans/corporatePlan.ts";

const plan = corporatePlanAsReported();
const audit = plan.bodies.find((one) => one.title.startsWith("Audit"));
const cabinet = plan.bodies.find((one) => one.title === "Cabinet");
if (!audit || !cabinet) throw new Error("bodies");
const monitoringOfficer = plan.posts.find(
  (one) => one.title === "Monitoring Officer",
);
const meeting = day("2018-07-24");
const paper = paperKey(plan.plan.id, { bodyId: audit.id, meeting });

function at(text: string): Instant {
  const moment = parseInstant(text);
  if (!moment) throw new Error(text);
  return moment;
}

function contextOf(
  roles: readonly Role[],
  over: Partial<PaperContext> = {},
): PaperContext {
  return {
    planId: plan.plan.id,
    bodies: plan.bodies,
    posts: plan.posts,
    actor: {
      person: { name: "Somebody", email: null, objectId: null },
      roles,
      posts: [],
    },
    today: day("2018-07-12"),
    now: at("2018-07-12T09:00:00Z"),
    newId: () => "an-id",
    ...over,
  };
}

describe("the gate", () => {
  const endorsement = { paper, on: day("2018-07-10"), minute: " 4 " };

  it("opens with the Board's endorsement, its day and its minute, for that paper alone", () => {
    const answer = endorsePaper(endorsement, contextOf(["author"]));
    if (!answer.ok) throw new Error(answer.words);
    expect(gateOf([answer.value], plan.bodies, paper)).toEqual({
      kind: "endorsed",
      by: "Programme Board",
      on: "2018-07-10",
      minute: "4",
    });
    expect(gateOf([answer.value], plan.bodies, "another")).toBeNull();
  });

  it.each([
    ["without a minute", { ...endorsement, minute: " " }, "noMinute"],
    ["without a day", { ...endorsement, on: null }, "noDate"],
    ["on a day to come", { ...endorsement, on: day("2018-07-13") }, "future"],
  ])("is refused %s", (_, draft, because) => {
    expect(endorsePaper(draft, contextOf(["author"]))).toMatchObject({
      ok: false,
      because,
    });
  });

  it("is overridden by the holder of the post of Monitoring Officer only, with a reason", () => {
    const draft = { paper, why: "The Board could not meet." };
    const admin = contextOf(["administrator"]);
    expect(overrideGate(draft, admin)).toMatchObject({ because: "notYours" });
    const holder = {
      ...admin,
      actor: {
        ...admin.actor,
        roles: ["officer"] as const,
        posts: monitoringOfficer ? [monitoringOfficer.id] : [],
      },
    };
    expect(overrideGate({ paper, why: " " }, holder)).toMatchObject({
      because: "noReason",
    });
    const answer = overrideGate(draft, holder);
    if (!answer.ok) throw new Error(answer.words);
    expect(gateOf([answer.value], plan.bodies, paper)).toMatchObject({
      kind: "overridden",
      why: "The Board could not meet.",
    });
  });
});

function aPaper(over: Partial<Parameters<typeof paperInputOf>[2]> = {}) {
  const answer = endorsePaper(
    { paper, on: day("2018-07-10"), minute: "4" },
    contextOf(["author"]),
  );
  const decisions = answer.ok ? [answer.value] : [];
  const record = withCorrectiveActions({ ...plan, decisions });
  const request = {
    bodyId: audit?.id ?? asId<"Body">(""),
    meeting,
    asAt: day("2018-07-01"),
    audience: "public" as const,
    ...over,
  };
  const words = answered({ neverDated: ["8.2"] });
  const draft = { words, clearances: [] };
  return committeePaper(
    paperInputOf(record, historyOf(record), request, draft, []),
  );
}

describe("publishing", () => {
  const author = {
    actor: contextOf(["author"]).actor,
    today: day("2018-07-12"),
    timeZone: "Europe/London",
  };
  const first = {
    publishedAt: at("2018-07-11T23:30:00Z"),
    publishedBy: { name: "Report Author", email: null, objectId: null },
  };

  it("is allowed once the gate is open and nothing stops it", () => {
    expect(mayPublish(aPaper(), null, author).ok).toBe(true);
  });

  it("twice is refused kindly: who, which day there, and what to do", () => {
    const answer = mayPublish(aPaper(), first, author);
    expect(answer).toMatchObject({ ok: false, because: "alreadyPublished" });
    // Half past midnight in British summer time.
    expect(!answer.ok && answer.words).toContain(
      "on 12 July 2018 by Report Author",
    );
    expect(!answer.ok && answer.words).toContain("issue a correction");
  });

  it("of a position still to come, or by a member, is refused", () => {
    expect(
      mayPublish(aPaper({ asAt: day("2018-07-20") }), null, author),
    ).toMatchObject({ because: "future" });
    const { actor } = contextOf(["member"]);
    expect(mayPublish(aPaper(), null, { ...author, actor })).toMatchObject({
      because: "notYours",
    });
  });

  it("of another meeting's paper is not opened by this one's endorsement", () => {
    const other = aPaper({ meeting: day("2018-10-02") });
    const answer = mayPublish(other, null, author);
    expect(!answer.ok && answer.words).toContain("has not endorsed");
  });

  it("names its files so that any library takes them", () => {
    const name = paperFileName({
      ...aPaper(),
      planTitle: 'A/B: "plan" 50% #1 <x>?*|\\',
    });
    expect(name).not.toMatch(/["*:<>?/\\|#%]/);
    expect(name).toContain("2018-07-24");
  });
});

describe("corrections", () => {
  const words = {
    of: "june",
    paper: "Audit, June",
    where: "4.4",
    was: "38",
    is: "31",
    why: "Counted twice.",
  };
  const context = {
    actor: contextOf(["author"]).actor,
    now: at("2018-07-20T09:00:00Z"),
    newId: () => asId<"Correction">("c1"),
  };

  it("are printed in the next paper to the same body, and not again after it", () => {
    const answer = correctPaper(words, context);
    if (!answer.ok) throw new Error(answer.words);
    const june = { key: "june", at: at("2018-06-12T09:00:00Z") };
    const july = { key: "july", at: at("2018-07-24T09:00:00Z") };
    expect(correctionsToPrint([answer.value], [june])).toHaveLength(1);
    expect(correctionsToPrint([answer.value], [june, july])).toEqual([]);
    expect(
      correctionsToPrint([answer.value], [{ ...june, key: "cabinet" }]),
    ).toEqual([]);
  });

  it.each(["where", "was", "is", "why"] as const)(
    "without “%s” are refused",
    (name) => {
      expect(correctPaper({ ...words, [name]: " " }, context)).toMatchObject({
        because: "empty",
      });
    },
  );
});

describe("what a body was last told", () => {
  it("is its own last paper, before the new day, and nobody else's", () => {
    const { meetings } = plan;
    expect(lastTold(meetings, audit.id, day("2018-06-19"))).toBe("2018-03-20");
    expect(lastTold(meetings, audit.id, day("2018-03-20"))).toBe("2017-12-12");
    expect(lastTold(meetings, cabinet.id, day("2018-06-19"))).toBeNull();
    expect(nextMeeting(meetings, audit.id, day("2018-06-19"))?.date).toBe(
      "2018-07-24",
    );
  });
});
