// @vitest-environment jsdom
// What every form of the tab promises, tried on the frame that all of them stand in: typed words are kept, refused ones stay, and however often they are sent it is one edit.
import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, renderHook } from "@testing-library/react";
import { globSync, readFileSync } from "node:fs";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import * as v from "valibot";
import { inEnglish } from "../../src/domain/words/english.ts";
import { StoreFailure } from "../../src/sharepoint/wire/failure.ts";
import type { PlanStore } from "../../src/sharepoint/planStore.ts";
import {
  makeQueryClient,
  recordQuery,
} from "../../src/tab/reading/planQueries.ts";
import {
  useActionEntry,
  usePlanEntry,
} from "../../src/tab/saving/planEntry.ts";
import {
  SessionProvider,
  type Session,
} from "../../src/tab/session/session.ts";
import type { ReadableStore } from "../../src/tab/session/readableStore.ts";
import type { Host } from "../../src/tab/teams/host.ts";
import { aRecord, emptyLog } from "../domain/ruleWorld.ts";
import { anAction, anOverview, thePlan } from "./builders.ts";

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const action = anAction("1.5");
const overview = anOverview({ actions: [action] });

/** A device with the plan open. */
function device() {
  const store: Partial<PlanStore> = {
    me: async () => overview.me,
    actionLog: async () => ({
      log: emptyLog,
      milestones: [],
      evidence: [],
      unreadable: [],
    }),
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
    store: Promise.resolve(store as ReadableStore),
  };
  const client = makeQueryClient();
  client.setQueryData(recordQuery(session, thePlan.id).queryKey, {
    record: aRecord({ plan: thePlan, actions: [action] }),
    unreadable: [],
  } as never);
  return ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <SessionProvider value={session}>{children}</SessionProvider>
    </QueryClientProvider>
  );
}

const shape = v.object({ words: v.string() });
const form = (onClose: () => void) => ({
  key: "waymark a form",
  shape,
  empty: { words: "" },
  onClose,
});

const frames = [
  [
    "that changes a plan",
    (onClose: () => void) => usePlanEntry(overview, form(onClose)),
  ],
  [
    "beside an action",
    (onClose: () => void) => useActionEntry(overview, action, form(onClose)),
  ],
] as const;

const lost = () => {
  throw new StoreFailure("unreachable", "No answer.", { ambiguous: true });
};

describe.each(frames)("a form %s", (_, useFrame) => {
  /** Opens it; `press` sends what is typed, to whatever becomes of it, and says under which identity. */
  function open() {
    const closed: string[] = [];
    const view = renderHook(() => useFrame(() => closed.push("closed")), {
      wrapper: device(),
    });
    const entry = () => view.result.current;
    return {
      closed,
      words: () => entry().form.words,
      problem: () => {
        const { problem } = entry().frame;
        return problem === null ? null : inEnglish(problem);
      },
      type: (words: string) => act(() => entry().change({ words })),
      discard: () => act(() => entry().frame.onDrop()),
      leave: () => view.unmount(),
      async press(becomes: () => string | null) {
        const edit = entry().edit();
        await act(() =>
          entry().finish(entry().saving.save("Saved.", async () => becomes())),
        );
        return edit;
      },
    };
  }

  it("keeps what is typed when it is closed, and opens with it", () => {
    const first = open();
    first.type("Half a sentence");
    first.leave();
    expect(open().words()).toBe("Half a sentence");
  });

  it("forgets what is thrown away, and closes", () => {
    const first = open();
    first.type("Half a sentence");
    first.discard();
    expect(first.closed).toEqual(["closed"]);
    first.leave();
    expect(open().words()).toBe("");
  });

  it("stays open with its words when it is refused, says why, and takes the reason away when somebody types", async () => {
    const one = open();
    one.type("Words");
    await one.press(() => "Choose a day.");
    expect([one.problem(), one.words(), one.closed]).toEqual([
      "Choose a day.",
      "Words",
      [],
    ]);
    one.type("Other words");
    expect(one.problem()).toBeNull();
  });

  it("closes when it is saved, and what is written next is another edit", async () => {
    const one = open();
    one.type("Words");
    const first = await one.press(() => null);
    expect(one.closed).toEqual(["closed"]);
    one.leave();
    const next = open();
    expect(next.words()).toBe("");
    expect(await next.press(() => null)).not.toBe(first);
  });

  it("is one edit however often it is sent, also where the tab was closed in between", async () => {
    const one = open();
    one.type("Words");
    const first = await one.press(lost);
    expect(one.problem()).toBe(
      "It is not known yet whether all of this is recorded. No answer. Check the connection, then try again. What you wrote is still here; sent again, only what is missing is added.",
    );
    expect(await one.press(lost)).toBe(first);
    one.leave();
    const again = open();
    expect(again.words()).toBe("Words");
    expect(await again.press(() => null)).toBe(first);
    expect(again.closed).toEqual(["closed"]);
  });

  it("whose save meets somebody else's keeps its words and says so", async () => {
    const one = open();
    one.type("Words");
    await one.press(() => "Somebody else saved this meanwhile.");
    one.leave();
    expect(open().words()).toBe("Words");
  });
});

/** Forms that keep nothing, each with the reason. */
const keptByNone: Readonly<Record<string, string>> = {
  "asAt/AsAtPicker.tsx": "chooses the day to look at, and records nothing",
  "plan/ShowMenu.tsx": "chooses what is shown, and records nothing",
  "completion/SignSeveral.tsx":
    "ticks of a list; each claim is signed under its own identity",
  "dependencies/Links.tsx": "the choice of one action",
  "dependencies/WaitsFor.tsx": "the choice of one action",
  "paper/GateBox.tsx":
    "a meeting and a minute; recorded under the identity of its opening",
  "reminding/SettingsForm.tsx": "settings, kept where they are",
};

/** What every entry stands on: the frame above, or the same for an edit of an action (test/tab/saving.test.tsx, actionForms.test.tsx). */
const frame =
  /\b(?:usePlanEntry|useActionEntry|useRuleEntry|useWordsEntry|useKeptForm)\(/;
const ofForms = globSync("src/tab/*/**/*.tsx")
  .map(
    (file) =>
      [file.replace("src/tab/", ""), readFileSync(file, "utf8")] as const,
  )
  .filter(([, text]) => /<Form[\s>]/.test(text));

describe("every form of the tab", () => {
  it("there are forms to look at", () => {
    expect(ofForms.length).toBeGreaterThan(30);
  });

  it.each(ofForms)(
    "%s stands in the one frame, or is named with the reason",
    (file, text) => {
      expect(frame.test(text)).toBe(keptByNone[file] === undefined);
    },
  );

  it.each(ofForms.filter(([, text]) => frame.test(text)))(
    "%s keeps its words under whose they are",
    (_, text) => {
      expect(text).toContain("draftKey(");
    },
  );
});
