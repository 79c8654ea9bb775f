// @vitest-environment jsdom
// Words signed off several at once: only those ticked, each once, and what could not be signed is said while the rest stands.
import { QueryClientProvider } from "@tanstack/react-query";
import {
  cleanup,
  fireEvent,
  render,
  screen,
  waitFor,
} from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import type { ActionLog } from "../../src/domain/history/actionLog.ts";
import type { Action } from "../../src/domain/plan/action.ts";
import type { ActionId } from "../../src/domain/values/id.ts";
import { StoreFailure } from "../../src/sharepoint/wire/failure.ts";
import type { PlanStore } from "../../src/sharepoint/planStore.ts";
import { SignSeveral } from "../../src/tab/completion/SignSeveral.tsx";
import { toConfirm } from "../../src/tab/completion/toConfirm.ts";
import {
  makeQueryClient,
  overviewQuery,
} from "../../src/tab/reading/planQueries.ts";
import type { ReadableStore } from "../../src/tab/session/readableStore.ts";
import {
  SessionProvider,
  type Session,
} from "../../src/tab/session/session.ts";
import { update } from "../domain/history/logWorld.ts";
import { aRecord, lead } from "../domain/ruleWorld.ts";
import { anAction, anOverview, thePlan } from "./builders.ts";

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const words = (ref: string) => `The words on ${ref}, for members.`;

/** Three actions whose words wait, over lists that keep what is appended. */
function page(append?: PlanStore["append"]) {
  const actions = ["1.1", "1.2", "1.3"].map((ref) => anAction(ref, {}));
  const logs = new Map<ActionId, ActionLog>(
    actions.map((action) => [
      action.id,
      {
        updates: [
          {
            ...update(`words-${action.ref}`, "2018-06-01", {
              reportText: words(action.ref),
            }),
            actionId: action.id,
          },
        ],
        revisions: [],
        decisions: [],
      },
    ]),
  );
  const logOf = (id: ActionId): ActionLog =>
    logs.get(id) ?? { updates: [], revisions: [], decisions: [] };
  const overview = anOverview({ actions });
  const part: Partial<PlanStore> = {
    me: async () => overview.me,
    actionLog: async (_plan, id) => ({
      log: logOf(id),
      milestones: [],
      evidence: [],
      unreadable: [],
    }),
    meetings: async () => ({ items: [], unreadable: [] }),
    settings: async () => ({ items: [], unreadable: [] }),
    append: async (all) => {
      await append?.(all);
      for (const { updates } of all)
        for (const one of updates)
          logs.set(one.actionId, {
            ...logOf(one.actionId),
            updates: [...logOf(one.actionId).updates, one],
          });
      return all;
    },
    save: async (_kind, _before, after) => ({ kind: "saved", value: after }),
  };
  const session: Session = {
    settings: {
      tenantId: "t",
      clientId: "c",
      siteUrl: "https://council.example/sites/plans",
      authority: "https://login.example",
    },
    host: new Promise(() => undefined),
    store: Promise.resolve(part as ReadableStore),
  };
  const client = makeQueryClient();
  client.setQueryData(overviewQuery(session, thePlan.id).queryKey, overview);
  const waiting = toConfirm(
    aRecord({
      plan: overview.plan,
      actions,
      updates: [...logs.values()].flatMap(({ updates }) => updates),
    }),
    lead,
  ).words;
  render(
    <QueryClientProvider client={client}>
      <SessionProvider value={session}>
        <SignSeveral overview={overview} items={waiting} />
      </SessionProvider>
    </QueryClientProvider>,
  );
  const signed = (action: Action) =>
    logOf(action.id).updates.filter(({ kind }) => kind === "signOff");
  return { actions, waiting, signed };
}

const tick = (ref: string) =>
  fireEvent.click(
    screen.getByRole("checkbox", { name: new RegExp(`^${ref} `) }),
  );

it("nothing is ticked beforehand, and each has its words and who wrote them", () => {
  page();
  fireEvent.click(screen.getByRole("button", { name: "Sign off several" }));
  for (const box of screen.getAllByRole("checkbox"))
    expect(box).toHaveProperty("checked", false);
  expect(screen.getByText(words("1.2"))).toBeTruthy();
  expect(
    screen.getAllByText("Written by Officer (placeholder) on 1 June 2018."),
  ).toHaveLength(3);
  expect(
    screen
      .getByRole("button", { name: "Sign off 0" })
      .getAttribute("aria-disabled"),
  ).toBe("true");
});

it("those that were ticked are signed as written, and no other", async () => {
  const { actions, signed } = page();
  fireEvent.click(screen.getByRole("button", { name: "Sign off several" }));
  tick("1.1");
  tick("1.3");
  tick("1.2");
  tick("1.2");
  fireEvent.click(screen.getByRole("button", { name: "Sign off 2" }));
  await screen.findByRole("button", { name: "Sign off several" });
  expect(actions.map((one) => signed(one).length)).toEqual([1, 0, 1]);
  expect(actions.map((one) => signed(one)[0]?.reportText)).toEqual([
    words("1.1"),
    undefined,
    words("1.3"),
  ]);
});

it("what could not be signed is said, the rest stands, and pressed again each is signed once", async () => {
  let away = true;
  const { actions, signed } = page(async (all) => {
    if (away && all[0]?.ref === "1.2")
      throw new StoreFailure("forbidden", "SharePoint refused.");
    return all;
  });
  fireEvent.click(screen.getByRole("button", { name: "Sign off several" }));
  for (const ref of ["1.1", "1.2", "1.3"]) tick(ref);
  fireEvent.click(screen.getByRole("button", { name: "Sign off 3" }));
  await screen.findByText(/1\.2: This was not recorded\. SharePoint refused\./);
  expect(actions.map((one) => signed(one).length)).toEqual([1, 0, 1]);
  away = false;
  fireEvent.click(screen.getByRole("button", { name: "Sign off 3" }));
  await waitFor(() =>
    expect(actions.map((one) => signed(one).length)).toEqual([1, 1, 1]),
  );
});

it("one alone is signed where it stands", () => {
  const { waiting } = page();
  cleanup();
  render(<SignSeveral overview={anOverview()} items={waiting.slice(1, 2)} />);
  expect(screen.queryByRole("button")).toBeNull();
});
