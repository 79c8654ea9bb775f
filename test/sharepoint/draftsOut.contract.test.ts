// A draft out for comment over the local tenant: an officer who may write nothing else of a paper can answer, and the list says who it was.
import { afterEach, beforeEach, expect, it } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { paperKey } from "../../src/domain/committeePaper/publishing/paperRequest.ts";
import { openDraftsOut } from "../../src/sharepoint/papers/draftsOut.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { aPlanSite, planId, record } from "./aPlanSite.ts";
import type { TestSite } from "./testSite.ts";

let site: TestSite;
beforeEach(async () => {
  site = await aPlanSite();
});
afterEach(() => site.tenant.close());

const [body] = record.bodies;
const key = paperKey(planId, {
  bodyId: body?.id ?? ("" as never),
  meeting: day("2018-07-24"),
});
const asked = record.posts.slice(0, 2).map(({ id }) => id);
const out = { asked, by: day("2018-07-10"), sent: day("2018-07-01") };
const as = (name: string) => openDraftsOut(openPlanStore(site.as(name)));

it("is sent by its author, answered by an officer once however often it is sent, and read by everybody with the writer's own name", async () => {
  const author = as("Report Author");
  expect(await author.read(key)).toMatchObject({ out: null, comments: [] });
  expect(await author.send(key, null, out)).toBe("saved");
  const comment = {
    id: crypto.randomUUID(),
    agrees: false,
    words: "2.2 is done.",
  };
  const officer = as("HR Manager");
  await officer.comment(planId, key, comment);
  await officer.comment(planId, key, comment);
  const { comments, out: read } = await as("Auditor").read(key);
  expect(read).toEqual(out);
  expect(comments).toMatchObject([
    { agrees: false, words: "2.2 is done.", by: { name: "HR Manager" } },
  ]);
  expect(comments).toHaveLength(1);
});

it("sent by two at once is one's, and the other is told", async () => {
  const later = { ...out, by: day("2018-07-12") };
  expect(await as("Report Author").send(key, null, out)).toBe("saved");
  expect(await as("Plan Administrator").send(key, null, later)).toBe(
    "conflict",
  );
  const { stored } = await as("Report Author").read(key);
  expect(await as("Plan Administrator").send(key, stored, later)).toBe("saved");
  expect((await as("Report Author").read(key)).out).toEqual(later);
});

it("leaves the plan as it was: no entry of it, and no row that cannot be read", async () => {
  await as("Report Author").send(key, null, out);
  await as("HR Manager").comment(planId, key, {
    id: crypto.randomUUID(),
    agrees: true,
    words: "",
  });
  const read = await openPlanStore(site.as("Plan Administrator")).record(
    planId,
  );
  expect(read?.unreadable).toEqual([]);
  expect(read?.record.updates).toHaveLength(record.updates.length);
});

it("cannot be sent by an officer, whom SharePoint itself refuses", async () => {
  await expect(as("HR Manager").send(key, null, out)).rejects.toThrow();
});
