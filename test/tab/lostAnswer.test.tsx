// @vitest-environment jsdom
// An answer that is lost at each point of a save from the tab: what is said is what happened, and however often it is sent it is recorded once.
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { recordProgress } from "../../src/domain/progress/progress.ts";
import { inEnglish } from "../../src/domain/words/english.ts";
import type { Rule } from "../../src/editing/edit.ts";
import { StoreFailure } from "../../src/sharepoint/wire/failure.ts";
import { useKeptPress } from "../../src/tab/saving/keptForm.ts";
import { useEdit } from "../../src/tab/saving/useEdit.ts";
import { dropUndo, useUndoable } from "../../src/tab/ui/undo.ts";
import { tabOver, type Lists } from "./tabWorld.tsx";

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ["Date"],
    now: Date.parse("2018-06-04T10:00:00Z"),
  });
});
afterEach(() => {
  vi.useRealTimers();
  dropUndo();
  cleanup();
  localStorage.clear();
});

/** However busy the machine is. */
const patience = { timeout: 60_000 };

const noAnswer = (ambiguous: boolean) =>
  new StoreFailure("unreachable", "No answer.", { ambiguous });

const slips: Rule = (context) =>
  recordProgress({ status: "slippage", note: "Delayed." }, context);

/** The button of one edit; drawn again, it is the form opened again on the same device. */
function tabWith(lists: Lists) {
  const tab = tabOver(lists);
  const found = vi.fn();
  const open = () =>
    renderHook(
      () => ({
        editing: useEdit(tab.overview, tab.action, {
          kept: useKeptPress("waymark test"),
          onFound: found,
        }),
        undo: useUndoable(),
      }),
      { wrapper: tab.wrapper },
    );
  return { ...tab, found, open };
}

type Form = ReturnType<ReturnType<typeof tabWith>["open"]>;

const press = (form: Form) =>
  act(() => form.result.current.editing.run("Saved.", slips));
const said = (form: Form) => {
  const { problem } = form.result.current.editing;
  return problem === null ? null : inEnglish(problem);
};

describe("an answer lost, and SharePoint can be asked", () => {
  it("after the entry: it is found, called recorded once, and may be taken back", async () => {
    let times = 0;
    const tab = tabWith({
      answerLost: () => ((times += 1) === 1 ? noAnswer(true) : null),
    });
    const form = tab.open();
    expect(await press(form)).toBe(true);
    expect(said(form)).toBeNull();
    expect(tab.log().updates).toHaveLength(1);
    expect(tab.onScreen()?.current.status).toBe("slippage");
    expect(form.result.current.undo?.words).toBe("Saved.");
    // The next press is another entry, not the first one again.
    expect(await press(form)).toBe(true);
    expect(tab.log().updates).toHaveLength(2);
  });

  it("before the entry: it is looked for, called not recorded, gone from the screen, and recorded once when it is sent again", async () => {
    let times = 0;
    const tab = tabWith({
      append: async (all) => {
        times += 1;
        if (times === 1) throw noAnswer(true);
        return all;
      },
    });
    const form = tab.open();
    expect(await press(form)).toBe(false);
    expect(said(form)).toBe(
      "This was not recorded: SharePoint does not have it. Send it again.",
    );
    expect(tab.onScreen()?.current.status).toBe("inProgress");
    expect(form.result.current.undo).toBeNull();
    expect(await press(form)).toBe(true);
    expect(said(form)).toBeNull();
    expect(tab.log().updates).toHaveLength(1);
  });

  it("of the row: it is recorded all the same, and said that the list is behind", async () => {
    const tab = tabWith({ row: () => Promise.reject(noAnswer(true)) });
    const form = tab.open();
    expect(await press(form)).toBe(true);
    expect(tab.log().updates).toHaveLength(1);
    expect(form.result.current.undo?.words).toBe(
      "Saved. It is recorded. The row of 1.5 on the Actions list still shows what was before; nothing needs to be sent again.",
    );
  });
});

describe("an answer lost, and SharePoint cannot be asked either", () => {
  /** The first sending gets no answer, stored or not, and until `back` nobody can look. */
  function tabAway(stored: boolean) {
    let [sent, away] = [0, true];
    const lost = () => ((sent += 1) === 1 ? noAnswer(true) : null);
    const tab = tabWith({
      ...(stored
        ? { answerLost: lost }
        : {
            append: async (all) => {
              const failure = lost();
              if (failure) throw failure;
              return all;
            },
          }),
      look: () => (sent > 0 && away ? noAnswer(false) : null),
    });
    return { ...tab, back: () => (away = false) };
  }

  const notKnown =
    "No answer. It is not known yet whether this was recorded; that is being found out. Sent again, it is still recorded only once.";
  const missing =
    "This was not recorded: SharePoint does not have it. Send it again.";
  /** Looked for again at once, which is every five seconds for a person. */
  beforeEach(() => {
    const wait = globalThis.setTimeout;
    vi.spyOn(globalThis, "setTimeout").mockImplementation(((
      then: () => void,
      ms?: number,
    ) => wait(then, ms === 5_000 ? 1 : ms)) as typeof setTimeout);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([true, false])(
    "it is called not known, and found out once SharePoint answers (stored: %s)",
    async (stored) => {
      const tab = tabAway(stored);
      const form = tab.open();
      const sending = form.result.current.editing.run("Saved.", slips);
      await waitFor(() => expect(said(form)).toBe(notKnown), patience);
      expect(tab.onScreen()?.current.status).toBe("inProgress");
      tab.back();
      expect(await act(() => sending)).toBe(stored);
      expect(tab.log().updates).toHaveLength(stored ? 1 : 0);
      expect(said(form)).toBe(stored ? null : missing);
    },
  );

  it.each([true, false])(
    "the tab closed in between: opened again, what happened is found out before anything is sent (stored: %s)",
    async (stored) => {
      const tab = tabAway(stored);
      const form = tab.open();
      const sending = form.result.current.editing.run("Saved.", slips);
      await waitFor(() => expect(said(form)).toBe(notKnown), patience);
      form.unmount();
      expect(await sending).toBe(false);
      tab.back();
      const again = tab.open();
      await waitFor(
        () => expect(again.result.current.editing.busy).toBe(false),
        patience,
      );
      expect(tab.found).toHaveBeenCalledTimes(stored ? 1 : 0);
      expect(said(again)).toBe(stored ? null : missing);
      if (!stored) expect(await press(again)).toBe(true);
      expect(tab.log().updates).toHaveLength(1);
      expect(tab.onScreen()?.current.status).toBe("slippage");
    },
  );
});
