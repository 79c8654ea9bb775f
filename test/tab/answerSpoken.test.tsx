// @vitest-environment jsdom
// What “Go to” answers is spoken once, also where the plan is read again while it is being asked.
import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, expect, it } from "vitest";
import { actionsAt } from "../../src/domain/history/planAt.ts";
import type { PlanStore } from "../../src/sharepoint/planStore.ts";
import { useAnswer } from "../../src/tab/frame/useAnswer.ts";
import { makeQueryClient } from "../../src/tab/reading/planQueries.ts";
import type { ReadableStore } from "../../src/tab/session/readableStore.ts";
import { SessionProvider } from "../../src/tab/session/session.ts";
import type { Session } from "../../src/tab/session/session.ts";
import type { Host } from "../../src/tab/teams/host.ts";
import { today } from "../ask/asking.ts";
import { storiedPlans } from "../ask/storiedPlans.ts";
import { anOverview } from "./builders.ts";

afterEach(cleanup);

const [record] = storiedPlans();
const overviewRead = () =>
  anOverview({
    plan: record.plan,
    themes: record.themes,
    posts: record.posts,
    actions: actionsAt(record, { asAt: today, knownAt: today }),
  });

/** The tab over a plan whose whole record comes when it is let through. */
function tabWaitingForItsRecord() {
  const gate = Promise.withResolvers<void>();
  const asked = { times: 0 };
  const part: Partial<PlanStore> = {
    record: async () => {
      asked.times += 1;
      await gate.promise;
      return { record, unreadable: [] } as never;
    },
    meetings: async () => ({ items: [], unreadable: [] }),
    settings: async () => ({ items: [], unreadable: [] }),
  };
  const session: Session = {
    settings: {
      tenantId: "t",
      clientId: "c",
      siteUrl: "https://council.example/sites/plans",
      authority: "https://login.example",
    },
    host: Promise.resolve({ place: { userId: null } } as Host),
    store: Promise.resolve(part as ReadableStore),
  };
  const client = makeQueryClient();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <SessionProvider value={session}>{children}</SessionProvider>
    </QueryClientProvider>
  );
  return { wrapper, asked, letThrough: gate.resolve };
}

/** Everything said to screen readers from now on. */
function listening(): readonly string[] {
  const heard: string[] = [];
  new MutationObserver((changes) => {
    for (const { target } of changes)
      if (
        target instanceof Element &&
        target.matches("[aria-live=polite]") &&
        target.textContent
      )
        heard.push(target.textContent);
  }).observe(document.body, { subtree: true, childList: true });
  return heard;
}

it("is spoken once where the list was read again before the answer came", async () => {
  const tab = tabWaitingForItsRecord();
  const heard = listening();
  const { result, rerender } = renderHook(
    ({ overview }) => useAnswer(overview, "how many late", 0),
    { wrapper: tab.wrapper, initialProps: { overview: overviewRead() } },
  );
  await waitFor(() => expect(tab.asked.times).toBe(1), { timeout: 5000 });
  rerender({ overview: overviewRead() });
  await act(async () => tab.letThrough());
  await waitFor(() => expect(result.current.told).not.toBeNull(), {
    timeout: 5000,
  });
  await waitFor(() => expect(heard).toHaveLength(1), { timeout: 5000 });
  expect(heard[0]).toMatch(/^As at .* Past their date: \d+/s);
  rerender({ overview: overviewRead() });
  await waitFor(() => expect(result.current.settled).toBe(true), {
    timeout: 5000,
  });
  expect(heard).toHaveLength(1);
});
