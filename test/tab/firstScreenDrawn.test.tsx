// @vitest-environment jsdom
// A large plan while it is read: its figures are of all of it, what is not read yet is said, and nothing is counted or opened over the rows that are there.
import { QueryClientProvider } from "@tanstack/react-query";
import {
  act,
  cleanup,
  fireEvent,
  render,
  screen,
} from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Router } from "wouter";
import { listedOn, planFigures } from "../../src/domain/history/planFigures.ts";
import { dayIn } from "../../src/domain/values/calendarDate.ts";
import type { CalendarDate } from "../../src/domain/values/calendarDate.ts";
import type {
  OverviewOptions,
  PlanOverview,
} from "../../src/sharepoint/plan/wholePlan.ts";
import { useHashPath, useHashSearch } from "../../src/tab/address/location.ts";
import { OnePlan } from "../../src/tab/OnePlan.tsx";
import { makeQueryClient } from "../../src/tab/reading/planQueries.ts";
import type { ReadableStore } from "../../src/tab/session/readableStore.ts";
import {
  SessionProvider,
  type Session,
} from "../../src/tab/session/session.ts";
import { nowInstant } from "../../src/tab/session/today.ts";
import type { Host } from "../../src/tab/teams/host.ts";
import { aBigOverview } from "./builders.ts";

// A wide screen; what is loaded below asks at once.
vi.hoisted(() => {
  const wide = { matches: false, addEventListener: () => undefined };
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
    matchMedia: () => ({ ...wide, removeEventListener: () => undefined }),
  });
});

const today = dayIn(nowInstant());
const whole = aBigOverview(300, today);

function firstOf(asAt: CalendarDate) {
  const { plan, themes, actions } = whole;
  const listed = actions.map((one) => listedOn(one, asAt, plan.ragScheme));
  const figures = planFigures(
    listed,
    themes.map(({ id }) => id),
    asAt,
  );
  return {
    overview: { ...whole, actions: actions.slice(0, 60) },
    figures,
    asAt,
  };
}

/** Opens the plan over a store that draws what is kept and reads on until it is told to end. */
async function open(asAt = today, page: string | null = null) {
  let end: (read: PlanOverview) => void = () => undefined;
  let tellDrawn: () => void = () => undefined;
  const drawn = new Promise<void>((resolve) => {
    tellDrawn = resolve;
  });
  const store: Partial<ReadableStore> = {
    overview: (_, { first }: OverviewOptions = {}) => {
      first?.draw(firstOf(asAt));
      tellDrawn();
      return new Promise<PlanOverview>((resolve) => {
        end = resolve;
      });
    },
  };
  const session: Session = {
    settings: {
      tenantId: "t",
      clientId: "c",
      siteUrl: "https://council.example/sites/plans",
      authority: "https://login.example",
    },
    host: Promise.resolve({ place: { userId: null } } as Host),
    store: Promise.resolve(store as ReadableStore),
  };
  await act(async () => {
    render(
      <SessionProvider value={session}>
        <QueryClientProvider client={makeQueryClient()}>
          <Router hook={useHashPath} searchHook={useHashSearch}>
            <OnePlan planId={whole.plan.id} themeId={null} page={page} />
          </Router>
        </QueryClientProvider>
      </SessionProvider>,
    );
  });
  await act(async () => {
    await drawn;
    // What was set is told to the screen in the next turn.
    await new Promise((turn) => setTimeout(turn));
  });
  return async () =>
    act(async () => {
      end(whole);
      await new Promise((turn) => setTimeout(turn));
    });
}

const said = "60 of 300 actions read. Reading the rest…";
const counted = () => screen.getByLabelText("Actions in figures").textContent;
const rows = () => screen.queryByRole("grid")?.getAttribute("aria-rowcount");

beforeEach(() => {
  location.hash = `#/plan/${whole.plan.id}`;
});
afterEach(cleanup);

it("shows the figures of all 300 at once, says that 60 are read, and is replaced by the whole with the same figures", async () => {
  const readTheRest = await open();
  await screen.findByText(said);
  expect(rows()).toBe("301");
  // How many a filter leaves is not known yet.
  expect(screen.queryByText("60 of 60")).toBeNull();
  const before = counted();
  await readTheRest();
  await screen.findByText("300 of 300");
  expect(screen.queryByText(said)).toBeNull();
  expect(rows()).toBe("301");
  expect(counted()).toBe(before);
});

it("lists nothing for a search before all is read, and keeps what was typed", async () => {
  const readTheRest = await open();
  await screen.findByText(said);
  const box = screen.getByRole("searchbox", { name: "Search actions" });
  await act(async () => fireEvent.change(box, { target: { value: "1.1" } }));
  expect(rows()).toBeUndefined();
  expect(screen.queryByText(/No action fits/)).toBeNull();
  await readTheRest();
  await screen.findByRole("grid");
  expect(box).toHaveProperty("value", "1.1");
  expect(box.isConnected).toBe(true);
});

it("opens no action before all is read", async () => {
  location.hash = `#/plan/${whole.plan.id}?action=${whole.actions[200]?.id}`;
  await open();
  const aside = await screen.findByRole("complementary", { name: "Action" });
  expect(aside.textContent).toBe("");
});

it("shows nothing of another day than today, nor on another page of the plan", async () => {
  await open("2018-06-30" as CalendarDate);
  expect(screen.queryByLabelText("Actions in figures")).toBeNull();
  cleanup();
  await open(today, "board");
  expect(screen.queryByText(said)).toBeNull();
});
