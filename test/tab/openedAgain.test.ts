// A plan that is read again: on the day it was read whole only what changed is asked for, on another day every row.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import type { PlanOverview } from "../../src/sharepoint/plan/wholePlan.ts";
import {
  makeQueryClient,
  overviewQuery,
} from "../../src/tab/reading/planQueries.ts";
import type { ReadableStore } from "../../src/tab/session/readableStore.ts";
import type { Session } from "../../src/tab/session/session.ts";
import { anAction, anOverview, thePlan } from "./builders.ts";

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ["Date"],
    now: Date.parse("2018-06-04T22:59:00Z"),
  });
});
afterEach(() => vi.useRealTimers());

/** The tab over lists that say from what they were asked. */
function tab() {
  const read = anOverview({ actions: [anAction("1.5", {})] });
  const asked: (PlanOverview | undefined)[] = [];
  const tokenFirst: (boolean | undefined)[] = [];
  const store: Partial<ReadableStore> = {
    overview: async (_planId, how) => {
      asked.push(how?.before);
      tokenFirst.push(how?.tokenFirst);
      return read;
    },
    changesSince: async () => ({ kind: "reload" }),
  };
  const place = { userId: null } as Awaited<Session["host"]>["place"];
  const session: Session = {
    settings: {
      tenantId: "t",
      clientId: "c",
      siteUrl: "https://council.example/sites/plans",
      authority: "https://login.example",
    },
    host: Promise.resolve({ place } as Awaited<Session["host"]>),
    store: Promise.resolve(store as ReadableStore),
  };
  const client = makeQueryClient();
  const again = () =>
    client.query({ ...overviewQuery(session, thePlan.id), staleTime: 0 });
  return { asked, tokenFirst, again };
}

it("the first row waits for nothing, and what came with it is not built on; what is read again afterwards is", async () => {
  const { asked, tokenFirst, again } = tab();
  const first = await again();
  const second = await again();
  await again();
  expect(asked).toEqual([undefined, undefined, second]);
  expect(tokenFirst).toEqual([false, true, true]);
  expect([first.wholeOn, second.wholeOn]).toEqual([
    undefined,
    day("2018-06-04"),
  ]);
});

it("is read whole once the council's day has changed: who may read what changes with it", async () => {
  const { asked, again } = tab();
  await again();
  await again();
  // Midnight in London in summer.
  vi.setSystemTime(Date.parse("2018-06-04T23:00:00Z"));
  expect((await again()).wholeOn).toBe("2018-06-05");
  expect(asked).toEqual([undefined, undefined, undefined]);
});
