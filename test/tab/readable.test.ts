// Every surface as every role: what the rights page says somebody may not read reaches no page and no search of the tab.
import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import type { Actor } from "../../src/domain/rights/permission.ts";
import type { PlanStore } from "../../src/sharepoint/planStore.ts";
import { historyLines } from "../../src/tab/action/historyWords.ts";
import { toConfirm } from "../../src/tab/completion/toConfirm.ts";
import { planRows } from "../../src/tab/reading/rows.ts";
import { anActor } from "../domain/ruleWorld.ts";
import { planId, readers, reads, storeFor } from "./readerStores.ts";
import { published, record, secrets } from "./readableWorld.ts";

/** What the tab makes of what it read: each page, as one text. */
const surfaces: Readonly<
  Record<string, (store: PlanStore, actor: Actor) => Promise<unknown>>
> = {
  ...reads,
  "grid, search": async (store) =>
    planRows(await store.overview(planId), day("2018-06-02")),
  history: async (store) =>
    Promise.all(
      record.actions.map(async ({ id }) =>
        historyLines((await store.actionLog(planId, id)).log, {
          plan: record.plan,
          post: () => null,
          body: () => null,
        }),
      ),
    ),
  "to confirm": async (store, actor) =>
    toConfirm((await store.record(planId)).record, actor),
};

const attempts = readers.flatMap((reader) =>
  Object.entries(surfaces).map(([surface, shownOn]) => ({
    ...reader,
    surface,
    shownOn,
  })),
);

async function found(shown: Promise<unknown>): Promise<readonly string[]> {
  const text = JSON.stringify(await shown);
  return secrets.filter((secret) => text.includes(secret));
}

describe("what a person may read, by role and surface", () => {
  test.each(attempts)("$name: $surface", async ({ roles, reads, shownOn }) => {
    const actor = anActor("Reader", roles);
    const { lists, readable } = storeFor(roles);
    expect(await found(shownOn(readable, actor))).toEqual(
      reads ? await found(shownOn(lists, actor)) : [],
    );
  });

  test("each thing that not everybody may read stands on some surface for those who may", async () => {
    const { readable } = storeFor(["administrator"]);
    const all = await Promise.all(
      Object.values(surfaces).map((shownOn) =>
        found(shownOn(readable, anActor("Reader", ["administrator"]))),
      ),
    );
    expect(secrets.filter((secret) => !all.flat().includes(secret))).toEqual(
      [],
    );
  });

  test("who may read everything gets the very objects that were read, so that saving from them is as before", async () => {
    const entitled = readers.filter((reader) => reader.reads);
    expect(entitled).toHaveLength(6);
    for (const { roles } of entitled) {
      const read = await storeFor(roles).readable.record(planId);
      expect(read.record).toBe(record);
    }
  });

  test("a member reads the words that were signed off, and that an action is exempt, by its reference", async () => {
    const text = JSON.stringify(
      await storeFor(["member"]).readable.record(planId),
    );
    expect(text).toContain(published);
    expect(text).toContain("1.2");
    expect(text).toContain("(withheld: exempt)");
  });
});
