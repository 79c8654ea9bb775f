// A plan opened again the same day: only what changed since is read, and what is shown is what a whole reading shows.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { itemsOf } from "../../src/sharepoint/wire/connect.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import type { PlanStore } from "../../src/sharepoint/planStore.ts";
import type { PlanOverview } from "../../src/sharepoint/plan/wholePlan.ts";
import { aPlanSite, planId } from "./aPlanSite.ts";
import { inRounds } from "./rounds.ts";

let site: Awaited<ReturnType<typeof aPlanSite>>;
beforeAll(async () => {
  site = await aPlanSite();
});
afterAll(() => site.tenant.close());

/** As a device keeps it: plain data, without what the store remembers of rows. */
const kept = (overview: PlanOverview) => structuredClone(overview);
const byRef = ({ actions }: PlanOverview) =>
  actions.toSorted((a, b) => a.ref.localeCompare(b.ref, "en-GB"));
const administrator = () => openPlanStore(site.as("Plan Administrator"));

/** Another session of the person, with the paths it asks. */
function watched(person: string) {
  const asked: string[] = [];
  const { fetch } = inRounds(site.tenant);
  const store = openPlanStore(
    site.as(person, {
      fetch: (request, init) => {
        const url = request instanceof Request ? request.url : String(request);
        asked.push(decodeURIComponent(url));
        return fetch(request, init);
      },
    }),
  );
  const wholeList = () =>
    asked.filter((url) => /getByTitle\('Actions'\)\/items/i.test(url));
  return { store, wholeList };
}

async function retitled(store: PlanStore, title: string) {
  const { actions } = await store.overview(planId);
  const [action] = actions;
  if (!action) throw new Error("The plan has actions.");
  const saved = await store.save("actions", action, { ...action, title });
  expect(saved.kind).toBe("saved");
  return action.id;
}

describe("a plan that was read before", () => {
  it("costs no row where nothing changed, and shows the same", async () => {
    const first = await administrator().overview(planId);
    const { store, wholeList } = watched("Plan Administrator");
    const again = await store.overview(planId, { before: kept(first) });
    expect(byRef(again)).toEqual(byRef(first));
    expect(wholeList()).toEqual([]);
  });

  it("shows what somebody changed, added and moved since", async () => {
    const first = await administrator().overview(planId);
    const other = administrator();
    const id = await retitled(other, "Changed while nobody looked");
    const again = await administrator().overview(planId, {
      before: kept(first),
    });
    const whole = await administrator().overview(planId);
    expect(again.actions.find((one) => one.id === id)?.title).toBe(
      "Changed while nobody looked",
    );
    expect(byRef(again)).toEqual(byRef(whole));
    // And goes on from there.
    expect(await other.changesSince(again.changeToken)).toMatchObject({
      kind: "changes",
      removed: [],
    });
  });

  it("saves what it shows, though the store of this session read no row", async () => {
    const first = await administrator().overview(planId);
    const store = administrator();
    const { actions } = await store.overview(planId, { before: kept(first) });
    const [action] = actions;
    if (!action) throw new Error("The plan has actions.");
    const title = "Saved on what was kept";
    const saved = await store.save("actions", action, { ...action, title });
    expect(saved).toMatchObject({ kind: "saved", value: { title } });
  });

  it.each<[string, (overview: PlanOverview) => PlanOverview]>([
    [
      "a token nobody knows",
      (one) => ({ ...one, changeToken: `${planId}|x|` }),
    ],
    [
      "another person",
      (one) => ({ ...one, me: { ...one.me, siteUserId: 99 } }),
    ],
    ["another post", (one) => ({ ...one, posts: one.posts.slice(1) })],
    [
      "another plan",
      (one) => ({ ...one, plan: { ...one.plan, title: "Other" } }),
    ],
    [
      "a row that could not be read",
      (one) => ({
        ...one,
        unreadable: [
          { list: "Actions", itemId: 1, why: "It is broken.", link: "" },
        ],
      }),
    ],
  ])("is read whole where the kept one has %s", async (_, over) => {
    const first = await administrator().overview(planId);
    const wrong = { ...over(kept(first)), actions: [] };
    const again = await administrator().overview(planId, { before: wrong });
    expect(byRef(again)).toEqual(byRef(first));
  });

  it("says that it is to be read again where a row is gone that this session never read", async () => {
    const admin = administrator();
    const first = await admin.overview(planId);
    const store = administrator();
    const again = await store.overview(planId, { before: kept(first) });
    const last = first.actions.at(-1);
    if (!last) throw new Error("The plan has actions.");
    await admin.recycle("actions", [last]);
    expect(await store.changesSince(again.changeToken)).toEqual({
      kind: "reload",
    });
  });

  it("is read whole where a row is gone since", async () => {
    const admin = administrator();
    const first = await admin.overview(planId);
    const last = first.actions.at(-1);
    if (!last) throw new Error("The plan has actions.");
    await admin.recycle("actions", [last]);
    const again = await administrator().overview(planId, {
      before: kept(first),
    });
    expect(again.actions.map(({ id }) => id)).not.toContain(last.id);
    expect(again.actions).toHaveLength(first.actions.length - 1);
  });

  it("does not show what was moved to another plan, nor keep what cannot be read any more", async () => {
    const first = await administrator().overview(planId);
    const [one, other] = first.actions;
    if (!one || !other) throw new Error("The plan has actions.");
    const site = administrator().site;
    const rowOf = async ({ ref }: { readonly ref: string }) => {
      const [row] = await itemsOf(site, "Actions").filter(
        `ActionRef eq '${ref}'`,
      )();
      return itemsOf(site, "Actions").getById(Number(row?.["Id"]));
    };
    await (await rowOf(one)).update({ PlanKey: crypto.randomUUID() });
    const moved = await administrator().overview(planId, {
      before: kept(first),
    });
    expect(byRef(moved)).toEqual(byRef(await administrator().overview(planId)));
    expect(moved.actions.map(({ id }) => id)).not.toContain(one.id);
    await (await rowOf(other)).update({ AddedAt: "nonsense" });
    const broken = await administrator().overview(planId, {
      before: kept(moved),
    });
    expect(broken.actions.map(({ id }) => id)).not.toContain(other.id);
    expect(broken.unreadable).toHaveLength(1);
  });
});

describe("what a kept plan may be built on", () => {
  it("was read after its token: what is saved while the token is on its way is news", async () => {
    // The site's first batch, with the token, is answered only when the rows have been.
    const asked: string[] = [];
    const store = openPlanStore(
      site.as("Plan Administrator", {
        fetch: async (request, init) => {
          const one = new Request(request, init);
          const isBatch = one.url.includes("$batch");
          if (!isBatch && one.url.includes("Actions")) asked.push("rows");
          const answer = await site.tenant.handle(one);
          if (isBatch) asked.push("token");
          return answer;
        },
      }),
    );
    await store.overview(planId, { tokenFirst: true });
    expect(asked.indexOf("token")).toBeLessThan(asked.indexOf("rows"));
  });
});
