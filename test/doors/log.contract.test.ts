// The lists of the log, by somebody's own token at SharePoint itself: what they have no right to say counts nowhere and is named.
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/values/calendarDate.ts";
import { openPlanStore } from "../../src/sharepoint/planStore.ts";
import { planId, record } from "../sharepoint/aPlanSite.ts";
import {
  aStatement,
  actionCalled,
  anEntry,
  another,
  as,
  atTheDoor,
  attacker,
  before,
  findings,
  list,
  proposal,
  rebuild,
  saidBy,
  told,
} from "./theDoor.ts";

describe("somebody at the log of the plan", () => {
  atTheDoor();

  it("b: cannot write a ruling of a body at all", async () => {
    const { revision, action, body, meeting } = proposal();
    await expect(
      list("Decisions").add({
        ...anEntry(action.ref),
        Ruling: JSON.stringify({
          kind: "endorsed",
          revisionId: revision.id,
          date: "2029-12-31",
        }),
        RulingKind: "endorsed",
        BodyKey: body.id,
        MeetingKey: meeting.id,
        Minute: "12",
        Effective: "2018-06-20",
        RecordedAt: "2018-06-20T10:00:00.000Z",
        ...saidBy("Chief Executive"),
      }),
    ).rejects.toMatchObject({ kind: "forbidden" });
    expect(await told()).toBe(before());
    expect(await findings()).toEqual([]);
  });

  it("b: an endorsement said in the list officers may append to counts nowhere, and the check does not make it law", async () => {
    const { revision, action } = proposal();
    await list("Facts").add({
      ...aStatement("decisions", revision.actionId, {
        ClientKey: crypto.randomUUID(),
        PlanKey: planId,
        ActionKey: revision.actionId,
        Ruling: JSON.stringify({
          kind: "endorsed",
          revisionId: revision.id,
          date: "2029-12-31",
        }),
        RulingKind: "endorsed",
        Effective: "2018-06-20",
        RecordedAt: "2018-06-20T10:00:00.000Z",
        ...saidBy("Chief Executive"),
      }),
      ...saidBy("Chief Executive"),
    });
    expect(await told()).toBe(before());
    const found = await findings();
    expect(found).toEqual([
      expect.objectContaining({
        code: "entryForged",
        list: "Facts",
        who: attacker,
        to: "Chief Executive",
      }),
      expect.objectContaining({
        code: "entryNotEntitled",
        list: "Facts",
        ref: action.ref,
        who: attacker,
      }),
    ]);
    await rebuild();
    expect(await told()).toBe(before());
    expect(await findings()).toEqual(found);
  });

  it("c: a row dated in June, in the Chief Executive's name, rewrites nothing of June", async () => {
    await list("Updates").add({
      ...anEntry(another),
      UpdateKind: "progress",
      ReportedStatus: "inProgress",
      Effective: "2018-06-01",
      RecordedAt: "2018-06-01T10:00:00.000Z",
      Door: "tab",
      ...saidBy("Chief Executive"),
    });
    expect(await told()).toBe(before());
    const at = { list: "Updates", ref: another, who: attacker };
    expect(await findings()).toEqual([
      expect.objectContaining({
        ...at,
        code: "entryForged",
        field: "By",
        from: attacker,
        to: "Chief Executive",
      }),
      expect.objectContaining({
        ...at,
        code: "momentDiffers",
        to: "2018-06-01T10:00:00.000Z",
      }),
      expect.objectContaining({ ...at, code: "entryNotEntitled" }),
    ]);
  });

  it("d: takes back what somebody else reported, in vain", async () => {
    const theirs = record.updates.find(
      ({ by }) => by.name !== attacker && by.email !== null,
    );
    if (!theirs) throw new Error("nothing to take back");
    await list("Updates").add({
      Title: "written by hand",
      ClientKey: crypto.randomUUID(),
      PlanKey: planId,
      ActionKey: theirs.actionId,
      UpdateKind: "undo",
      AboutKey: theirs.id,
      Door: "tab",
      ...saidBy(attacker),
    });
    expect(await told()).toBe(before());
    expect(await findings()).toEqual([
      expect.objectContaining({
        code: "entryNotEntitled",
        list: "Updates",
        who: attacker,
        cause: expect.stringContaining("somebody else had recorded"),
      }),
    ]);
  });

  it("says in the officers' list that an action reads otherwise, in vain", async () => {
    const action = actionCalled(another);
    const store = openPlanStore(as("Auditor"));
    const { record: now } = await store.record(planId);
    const counted = now.actions.find(({ id }) => id === action.id);
    const { sayingOf } = await import("../../src/sharepoint/log/loads.ts");
    const { actions } = await import("../../src/sharepoint/nouns/actions.ts");
    if (!counted?.due) throw new Error("no date");
    await list("Facts").add({
      Title: "written by hand",
      ClientKey: crypto.randomUUID(),
      PlanKey: planId,
      Says: "actions",
      AboutKey: action.id,
      Saying: JSON.stringify(
        sayingOf(actions, {
          ...counted,
          due: { ...counted.due, end: day("2031-12-31") },
        }),
      ),
      ...saidBy("Plan Administrator"),
    });
    expect(await told()).toBe(before());
    expect(await findings()).toEqual([
      expect.objectContaining({ code: "entryForged", who: attacker }),
      expect.objectContaining({
        code: "entryNotEntitled",
        list: "Facts",
        ref: another,
        who: attacker,
      }),
    ]);
  });

  it("cannot say anything in the lists that prove another's right", async () => {
    for (const title of [
      "Setup",
      "Cycle",
      "Confirmations",
      "Sittings",
      "Assurance",
    ])
      await expect(
        list(title).add({
          Title: "x",
          ClientKey: crypto.randomUUID(),
          PlanKey: planId,
          Says: "removed",
          Saying: "{}",
        }),
        title,
      ).rejects.toMatchObject({ kind: "forbidden" });
  });
});
