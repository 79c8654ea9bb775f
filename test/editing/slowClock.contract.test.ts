// An edit from a device whose clock is behind: the list shows what was recorded last.
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Instant } from "../../src/domain/values/calendarDate.ts";
import type { Role } from "../../src/domain/rights/permission.ts";
import { edit } from "../../src/editing/edit.ts";
import { aPlanSite, byId, planId } from "../sharepoint/aPlanSite.ts";
import type { TestSite } from "../sharepoint/testSite.ts";
import { formOpened, saying, somebody } from "./floor.ts";

let site: TestSite;
beforeEach(async () => {
  site = await aPlanSite();
});
afterEach(() => site.tenant.close());

const saidBy = async (
  who: string,
  role: Role,
  words: string,
  now?: Instant,
) => {
  const person = await somebody(site, who, [role]);
  const desk = await person.desk(now ? { now } : {});
  const made = {
    id: formOpened(),
    rule: saying(words),
    meets: "follow",
  } as const;
  const outcome = await edit(desk, await person.stored(), made);
  expect(outcome.kind).toBe("recorded");
  return person.store;
};

it("a clock a minute slow: what was recorded last is what the list shows", async () => {
  await saidBy("Head of Finance", "lead", "Said first.");
  const minuteAgo = new Date(Date.now() - 60_000).toISOString() as Instant;
  const store = await saidBy(
    "Plan Administrator",
    "administrator",
    "Said last.",
    minuteAgo,
  );
  const { actions } = await store.overview(planId);
  expect(byId(actions)[0]?.current.lastUpdate?.note).toBe("Said last.");
});
