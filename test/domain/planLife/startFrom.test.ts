// A plan begun from what is there: promises are taken along, and nothing that was made of them; no date is moved in silence.
import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/values/calendarDate.ts";
import { asId } from "../../../src/domain/values/id.ts";
import { planTemplates } from "../../../src/domain/planLife/templates/planTemplates.ts";
import {
  planFromPlan,
  planFromTemplate,
} from "../../../src/domain/planLife/templates/startFrom.ts";
import type { Copying } from "../../../src/domain/planLife/templates/startFrom.ts";
import { yearOn } from "../../../src/domain/planLife/templates/yearOn.ts";
import { corporatePlanAsReported } from "../../../src/localTenant/samplePlans/corporatePlan.ts";
import { startWords } from "../../../src/tab/plan/startForm.ts";
import { readTimeline } from "../../../src/domain/dates/timeline.ts";
import { stableGuid } from "../../../src/domain/values/stableGuid.ts";
import {
  accepted,
  administrator,
  anAction,
  aPlan,
  aPost,
  aRecord,
  aTheme,
  aPerson,
  finance,
  instant,
  lead,
  monitoring,
  ref,
  refused,
} from "../ruleWorld.ts";

const starting = {
  plans: [aPlan()],
  actor: administrator,
  today: day("2018-06-04"),
  now: instant("2018-06-04T10:00:00Z"),
  idFor: stableGuid,
};
const april = 4;
const written = (text: string) =>
  readTimeline(text, { reference: starting.today });

describe("a date a year on", () => {
  test.each([
    ["by March 2018", "March 2019", "2019-03-31"],
    ["28 February 2027", "28 February 2028", "2028-02-28"],
    ["29 February 2028", "28 February 2029", "2029-02-28"],
    ["February 2027", "February 2028", "2028-02-29"],
    ["Q2 2026/27", "July to September 2027", "2027-09-30"],
    ["Autumn 2018", "autumn 2019", "2019-11-30"],
    ["2018/19", "2019/20", "2020-03-31"],
  ])("%j is %j", (before, text, end) => {
    expect(yearOn(written(before), april)).toMatchObject({ text, end });
  });

  test.each(["TBC", "ongoing", "depends on 2.3"])(
    "%j has no days and stays as it is written",
    (words) => {
      expect(yearOn(written(words), april)?.text).toBe(words);
    },
  );
});

const theme = aTheme("1", "Leadership", { lead: monitoring });
const kept = anAction({
  ref: ref("1.1"),
  themeId: theme.id,
  accountable: monitoring,
  supporting: [finance],
  due: written("by March 2018"),
  outcome: "Turnout rises",
  exempt: "3",
});
const waits = anAction({
  ref: ref("1.2"),
  themeId: theme.id,
  due: written("TBC"),
  dependsOn: [kept.id, asId<"Action">("elsewhere")],
});
const left = anAction({
  ref: ref("1.3"),
  themeId: theme.id,
  initialStatus: "withdrawn",
});
const person = aPerson("Jo");
const source = aRecord({
  themes: [theme],
  posts: [
    aPost(monitoring, "Monitoring Officer", {
      holders: [
        { person, kind: "permanent", from: null, to: day("2018-01-31") },
        { person, kind: "permanent", from: day("2018-02-01"), to: null },
      ],
    }),
    aPost(finance, "Head of Finance", { reportsTo: monitoring }),
  ],
  actions: [kept, waits, left],
});
const copying: Copying = { source, actions: "all", dates: "yearOn" };
const from = (over: Partial<Copying> = {}, title = "Plan 2019") =>
  accepted(planFromPlan(title, { ...copying, ...over }, starting)).record;

describe("a plan from another plan", () => {
  test("is a draft with its themes, posts, bodies and settings under ids of its own", () => {
    const made = from();
    expect(made.plan).toMatchObject({
      title: "Plan 2019",
      state: "draft",
      wentLive: null,
    });
    expect(made.themes.map(({ title }) => title)).toEqual(["Leadership"]);
    expect(made.bodies.length).toBe(source.bodies.length);
    const [officer, head] = made.posts;
    expect(officer?.holders.map((one) => one.from)).toEqual(["2018-02-01"]);
    expect(head?.reportsTo).toBe(officer?.id);
    expect(made.themes[0]?.lead).toBe(officer?.id);
    const before = JSON.stringify(source.actions.map(({ id }) => id));
    for (const { id, planId, themeId } of made.actions) {
      expect(before).not.toContain(id);
      expect(planId).toBe(made.plan.id);
      expect(themeId).toBe(made.themes[0]?.id);
    }
  });

  test("promises again what was promised, and takes nothing of what was made of it", () => {
    const [one, two] = from().actions;
    expect(one).toMatchObject({
      ref: "1.1",
      due: { text: "March 2019", end: "2019-03-31" },
      outcome: "Turnout rises",
      exempt: "3",
      added: "2018-06-04",
      current: { status: "notStarted", inForce: "2019-03-31" },
    });
    expect(one?.supporting.length).toBe(1);
    // What it waits for in the other plan alone is not waited for here.
    expect(two?.dependsOn).toEqual([one?.id]);
    const made = from();
    expect([made.updates, made.revisions, made.decisions]).toEqual([
      [],
      [],
      [],
    ]);
    expect([made.evidence, made.meetings, made.risks]).toEqual([[], [], []]);
  });

  test("leaves out what left the plan and, where asked, what is completed", () => {
    expect(from().actions.map((one) => String(one.ref))).toEqual([
      "1.1",
      "1.2",
    ]);
    const done = { ...kept, initialStatus: "completed" as const };
    expect(
      from({
        source: { ...source, actions: [done, waits, left] },
        actions: "open",
      }).actions.map((one) => String(one.ref)),
    ).toEqual(["1.2"]);
    expect(from({ actions: "none" }).actions).toEqual([]);
  });

  test("has no dates where they are to be agreed anew", () => {
    expect(from({ dates: "none" }).actions.map(({ due }) => due)).toEqual([
      null,
      null,
    ]);
  });

  test("made twice is made once, and made otherwise is another", () => {
    expect(from().plan.id).toBe(from().plan.id);
    expect(from().plan.id).not.toBe(from({ dates: "none" }).plan.id);
  });

  test("of sixty-one actions names each whose date cannot be said a year on", () => {
    const whole = corporatePlanAsReported();
    const started = accepted(
      planFromPlan("Next year", { ...copying, source: whole }, starting),
    );
    const had = whole.actions.filter(({ due }) => due !== null).length;
    const has = started.record.actions.filter(({ due }) => due !== null).length;
    expect(has + started.undated.length).toBe(had);
    for (const name of started.undated)
      expect(startWords(started)).toContain(name);
    // A year in the title itself is nobody's to change.
    expect(startWords(started)).toMatch(
      /titles name a year and stay as written/,
    );
  });
});

describe("a plan from a template", () => {
  test.each(planTemplates.map((one) => [one.name, one] as const))(
    "%s is short, undated, and every post it names is there",
    (_, template) => {
      const { record } = accepted(
        planFromTemplate("Our plan", template, starting),
      );
      expect(record.actions.length).toBeGreaterThan(4);
      expect(record.actions.length).toBeLessThan(21);
      expect(record.plan.origin).toBe(template.origin);
      expect(new Set(record.actions.map((one) => one.ref)).size).toBe(
        record.actions.length,
      );
      for (const action of record.actions) {
        expect(action.due).toBeNull();
        expect(record.themes.map(({ id }) => id)).toContain(action.themeId);
      }
      const named = template.themes.flatMap(({ actions }) =>
        actions.flatMap(({ post }) => (post === undefined ? [] : [post])),
      );
      expect(record.actions.filter((one) => one.accountable).length).toBe(
        named.length,
      );
    },
  );
});

test("a name that is taken and somebody who may not are refused before anything is made", () => {
  expect(refused(planFromPlan(aPlan().title, copying, starting)).because).toBe(
    "titleTaken",
  );
  expect(
    refused(planFromPlan("Other", copying, { ...starting, actor: lead }))
      .because,
  ).toBe("notYours");
});
