// Every surface as every role: what the rights page says somebody may not read reaches no page, file, calendar or search of the tab.
import { describe, expect, test } from "vitest";
import { historyOf } from "../../src/domain/history/planHistory.ts";
import { committeePaper } from "../../src/domain/committeePaper/committeePaper.ts";
import { noWords } from "../../src/domain/committeePaper/paperInput.ts";
import { day } from "../../src/domain/calendarDate.ts";
import { newDecision, newUpdate } from "../../src/domain/change.ts";
import { asId } from "../../src/domain/id.ts";
import { logOf } from "../../src/domain/planLife/planRules.ts";
import { permissions } from "../../src/domain/permission.ts";
import type { Actor, Role } from "../../src/domain/permission.ts";
import { roleFacts } from "../../src/domain/roleFacts.ts";
import type { PlanRecord } from "../../src/domain/planRecord.ts";
import { actionsCsv } from "../../src/documents/csv.ts";
import { planCalendar } from "../../src/documents/calendar.ts";
import { writeArchive } from "../../src/documents/archive.ts";
import type { PlanStore } from "../../src/sharepoint/planStore.ts";
import type { PlanOverview } from "../../src/sharepoint/wholePlan.ts";
import { historyLines } from "../../src/tab/action/historyWords.ts";
import { toConfirm } from "../../src/tab/completion/toConfirm.ts";
import { readableStore } from "../../src/tab/readableStore.ts";
import { planRows } from "../../src/tab/rows.ts";
import {
  aMilestone,
  anAction,
  anActor,
  aPost,
  aRecord,
  aWorld,
  instant,
  lead,
  monitoring,
  officer,
  ref,
} from "../domain/ruleWorld.ts";

/** What nobody may read who does not read the plan from within. */
const secrets = [
  "the internal note",
  "the words nobody signed",
  "the note of the claim",
  "the evidence of the claim",
  "the imported account",
  "the exempt title",
  "the exempt description",
  "the exempt milestone",
  "the exempt reason",
  "the exempt question",
  "the exempt signed words",
] as const;
const published = "the words signed off";

function world() {
  const open = anAction({
    ref: ref("1.1"),
    original: "the imported account",
    current: {
      ...anAction().current,
      lastUpdate: {
        on: day("2018-06-01"),
        by: officer.person,
        note: "the internal note",
      },
    },
  });
  const exempt = anAction({
    ref: ref("1.2"),
    title: "the exempt title",
    description: "the exempt description",
    exempt: "3",
  });
  const by = (of: typeof open, actor: Actor) =>
    aWorld(of).context(actor, "2018-06-01");
  const about = (of: typeof open) => ({
    progress: newUpdate(by(of, officer), "progress", {
      note: "the internal note",
      reportText: published,
    }),
    later: newUpdate(by(of, officer), "progress", {
      reportText: "the words nobody signed",
    }),
    claim: newUpdate(by(of, officer), "claim", {
      actual: day("2018-05-31"),
      note: "the note of the claim",
      evidence: [asId("evidence")],
    }),
  });
  const first = about(open);
  const second = newUpdate(by(exempt, officer), "progress", {
    reportText: "the exempt signed words",
  });
  const signed = newUpdate(by(open, lead), "signOff", {
    about: first.progress.id,
    reportText: published,
  });
  const signedExempt = newUpdate(by(exempt, lead), "signOff", {
    about: second.id,
    reportText: "the exempt signed words",
  });
  const milestone = aMilestone("the exempt milestone", "2018-09-01");
  const record = aRecord({
    actions: [open, exempt],
    posts: [aPost(monitoring, "Monitoring Officer")],
    updates: [
      first.progress,
      signed,
      first.later,
      first.claim,
      second,
      signedExempt,
    ],
    revisions: [
      {
        id: asId("move"),
        planId: exempt.planId,
        actionId: exempt.id,
        milestoneId: null,
        from: day("2018-09-30"),
        to: day("2018-12-31"),
        toText: "31 December 2018",
        reason: "capacity",
        words: "the exempt reason",
        correctiveAction: "the exempt reason",
        effect: null,
        effective: day("2018-06-01"),
        recorded: instant("2018-06-01T09:00:00Z"),
        by: officer.person,
        post: null,
        door: "tab",
      },
    ],
    decisions: [
      newDecision(
        by(exempt, lead),
        { kind: "asked", question: "the exempt question", of: null, by: null },
        { words: "the exempt reason", meetingId: asId("meeting") },
      ),
    ],
    milestones: [{ ...milestone, id: asId("milestone"), actionId: exempt.id }],
    evidence: [
      {
        id: asId("evidence"),
        planId: open.planId,
        actionId: open.id,
        kind: "link",
        title: "the evidence of the claim",
        url: "https://example.org/the evidence of the claim",
        dated: null,
        note: "the evidence of the claim",
        addedBy: officer.person,
        recorded: instant("2018-06-01T09:00:00Z"),
      },
    ],
  });
  return record;
}

const record = world();

/** Methods that answer with nothing of what an action says, or that write; a method added to the store has to be put here or walked below. */
const silent = new Set([
  "site",
  "me",
  "plans",
  "settings",
  "meetings",
  "filed",
  "fileNote",
  "append",
  "saveAll",
  "add",
  "addAll",
  "addHistory",
  "recycle",
  "save",
]);

function storeFor(roles: readonly Role[]): PlanStore {
  const person = anActor("Reader", roles).person;
  const rights = {
    roles,
    mayReport: false,
    mayEditActions: false,
    mayDecide: false,
    mayAdminister: false,
  };
  const overview: PlanOverview = {
    plan: record.plan,
    themes: record.themes,
    posts: record.posts,
    actions: record.actions,
    bodies: record.bodies,
    me: { person, siteUserId: 1, rights },
    rights,
    unreadable: [],
    changeToken: "token",
  };
  const none = () => Promise.reject(new Error("not asked for here"));
  const store: Record<keyof PlanStore, unknown> = {
    site: null,
    me: none,
    plans: none,
    settings: none,
    meetings: none,
    filed: none,
    fileNote: none,
    append: none,
    saveAll: none,
    add: none,
    addAll: none,
    addHistory: none,
    recycle: none,
    save: none,
    overview: async () => overview,
    record: async () => ({ record, unreadable: [] }),
    actionLog: async (_: unknown, id: PlanRecord["actions"][number]["id"]) => ({
      log: logOf(record, id),
      milestones: record.milestones.filter((one) => one.actionId === id),
      evidence: record.evidence.filter((one) => one.actionId === id),
      unreadable: [],
    }),
    meetingDecisions: async () => ({ items: record.decisions, unreadable: [] }),
    changesSince: async () => ({
      kind: "changes",
      changed: record.actions,
      removed: [],
      unreadable: [],
      changeToken: "token",
    }),
  };
  return readableStore(store as PlanStore);
}

const asked = { planId: record.plan.id, token: "token" };
const reads: Readonly<Record<string, (store: PlanStore) => Promise<unknown>>> =
  {
    overview: (store) => store.overview(asked.planId),
    record: (store) => store.record(asked.planId),
    actionLog: (store) =>
      Promise.all(
        record.actions.map(({ id }) => store.actionLog(asked.planId, id)),
      ),
    meetingDecisions: (store) => store.meetingDecisions(asId("meeting")),
    changesSince: (store) => store.changesSince(asked.token),
  };

/** What the tab makes of what it read: each page, file and calendar, as one text. */
const surfaces: Readonly<
  Record<string, (store: PlanStore, actor: Actor) => Promise<unknown>>
> = {
  ...reads,
  "grid, search": async (store) =>
    planRows(await store.overview(asked.planId), day("2018-06-02")),
  history: async (store) =>
    Promise.all(
      record.actions.map(async ({ id }) =>
        historyLines((await store.actionLog(asked.planId, id)).log, {
          plan: record.plan,
          post: () => null,
          body: () => null,
        }),
      ),
    ),
  "to confirm": async (store, actor) =>
    toConfirm((await store.record(asked.planId)).record, actor),
  calendar: async (store) =>
    planCalendar(
      (await store.record(asked.planId)).record,
      instant("2018-06-02T09:00:00Z"),
    ).replaceAll("\r\n ", ""),
  csv: async (store) => actionsCsv((await store.record(asked.planId)).record),
  archive: async (store) =>
    writeArchive((await store.record(asked.planId)).record),
  paper: async (store) => {
    const read = (await store.record(asked.planId)).record;
    return (["public", "exempt"] as const).map((audience) =>
      committeePaper({
        record: read,
        history: historyOf(read),
        body: "Cabinet",
        meeting: day("2018-06-19"),
        asAt: day("2018-06-02"),
        previousAsAt: null,
        audience,
        words: noWords,
        gate: null,
        clearances: [],
        corrections: [],
      }),
    );
  },
};

const notes = permissions.find(({ verb }) => verb === "readNotes");
const cases = roleFacts.flatMap(({ role, name }) =>
  Object.keys(surfaces).map((surface) => [name, surface, role] as const),
);

/** By the table that the rights page prints: who is named there reads, who is not does not. */
const tableSays: Readonly<Record<string, string>> = {
  administrator: "administrator",
  author: "report author",
  lead: "a lead",
  board: "Programme Board",
  officer: "an officer",
  member: "elected member",
  auditor: "an auditor",
};

describe("what a person may read, by role and surface", () => {
  test.each(cases)("%s: %s", async (_, surface, role) => {
    const roles = role === "none" ? [] : [role];
    const actor = anActor("Reader", roles);
    const text = JSON.stringify(
      await surfaces[surface]?.(storeFor(roles), actor),
    );
    const reads =
      role !== "none" && notes?.who.includes(tableSays[role] ?? role);
    const shown = secrets.filter((secret) => text.includes(secret));
    if (!reads) expect(shown).toEqual([]);
  });

  test("who may read everything gets the very objects that were read, so that saving from them is as before", async () => {
    for (const { role } of roleFacts) {
      if (role === "none" || role === "member") continue;
      const read = await storeFor([role]).record(asked.planId);
      expect(read.record).toBe(record);
    }
  });

  test("a member reads the words that were signed off, and that an action is exempt, by its reference", async () => {
    const text = JSON.stringify(
      await storeFor(["member"]).record(asked.planId),
    );
    expect(text).toContain(published);
    expect(text).toContain("1.2");
    expect(text).toContain("(withheld: exempt)");
  });

  test("every method of the store is walked or known to say nothing of an action", () => {
    const methods = Object.keys(storeFor([]));
    expect(
      methods.filter((one) => !silent.has(one) && !(one in reads)),
    ).toEqual([]);
  });
});
