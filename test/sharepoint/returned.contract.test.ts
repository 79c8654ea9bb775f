// My actions asks which claims were sent back, of all my actions in as few requests as they fit into.
import { expect, it } from "vitest";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { aPlanSite, anUpdate, byId, planId } from "./aPlanSite.ts";

it("finds the claims that were sent back by whoever may, in one request for ten actions, and no other entry", async () => {
  const site = await aPlanSite();
  const as = (name: string) => openPlanStore(site.as(name));
  const actions = byId((await as("Auditor").overview(planId)).actions);
  const [first, second, third] = actions;
  if (!first || !second || !third) throw new Error("no actions");
  const { posts } = await as("Auditor").overview(planId);
  const [post] = posts;
  if (!post) throw new Error("no post");
  const entry = (action: typeof first, kind: "return" | "progress") => ({
    ...anUpdate(action, "The minute is missing."),
    kind,
  });
  const append = (who: string, one: ReturnType<typeof entry>) =>
    as(who).append([
      { ref: first.ref, updates: [one], revisions: [], decisions: [] },
    ]);
  // By the role of a lead, by a post that leads, and by an administrator.
  await append("Head of Finance", entry(first, "return"));
  await append("Chief Executive", {
    ...entry(second, "return"),
    post: post.id,
  });
  await append("Plan Administrator", entry(third, "progress"));
  const officer = as("HR Manager");
  await officer.returnedAmong([]);
  site.requests.length = 0;
  const found = await officer.returnedAmong(actions.map(({ id }) => id));
  expect([...found].toSorted()).toEqual([first.id, second.id].toSorted());
  expect(site.requests).toHaveLength(1);
  site.tenant.close();
});
