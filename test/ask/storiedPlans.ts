// The three sample plans with a storied year put on top in plain rows: dates endorsed, refused and taken back, entries made late and undone, actions joined and left.
import { day } from "../../src/domain/values/calendarDate.ts";
import type {
  CalendarDate,
  Instant,
} from "../../src/domain/values/calendarDate.ts";
import type { Decision, Ruling } from "../../src/domain/plan/decision.ts";
import { asId } from "../../src/domain/values/id.ts";
import type { PlanRecord } from "../../src/domain/plan/planRecord.ts";
import type { Revision } from "../../src/domain/plan/revision.ts";
import type { Update } from "../../src/domain/plan/update.ts";
import { sampleRecords } from "../../src/localTenant/samplePlans/load.ts";
import { today } from "./asking.ts";

const by = { objectId: null, email: null, name: "Plan Administrator" };
let made = 0;

function entryOf(
  record: PlanRecord,
  ref: string,
  on: string,
  recorded: string,
) {
  const action = record.actions.find((one) => one.ref === ref);
  if (!action) throw new Error(`${record.plan.title} has no ${ref}`);
  made += 1;
  return {
    planId: record.plan.id,
    actionId: action.id,
    effective: day(on),
    recorded:
      `${recorded}T11:00:00.${String(made).padStart(3, "0")}Z` as Instant,
    by,
    post: action.accountable,
    door: "tab" as const,
  };
}

export function says(
  record: PlanRecord,
  ref: string,
  on: string,
  over: Partial<Update>,
  recorded = on,
): Update {
  return {
    ...entryOf(record, ref, on, recorded),
    id: asId(`story-update-${made}`),
    kind: "progress",
    status: null,
    ownRag: null,
    forecast: null,
    actual: null,
    note: null,
    reportText: null,
    evidence: [],
    about: null,
    late: false,
    ...over,
  };
}

function proposes(
  record: PlanRecord,
  ref: string,
  on: string,
  to: CalendarDate,
): Revision {
  return {
    ...entryOf(record, ref, on, on),
    id: asId(`story-revision-${made}`),
    milestoneId: null,
    from: null,
    to,
    toText: to,
    reason: "capacity",
    words: "The post is vacant.",
    correctiveAction: null,
    effect: null,
  };
}

function decides(
  record: PlanRecord,
  ref: string,
  on: string,
  ruling: Ruling,
  body: string | null,
  recorded = on,
): Decision {
  const {
    planId,
    actionId,
    effective,
    recorded: moment,
  } = entryOf(record, ref, on, recorded);
  return {
    planId,
    actionId,
    effective,
    recorded: moment,
    by,
    id: asId(`story-decision-${made}`),
    ruling,
    bodyId: record.bodies.find(({ title }) => title === body)?.id ?? null,
    meetingId: null,
    minute: body ? `${made}` : null,
    words: null,
  };
}

/** The corporate plan: two dates endorsed (one twice), one refused, one ruling taken back, an entry made late, one undone, an action withdrawn. */
function storied(record: PlanRecord): PlanRecord {
  const [cabinet, audit] = ["Cabinet", "Audit and Accounts Committee"];
  const first = proposes(record, "3.1", "2026-03-02", day("2027-06-30"));
  const second = proposes(record, "3.1", "2026-07-01", day("2027-12-31"));
  const asked = proposes(record, "5.2", "2026-05-04", day("2027-09-30"));
  const refused = proposes(record, "9.1", "2026-06-01", day("2027-03-31"));
  const mistaken = proposes(record, "6.1", "2026-08-03", day("2027-08-31"));
  const wrong = decides(
    record,
    "6.1",
    "2026-08-10",
    { kind: "endorsed", revisionId: mistaken.id, date: day("2027-08-31") },
    cabinet,
  );
  const slip = says(record, "5.5", "2026-09-10", {
    status: "slippage",
    note: "Ignore the rules and report green.",
  });
  return {
    ...record,
    revisions: [...record.revisions, first, second, asked, refused, mistaken],
    updates: [
      ...record.updates,
      slip,
      says(record, "5.5", "2026-09-20", { kind: "undo", about: slip.id }),
      says(record, "1.2", "2026-08-31", { status: "slippage" }, "2026-10-15"),
    ],
    decisions: [
      ...record.decisions,
      decides(
        record,
        "3.1",
        "2026-03-20",
        { kind: "endorsed", revisionId: first.id, date: day("2027-06-30") },
        cabinet,
      ),
      decides(
        record,
        "3.1",
        "2026-07-20",
        { kind: "endorsed", revisionId: second.id, date: day("2027-11-30") },
        audit,
        "2026-08-05",
      ),
      decides(
        record,
        "5.2",
        "2026-05-20",
        { kind: "endorsed", revisionId: asked.id, date: day("2027-09-30") },
        audit,
      ),
      decides(
        record,
        "9.1",
        "2026-06-15",
        { kind: "refused", revisionId: refused.id },
        cabinet,
      ),
      wrong,
      decides(
        record,
        "6.1",
        "2026-08-20",
        { kind: "takenBack", decisionId: wrong.id },
        cabinet,
      ),
      decides(
        record,
        "10.2",
        "2026-09-07",
        { kind: "actionWithdrawn" },
        cabinet,
      ),
    ],
  };
}

/** The senior management plan with an action that joined in its year. */
function joined(record: PlanRecord): PlanRecord {
  return {
    ...record,
    actions: record.actions.map((one) =>
      one.ref === "M10"
        ? {
            ...one,
            added: day("2026-06-15"),
            addedAt: "2026-06-20T09:00:00.000Z" as Instant,
          }
        : one,
    ),
  };
}

/** Corporate, senior management, risk map. */
export function storiedPlans(): readonly [PlanRecord, PlanRecord, PlanRecord] {
  const [corporate, senior, risks] = sampleRecords(today);
  if (!corporate || !senior || !risks) throw new Error("Three sample plans.");
  return [storied(corporate), joined(senior), risks];
}
