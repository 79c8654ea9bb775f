// An elected member's own token: SharePoint refuses it every working list, and the same store answers from the members' library.
import { describe, expect, it } from "vitest";
import { SPQueryable, spPost } from "@pnp/sp";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { position } from "../../src/domain/history/position.ts";
import { membersRecord } from "../../src/domain/readableByMembers.ts";
import { day, instantAt } from "../../src/domain/values/calendarDate.ts";
import { planFileName } from "../../src/sharepoint/members/membersFile.ts";
import { indexName } from "../../src/sharepoint/members/membersIndex.ts";
import { lists } from "../../src/sharepoint/nouns/lists.ts";
import { membersLibrary } from "../../src/sharepoint/nouns/settings.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { makeFiles } from "../../src/sharepoint/rows/libraryFiles.ts";
import { readGroups, readRoles } from "../../src/sharepoint/site/siteState.ts";
import { itemsOf, listNamed } from "../../src/sharepoint/wire/connect.ts";
import { planId, record } from "./aPlanSite.ts";
import {
  admin,
  as,
  atTheLibrary,
  describePlan,
  exempt,
  filesAs,
  publish,
  report,
  requests,
  textAs,
} from "./membersWorld.ts";

atTheLibrary();

describe("an elected member's own token", () => {
  const member = () => openPlanStore(as("Elected Member"));

  it("SharePoint refuses a member every working list, and every verb, with their own token", async () => {
    const hers = as("Elected Member");
    for (const { title, template } of lists) {
      if (title === membersLibrary.list.title) continue;
      const rows = itemsOf(hers, title);
      const attempts: readonly (() => Promise<unknown>)[] = [
        () => rows(),
        () => rows.getById(1)(),
        () => listNamed(hers, title)(),
        () => SPQueryable(listNamed(hers, title), "fields")(),
        () => SPQueryable(rows.getById(1), "versions")(),
        () => rows.getById(1).update({ Title: "hers" }, "*"),
        () => rows.getById(1).recycle(),
        () => rows.getById(1).delete(),
        ...(template === 101
          ? [() => makeFiles(hers, { title }).add("hers.txt", "hers", true)]
          : [() => rows.add({ Title: "hers" })]),
      ];
      for (const [n, attempt] of attempts.entries())
        await expect(attempt(), `${title} ${n}`).rejects.toMatchObject({
          kind: expect.stringMatching(/^(forbidden|listMissing)$/),
        });
    }
  });

  it("opens the plan from the library, with every figure as everybody has it, and says up to when", async () => {
    const [overview, whole] = await Promise.all([
      member().overview(planId),
      admin().record(planId),
    ]);
    expect(overview.rights).toEqual({
      roles: ["member"],
      mayReport: false,
      mayEditActions: false,
      mayDecide: false,
      mayAdminister: false,
    });
    expect(overview.filed?.knownAt).toMatch(/^\d{4}-/);
    const { record: read } = await member().record(planId);
    expect(read).toEqual(membersRecord(whole.record));
    for (const asAt of [day("2018-07-01"), day("2019-01-01")])
      expect(position(historyOf(read), { asAt, previousAsAt: null })).toEqual(
        position(historyOf(whole.record), { asAt, previousAsAt: null }),
      );
  });

  it("costs one request for the plan and one for who asks, once it is known that it is a member's", async () => {
    const first = await member().overview(planId);
    const again = member();
    requests().length = 0;
    await again.overview(planId, { before: first });
    expect(requests()).toHaveLength(2);
    requests().length = 0;
    await again.record(planId);
    const [action] = first.actions;
    if (action) await again.actionLog(planId, action.id);
    expect(requests()).toEqual([]);
    expect(await again.changesSince(first.changeToken)).toMatchObject({
      kind: "changes",
      changed: [],
    });
    expect(requests()).toHaveLength(1);
  });

  it("is told that there is news once the service has filed it", async () => {
    const store = member();
    const { changeToken, actions } = await store.overview(planId);
    await report("The tender is out.");
    const service = admin();
    await service.fileForMembers((await service.bringCopies()).spokenOf);
    expect(await store.changesSince(changeToken)).toEqual({ kind: "reload" });
    const now = await store.overview(planId);
    expect(now.changeToken).not.toBe(changeToken);
    expect(now.actions.map(({ id }) => id)).toEqual(
      actions.map(({ id }) => id),
    );
  });

  it.each([
    ["the service, within its next minute", undefined],
    [
      "the tab of an administrator where there is no service, after five",
      { recordedBefore: instantAt(Date.now() + 60_000) },
    ],
  ])("follows who may read what is exempt by %s", async (_, waiting) => {
    const title = record.actions[0]?.title ?? "";
    await exempt(title);
    await admin().bringCopies();
    for (const reads of [true, false]) {
      await describePlan(reads);
      const { spokenOf } = await admin().bringCopies(waiting);
      await admin().fileForMembers(spokenOf);
      const filed = await textAs("Elected Member");
      expect(filed?.includes(title.slice(0, 40))).toBe(reads);
    }
  });

  it("lists the plans, a meeting's decisions, an action's history and the papers without a list", async () => {
    await publish("public");
    await admin().fileForMembers([planId]);
    const store = member();
    expect((await store.plans()).items).toMatchObject([
      { id: planId, title: record.plan.title },
    ]);
    await store.overview(planId);
    const moved = record.decisions.find((one) => one.meetingId !== null);
    if (moved?.meetingId) {
      const { items } = await store.meetingDecisions(moved.meetingId);
      expect(items.map(({ id }) => id)).toContain(moved.id);
    }
    const [first] = record.updates;
    if (!first) throw new Error("no update");
    const { log, evidence } = await store.actionLog(planId, first.actionId);
    expect(log.updates.map(({ id }) => id)).toContain(first.id);
    expect(log.updates.every(({ note }) => note === null)).toBe(true);
    expect(evidence).toEqual([]);
    const papers = await (await store.papers()).published(planId);
    expect(papers.items).toHaveLength(1);
    expect(await store.filed(indexName)).not.toBeNull();
  });

  it("is told, where nothing is filed yet, to come back in a minute", async () => {
    for (const file of [indexName, planFileName(planId)])
      await filesAs("Plan Administrator").add(file, "", true);
    await expect(member().overview(planId)).rejects.toMatchObject({
      kind: "notFound",
      message: expect.stringContaining("not in the members' library yet"),
    });
  });
});

describe("who is no elected member", () => {
  it("is refused as before where SharePoint refuses them, and reads the lists where it does not", async () => {
    const stranger = openPlanStore(as("Person without Rights"));
    await expect(stranger.overview(planId)).rejects.toMatchObject({
      kind: "forbidden",
    });
    for (const name of ["HR Manager", "Auditor", "Report Author"]) {
      const overview = await openPlanStore(as(name)).overview(planId);
      expect(overview.filed, name).toBeUndefined();
    }
  });

  it("is told of a right that was lost and not shown the library instead", async () => {
    const owner = as("Plan Administrator");
    const groups = await readGroups(owner);
    const officers = groups.get("Waymark Officers") ?? 0;
    const roles = await readRoles(owner);
    const level = roles.find(({ name }) => name === "Waymark append")?.id ?? 0;
    const reads = roles.find(({ name }) => name === "Waymark read")?.id ?? 0;
    for (const [title, id] of [
      ["Themes", reads],
      ["Facts", level],
    ] as const)
      await spPost(
        SPQueryable(
          listNamed(owner, title),
          `roleAssignments/removeroleassignment(principalid=${officers}, roledefid=${id})`,
        ),
      );
    await expect(
      openPlanStore(as("HR Manager")).overview(planId),
    ).rejects.toMatchObject({ kind: "listMissing" });
  });
});
