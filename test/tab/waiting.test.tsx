// @vitest-environment jsdom
// A save while SharePoint is away: kept, told as waiting, sent by itself in order and once, judged on arrival, asked about after a day.
import {
  act,
  cleanup,
  fireEvent,
  render,
  screen,
} from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { claimCompletion } from "../../src/domain/progress/completion.ts";
import { StoreFailure } from "../../src/sharepoint/wire/failure.ts";
import RecordProgress from "../../src/tab/action/RecordProgress.tsx";
import { dropUndo } from "../../src/tab/ui/undo.ts";
import WaitingBar from "../../src/tab/frame/WaitingBar.tsx";
import {
  asksFirst,
  dropWaiting,
  letWait,
  waitingOf,
} from "../../src/tab/saving/waiting.ts";
import type { Waiting } from "../../src/tab/saving/waiting.ts";
import { tabOver } from "./tabWorld.tsx";

const noon = Date.parse("2018-06-04T10:00:00Z");

// A busy machine may take its time over the code that is fetched the first time it is wanted.
const patience = { timeout: 60_000 };
const until = (check: () => void) => vi.waitFor(check, patience);
const found = (words: RegExp) => screen.findByText(words, {}, patience);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: noon });
});
afterEach(() => {
  cleanup();
  const { me } = tabOver().overview;
  for (const { edit } of waitingOf(me)) dropWaiting(me, edit);
  vi.useRealTimers();
  dropUndo();
  localStorage.clear();
});

const away = new StoreFailure(
  "unreachable",
  "SharePoint could not be reached.",
);

/** The tab over lists that can be taken away and brought back. */
function tab() {
  let isAway = true;
  const order: string[] = [];
  const world = tabOver({
    append: async (all) => {
      if (isAway) throw away;
      for (const { updates } of all)
        for (const { note, kind } of updates) order.push(note || kind);
      return all;
    },
  });
  const { hook, history } = memoryLocation({ path: "/", record: true });
  const bar = () =>
    render(
      <Router hook={hook}>
        <WaitingBar />
      </Router>,
      { wrapper: world.wrapper },
    );
  return { ...world, bar, order, history, back: () => (isAway = false) };
}

const anUpdate = (
  { action }: Pick<ReturnType<typeof tab>, "action">,
  note: string,
  part: Partial<Waiting> = {},
): Waiting => ({
  edit: crypto.randomUUID(),
  planId: action.planId,
  actionId: action.id,
  ref: action.ref,
  what: "progress",
  form: { status: null, note, reportText: "", ownRag: null, forecast: "" },
  since: new Date(noon).toISOString(),
  refused: null,
  ...part,
});

async function saved(world: ReturnType<typeof tab>, note: string) {
  const { overview, action } = world;
  const done = vi.fn<() => void>();
  const { unmount } = render(
    <RecordProgress {...{ overview, action }} lastWords={null} onDone={done} />,
    { wrapper: world.wrapper },
  );
  fireEvent.change(screen.getByLabelText("What has happened?"), {
    target: { value: note },
  });
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: "Save" }));
  });
  return { done, unmount };
}

describe("a save while SharePoint is away", () => {
  it("is done with for the person, told as waiting, and recorded once when SharePoint is back", async () => {
    const world = tab();
    const { done, unmount } = await saved(world, "The tender is out.");
    await until(() => expect(done).toHaveBeenCalledOnce());
    unmount();
    world.bar();
    await found(/1 save waits for SharePoint \(1\.5\)/);
    expect(world.log().updates).toEqual([]);
    world.back();
    await act(async () => void window.dispatchEvent(new Event("online")));
    await until(() => expect(world.log().updates).toHaveLength(1));
    expect(world.log().updates).toMatchObject([
      { kind: "progress", note: "The tender is out." },
    ]);
    await until(() =>
      expect(screen.queryByText(/waits for SharePoint/)).toBeNull(),
    );
    expect(waitingOf(world.overview.me)).toEqual([]);
    await act(async () => void window.dispatchEvent(new Event("online")));
    expect(world.log().updates).toHaveLength(1);
  });

  it("that says nothing is refused at once, and does not wait to be", async () => {
    const world = tab();
    const { done } = await saved(world, "");
    await found(/There is nothing new in this update/);
    expect(done).not.toHaveBeenCalled();
    expect(waitingOf(world.overview.me)).toEqual([]);
  });
});

describe("what waits", () => {
  it("is sent in the order in which it was pressed, each once", async () => {
    const world = tab();
    world.back();
    for (const note of ["First.", "Second.", "Third."])
      letWait(world.overview.me, anUpdate(world, note));
    world.bar();
    await until(() =>
      expect(world.order).toEqual(["First.", "Second.", "Third."]),
    );
    expect(waitingOf(world.overview.me)).toEqual([]);
  });

  it("takes the day of arrival as its day", async () => {
    const world = tab();
    world.back();
    letWait(world.overview.me, anUpdate(world, "Written on Monday."));
    vi.setSystemTime(noon + 20 * 3_600_000);
    world.bar();
    await until(() =>
      expect(world.log().updates).toMatchObject([{ effective: "2018-06-05" }]),
    );
  });

  it("and is refused on arrival comes back with its words, in its form, and holds nothing else up", async () => {
    const world = tab();
    world.back();
    world.recordMine((context) =>
      claimCompletion(
        { actual: "2018-06-01", note: "Adopted, minute 45.", evidence: [] },
        context,
      ),
    );
    // A second claim is one too many.
    letWait(
      world.overview.me,
      anUpdate(world, "", {
        what: "claim",
        form: {
          actual: "2018-06-02",
          note: "Adopted again.",
          reportText: "",
          url: "",
          title: "",
          chosen: [],
        },
      }),
    );
    letWait(world.overview.me, anUpdate(world, "Minutes are published."));
    world.bar();
    await found(/Your claim of 1\.5 was not saved\./);
    await until(() => expect(world.order).toEqual(["Minutes are published."]));
    fireEvent.click(screen.getByRole("button", { name: "Open 1.5" }));
    expect(world.history.at(-1)).toContain(world.action.id);
    expect(Object.values(localStorage).join()).toContain("Adopted again.");
    expect(waitingOf(world.overview.me)).toEqual([]);
  });

  it("for more than a day is asked about before it is sent", async () => {
    const world = tab();
    world.back();
    letWait(world.overview.me, anUpdate(world, "Nearly ready."));
    vi.setSystemTime(noon + 25 * 3_600_000);
    world.bar();
    await found(
      /Your update of 1\.5 has waited for SharePoint since 4 June 2018\. Is it still right\?/,
    );
    expect(world.log().updates).toEqual([]);
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: /^Send the update/ }));
    });
    await until(() => expect(world.log().updates).toHaveLength(1));
  });

  it.each([
    [23, false],
    [25, true],
  ])("after %s hours is asked about: %s", (hours, asks) => {
    const one = anUpdate(tab(), "Nearly ready.");
    const now = new Date(noon + hours * 3_600_000).toISOString();
    expect(asksFirst(one, now as Parameters<typeof asksFirst>[1])).toBe(asks);
  });
});
