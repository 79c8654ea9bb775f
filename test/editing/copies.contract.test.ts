// Many actions committed at once: a hundred a request, and each part with its own version and its own outcome.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Action } from "../../src/domain/plan/action.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import {
  aPlanSite,
  anUpdate,
  byId,
  changeWith,
  planId,
} from "../sharepoint/aPlanSite.ts";
import type { TestSite } from "../sharepoint/testSite.ts";
import { commit, commitAll } from "./committed.ts";

describe("ten actions saved at once", () => {
  let site: TestSite;
  beforeEach(async () => {
    site = await aPlanSite();
  });
  afterEach(() => site.tenant.close());

  const open = async () => {
    const store = openPlanStore(site.as("Plan Administrator"));
    const { actions } = await store.overview(planId);
    return { store, actions: byId(actions) };
  };
  const saying = (words: string) => (action: Action) => ({
    action,
    change: changeWith(action, anUpdate(action, words)),
  });

  it("take one request for their history and one for their rows, and can be saved again with what came back", async () => {
    const { store, actions } = await open();
    await commitAll(store, actions.slice(0, 1).map(saying("Warm.")));
    const { actions: now } = await open();
    site.requests.length = 0;
    const first = await commitAll(store, now.slice(1).map(saying("First.")));
    const sent = site.requests.filter((one) => !one.startsWith("GET"));
    expect(sent.map((one) => one.split("/").at(-1))).toEqual([
      "$batch",
      "$batch",
    ]);
    const saved = first.flatMap((one) =>
      one.kind === "current" ? [one.action] : [],
    );
    expect(saved).toHaveLength(9);
    const again = await commitAll(store, saved.map(saying("Second.")));
    expect(again.map(({ kind }) => kind)).toEqual(Array(9).fill("current"));
  });

  it("do not hold each other up: the one somebody else saved is a conflict, the nine others are saved", async () => {
    const { store, actions } = await open();
    const his = await open();
    const [, contested] = his.actions;
    if (!contested) throw new Error("no action");
    const theirs = saying("Theirs.")(contested);
    await commit(his.store, theirs.action, theirs.change);
    const outcomes = await commitAll(store, actions.map(saying("Ours.")));
    expect(outcomes.map(({ kind }) => kind)).toEqual(
      actions.map(({ id }) => (id === contested.id ? "met" : "current")),
    );
    const [conflict] = outcomes.filter(({ kind }) => kind === "met");
    if (conflict?.kind !== "met") throw new Error("no conflict");
    expect(conflict.theirs.current.lastUpdate?.note).toBe("Theirs.");
    // The history IS saved, theirs and ours.
    expect(conflict.theirLog.updates.map(({ note }) => note)).toEqual(
      expect.arrayContaining(["Theirs.", "Ours."]),
    );
  });

  it("are all saved once when the answer is lost after the save", async () => {
    const { store, actions } = await open();
    site.tenant.faults.set({ resetsAfterCommit: 2 });
    const outcomes = await commitAll(store, actions.map(saying("Once.")));
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array(10).fill("current"));
    const { record } = await store.record(planId);
    expect(record.updates.filter(({ note }) => note === "Once.")).toHaveLength(
      10,
    );
  });
});
