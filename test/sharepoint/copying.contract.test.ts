// Rows that follow from the log: who only appends is seen at once by everybody, the service writes the row within a minute, and an administrator's tab where there is none.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { day, momentBefore } from "../../src/domain/values/calendarDate.ts";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import { asId } from "../../src/domain/values/id.ts";
import { edit } from "../../src/editing/edit.ts";
import {
  checkHealth,
  type Checking,
} from "../../src/sharepoint/site/health.ts";
import { itemsOf } from "../../src/sharepoint/wire/connect.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { formOpened, saying, somebody } from "../editing/floor.ts";
import { aPlanSite, byId, planId } from "./aPlanSite.ts";
import type { TestSite } from "./testSite.ts";

let site: TestSite;
beforeEach(async () => {
  site = await aPlanSite();
});
afterEach(() => site.tenant.close());

const words = "The tender is out.";
const now = () => new Date().toISOString() as Instant;
/** What the check finds; the members' library follows after the rows, and is not what is tried here. */
const lookedAt = async (checking: Checking = {}) =>
  (await checkHealth(site.as("Plan Administrator"), checking)).findings.filter(
    ({ code }) => code !== "membersBehind",
  );
const whoever = (name: string) => openPlanStore(site.as(name));

async function rowNote(): Promise<string | null> {
  const { actions } = await whoever("Auditor").overview(planId);
  return byId(actions)[0]?.current.lastUpdate?.note ?? null;
}

/** What the plan page draws for somebody who opens it now. */
async function drawnNote(): Promise<string | null> {
  const store = whoever("Auditor");
  const overview = await store.overview(planId);
  const news = await store.changesSince(overview.changeToken);
  const changed = news.kind === "changes" ? news.changed : [];
  const [first] = byId(overview.actions);
  const drawn = changed.find(({ id }) => id === first?.id) ?? first;
  return drawn?.current.lastUpdate?.note ?? null;
}

async function report(note: string): Promise<void> {
  const person = await somebody(site, "Head of Finance");
  const made = {
    id: formOpened(),
    rule: saying(note),
    meets: "follow",
  } as const;
  const outcome = await edit(await person.desk(), await person.basis(), made);
  expect(outcome.kind).toBe("recorded");
}

describe("what somebody recorded who writes no rows", () => {
  it("is drawn for everybody at once, and the row follows when the service has been there", async () => {
    await report(words);
    expect(await rowNote()).not.toBe(words);
    expect(await drawnNote()).toBe(words);
    expect(await whoever("Plan Administrator").bringCopies()).toEqual({
      rows: 1,
      spokenOf: [planId],
    });
    expect(await rowNote()).toBe(words);
    expect(await drawnNote()).toBe(words);
  });

  it("is no finding while the service may still be on its way, and one after that", async () => {
    await report(words);
    expect(await lookedAt({ now: now() })).toEqual([]);
    const later = momentBefore(now(), -10 * 60_000);
    const findings = await lookedAt({ now: later });
    expect(findings.map(({ code }) => code)).toContain("saveUnfinished");
    await whoever("Plan Administrator").bringCopies();
    expect(await lookedAt()).toEqual([]);
  });

  it("is left to the service by the tab of an administrator for five minutes", async () => {
    await report(words);
    const tab = whoever("Plan Administrator");
    const recordedBefore = momentBefore(now(), 5 * 60_000);
    expect(await tab.bringCopies({ recordedBefore })).toEqual({
      rows: 0,
      spokenOf: [],
    });
    const later = momentBefore(now(), -60_000);
    expect(await tab.bringCopies({ recordedBefore: later })).toEqual({
      rows: 1,
      spokenOf: [planId],
    });
  });

  it("costs the service one small request a minute where nothing was recorded", async () => {
    const service = whoever("Plan Administrator");
    await service.bringCopies();
    site.requests.length = 0;
    expect(await service.bringCopies()).toEqual({ rows: 0, spokenOf: [] });
    expect(site.requests).toHaveLength(2);
  });

  it("is brought to many rows at once, also where nobody had begun to", async () => {
    const notes = ["One.", "Two.", "Three."];
    for (const note of notes) await report(note);
    expect(await whoever("Plan Administrator").bringCopies()).toEqual({
      rows: 1,
      spokenOf: [planId],
    });
    expect(await rowNote()).toBe("Three.");
  });
});

describe("links of somebody who writes no rows", () => {
  it("are drawn at once, brought to the row, and met by what somebody else said in between", async () => {
    const hers = whoever("Head of Finance");
    const his = whoever("Chief Executive");
    const overview = await hers.overview(planId);
    const [mine, one, two] = byId(overview.actions);
    const [theirs] = byId((await his.overview(planId)).actions);
    if (!mine || !theirs || !one || !two) throw new Error("no action");
    const link = (to: typeof one) => ({ dependsOn: [to.id] });
    const first = { ...theirs, ...link(one) };
    expect((await his.save("actions", theirs, first)).kind).toBe("saved");
    expect(
      await hers.save("actions", mine, { ...mine, ...link(two) }),
    ).toMatchObject({ kind: "conflict", theirs: link(one) });
    const drawn = await hers.changesSince(overview.changeToken);
    expect(drawn).toMatchObject({ changed: [{ id: mine.id, ...link(one) }] });
    // On top of what was met it is said, and stands.
    const again = { ...first, ...link(two) };
    expect((await his.save("actions", first, again)).kind).toBe("saved");
    await whoever("Plan Administrator").bringCopies();
    const [row] = byId((await whoever("Auditor").overview(planId)).actions);
    expect(row).toMatchObject(link(two));
    expect(await lookedAt()).toEqual([]);
  });
});

describe("a risk that a lead keeps", () => {
  const risk = (score: string) => ({
    id: asId<"Risk">("6f0f8a1e-0000-4000-8000-000000000001"),
    planId,
    code: "CR9",
    title: "Suppliers fail",
    merged: [],
    footnote: null,
    refsAsWritten: ["1.1"],
    score,
    control: null,
  });
  const counting = async () =>
    (await whoever("Auditor").record(planId)).record.risks;
  const rows = async () =>
    (await whoever("Auditor").record(planId)).copies.risks;

  it("counts as soon as it is said, and its row follows", async () => {
    const lead = whoever("Head of Finance");
    const added = await lead.add("risks", risk("12"));
    expect(await counting()).toMatchObject([{ code: "CR9", score: "12" }]);
    expect(await rows()).toEqual([]);
    const service = whoever("Plan Administrator");
    expect(await service.bringCopies()).toMatchObject({ rows: 1 });
    expect(await rows()).toMatchObject([{ code: "CR9", score: "12" }]);
    const saved = await lead.save("risks", added, risk("16"));
    expect(saved.kind).toBe("saved");
    expect(await counting()).toMatchObject([{ score: "16" }]);
    // Somebody who had it open before is met by what counts now.
    const other = whoever("Chief Executive");
    expect(await other.save("risks", risk("12"), risk("9"))).toMatchObject({
      kind: "conflict",
      theirs: { score: "16" },
    });
    await service.bringCopies();
    expect(await rows()).toMatchObject([{ score: "16" }]);
    expect(await lookedAt()).toEqual([]);
  });
});

describe("a milestone", () => {
  const title = "The tender is out.";

  async function atOwnAction() {
    const person = await somebody(site, "Head of Finance");
    const { action } = await person.basis();
    const milestone = {
      id: asId<"Milestone">(crypto.randomUUID()),
      planId,
      actionId: action.id,
      title,
      due: null,
      owner: null,
      order: 1,
      reached: null,
      addedAt: now(),
      reachedAt: null,
    };
    return { person, action, milestone };
  }
  const rows = async (id: string) =>
    (await itemsOf(site.as("Auditor"), "Milestones")
      .select("FullTitle", "Reached")
      .filter(`ClientKey eq '${id}'`)()) as { Reached: string | null }[];

  it("is an entry of whoever says it, read at once, and its row follows with the service", async () => {
    const { person, action, milestone } = await atOwnAction();
    await person.store.add("milestones", milestone);
    const read = async () =>
      (await whoever("Auditor").actionLog(planId, action.id)).milestones.filter(
        (one) => one.title === title,
      );
    expect(await read()).toHaveLength(1);
    await whoever("Plan Administrator").bringCopies();
    expect(await rows(milestone.id)).toHaveLength(1);
    const [before] = await read();
    if (!before) throw new Error("not read");
    const reached = day("2026-11-24");
    const outcome = await person.store.save("milestones", before, {
      ...before,
      reached,
      reachedAt: now(),
    });
    expect(outcome.kind).toBe("saved");
    expect((await read())[0]?.reached).toBe(reached);
    await whoever("Plan Administrator").bringCopies();
    expect((await rows(milestone.id))[0]?.Reached).toContain("2026-11-24");
    const findings = await lookedAt();
    expect(findings).toEqual([]);
  });

  it("that somebody else changed meanwhile is met, and nothing is put over theirs", async () => {
    const { person, milestone } = await atOwnAction();
    await person.store.add("milestones", milestone);
    const theirs = whoever("Plan Administrator");
    await theirs.bringCopies();
    const stored = await theirs.actionLog(planId, milestone.actionId);
    const there = stored.milestones.find(({ id }) => id === milestone.id);
    if (!there) throw new Error("not there");
    await theirs.save("milestones", there, { ...there, title: "Theirs" });
    const outcome = await person.store.save("milestones", milestone, {
      ...milestone,
      title: "Mine",
    });
    expect(outcome).toMatchObject({ kind: "conflict" });
  });
});
