// The gate, which is about a paper's own words, and publishing once.
import { inEnglish } from "../../../src/domain/words/english.ts";
import { describe, expect, it } from "vitest";
import { day, parseInstant } from "../../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../../src/domain/values/calendarDate.ts";
import { committeePaper } from "./paperInEnglish.ts";
import { gateSentence } from "../../../src/domain/committeePaper/sections/closingSections.ts";
import {
  endorsePaper,
  gateOf,
  overrideGate,
} from "../../../src/domain/committeePaper/publishing/gate.ts";
import type { PaperContext } from "../../../src/domain/committeePaper/publishing/gate.ts";
import {
  paperInputOf,
  paperKey,
} from "../../../src/domain/committeePaper/publishing/paperRequest.ts";
import type { noWords } from "../../../src/domain/committeePaper/parts/paperInput.ts";
import { paperText } from "../../../src/domain/committeePaper/publishing/paperText.ts";
import {
  mayPublish,
  paperFileName,
} from "../../../src/domain/committeePaper/publishing/publishing.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { answered, withCorrectiveActions } from "./answeredWords.ts";
import type { Role } from "../../../src/domain/rights/permission.ts";
import { historyOf } from "../../../src/domain/history/planHistory.ts";
import { corporatePlanAsReported } from "../../../src/localTenant/samplePlans/corporatePlan.ts";

const plan = corporatePlanAsReported();
const audit = plan.bodies.find((one) => one.title.startsWith("Audit"));
const programmeBoard = plan.bodies.find(({ kind }) => kind === "board");
if (!audit || !programmeBoard) throw new Error("bodies");
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

const sat = {
  id: asId<"Meeting">("sat"),
  planId: plan.plan.id,
  bodyId: programmeBoard.id,
  date: day("2018-07-10"),
  state: "open" as const,
  item: null,
  attendance: null,
  told: null,
};
const endorsement = {
  paper,
  meeting: sat,
  minute: " 4 ",
  text: { hash: "h", pieces: {} },
};

describe("the gate", () => {
  it("opens with the Board's endorsement at its meeting and its minute, for that paper alone", () => {
    const answer = endorsePaper(endorsement, contextOf(["author"]));
    if (!answer.ok) throw new Error(inEnglish(answer.words));
    expect(answer.value.meetingId).toBe(sat.id);
    expect(gateOf([answer.value], plan.bodies, paper)).toEqual({
      kind: "endorsed",
      by: "Programme Board",
      on: "2018-07-10",
      minute: "4",
    });
    expect(gateOf([answer.value], plan.bodies, "another")).toBeNull();
  });

  it("prints who recorded it where that is the paper's own author", () => {
    const answer = endorsePaper(endorsement, contextOf(["author"]));
    if (!answer.ok) throw new Error(inEnglish(answer.words));
    const by = (author: string) =>
      gateSentence(gateOf([answer.value], plan.bodies, paper, author));
    expect(by("Somebody")).toContain(
      "minute 4, recorded by Somebody, who wrote this paper",
    );
    expect(by("Somebody Else")).not.toContain("recorded by");
  });

  it("names the body as the council calls it, and not “the Board”", () => {
    const bodies = plan.bodies.map((body) =>
      body.kind === "board" ? { ...body, title: "Improvement Panel" } : body,
    );
    const context = { ...contextOf(["author"]), bodies };
    for (const answer of [
      endorsePaper({ ...endorsement, meeting: null }, context),
      endorsePaper(
        { ...endorsement, meeting: { ...sat, bodyId: audit.id } },
        context,
      ),
      endorsePaper(
        { ...endorsement, meeting: { ...sat, state: "closed" } },
        context,
      ),
      overrideGate({ paper, why: "Urgent." }, context),
    ]) {
      const words = answer.ok ? "" : inEnglish(answer.words);
      expect(words).toContain("Improvement Panel");
      expect(words).not.toContain("the Board");
    }
  });

  it.each([
    ["without a minute", { ...endorsement, minute: " " }, "noMinute"],
    ["without a meeting", { ...endorsement, meeting: null }, "noMeeting"],
    [
      "at a meeting to come",
      { ...endorsement, meeting: { ...sat, date: day("2018-07-13") } },
      "future",
    ],
    [
      "at a meeting that is closed",
      { ...endorsement, meeting: { ...sat, state: "closed" as const } },
      "meetingClosed",
    ],
    [
      "at a meeting of another body",
      { ...endorsement, meeting: { ...sat, bodyId: audit.id } },
      "notTheBoard",
    ],
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
    if (!answer.ok) throw new Error(inEnglish(answer.words));
    expect(gateOf([answer.value], plan.bodies, paper)).toMatchObject({
      kind: "overridden",
      why: "The Board could not meet.",
    });
  });
});

describe("an endorsement is about the paper's own words", () => {
  const read = (over: Partial<typeof noWords> = {}, more = {}) =>
    inputWith({}, { ...answered({ neverDated: ["8.2"] }), ...over }, more);

  it("stands while they are the same to the word, whenever it is looked at", () => {
    expect(read().gate).toMatchObject({ kind: "endorsed" });
    expect(read().reopened).toBeUndefined();
  });

  it("is open again when one of them is changed, says which, and nothing is published", () => {
    const input = read({ texts: { reasons: "Other reasons than before." } });
    expect(input.gate).toBeNull();
    expect(input.reopened?.on).toBe("2018-07-10");
    const said = committeePaper(input).checks.find(
      ({ rule }) => rule === "notEndorsed",
    );
    expect(said?.weight).toBe("stop");
    expect(said?.words).toContain("with other words");
    const names = input.reopened?.changed.join(" ") ?? "";
    expect(names).not.toBe("");
    expect(said?.words).toContain(input.reopened?.changed[0] ?? "?");
  });

  it("is open again when the plan itself says something else since", () => {
    const actions = plan.actions.map((one) =>
      one.ref === "2.2" ? { ...one, title: "Something else" } : one,
    );
    const input = read({}, { actions });
    expect(input.gate).toBeNull();
    expect(input.reopened?.changed.length).toBeGreaterThan(0);
  });

  it("recorded before a paper's words were told apart, opens as it did", () => {
    const answer = endorsePaper(endorsement, contextOf(["author"]));
    if (!answer.ok) throw new Error(inEnglish(answer.words));
    const old = {
      ...answer.value,
      ruling: { kind: "paperEndorsed", paper } as const,
    };
    const input = read({ texts: { reasons: "Other." } }, { decisions: [old] });
    expect(input.gate).toMatchObject({ kind: "endorsed" });
  });
});

const planWith = (over: Partial<typeof plan> = {}) =>
  withCorrectiveActions({ ...plan, ...over });

/** The paper's input with words, once the Board has endorsed the usual ones. */
function inputWith(
  over: Partial<Parameters<typeof paperInputOf>[2]>,
  words = answered({ neverDated: ["8.2"] }),
  more: Partial<typeof plan> = {},
) {
  const request = {
    bodyId: audit?.id ?? asId<"Body">(""),
    meeting,
    asAt: day("2018-07-01"),
    audience: "public" as const,
    ...over,
  };
  const usual = { words: answered({ neverDated: ["8.2"] }), clearances: [] };
  const unread = planWith();
  const text = paperText(
    paperInputOf(unread, historyOf(unread), request, usual, []),
  );
  const answer = endorsePaper({ ...endorsement, text }, contextOf(["author"]));
  if (!answer.ok) throw new Error(inEnglish(answer.words));
  const record = planWith({ decisions: [answer.value], ...more });
  return paperInputOf(
    record,
    historyOf(record),
    request,
    { words, clearances: [] },
    [],
  );
}

function aPaper(over: Partial<Parameters<typeof paperInputOf>[2]> = {}) {
  return committeePaper(inputWith(over));
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
    expect(!answer.ok && inEnglish(answer.words)).toContain(
      "on 12 July 2018 by Report Author",
    );
    expect(!answer.ok && inEnglish(answer.words)).toContain(
      "issue a correction",
    );
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
    expect(!answer.ok && inEnglish(answer.words)).toContain("has not endorsed");
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
