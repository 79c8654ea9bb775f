// @vitest-environment jsdom
// Saving from the tab, below the browser: what is on screen while it is saved, after it failed, and what may be taken back at once.
import { inEnglish } from "../../src/domain/words/english.ts";
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { decideException } from "../../src/domain/board/boardMeeting.ts";
import type { ActionLog } from "../../src/domain/history/actionLog.ts";
import { withChange } from "../../src/domain/rules/change.ts";
import { recordProgress } from "../../src/domain/progress/progress.ts";
import { decideRevision } from "../../src/domain/revisions/endorsement.ts";
import { proposeDate } from "../../src/domain/revisions/proposal.ts";
import type { Policy, Rule } from "../../src/editing/edit.ts";
import { StoreFailure } from "../../src/sharepoint/wire/failure.ts";
import { useKeptPress } from "../../src/tab/saving/keptForm.ts";
import { dropUndo, useUndoable } from "../../src/tab/ui/undo.ts";
import { useEdit } from "../../src/tab/saving/useEdit.ts";
import { aMeeting, board, committee, emptyLog } from "../domain/ruleWorld.ts";
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

/** One edit of the action on screen, as a form would make it. */
function screen(lists: Lists = {}, meets: Policy = "follow") {
  const { wrapper, overview, action, ...tab } = tabOver(lists);
  const { result } = renderHook(
    () => ({
      editing: useEdit(overview, action, {
        kept: useKeptPress("waymark test"),
        meets,
      }),
      undo: useUndoable(),
    }),
    { wrapper },
  );
  return {
    ...tab,
    action,
    result,
    begin: (rule: Rule) => result.current.editing.run("Saved.", rule),
    save: (rule: Rule) => act(() => result.current.editing.run("Saved.", rule)),
  };
}

const slips: Rule = (context) =>
  recordProgress({ status: "slippage", note: "Delayed." }, context);

it("what is saved is on screen before the lists answer, and stays", async () => {
  let answer: (all: readonly ActionLog[]) => void = () => undefined;
  const tab = screen({
    append: () => new Promise((resolve) => (answer = resolve)),
  });
  const saving = tab.begin(slips);
  // The code of an edit is fetched the first time it is wanted; a busy machine may take its time over it.
  await vi.waitFor(
    () => expect(tab.onScreen()?.current.status).toBe("slippage"),
    { timeout: 10_000 },
  );
  answer([]);
  expect(await act(() => saving)).toBe(true);
  expect(tab.onScreen()?.current.status).toBe("slippage");
});

it("what the lists refuse is not left on screen as saved, and may not be taken back", async () => {
  const failure = new StoreFailure("forbidden", "SharePoint refused.");
  const tab = screen({ append: () => Promise.reject(failure) });
  expect(await tab.save(slips)).toBe(false);
  expect(inEnglish(tab.result.current.editing.problem ?? "")).toBe(
    "This was not recorded. SharePoint refused. Ask the plan administrator for the right, then try again.",
  );
  expect(tab.onScreen()?.current.status).toBe("inProgress");
  expect(tab.onScreen()?.current.lastUpdate).toBeNull();
  expect(tab.result.current.undo).toBeNull();
});

it("an update and a proposal may be taken back at once", async () => {
  const tab = screen();
  await tab.save(slips);
  expect(tab.result.current.undo?.words).toBe("Saved.");
  await act(async () => tab.result.current.undo?.undo());
  expect(tab.onScreen()?.current.status).toBe("inProgress");

  const other = screen();
  await other.save((context) =>
    proposeDate(
      { to: "2018-12-31", reason: "capacity", words: "Vacant." },
      context,
    ),
  );
  expect(other.onScreen()?.current.awaiting?.to).toBe("2018-12-31");
  await act(async () => other.result.current.undo?.undo());
  expect(other.onScreen()?.current.awaiting).toBeNull();
});

it("a decision offers nothing to take back in passing: that needs a reason", async () => {
  const tab = screen();
  let log = emptyLog;
  await tab.save((context) => {
    const by = { ...context.actor.person, objectId: "officer", email: null };
    const proposed = proposeDate(
      { to: "2018-12-31", reason: "capacity", words: "Vacant." },
      { ...context, actor: { ...context.actor, person: by } },
    );
    if (proposed.ok) log = withChange(log, proposed.value);
    return proposed;
  });
  dropUndo();
  const [revision] = log.revisions;
  if (!revision) throw new Error("Nothing was proposed.");
  const saved = await tab.save((context) =>
    decideRevision(
      {
        revisionId: revision.id,
        outcome: "endorsed",
        body: committee,
        meeting: aMeeting(committee, "2018-06-04"),
        minute: "12",
      },
      { ...context, milestones: [], bodies: [committee] },
    ),
  );
  expect(saved).toBe(true);
  expect(tab.onScreen()?.current.inForce).toBe("2018-12-31");
  expect(tab.result.current.undo).toBeNull();
});

it("nor does a decision that puts a question to the officer as well", async () => {
  const tab = screen();
  const meeting = aMeeting(board, "2018-06-04");
  const saved = await tab.save((context) =>
    decideException(
      { choice: "asked", words: "Why?", owner: null, by: "", toBody: null },
      { body: board, meeting },
      context,
    ),
  );
  expect(saved).toBe(true);
  expect(tab.log().updates).toMatchObject([{ note: "Why?" }]);
  expect(tab.result.current.undo).toBeNull();
});

it("the form asks also where somebody else's save had arrived in the tab before it was sent", async () => {
  const tab = screen({}, "ask");
  await act(async () => undefined);
  tab.recordElsewhere((context) =>
    recordProgress({ status: "inProgress", note: "On course." }, context),
  );
  // The log is read anew: it is older than a few seconds.
  vi.setSystemTime(Date.parse("2018-06-04T10:05:00Z"));
  expect(await tab.save(slips)).toBe(false);
  expect(tab.result.current.editing.met).toMatchObject({
    theirs: { current: { status: "inProgress" } },
  });
});

it("somebody else's save is put on screen, and mine is not put over it", async () => {
  const meanwhile: Rule = (context) =>
    recordProgress({ status: "inProgress", note: "On course." }, context);
  const tab = screen({ meanwhile }, "ask");
  expect(await tab.save(slips)).toBe(false);
  expect(tab.result.current.editing.met).toMatchObject({
    theirs: { current: { status: "inProgress" } },
  });
  expect(tab.onScreen()?.current.lastUpdate?.note).toBe("On course.");
  expect(tab.result.current.undo).toBeNull();
});
