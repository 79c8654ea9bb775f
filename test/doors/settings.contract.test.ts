// The Settings list at SharePoint's own door: a row that Waymark does not keep is named, and everything it keeps is none.
import { describe, expect, it } from "vitest";
import { cycleSettingName } from "../../src/domain/board/cycle.ts";
import { noWords } from "../../src/domain/committeePaper/parts/paperInput.ts";
import { paperKey } from "../../src/domain/committeePaper/publishing/paperRequest.ts";
import { noStandingWords } from "../../src/domain/committeePaper/skeletons/standingWords.ts";
import { closeCall, openCall } from "../../src/domain/progress/entryCall.ts";
import { settingName } from "../../src/domain/reminding/reminderSettings.ts";
import { asId } from "../../src/domain/values/id.ts";
import { day, type Instant } from "../../src/domain/values/calendarDate.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { keepHealth } from "../../src/reminders/health.ts";
import { beginImportRun } from "../../src/sharepoint/importing/importRuns.ts";
import { claimRow, releaseRow } from "../../src/sharepoint/nouns/settings.ts";
import { openDraftsOut } from "../../src/sharepoint/papers/draftsOut.ts";
import { openPaperDrafts } from "../../src/sharepoint/papers/paperDrafts.ts";
import { openStandingWords } from "../../src/sharepoint/papers/standingWords.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { planId, record } from "../sharepoint/aPlanSite.ts";
import { actionCalled, as, atTheDoor, findings, list } from "./theDoor.ts";

const author = "Report Author";
const now = "2026-11-24T10:00:00.000Z" as Instant;

const aSetting = (name: string) => ({
  Title: name,
  ClientKey: crypto.randomUUID(),
  SettingName: name,
  SettingValue: "1",
});

const strangers = async () =>
  (await findings()).filter(({ code }) => code === "settingUnknown");

describe("a row of the Settings list", () => {
  atTheDoor();

  it.each([
    ["by another name", "reminders-healthy"],
    ["of a plan that the site does not have", `cycle.${crypto.randomUUID()}`],
    ["by a name that only begins as one", `cycle.${planId}.more`],
  ])("%s is named, with who and when", async (_, name) => {
    const { Id } = (await list("Settings", author).add(aSetting(name))) as {
      Id: number;
    };
    expect(await strangers()).toMatchObject([
      {
        list: "Settings",
        item: Id,
        field: "SettingName",
        to: name,
        who: author,
        when: expect.stringMatching(/^\d{4}-/),
      },
    ]);
  });

  it("that is renamed is named, with who did it", async () => {
    const [first] = (await list("Settings", author).select("Id")()) as {
      Id: number;
    }[];
    await list("Settings", author)
      .getById(first?.Id ?? 0)
      .update({ SettingName: "something else" }, "*");
    expect(await strangers()).toMatchObject([
      { item: first?.Id, to: "something else", who: author },
    ]);
  });

  it("is no stranger's, whatever Waymark keeps there", async () => {
    const store = openPlanStore(as("Plan Administrator"));
    const keep = (name: string, value: unknown) =>
      store.add("settings", {
        id: asId<"Setting">(crypto.randomUUID()),
        name,
        value,
      });
    const [body] = record.bodies;
    if (!body) throw new Error("no body");
    const key = paperKey(planId, {
      bodyId: body.id,
      meeting: day("2026-12-08"),
    });
    await keep(settingName(planId), { localDays: [] });
    await keep(cycleSettingName(planId), { windowOpens: 20 });
    await store.add("settings", claimRow(actionCalled("1.1"), now));
    await store.add(
      "settings",
      releaseRow(null, day("2026-11-24"), () => crypto.randomUUID()),
    );
    await keepHealth(
      store,
      { at: now, backlog: 0 } as Parameters<typeof keepHealth>[1],
      { snoozes: [], leavers: [] },
    );
    await openPaperDrafts(store).save(
      key,
      await openPaperDrafts(store).read(key),
      { words: noWords, clearances: [] },
      { name: author, at: now },
    );
    await openPaperDrafts(store).addCorrection({
      id: asId("7f0f2c3e-58a1-4f0e-8d36-7a6d8f3f1c11"),
      of: key,
      paper: "Paper",
      where: "Title",
      was: "a",
      is: "b",
      why: "c",
      recorded: now,
      by: personCalled(author),
    });
    await openDraftsOut(store).send(key, null, {
      asked: [],
      by: day("2026-12-01"),
      sent: day("2026-11-24"),
    });
    for (const of of [null, body.id]) {
      const words = openStandingWords(store);
      const before = await words.standing(planId, of);
      await words.saveStanding(planId, of, before, noStandingWords, author);
    }
    const calling = {
      planId,
      today: day("2026-11-24"),
      actor: {
        person: personCalled(author),
        roles: ["author"] as const,
        posts: [],
      },
    };
    const open = { id: "call", opened: calling.today, by: day("2026-12-01") };
    for (const call of [
      openCall(open, { ...calling, open: null }),
      closeCall({ ...calling, open }),
    ])
      if (call.ok) await keep(call.value.name, call.value.value);
      else throw new Error(call.because);
    await beginImportRun(store, {
      id: asId("f0d9a4a0-8a90-4b6a-a3ea-0d9b4a0f5d11"),
      planId,
    } as Parameters<typeof beginImportRun>[1]);
    expect((await store.settings()).items.length).toBeGreaterThan(14);
    expect(await strangers()).toEqual([]);
  });
});
