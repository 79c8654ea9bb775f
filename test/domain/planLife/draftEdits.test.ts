// Editing a draft: actions and themes take any wording until the plan goes live, and not after.
import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import {
  keepDraftAction,
  dropTheme,
  keepTheme,
} from "../../../src/domain/planLife/draft/draftEdits.ts";
import { startPlan } from "../../../src/domain/planLife/draft/draftPlan.ts";
import type { PlanRecord } from "../../../src/domain/plan/planRecord.ts";
import { readTimeline } from "../../../src/domain/dates/timeline.ts";
import {
  accepted,
  administrator,
  anAction,
  aPlan,
  aRecord,
  aTheme,
  instant,
  lead,
  newId,
  ref,
  refused,
} from "../ruleWorld.ts";

const today = day("2018-06-04");
const [one, two, three] = ["1", "2", "3"].map((code) => ({
  ...aTheme(code, `Theme ${code}`),
  order: Number(code),
}));
if (!one || !two || !three) throw new Error("three themes");

const drafted = aRecord({
  plan: aPlan({ state: "draft", wentLive: null }),
  themes: [one, two, three],
  actions: [
    anAction({ themeId: one.id, accountable: null }),
    anAction({ ref: ref("1.6"), themeId: one.id }),
  ],
});
const live: PlanRecord = { ...drafted, plan: aPlan() };

function context(record = drafted, actor = administrator) {
  return { record, actor, today, now: instant("2018-06-04T10:00:00Z"), newId };
}

const due = readTimeline("by March 2019", { reference: today });
const draft = {
  id: anAction().id,
  ref: "1.5",
  title: "Review the election cycle",
  description: "With a report to Council.",
  themeId: two.id,
  accountable: null,
  due,
};

describe("an action of a draft", () => {
  test("takes another title, description, theme and date as written, and its date in force follows", () => {
    const { changed, added } = accepted(keepDraftAction(draft, context()));
    expect(added).toEqual([]);
    const [kept] = changed;
    expect(kept?.action).toMatchObject({
      ref: "1.5",
      title: "Review the election cycle",
      description: "With a report to Council.",
      themeId: two.id,
      due: { text: "by March 2019" },
      current: { inForce: "2019-03-31" },
    });
    expect(kept?.change).toMatchObject({
      updates: [],
      revisions: [],
      decisions: [],
    });
  });

  test("is added without a reason", () => {
    const { added } = accepted(
      keepDraftAction({ ...draft, id: null, ref: "(1.7)" }, context()),
    );
    expect(added.map(({ action }) => action)).toMatchObject([
      { ref: "1.7", added: today, initialStatus: "notStarted" },
    ]);
  });

  test.each([
    ["after go-live", draft, context(live), "baselineFrozen"],
    ["by a lead", draft, context(drafted, lead), "notYours"],
    ["to an empty title", { ...draft, title: " " }, context(), "noTitle"],
    [
      "to no theme",
      { ...draft, themeId: asId<"Theme">("") },
      context(),
      "noTheme",
    ],
    [
      "to a reference of another",
      { ...draft, ref: "1.6" },
      context(),
      "refUsed",
    ],
    [
      "to a post not in the plan",
      { ...draft, accountable: asId<"Post">("x") },
      context(),
      "noPost",
    ],
    [
      "that is gone",
      { ...draft, id: asId<"Action">("x") },
      context(),
      "notInPlan",
    ],
  ])("is not changed %s", (_, asked, where, because) => {
    expect(refused(keepDraftAction(asked, where)).because).toBe(because);
  });
});

describe("the themes of a draft", () => {
  const asTyped = {
    id: three.id,
    code: "3",
    title: "People",
    lead: null,
    after: null,
  };

  test("a theme renamed and put first moves the others, and all are saved", () => {
    const saved = accepted(keepTheme(asTyped, context()));
    expect(saved.map(({ title, order }) => [title, order])).toEqual([
      ["People", 1],
      ["Theme 1", 2],
      ["Theme 2", 3],
    ]);
  });

  test("a theme renamed in its place saves itself alone", () => {
    const saved = accepted(keepTheme({ ...asTyped, after: two.id }, context()));
    expect(saved.map(({ title }) => title)).toEqual(["People"]);
  });

  test.each([
    ["after go-live", asTyped, context(live), "baselineFrozen"],
    ["without a name", { ...asTyped, title: "" }, context(), "noTitle"],
    [
      "with the code of another",
      { ...asTyped, code: "2" },
      context(),
      "codeTaken",
    ],
  ])("a theme is not kept %s", (_, asked, where, because) => {
    expect(refused(keepTheme(asked, where)).because).toBe(because);
  });
});

describe("a theme taken out of the draft", () => {
  test("goes where it is empty, and is told what is in it where it is not", () => {
    expect(accepted(dropTheme(two.id, context()))).toEqual(two);
    expect(refused(dropTheme(one.id, context())).words).toBe(
      "Theme 1 has 2 actions: 1.5 and 1.6. Give them another theme first, so that nothing is lost with it.",
    );
  });

  test.each([
    ["after go-live", two.id, context(live), "baselineFrozen"],
    ["by a lead", two.id, context(drafted, lead), "notYours"],
    ["twice", asId<"Theme">("gone"), context(), "notInPlan"],
  ])("stays %s", (_, id, where, because) => {
    expect(refused(dropTheme(id, where)).because).toBe(because);
  });
});

describe("a plan from nothing", () => {
  const site = {
    plans: [drafted.plan],
    actor: administrator,
    idFor: (words: string) => words,
  };

  test("is an empty draft", () => {
    const plan = accepted(startPlan(" Recovery plan ", site));
    expect(plan).toMatchObject({
      title: "Recovery plan",
      state: "draft",
      wentLive: null,
    });
  });

  test.each([
    ["without a name", " ", administrator, "noTitle"],
    [
      "under a name that is taken",
      "corporate improvement plan",
      administrator,
      "titleTaken",
    ],
    ["by a lead", "Recovery plan", lead, "notYours"],
  ])("is not started %s", (_, title, actor, because) => {
    expect(refused(startPlan(title, { ...site, actor })).because).toBe(because);
  });
});
