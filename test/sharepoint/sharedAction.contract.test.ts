// One action in two plans of a site: recorded once at its home, read under both references, its rows brought in both, and nothing for the check.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArchive, writeArchive } from "../../src/documents/archive.ts";
import { position } from "../../src/domain/history/position.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import type { Action } from "../../src/domain/plan/action.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import { withdrawAction } from "../../src/domain/planLife/control/changeControl.ts";
import { bringIn } from "../../src/domain/planLife/actions/bringIn.ts";
import type { Answer } from "../../src/domain/values/answer.ts";
import { day } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { PlanId } from "../../src/domain/values/id.ts";
import { inEnglish } from "../../src/domain/words/english.ts";
import type { PlanChange } from "../../src/domain/rules/planRules.ts";
import { edit } from "../../src/editing/edit.ts";
import { savePlanChange } from "../../src/editing/planChange.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import {
  addRecord,
  bringBack,
} from "../../src/sharepoint/importing/bringBack.ts";
import { letPeopleIn } from "../../src/localTenant/samplePlans/membership.ts";
import { recordPeople } from "../../src/sharepoint/site/peopleRecorded.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { checkHealth } from "../../src/sharepoint/site/health.ts";
import { instant } from "../domain/ruleWorld.ts";
import { formOpened, saying, somebody } from "../editing/floor.ts";
import { aPlanSite, byId, planId, record as sample } from "./aPlanSite.ts";
import { openTestSite, type TestSite } from "./testSite.ts";
import { provision } from "../../src/sharepoint/site/provision.ts";

const send = asId<"Plan">("5e4d0000-0000-4000-8000-000000000001");
const theme = asId<"Theme">("5e4d0000-0000-4000-8000-000000000002");

/** A second plan of the site, with a theme and nothing in it. */
const second: PlanRecord = {
  ...sample,
  plan: { ...sample.plan, id: send, title: "SEND plan", shortName: "SEND" },
  themes: [
    {
      id: theme,
      planId: send,
      code: "A",
      title: "Joined up",
      aliases: [],
      lead: null,
      order: 1,
    },
  ],
  posts: [],
  actions: [],
  milestones: [],
  updates: [],
  revisions: [],
  decisions: [],
  bodies: [],
  meetings: [],
  risks: [],
  evidence: [],
};

let site: TestSite;
const admin = () => openPlanStore(site.as("Plan Administrator"));
const recordOf = async (id: PlanId) => (await admin().record(id)).record;
const home = async () => {
  const [first] = byId((await recordOf(planId)).actions);
  if (!first) throw new Error("no action");
  return first;
};
const here = async () => {
  const [found] = (await recordOf(send)).actions;
  if (!found) throw new Error("nothing was brought in");
  return found;
};

async function save(
  id: PlanId,
  rule: (context: Parameters<typeof bringIn>[2]) => Answer<PlanChange>,
) {
  const stored = await recordOf(id);
  const now = instant(new Date().toISOString());
  const context = {
    record: stored,
    actor: {
      person: personCalled("Plan Administrator"),
      roles: ["administrator" as const],
      posts: [],
    },
    today: day(now.slice(0, 10)),
    now,
    newId: () => crypto.randomUUID(),
  };
  const answer = rule(context);
  if (!answer.ok) throw new Error(inEnglish(answer.words));
  expect(
    await savePlanChange({ store: admin(), context, stored }, answer.value),
  ).toBeNull();
}

beforeEach(async () => {
  site = await aPlanSite();
  await addRecord(admin(), second);
  const [{ id }, from] = [await home(), await recordOf(planId)];
  await save(send, (context) =>
    bringIn(
      { action: id, ref: "4.1", themeId: theme, reason: "Drawn together." },
      from,
      context,
    ),
  );
  await admin().bringCopies();
  await admin().fileForMembers("all");
});
afterEach(() => site.tenant.close());

async function report(note: string): Promise<void> {
  const person = await somebody(site, "Head of Finance");
  const outcome = await edit(await person.desk(), await person.basis(), {
    id: formOpened(),
    rule: saying(note),
    meets: "follow",
  });
  expect(outcome.kind).toBe("recorded");
}

const findings = async () =>
  (await checkHealth(site.as("Plan Administrator"))).findings.map(
    ({ code, cause }) => `${code}: ${cause}`,
  );
const rowIn = async (id: PlanId) =>
  byId((await admin().overview(id)).actions).find(
    ({ ref, home: at }) => at !== undefined || id !== send || ref === "4.1",
  );
const noteOf = (row: Action | undefined) => row?.current.lastUpdate?.note;

describe("an action of one plan brought into another", () => {
  it("is found right by the check, and its row there reads as at home", async () => {
    expect(await findings()).toEqual([]);
    const row = await rowIn(send);
    const there = await home();
    expect(row).toMatchObject({
      ref: "4.1",
      title: there.title,
      home: there.id,
      carriedFrom: { planId, ref: there.ref },
      current: there.current,
    });
  });

  it("reported on at home is reported on in both plans: one entry, both rows, both filed for their members", async () => {
    await report("The tender is out.");
    expect(noteOf(await here())).toBe("The tender is out.");
    const { log, counted } = await admin().actionLog(send, (await here()).id);
    expect(log.updates.at(-1)?.note).toBe("The tender is out.");
    expect(noteOf(counted ?? undefined)).toBe("The tender is out.");
    const brought = await admin().bringCopies();
    expect(brought).toEqual({ rows: 2, spokenOf: [planId, send] });
    expect(noteOf(await rowIn(send))).toBe("The tender is out.");
    await admin().fileForMembers(brought.spokenOf);
    expect(await findings()).toEqual([]);
  });

  it("withdrawn at home stays in the second plan; withdrawn there it is gone there alone", async () => {
    const there = await home();
    const total = async (id: PlanId) =>
      position(historyOf(await recordOf(id)), { asAt: day("2030-01-01") })
        .counts.total;
    const before = await total(planId);
    await save(planId, (context) =>
      withdrawAction(there.id, { reason: "Overtaken." }, context),
    );
    expect([await total(planId), await total(send)]).toEqual([before - 1, 1]);
    const { id } = await here();
    await save(send, (context) =>
      withdrawAction(id, { reason: "Gone at home." }, context),
    );
    expect([await total(planId), await total(send)]).toEqual([before - 1, 0]);
    await admin().bringCopies();
    await admin().fileForMembers("all");
    expect(await findings()).toEqual([]);
  });

  it("keeps to the post of its name when either plan calls one anew, and no finding says that somebody edited its row", async () => {
    const { record } = await admin().record(planId);
    const there = await home();
    const post = record.posts.find(({ id }) => id === there.accountable);
    if (!post) throw new Error("nobody answers for it");
    const theirs = {
      ...post,
      id: asId<"Post">(crypto.randomUUID()),
      planId: send,
    };
    await admin().add("posts", theirs);
    expect((await here()).accountable).toBe(theirs.id);
    const told = (await findings()).join("\n");
    expect(told).toContain(
      "A save was cut short, or the service does not run.",
    );
    expect(told).not.toContain("wrote the row last");
    expect((await admin().bringCopies()).rows).toBe(1);
    await admin().fileForMembers("all");
    expect(await findings()).toEqual([]);
    const row = (await admin().overview(send)).actions.at(0);
    expect(row?.accountable).toBe(theirs.id);
  });

  it("that names a home of which the site has nothing is told by the check with why, and stands as it joined", async () => {
    const there = await home();
    const stray: Action = {
      ...(await here()),
      id: asId<"Action">(crypto.randomUUID()),
      ref: "4.9" as Action["ref"],
      home: asId<"Action">(crypto.randomUUID()),
    };
    await admin().add("actions", stray);
    await admin().bringCopies();
    await admin().fileForMembers("all");
    expect(await findings()).toEqual([
      `homeUnread: 4.9 names action ${there.ref} of Corporate Improvement Plan (sample) as its home and takes nothing from there, because the site has no such action. It stands as it was when it joined, and its date moves no more.`,
    ]);
  });

  it("goes with an archive of the second plan alone into a site that has no such home, as an action of its own", async () => {
    await report("The tender is out.");
    const whole = await recordOf(send);
    const archive = readArchive(writeArchive(whole));
    if (!archive.ok) throw new Error(inEnglish(archive.words));
    const other = openTestSite();
    const owner = other.as("Plan Administrator");
    await provision(owner);
    const store = openPlanStore(owner);
    expect((await bringBack(store, archive.value.record)).ok).toBe(true);
    const { record } = await store.record(send);
    expect(record.actions[0]?.home).toBeUndefined();
    expect(noteOf(record.actions[0])).toBe("The tender is out.");
    const at = (one: PlanRecord) =>
      position(historyOf(one), { asAt: day("2030-01-01") });
    expect(at(record)).toEqual(at(whole));
    other.tenant.close();
  });

  it.each([
    ["the second plan first", [send, planId]],
    ["its home first", [planId, send]],
  ])(
    "goes with the archives of both plans into another site, %s, and the check finds nothing there",
    async (_, order) => {
      await report("The tender is out.");
      const there = await home();
      await save(planId, (context) =>
        withdrawAction(there.id, { reason: "Overtaken." }, context),
      );
      const archives = new Map<PlanId, string>();
      for (const id of order)
        archives.set(id, writeArchive(await recordOf(id)));
      const other = openTestSite();
      const owner = other.as("Plan Administrator");
      await provision(owner);
      await letPeopleIn(owner);
      await recordPeople(owner);
      const store = openPlanStore(owner);
      for (const id of order) {
        const archive = readArchive(archives.get(id) ?? "");
        if (!archive.ok) throw new Error(inEnglish(archive.words));
        expect((await bringBack(store, archive.value.record)).ok).toBe(true);
      }
      await store.bringCopies();
      await store.fileForMembers("all");
      expect(
        (await checkHealth(owner)).findings.map(
          ({ code, cause }) => `${code}: ${cause}`,
        ),
      ).toEqual([]);
      const at = (one: PlanRecord) =>
        position(historyOf(one), { asAt: day("2030-01-01") });
      for (const id of order)
        expect(at((await store.record(id)).record)).toEqual(
          at(await recordOf(id)),
        );
      other.tenant.close();
    },
  );
});
