// The plan store when the world fails: nothing is lost, nothing doubles, and every failure says what it is.
import { body } from "@pnp/queryable";
import { SPQueryable, spPostDelete, spPostMerge } from "@pnp/sp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { itemsOf, listNamed } from "../../src/sharepoint/wire/connect.ts";
import { StoreFailure } from "../../src/sharepoint/wire/failure.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { aPlanSite, anUpdate, byId, changeWith, planId } from "./aPlanSite.ts";
import type { TestSite } from "./testSite.ts";
import { commit } from "../editing/committed.ts";

describe("when something fails", () => {
  let site: TestSite;
  beforeEach(async () => {
    site = await aPlanSite();
  });
  afterEach(() => site.tenant.close());

  const officer = () => openPlanStore(site.as("Plan Administrator"));
  const anAction = async (store = officer()) => {
    const { actions } = await store.overview(planId);
    const [action] = byId(actions);
    if (!action) throw new Error("no action");
    return action;
  };

  it("stores one row when the connection is lost after the save", async () => {
    const store = officer();
    const action = await anAction(store);
    const update = anUpdate(action, "Sent once.");
    site.tenant.faults.set({ resetsAfterCommit: 2 });
    const outcome = await commit(store, action, changeWith(action, update));
    expect(outcome.kind).toBe("current");
    const { log } = await store.actionLog(planId, action.id);
    expect(log.updates.filter((one) => one.id === update.id)).toHaveLength(1);
  });

  /** A store whose next change of a row gets no answer: lost on the way there, with what is done meanwhile. */
  const losing = (
    meanwhile: () => Promise<unknown> = async () => undefined,
  ) => {
    let left = 1;
    return openPlanStore(
      site.as("Plan Administrator", {
        fetch: async (input, init) => {
          const request = new Request(input, init);
          const way = request.headers.get("x-http-method") ?? request.method;
          if (left > 0 && (way === "MERGE" || way === "PATCH")) {
            left -= 1;
            await meanwhile();
            throw new TypeError("fetch failed");
          }
          return site.tenant.handle(request);
        },
      }),
    );
  };

  it("says that a change was not saved when it was lost on its way and nobody else changed the row", async () => {
    const store = losing();
    const action = await anAction(store);
    const change = changeWith(action, anUpdate(action, "Lost on the way."));
    // The entry is stored; what is behind is the copy.
    expect(await commit(store, action, change)).toMatchObject({
      kind: "behind",
      failure: { kind: "unreachable", ambiguous: true },
    });
    // Sent again as it is, it is recorded once and the copy follows.
    expect(await commit(store, action, change)).toMatchObject({
      kind: "current",
    });
    const { log } = await store.actionLog(planId, action.id);
    expect(
      log.updates.filter(({ note }) => note === "Lost on the way."),
    ).toHaveLength(1);
    expect((await anAction()).current.lastUpdate?.note).toBe(
      "Lost on the way.",
    );
  });

  it("says that somebody else saved first when it was lost on its way and they did", async () => {
    const other = openPlanStore(site.as("Plan Administrator"));
    const store = losing(async () => {
      const theirs = await anAction(other);
      return commit(
        other,
        theirs,
        changeWith(theirs, anUpdate(theirs, "Theirs.")),
      );
    });
    const action = await anAction(store);
    const change = changeWith(action, anUpdate(action, "Mine."));
    expect(await commit(store, action, change)).toMatchObject({
      kind: "met",
      theirs: { current: { lastUpdate: { note: "Theirs." } } },
    });
  });

  it("waits while throttled, says so, and then is right", async () => {
    const waits: number[] = [];
    const store = openPlanStore(
      site.as("Plan Administrator", {
        onThrottled: ({ seconds }) => waits.push(seconds),
      }),
    );
    site.tenant.faults.set({
      throttle: { status: 429, requests: 3, until: null, retryAfter: null },
    });
    const { actions } = await store.overview(planId);
    expect(actions).toHaveLength(10);
    expect(waits.length).toBeGreaterThan(0);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(5);
  });

  it("gives up on a tenant that never stops throttling, and says what to do", async () => {
    site.tenant.faults.set({
      throttle: { status: 429, requests: null, until: null, retryAfter: 1 },
    });
    await expect(officer().plans()).rejects.toMatchObject({
      kind: "throttled",
      next: { code: expect.stringContaining("Wait") },
    });
  });

  it("is unreachable with the draft kept when there is no network", async () => {
    const store = officer();
    const action = await anAction(store);
    site.tenant.faults.set({ offline: true });
    await expect(
      commit(store, action, changeWith(action, anUpdate(action, "Kept."))),
    ).rejects.toMatchObject({ kind: "unreachable" });
  });

  it("names a list that was renamed", async () => {
    const { web } = site.as("Plan Administrator");
    await spPostMerge(
      listNamed({ web }, "Actions"),
      body({ Title: "Old actions" }, { headers: { "IF-Match": "*" } }),
    );
    await expect(officer().overview(planId)).rejects.toMatchObject({
      kind: "listMissing",
      message: expect.stringContaining("Actions"),
    });
  });

  it("names a column that was deleted", async () => {
    const { web } = site.as("Plan Administrator");
    await spPostDelete(
      SPQueryable(
        listNamed({ web }, "Actions"),
        "fields/getByInternalNameOrTitle('DaysMoved')",
      ),
    );
    await expect(officer().overview(planId)).rejects.toMatchObject({
      kind: "columnMissing",
      message: expect.stringContaining("DaysMoved"),
    });
  });

  it("shows a row with nonsense by name and link, and everything else", async () => {
    const { web } = site.as("Plan Administrator");
    await itemsOf({ web }, "Actions")
      .getById(1)
      .update({ ActionStatus: "nearly", Implications: "[broken" }, "*");
    const { actions, unreadable } = await officer().overview(planId);
    expect(actions).toHaveLength(9);
    expect(unreadable).toHaveLength(1);
    expect(unreadable[0]).toMatchObject({
      list: "Actions",
      itemId: 1,
      link: expect.stringContaining("ID=1"),
    });
    expect(unreadable[0]?.why).toMatch(/Action status holds "nearly"/);
    expect(unreadable[0]?.why).toMatch(/Implications/);
  });

  it.each([
    ["Moves", -3.5, /Moves holds -3.5.*a whole number, 0 or more/],
    ["Moves", -1, /Moves holds -1/],
    ["DaysMoved", 2.5, /Days moved holds 2.5.*a whole number/],
  ])(
    "shows a row whose %s is %d by name, like other nonsense",
    async (column, value, why) => {
      const { web } = site.as("Plan Administrator");
      await itemsOf({ web }, "Actions")
        .getById(1)
        .update({ [column]: value }, "*");
      const { actions, unreadable } = await officer().overview(planId);
      expect(actions).toHaveLength(9);
      expect(unreadable).toMatchObject([
        { list: "Actions", itemId: 1, why: expect.stringMatching(why) },
      ]);
    },
  );

  it("refreshes the sign-in once when the token has expired, then says so", async () => {
    const asked: boolean[] = [];
    site.tenant.faults.set({ expiredTokens: true });
    const store = openPlanStore(
      site.as("Plan Administrator", {
        getToken: (options) => {
          asked.push(options?.refresh ?? false);
          return Promise.resolve("e30");
        },
      }),
    );
    await expect(store.plans()).rejects.toMatchObject({ kind: "signedOut" });
    expect(asked).toEqual([false, true]);
  });

  it("leaves nothing hanging when a whole batch is refused", async () => {
    site.tenant.faults.set({ forbid: "all" });
    await expect(officer().overview(planId)).rejects.toBeInstanceOf(
      StoreFailure,
    );
  });
});
