// Turns a bare archive (actions and events, as other people's scripts write it) into a plan record, so that every rule and paper works on it.
import {
  alwaysThere,
  joinedAction,
  type Action,
} from "../../domain/plan/action.ts";
import type { ActionLog } from "../../domain/history/actionLog.ts";
import type { Body } from "../../domain/plan/body.ts";
import {
  parseDate,
  type CalendarDate,
} from "../../domain/values/calendarDate.ts";
import { currentOf } from "../../domain/history/current.ts";
import type { Decision, Ruling } from "../../domain/plan/decision.ts";
import {
  asId,
  type ActionId,
  type RevisionId,
} from "../../domain/values/id.ts";
import type { Person } from "../../domain/plan/person.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { asRef } from "../../domain/values/ref.ts";
import type { Revision } from "../../domain/plan/revision.ts";
import { defaultStatusWords, isStatus } from "../../domain/plan/status.ts";
import type { Theme } from "../../domain/plan/theme.ts";
import { readTimeline, type Timeline } from "../../domain/dates/timeline.ts";
import type { Update } from "../../domain/plan/update.ts";
import type { ArchiveAction, ArchiveEvent } from "./archiveFile.ts";
import { idsOf, type IdFor, type Ids } from "./archiveIds.ts";
import { momentOn, recordedOf } from "./eventMoments.ts";
import { correctionOf, isCorrection, withDues } from "./correctedEvents.ts";

function planOf(title: string, ids: Ids): Plan {
  return {
    id: ids("Plan", ""),
    title,
    shortName: title,
    state: "live",
    origin: null,
    wentLive: null,
    ragScheme: "standard",
    statusWords: defaultStatusWords,
    financialYearStartMonth: 4,
    tolerance: { milestoneMovesNeedNoCommittee: true, boardMayMoveDays: null },
    timeZone: "Europe/London",
    nation: "england",
    sample: false,
  };
}

const unnamed: Person = { objectId: null, email: null, name: "Not recorded" };

function personOf(name: string | null): Person {
  return name === null ? unnamed : { objectId: null, email: null, name };
}

/** The programmed date: the day the file gives decides; the words say what kind of phrase it was. */
function dueOf(
  action: ArchiveAction,
  reference: CalendarDate,
): Timeline | null {
  if (action.dueText === null && action.due === null) return null;
  const text = action.dueText ?? action.due ?? "";
  const phrase = readTimeline(text, { reference });
  if (action.due === null) return { ...phrase, end: null };
  const kind = phrase.end === action.due ? phrase.kind : "date";
  return {
    text,
    start: phrase.end === action.due ? phrase.start : action.due,
    end: action.due,
    kind,
    openEnded: false,
  };
}

function actionOf(action: ArchiveAction, ids: Ids): Action {
  const added = action.added ?? alwaysThere;
  return joinedAction({
    id: ids("Action", action.ref),
    planId: ids("Plan", ""),
    themeId: ids("Theme", action.theme ?? ""),
    ref: action.ref,
    title: action.title ?? "",
    description: action.narrative,
    due: dueOf(action, action.due ?? added),
    initialStatus: action.initialStatus,
    added,
    addedAt:
      action.addedRecorded?.instant ??
      momentOn(action.addedRecorded?.day ?? added, 0),
  });
}

function updateOf(event: ArchiveEvent, order: number, ids: Ids): Update {
  return {
    id: ids("Update", `${order}`),
    planId: ids("Plan", ""),
    actionId: ids("Action", event.ref),
    kind: "progress",
    effective: event.effective,
    recorded: recordedOf(event, order),
    by: personOf(event.by),
    post: null,
    door: "import",
    status: isStatus(event.to) ? event.to : null,
    ownRag: null,
    forecast: null,
    actual: null,
    note: event.note,
    reportText: event.reportText,
    ...(event.correctiveAction
      ? {
          correctiveAction: {
            words: event.correctiveAction,
            owner: null,
            by: null,
          },
        }
      : {}),
    evidence: [],
    about: null,
    late: false,
  };
}

function revisionOf(event: ArchiveEvent, order: number, ids: Ids): Revision {
  return {
    id: ids("Revision", `${order}`),
    planId: ids("Plan", ""),
    actionId: ids("Action", event.ref),
    milestoneId: null,
    from: null,
    to: event.to === null ? null : parseDate(event.to),
    toText: event.to ?? "",
    reason: "other",
    words: event.reason ?? event.note ?? "",
    correctiveAction: event.correctiveAction,
    effect: null,
    effective: event.effective,
    recorded: recordedOf(event, order),
    by: personOf(event.by),
    post: null,
    door: "import",
  };
}

function rulingOf(event: ArchiveEvent, open: RevisionId): Ruling {
  switch (event.type) {
    case "endorse":
      return {
        kind: "endorsed",
        revisionId: open,
        date: event.to === null ? null : parseDate(event.to),
      };
    case "reject":
      return { kind: "refused", revisionId: open };
    case "withdrawProposal":
      return { kind: "proposalWithdrawn", revisionId: open };
    case "merge": {
      const into = asRef(event.into ?? "");
      return into ? { kind: "merged", into } : { kind: "actionWithdrawn" };
    }
    case "transfer":
      return {
        kind: "transferred",
        to: event.into ?? "",
        toPlanId: null,
        toRef: null,
      };
    default:
      return { kind: "actionWithdrawn" };
  }
}

function decisionOf(
  event: ArchiveEvent,
  order: number,
  open: RevisionId,
  ids: Ids,
): Decision {
  return {
    id: ids("Decision", `${order}`),
    planId: ids("Plan", ""),
    actionId: ids("Action", event.ref),
    ruling: rulingOf(event, open),
    bodyId: event.body === null ? null : ids("Body", event.body),
    meetingId: null,
    minute: event.minute,
    words: event.reason ?? event.note,
    effective: event.effective,
    recorded: recordedOf(event, order),
    by: personOf(event.by),
  };
}

function bodiesOf(events: readonly ArchiveEvent[], ids: Ids): Body[] {
  const titles = [
    ...new Set(
      events.flatMap((event) => (event.body === null ? [] : [event.body])),
    ),
  ];
  return titles.map((title) => ({
    id: ids("Body", title),
    planId: ids("Plan", ""),
    title,
    aliases: [],
    kind: "other",
    frequency: "asAppropriate",
    mayAgree: { kind: "any" },
    remit: null,
  }));
}

function themesOf(actions: readonly ArchiveAction[], ids: Ids): Theme[] {
  const titles = [...new Set(actions.map((action) => action.theme ?? ""))];
  return titles.map((title, order) => ({
    id: ids("Theme", title),
    planId: ids("Plan", ""),
    code: "",
    title,
    aliases: [],
    lead: null,
    order,
  }));
}

/** The log of a bare archive as updates, revisions and decisions. A decision speaks of the latest proposal before it for the same action. */
function logOf(
  events: readonly ArchiveEvent[],
  ids: Ids,
  bare: readonly Action[],
) {
  const dues = new Map(bare.map(({ id, due }) => [id, due]));
  const updates: Update[] = [];
  const revisions: Revision[] = [];
  const decisions: Decision[] = [];
  const inOrder = events.map((event, order) => ({ event, order }));
  inOrder.sort(
    (a, b) =>
      a.event.effective.localeCompare(b.event.effective, "en-GB") ||
      recordedOf(a.event, a.order).localeCompare(
        recordedOf(b.event, b.order),
        "en-GB",
      ),
  );
  const open = new Map<ActionId, RevisionId>();
  for (const { event, order } of inOrder) {
    const actionId = ids("Action", event.ref);
    if (event.type === "status") updates.push(updateOf(event, order, ids));
    else if (event.type === "propose") {
      const revision = revisionOf(event, order, ids);
      revisions.push(revision);
      open.set(actionId, revision.id);
    } else {
      const last = open.get(actionId) ?? asId<"Revision">("none");
      const decided = decisionOf(event, order, last, ids);
      if (!isCorrection(event)) {
        decisions.push(decided);
        continue;
      }
      const asked = ids("Decision", `${order} asked`);
      const due = dues.get(actionId) ?? null;
      const corrected = correctionOf(event, due, decided, asked);
      decisions.push(...corrected.decisions);
      dues.set(actionId, corrected.due);
    }
  }
  return { log: { updates, revisions, decisions }, dues };
}

/** Each action with its current state worked out from the log, as the lists keep it. */
function withCurrent(actions: readonly Action[], log: ActionLog): Action[] {
  const updates = Map.groupBy(log.updates, (one) => one.actionId);
  const revisions = Map.groupBy(log.revisions, (one) => one.actionId);
  const decisions = Map.groupBy(log.decisions, (one) => one.actionId);
  return actions.map((action) => ({
    ...action,
    current: currentOf(action, {
      updates: updates.get(action.id) ?? [],
      revisions: revisions.get(action.id) ?? [],
      decisions: decisions.get(action.id) ?? [],
    }),
  }));
}

/**
 * The record of a bare archive. What the archive does not hold (posts, milestones, risks…) is empty, never invented. `idFor` makes its ids
 * unlike those of any other plan, which a record that is to be saved needs.
 */
export function recordOfEvents(
  title: string,
  actions: readonly ArchiveAction[],
  events: readonly ArchiveEvent[],
  idFor: IdFor | null = null,
): PlanRecord {
  const ids = idsOf([title, actions, events], idFor);
  const bare = actions.map((action) => actionOf(action, ids));
  const { log, dues } = logOf(events, ids, bare);
  return {
    plan: planOf(title, ids),
    themes: themesOf(actions, ids),
    posts: [],
    actions: withCurrent(withDues(bare, dues), log),
    milestones: [],
    ...log,
    bodies: bodiesOf(events, ids),
    meetings: [],
    risks: [],
    evidence: [],
  };
}
