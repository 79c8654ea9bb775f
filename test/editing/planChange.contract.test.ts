// A change to a plan, saved through the real store: history first, everybody's words kept, and a change begun is finished by trying again.
import { inEnglish } from "../../src/domain/words/english.ts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { dayIn, parseInstant } from "../../src/domain/values/calendarDate.ts";
import { retitle } from "../../src/domain/planLife/control/changeControl.ts";
import { addAction } from "../../src/domain/planLife/actions/newActions.ts";
import { giveActions, openActionsOf } from "../../src/domain/posts/handover.ts";
import { outsideEdits } from "../../src/domain/checks/outsideEdits.ts";
import { asId } from "../../src/domain/values/id.ts";
import { actorOn } from "../../src/domain/rights/permission.ts";
import type { PlanContext } from "../../src/domain/rules/planRules.ts";
import { keepRisk } from "../../src/domain/risks/riskRegister.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { savePlanChange } from "../../src/editing/planChange.ts";
import { saveRow } from "../../src/editing/rows.ts";
import { namingRow, rowId } from "../../src/editing/rowId.ts";
import { aPlanSite, planId } from "../sharepoint/aPlanSite.ts";
import type { TestSite } from "../sharepoint/testSite.ts";

let site: TestSite;
beforeEach(async () => {
  site = await aPlanSite();
});
afterEach(() => site.tenant.close());

async function deskOf(person: string) {
  const store = openPlanStore(site.as(person));
  const { record } = await store.record(planId);
  const now = parseInstant(new Date().toISOString());
  if (!now) throw new Error("no clock");
  const today = dayIn(now, record.plan.timeZone);
  const context: PlanContext = {
    record,
    actor: actorOn(
      personCalled(person),
      ["administrator"],
      record.posts,
      today,
    ),
    today,
    now,
    newId: () => crypto.randomUUID(),
  };
  return { store, context, stored: record };
}

const why = { reason: "Agreed with the Board." };

it("a new title and somebody else's new owner, saved at once, both stand, and the history says both", async () => {
  const mine = await deskOf("Plan Administrator");
  const theirs = await deskOf("Plan Administrator");
  const { actions, posts } = mine.context.record;
  const action = actions.find(({ accountable }) => accountable !== null);
  const post = posts.find((one) => one.id !== action?.accountable);
  if (!action || !post?.id) throw new Error("nothing to change");
  const given = { ...why, from: action.accountable ?? post.id, to: post.id };
  const owner = giveActions(given, theirs.context);
  const title = retitle(action.id, { ...why, title: "Mine" }, mine.context);
  if (!owner.ok || !title.ok) throw new Error("refused");
  expect(await savePlanChange(theirs, owner.value)).toBeNull();
  expect(await savePlanChange(mine, title.value)).toBeNull();
  const { record } = await mine.store.record(planId);
  const stored = record.actions.find((one) => one.id === action.id);
  expect(stored).toMatchObject({ title: "Mine", accountable: post.id });
  expect(outsideEdits(record).edits).toEqual([]);
});

it("a change that stopped half way is finished by saving it again, and nothing is doubled", async () => {
  const desk = await deskOf("Plan Administrator");
  const before = desk.context.record;
  const post = before.posts.find(
    (one) => openActionsOf(before, one.id).length > 1,
  );
  const other = before.posts.find((one) => one.id !== post?.id);
  if (!post || !other) throw new Error("nothing to give");
  const answer = giveActions(
    { ...why, from: post.id, to: other.id },
    desk.context,
  );
  if (!answer.ok) throw new Error(inEnglish(answer.words));
  const [first] = answer.value.changed;
  if (!first) throw new Error("nothing changed");
  // The first attempt got as far as one action.
  await savePlanChange(desk, { added: [], changed: [first] });
  expect(await savePlanChange(desk, answer.value)).toBeNull();
  const { record } = await desk.store.record(planId);
  expect(openActionsOf(record, post.id)).toEqual([]);
  expect(record.decisions).toHaveLength(
    before.decisions.length + answer.value.changed.length,
  );
});

it("a risk whose saving was tried again is there once, and other words are not put over it unseen", async () => {
  const desk = await deskOf("Plan Administrator");
  const draft = {
    id: null,
    code: "KO99",
    title: "Funding falls",
    merged: [],
    footnote: null,
    refsAsWritten: [],
    score: null,
    control: null,
  };
  const attempt = async (title: string) => {
    const context = namingRow(desk.context, "risks", draft.code);
    const kept = keepRisk({ ...draft, title }, context);
    if (!kept.ok) throw new Error(inEnglish(kept.words));
    return saveRow(desk, "risks", null, kept.value);
  };
  expect(await attempt(draft.title)).toBeNull();
  expect(await attempt(draft.title)).toBeNull();
  expect(inEnglish((await attempt("Funding falls by half")) ?? "")).toContain(
    "with other words",
  );
  const { record } = await desk.store.record(planId);
  expect(
    record.risks.filter(({ code }) => code === "KO99").map((one) => one.title),
  ).toEqual(["Funding falls"]);
});

it("a theme taken out of a draft is gone from the lists, and put back it is as it was", async () => {
  const desk = await deskOf("Plan Administrator");
  const theme = {
    id: asId<"Theme">(rowId("theme", planId, "Spare", [])),
    planId,
    code: "99",
    title: "Spare",
    aliases: [],
    lead: null,
    order: 99,
  };
  expect(await saveRow(desk, "themes", null, theme)).toBeNull();
  const there = async () => {
    const { record } = await desk.store.record(planId);
    return record.themes.find(({ id }) => id === theme.id) ?? null;
  };
  const stored = await there();
  if (!stored) throw new Error("The theme was not saved.");
  await desk.store.recycle("themes", [stored]);
  expect(await there()).toBeNull();
  expect(await saveRow(desk, "themes", null, theme)).toBeNull();
  expect(await there()).toEqual(theme);
});

it("two people who add at the same moment never get one reference for two actions: the first has it, the other is told", async () => {
  const desks = await Promise.all([
    deskOf("Plan Administrator"),
    deskOf("Plan Administrator"),
  ]);
  const added = desks.map(({ context }, n) => {
    const theme = context.record.themes[0]?.id;
    if (!theme) throw new Error("no theme");
    const draft = {
      ...why,
      ref: "77.1",
      title: `Added by number ${n}`,
      themeId: theme,
      accountable: null,
      due: null,
    };
    const answer = addAction(draft, context);
    if (!answer.ok) throw new Error(inEnglish(answer.words));
    return answer.value;
  });
  const told = await Promise.all(
    desks.map((desk, n) =>
      savePlanChange(desk, added[n] ?? { added: [], changed: [] }),
    ),
  );
  expect(told.filter((words) => words === null)).toHaveLength(1);
  expect(inEnglish(told.find((words) => words !== null) ?? "")).toContain(
    "The reference 77.1 was given to another action a moment ago",
  );
  const first = told.indexOf(null);
  const { store } = await deskOf("Plan Administrator");
  const titles = async () =>
    (await store.record(planId)).record.actions
      .filter(({ ref }) => ref === "77.1")
      .map(({ title }) => title);
  expect(await titles()).toEqual([`Added by number ${first}`]);
  // Sent again, the first is itself and not somebody else.
  const desk = desks[first];
  const mine = added[first];
  if (!desk || !mine) throw new Error("nobody was first");
  expect(await savePlanChange(desk, mine)).toBeNull();
  expect(await titles()).toHaveLength(1);
});
