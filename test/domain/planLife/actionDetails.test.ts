// What belongs to an action beside its promise: set where it is made, edited, and for several at once, by whom the log lets.
import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { rightOfFact } from "../../../src/domain/entries/rightOf.ts";
import { columnKey, inferOwn } from "../../../src/domain/plan/ownReading.ts";
import { may } from "../../../src/domain/rights/permission.ts";
import {
  detailsFor,
  keepDetails,
  keepDetailsOf,
} from "../../../src/domain/planLife/actions/actionDetails.ts";
import type { Details } from "../../../src/domain/planLife/actions/actionDetails.ts";
import { keepDraftAction } from "../../../src/domain/planLife/draft/draftEdits.ts";
import { addAction } from "../../../src/domain/planLife/actions/newActions.ts";
import {
  accepted,
  administrator,
  anAction,
  aPlan,
  aPost,
  aRecord,
  aTheme,
  author,
  finance,
  instant,
  lead,
  monitoring,
  newId,
  officer,
  ref,
  refused,
} from "../ruleWorld.ts";

const theme = aTheme("1", "Leadership");
const one = anAction({ themeId: theme.id, accountable: monitoring });
const two = anAction({ ref: ref("1.6"), themeId: theme.id });
const record = aRecord({
  plan: aPlan({ columns: [inferOwn("Cost", ["£1"])] }),
  themes: [theme],
  posts: [
    aPost(monitoring, "Monitoring Officer"),
    aPost(finance, "Head of Finance"),
  ],
  actions: [one, two],
});
const context = (actor = administrator, plan = record.plan) => ({
  record: { ...record, plan },
  actor,
  today: day("2018-06-04"),
  now: instant("2018-06-04T10:00:00Z"),
  newId,
});

const all: Details = {
  leadMember: "Finance and Governance",
  supporting: [finance],
  outcome: "Turnout rises",
  resource: "£20,000",
  implications: ["equalities"],
  answers: ["R1", "R4"],
  exempt: "3",
  own: { [columnKey("Cost")]: "5000" },
};

describe("the council’s own columns", () => {
  const cost = columnKey("Cost");

  test("are kept by their kind, and what does not fit is refused with what would", () => {
    const kept = keepDetails(one.id, { own: { [cost]: "£5k" } }, context());
    expect(accepted(kept).own).toEqual({ [cost]: "5000" });
    expect(
      refused(keepDetails(one.id, { own: { [cost]: "a lot" } }, context())),
    ).toMatchObject({
      because: "notFitting",
      words:
        "“a lot” does not fit “Cost”, which holds money. Write it otherwise, or leave it empty.",
    });
  });
});

describe("details of an action", () => {
  test("are kept tidy: no space around, nothing twice, and who answers does not support as well", () => {
    const kept = accepted(
      keepDetails(
        one.id,
        {
          leadMember: "  Finance ",
          outcome: " ",
          supporting: [finance, finance, monitoring],
          answers: ["R1", " R1 ", ""],
        },
        context(),
      ),
    );
    expect(kept).toMatchObject({
      leadMember: "Finance",
      outcome: null,
      supporting: [finance],
      answers: ["R1"],
    });
    // What nobody touched is as it was, to the letter.
    expect(kept.title).toBe(one.title);
  });

  test("are set where an action is made, in a draft and in a live plan", () => {
    const made = {
      ref: "1.7",
      title: "Train members",
      themeId: theme.id,
      accountable: monitoring,
      due: null,
      details: all,
    };
    const draft = aPlan({ state: "draft", wentLive: null });
    const drafted = accepted(
      keepDraftAction({ ...made, id: null }, context(administrator, draft)),
    );
    expect(drafted.added[0]?.action).toMatchObject(all);
    const added = accepted(
      addAction({ ...made, reason: "Asked for." }, context()),
    );
    expect(added.added[0]?.action).toMatchObject(all);
  });
});

describe("an exempt mark", () => {
  test.each([
    ["england", "3", true],
    ["england", "paragraph 7", true],
    ["england", "8", false],
    ["england", "confidential", false],
    ["wales", "14", true],
    ["wales", "3", false],
    // Read into the Act for a standards committee alone.
    ["wales", "18", true],
    ["wales", "18A", false],
    ["scotland", "as the convener decides", true],
  ] as const)("in %s under %j: %j", (nation, exempt, isThere) => {
    const answer = keepDetails(
      one.id,
      { exempt },
      context(administrator, aPlan({ nation })),
    );
    expect(answer.ok).toBe(isThere);
    if (!isThere) expect(refused(answer).because).toBe("noParagraph");
  });

  test("that came from a file in other words does not stand in the way of the rest", () => {
    const marked = { ...one, exempt: "Part II" };
    const before = { ...record, actions: [marked, two] };
    const kept = accepted(
      keepDetails(
        one.id,
        { exempt: "Part II", outcome: "Done" },
        { ...context(), record: before },
      ),
    );
    expect(kept).toMatchObject({ exempt: "Part II", outcome: "Done" });
  });
});

describe("who may", () => {
  test.each([
    ["administrator", administrator, true, true],
    ["lead", lead, false, true],
    ["author", author, false, false],
    ["officer", officer, false, false],
  ] as const)("%s", (_, actor, words, supporting) => {
    expect(keepDetails(one.id, { outcome: "x" }, context(actor)).ok).toBe(
      words,
    );
    expect(
      keepDetails(one.id, { supporting: [finance] }, context(actor)).ok,
    ).toBe(supporting);
    expect(detailsFor(actor, record.plan, one)).toBe(
      words ? "all" : supporting ? "supporting" : null,
    );
  });

  test("is what the log will ask of the entry, for every field", () => {
    for (const [field, value] of Object.entries(all)) {
      const after = { ...one, [field]: value };
      const fact = { what: "fact", kind: "actions", value: after } as const;
      for (const actor of [administrator, lead, author])
        expect(
          keepDetails(one.id, { [field]: value }, context(actor)).ok,
          field,
        ).toBe(may(actor, rightOfFact(fact, one), { action: one }).ok);
    }
  });

  test("nobody in a closed plan, or of an action that has left", () => {
    const closed = aPlan({ state: "closed" });
    expect(
      refused(
        keepDetails(one.id, { outcome: "x" }, context(administrator, closed)),
      ).because,
    ).toBe("planClosed");
    const left = anAction({
      id: asId("left"),
      ref: ref("1.9"),
      initialStatus: "withdrawn",
    });
    const gone = {
      ...left,
      current: { ...left.current, status: "withdrawn" as const },
    };
    expect(
      refused(
        keepDetails(
          gone.id,
          { outcome: "x" },
          { ...context(), record: { ...record, actions: [gone] } },
        ),
      ).because,
    ).toBe("leftPlan");
  });
});

describe("several actions at once", () => {
  const ids = [one.id, two.id];

  test("get one thing each, and those that have it already are left alone", () => {
    const has = { ...one, answers: ["R4"] };
    const now = { ...context(), record: { ...record, actions: [has, two] } };
    const changes = accepted(
      keepDetailsOf(ids, { field: "answers", add: "R4" }, now),
    );
    expect(changes.map(({ after }) => [after.ref, after.answers])).toEqual([
      ["1.6", ["R4"]],
    ]);
  });

  test("keep what else is in a list when one is added or removed", () => {
    const has = { ...one, answers: ["R1", "R4"] };
    const now = { ...context(), record: { ...record, actions: [has, two] } };
    const [change] = accepted(
      keepDetailsOf([one.id], { field: "answers", remove: "R4" }, now),
    );
    expect(change?.after.answers).toEqual(["R1"]);
  });

  test("are all refused where one is, and nothing to set is said", () => {
    expect(
      refused(keepDetailsOf(ids, { field: "exempt", to: "99" }, context()))
        .because,
    ).toBe("noParagraph");
    expect(
      refused(keepDetailsOf(ids, { field: "outcome", to: null }, context()))
        .because,
    ).toBe("nothingToSet");
  });
});
