// A meeting at the lists: one subject is decided once whoever is quicker, everybody sees it, and the note is in the library.
import { describe, expect, it } from "vitest";
import { exceptionSubject } from "../../src/domain/board/boardMeeting.ts";
import { newDecision } from "../../src/domain/rules/change.ts";
import type { Decision, Ruling } from "../../src/domain/plan/decision.ts";
import type { Action } from "../../src/domain/plan/action.ts";
import { personCalled } from "../../src/localTenant/samplePlans/people.ts";
import { fileName } from "../../src/sharepoint/rows/libraryNames.ts";
import { makeFiles } from "../../src/sharepoint/rows/libraryFiles.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { stableGuid } from "../../src/domain/values/stableGuid.ts";
import { aPlanSite, record } from "./aPlanSite.ts";
import { instant } from "../domain/ruleWorld.ts";

const found = record.meetings.find(({ date }) => date === "2018-07-10");
const [firstAction] = record.actions;
if (!found || !firstAction) throw new Error("The sample has no July meeting.");
const [meeting, action] = [found, firstAction];

function decisionBy(name: string, ruling: Ruling, about: Action, at: string) {
  return newDecision(
    {
      plan: record.plan,
      actor: { person: personCalled(name), roles: ["board"], posts: [] },
      action: about,
      today: meeting.date,
      now: instant(at),
      newId: () => stableGuid(exceptionSubject(meeting, about)),
    },
    ruling,
    { meetingId: meeting.id, bodyId: meeting.bodyId },
  );
}

describe("a meeting held by two people", () => {
  it("decides a subject once: the second gets the first one's decision, and both see it", async () => {
    const site = await aPlanSite();
    const chair = openPlanStore(site.as("Programme Board Chair"));
    const chief = openPlanStore(site.as("Chief Executive"));
    const first = decisionBy(
      "Programme Board Chair",
      { kind: "accepted", followUp: { owner: null, by: meeting.date } },
      action,
      "2018-07-10T10:00:00Z",
    );
    const second = decisionBy(
      "Chief Executive",
      { kind: "heldToDate" },
      action,
      "2018-07-10T10:00:01Z",
    );
    const appended = async (store: typeof chair, decision: Decision) => {
      const entries = { updates: [], revisions: [], decisions: [decision] };
      const [stored] = await store.append([{ ref: action.ref, ...entries }]);
      return stored?.decisions[0];
    };
    expect(await appended(chair, first)).toEqual(first);
    const stored = await appended(chief, second);
    expect(stored?.by.name).toBe("Programme Board Chair");
    expect(stored?.ruling).toEqual(first.ruling);
    const { items } = await chief.meetingDecisions(meeting.id);
    expect(items.map(({ id, ruling }) => [id, ruling.kind])).toEqual([
      [first.id, "accepted"],
    ]);
    site.tenant.close();
  });

  it("files its note in the Papers library, again as a new version and not as a second file", async () => {
    const site = await aPlanSite();
    const store = openPlanStore(site.as("Programme Board Chair"));
    const name = fileName("Board's note: 10/07 #1", "html");
    expect(name).toBe("Board's note 10 07 1.html");
    const note = (content: string) =>
      store.fileNote([{ name, title: "Note", content }]);
    const [address] = await note("first");
    await note("second");
    expect(address).toMatch(/\/Papers\/Board's%20note/);
    expect(await makeFiles(site.as("Auditor")).text(name)).toBe("second");
    site.tenant.close();
  });

  it("an officer may not file a note", async () => {
    const site = await aPlanSite();
    const store = openPlanStore(site.as("HR Manager"));
    await expect(
      store.fileNote([{ name: "x.html", title: "x", content: "x" }]),
    ).rejects.toMatchObject({ kind: "forbidden" });
    site.tenant.close();
  });
});
