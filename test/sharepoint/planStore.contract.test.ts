// The plan store over the local tenant with the real client: what is saved is read back.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addRecord } from "../../src/sharepoint/importing/bringBack.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import {
  aPlanSite,
  anUpdate,
  byId,
  changeWith,
  planId,
  record,
} from "./aPlanSite.ts";
import { london, pacific, type TestSite } from "./testSite.ts";
import { commit } from "../editing/committed.ts";
import { lately } from "../lately.ts";

describe.each([
  ["London", london],
  ["Pacific", pacific],
])("a plan in a site of the %s zone", (_, zone) => {
  it("comes back as it was saved, dates and all", async () => {
    const site = await aPlanSite(zone);
    const { record: read, unreadable } = await openPlanStore(
      site.as("Auditor"),
    ).record(planId);
    expect(unreadable).toEqual([]);
    expect(read.plan).toEqual(record.plan);
    for (const kind of [
      "themes",
      "posts",
      "actions",
      "updates",
      "revisions",
      "bodies",
      "meetings",
    ] as const)
      expect(byId<{ id: string }>(read[kind]), kind).toEqual(
        byId<{ id: string }>(record[kind]),
      );
  });
});

describe("the plan store", () => {
  let site: TestSite;
  beforeEach(async () => {
    site = await aPlanSite();
  });
  afterEach(() => site.tenant.close());

  const officer = () => openPlanStore(site.as("Head of Finance"));
  /** Whoever writes rows as well as entries; each call is a tab of their own. */
  const admin = () => openPlanStore(site.as("Plan Administrator"));
  const anAction = async (store = officer()) => {
    const { actions } = await store.overview(planId);
    const [action] = byId(actions);
    if (!action) throw new Error("no action");
    return action;
  };

  it("shows the first screen with two requests, none waiting for another", async () => {
    const overview = await officer().overview(planId);
    expect(overview.actions).toHaveLength(10);
    expect(overview.themes).toHaveLength(10);
    expect(overview.me.person.name).toBe("Head of Finance");
    expect(site.requests).toHaveLength(2);
  });

  it("saves progress to the history and to the action", async () => {
    const store = admin();
    const action = await anAction(store);
    const update = anUpdate(action, "Draft agreed.");
    const outcome = await commit(store, action, changeWith(action, update));
    expect(outcome.kind).toBe("current");
    const { log } = await store.actionLog(planId, action.id);
    // Who and when are the list's own.
    expect(log.updates).toContainEqual({
      ...update,
      by: (await store.me()).person,
      recorded: lately(),
    });
    expect((await anAction()).current.lastUpdate?.note).toBe("Draft agreed.");
  });

  /** A browser: across origins a page does not see the version that a save has made. */
  const unseen = (): typeof fetch => async (input, init) => {
    const answer = await site.tenant.handle(new Request(input, init));
    const headers = new Headers(answer.headers);
    headers.delete("etag");
    return new Response(answer.body, { status: answer.status, headers });
  };
  const inBrowser = () =>
    openPlanStore(site.as("Plan Administrator", { fetch: unseen() }));
  const says = async (
    store: ReturnType<typeof admin>,
    action: Awaited<ReturnType<typeof anAction>>,
    words: string,
  ) =>
    commit(store, action, changeWith(action, anUpdate(action, words))).then(
      (outcome) => {
        if (outcome.kind !== "current") throw new Error(outcome.kind);
        return outcome.action;
      },
    );

  it.each([
    ["a program", admin],
    ["a browser, which does not see the version a save made", inBrowser],
  ])(
    "lets the same person save twice in a row without a false conflict: in %s",
    async (_, open) => {
      const store = open();
      const first = await says(store, await anAction(store), "One.");
      const second = await says(store, first, "Two.");
      expect(second.current.lastUpdate?.note).toBe("Two.");
      expect((await anAction()).current.lastUpdate?.note).toBe("Two.");
    },
  );

  it("lets the same person save again in a browser after its history was read anew", async () => {
    const store = inBrowser();
    const { id } = await says(store, await anAction(store), "One.");
    const { counted } = await store.actionLog(planId, id);
    if (!counted) throw new Error("no action");
    await says(store, counted, "Two.");
    expect((await anAction()).current.lastUpdate?.note).toBe("Two.");
  });

  it("says in a browser too who saved between two saves of one person", async () => {
    const store = inBrowser();
    const first = await says(store, await anAction(store), "One.");
    const other = admin();
    await says(other, await anAction(other), "Theirs.");
    await expect(says(store, first, "Two.")).rejects.toThrow("met");
  });

  it("keeps both texts when one action is saved in two tabs", async () => {
    const [hers, his] = [admin(), admin()];
    const [a, b] = [await anAction(hers), await anAction(his)];
    await commit(hers, a, changeWith(a, anUpdate(a, "Hers.")));
    const outcome = await commit(his, b, changeWith(b, anUpdate(b, "His.")));
    expect(outcome.kind).toBe("met");
    if (outcome.kind !== "met") return;
    expect(outcome.theirs.current.lastUpdate?.note).toBe("Hers.");
    expect(outcome.theirLog.updates.map((one) => one.note)).toEqual(
      expect.arrayContaining(["Hers.", "His."]),
    );
  });

  it("finds the conflict for a copied value too", async () => {
    const store = admin();
    const copied = structuredClone(await anAction(store));
    const other = admin();
    const theirs = await anAction(other);
    await commit(
      other,
      theirs,
      changeWith(theirs, anUpdate(theirs, "Theirs.")),
    );
    const outcome = await commit(
      store,
      copied,
      changeWith(copied, anUpdate(copied, "Mine.")),
    );
    expect(outcome.kind).toBe("met");
  });

  it("keeps a title of 10,000 characters and script in a note to the letter", async () => {
    const store = openPlanStore(site.as("Plan Administrator"));
    const action = await anAction(store);
    const title = "Ensure ".repeat(1429);
    const saved = await store.save("actions", action, { ...action, title });
    expect(saved.kind).toBe("saved");
    const note = `<script>alert("1")</script> & 'quotes'\nsecond line`;
    const update = anUpdate(action, note);
    if (saved.kind !== "saved") return;
    await commit(store, saved.value, changeWith(saved.value, update));
    expect((await anAction()).title).toBe(title);
    const { log } = await store.actionLog(planId, action.id);
    expect(log.updates.map((one) => one.note)).toContain(note);
  });

  it("brings what changed since, and only that", async () => {
    const store = officer();
    const { changeToken, actions } = await store.overview(planId);
    const [action] = actions;
    if (!action) throw new Error("no action");
    await commit(store, action, changeWith(action, anUpdate(action, "News.")));
    const changes = await store.changesSince(changeToken);
    if (changes.kind !== "changes") throw new Error("reload");
    expect(changes.changed.map((one) => one.ref)).toEqual([action.ref]);
    expect(await store.changesSince(changes.changeToken)).toMatchObject({
      changed: [],
    });
    expect(await store.changesSince("x|nonsense")).toEqual({ kind: "reload" });
  });

  it("reads past a lowered threshold to the last row", async () => {
    site.tenant.faults.set({ threshold: 5 });
    const { record: read } = await openPlanStore(site.as("Auditor")).record(
      planId,
    );
    expect(read.actions).toHaveLength(10);
    expect(read.updates).toHaveLength(record.updates.length);
  });

  it("loads the same plan again without adding a row", async () => {
    const admin = openPlanStore(site.as("Plan Administrator"));
    await addRecord(admin, record);
    const { record: read } = await admin.record(planId);
    expect(read.updates).toHaveLength(record.updates.length);
    expect(read.actions).toHaveLength(10);
  });
});
