// What an owner rewrites, two rulings that contradict each other, and a device whose clock is slow.
import { describe, expect, it } from "vitest";
import { addDays, day, dayIn } from "../../src/domain/values/calendarDate.ts";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { position } from "../../src/domain/history/position.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { itemsOf } from "../../src/sharepoint/wire/connect.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { planId, record } from "../sharepoint/aPlanSite.ts";
import {
  another,
  attacker,
  atTheDoor,
  actionCalled,
  anEntry,
  as,
  findings,
  list,
  proposal,
  saidBy,
  theSite,
  told,
} from "./theDoor.ts";
import { lately } from "../lately.ts";

describe("a log that is there", () => {
  atTheDoor();

  it("h: an owner rewrites a row of the log, and what it said first counts", async () => {
    const post = record.posts.find(({ holders }) =>
      holders.some(({ person }) => person.name === attacker),
    );
    const mine = record.actions.find(
      ({ accountable }) => accountable === post?.id,
    );
    const target = mine ?? actionCalled(another);
    await list("Updates").add({
      ...anEntry(target.ref),
      UpdateKind: "noChange",
      Door: "tab",
      RecordedAt: new Date().toISOString(),
      ...saidBy(attacker),
    });
    const then = await told();
    const rows = (await list("Updates")
      .select("Id")
      .orderBy("Id", false)
      .top(1)()) as {
      Id: number;
    }[];
    await list("Updates", "Plan Administrator")
      .getById(rows[0]?.Id ?? 0)
      .update(
        {
          UpdateKind: "progress",
          ReportedStatus: "slippage",
          OfficerNote: "No.",
        },
        "*",
      );
    expect(await told()).toBe(then);
    expect(await findings()).toContainEqual(
      expect.objectContaining({
        code: "entryRewritten",
        list: "Updates",
        item: rows[0]?.Id,
        who: "Plan Administrator",
      }),
    );
  });

  it("i: of two contradicting rulings the first stands, and the second is named", async () => {
    const { revision, action, body, meeting } = proposal();
    const ruling = (kind: "refused" | "endorsed") => ({
      ...anEntry(action.ref),
      Ruling: JSON.stringify({
        kind,
        revisionId: revision.id,
        ...(kind === "endorsed" ? { date: "2029-12-31" } : {}),
      }),
      RulingKind: kind,
      BodyKey: body.id,
      MeetingKey: meeting.id,
      Minute: "5",
      Effective: meeting.date,
      RecordedAt: new Date().toISOString(),
      ...saidBy("Report Author"),
    });
    await list("Decisions", "Report Author").add(ruling("refused"));
    const then = await told();
    await list("Decisions", "Report Author").add(ruling("endorsed"));
    expect(await told()).toBe(then);
    expect(await findings()).toContainEqual(
      expect.objectContaining({
        code: "decisionContradicts",
        list: "Decisions",
        who: "Report Author",
      }),
    );
  });

  it("j: a device whose clock is slow records today, and the clock is named", async () => {
    const post = record.posts.find(({ holders }) =>
      holders.some(({ person }) => person.name === "Head of Finance"),
    );
    const action = record.actions.find(
      ({ accountable }) => accountable === post?.id,
    );
    if (!action) throw new Error("no action of the Head of Finance");
    const slow = new Date(Date.now() - 40 * 86_400_000).toISOString();
    await openPlanStore(as("Head of Finance")).append([
      {
        ref: action.ref,
        updates: [
          {
            id: crypto.randomUUID() as never,
            planId,
            actionId: action.id,
            kind: "progress",
            effective: day(slow.slice(0, 10)),
            recorded: slow as never,
            by: personCalled("Head of Finance"),
            post: post?.id ?? null,
            door: "tab",
            status: "slippage",
            ownRag: null,
            forecast: null,
            actual: null,
            note: "Late.",
            reportText: null,
            evidence: [],
            about: null,
            late: false,
          },
        ],
        revisions: [],
        decisions: [],
      },
    ]);
    const { record: now } = await openPlanStore(as("Auditor")).record(planId);
    const entry = now.updates.find(({ note }) => note === "Late.");
    expect(entry).toMatchObject({ recorded: lately() });
    expect(entry?.effective).toBe(entry && dayIn(entry.recorded));
    // The days the clock speaks of are as they were.
    const before = {
      asAt: addDays(entry?.effective ?? day(slow.slice(0, 10)), -1),
    };
    expect(position(historyOf(now), before)).toEqual(
      position(historyOf(record), before),
    );
    expect(await findings()).toContainEqual(
      expect.objectContaining({
        code: "momentDiffers",
        to: slow,
        who: "Head of Finance",
      }),
    );
  });

  it("an owner writes over a hundred and twenty rows: each counts as it was first, for a few requests and not one each", async () => {
    const one = actionCalled(another);
    const admin = as("Plan Administrator");
    const site = theSite();
    for (let n = 0; n < 120; n += 1)
      await list("Updates").add({
        ...anEntry(one.ref),
        UpdateKind: "noChange",
        Door: "tab",
        RecordedAt: new Date().toISOString(),
        ...saidBy(attacker),
      });
    const rows = (await list("Updates")
      .select("Id")
      .orderBy("Id", false)
      .top(120)()) as { Id: number }[];
    const then = await told();
    for (const { Id } of rows)
      await itemsOf(admin, "Updates")
        .getById(Id)
        .update({ OfficerNote: "Written over." }, "*");
    let requests = 0;
    const counting: typeof fetch = (input, init) => {
      requests += 1;
      return site.tenant.handle(new Request(input, init));
    };
    const store = openPlanStore(site.as("Auditor", { fetch: counting }));
    const read = await store.record(planId);
    expect(
      read.record.updates.some(({ note }) => note === "Written over."),
    ).toBe(false);
    expect(requests).toBeLessThan(30);
    expect(await told()).toBe(then);
    const named = (await findings()).filter(
      ({ code, field }) => code === "entryRewritten" && field === "OfficerNote",
    );
    expect(named).toHaveLength(120);
  });
});
