// The proposed dates of a plan as the Revisions page shows them: what waits, for whom and why, and what was decided. Pure.
import { inWords, t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { isLive } from "../../domain/plan/status.ts";
import { decidedBy } from "../../domain/revisions/decidedBy.ts";
import type { Action } from "../../domain/plan/action.ts";
import type { ActionLog } from "../../domain/history/actionLog.ts";
import type { BodyId } from "../../domain/values/id.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { currentOf } from "../../domain/history/current.ts";
import type { Milestone } from "../../domain/plan/milestone.ts";
import { may } from "../../domain/rights/permission.ts";
import type { Actor } from "../../domain/rights/permission.ts";
import { logsOf } from "../../domain/history/planHistory.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import type { Revision } from "../../domain/plan/revision.ts";
import {
  awaitingRevision,
  revisionState,
} from "../../domain/revisions/revisionState.ts";
import { mayAgree, route } from "../../domain/revisions/route.ts";
import type { Route } from "../../domain/revisions/route.ts";
import { timelineSaid } from "../../domain/words/timelineInWords.ts";
import { reasonWords } from "../ui/reasonWords.ts";
import { movedWords } from "../ui/words.ts";

export interface AwaitingRow {
  readonly action: Action;
  readonly log: ActionLog;
  readonly revision: Revision;
  /** "Milestone: draft agreed" where it is not the action's own date that is to move. */
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly programmed: string;
  readonly moved: string | null;
  readonly reason: string;
  readonly words: string;
  readonly correctiveAction: string | null;
  readonly effect: string | null;
  readonly proposed: string;
  readonly supported: string | null;
  readonly route: Route;
  /** The bodies that may agree it by themselves. */
  readonly agreers: readonly BodyId[];
  /** Why the person looking may not decide this one; null where they may. */
  readonly notMine: string | null;
}

export interface DecidedRow {
  readonly id: string;
  readonly action: Action;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly outcome: string;
  readonly by: string;
  readonly on: CalendarDate;
  readonly words: string | null;
}

export interface RevisionRows {
  readonly awaiting: readonly AwaitingRow[];
  readonly decided: readonly DecidedRow[];
}

/** "not yet agreed" is an answer, "no date set" a gap. */
function fromWords(date: CalendarDate | null): string {
  return date ? inWords(date) : t("No date set");
}

function toWords(date: CalendarDate | null): string {
  return date ? inWords(date) : t("Not yet agreed");
}

function whatWords(
  revision: Revision,
  milestones: readonly Milestone[],
): string {
  if (!revision.milestoneId) return "";
  const milestone = milestones.find((one) => one.id === revision.milestoneId);
  return t("Milestone: {title}", {
    title: milestone?.title ?? t("one that is no longer in the list"),
  });
}

function programmedWords(
  { action, revision }: { action: Action; revision: Revision },
  milestones: readonly Milestone[],
): string {
  const due = revision.milestoneId
    ? milestones.find((one) => one.id === revision.milestoneId)?.due
    : action.due;
  return due ? asText(timelineSaid(due)) : t("No date set");
}

function awaitingRow(
  record: PlanRecord,
  action: Action,
  log: ActionLog,
  revision: Revision,
  actor: Actor,
): AwaitingRow {
  const { plan, milestones, bodies } = record;
  const at = { action, log, plan, milestones, bodies };
  const state = revisionState(revision, log);
  const mine = may(actor, "recordDecision", { action, madeBy: revision.by });
  return {
    action,
    log,
    revision,
    what: whatWords(revision, milestones),
    from: fromWords(revision.from),
    to: toWords(revision.to),
    programmed: programmedWords({ action, revision }, milestones),
    moved: movedWords(action.current.moves, action.current.daysMoved),
    reason: reasonWords[revision.reason],
    words: revision.words,
    correctiveAction: revision.correctiveAction,
    effect: revision.effect,
    proposed: `${revision.by.name}, ${inWords(revision.effective)}`,
    supported:
      state.status === "supported" && state.decision
        ? t("Supported by {record}", {
            record: asText(decidedBy(record, state.decision)),
          })
        : null,
    route: route(revision, at),
    agreers: bodies
      .filter((body) => mayAgree(body, revision, at).ok)
      .map(({ id }) => id),
    notMine: mine.ok ? null : asText(mine.words),
  };
}

const outcomes = {
  endorsed: t("Endorsed"),
  refused: t("Refused"),
  withdrawn: t("Withdrawn"),
} as const;

function decidedRow(
  record: PlanRecord,
  action: Action,
  log: ActionLog,
  revision: Revision,
): DecidedRow | null {
  const { status, decision } = revisionState(revision, log);
  if (!decision || status === "supported" || status === "awaiting") return null;
  if (status === "superseded") return null;
  const { ruling } = decision;
  const agreed = ruling.kind === "endorsed" ? ruling.date : revision.to;
  const other = ruling.kind === "endorsed" && ruling.date !== revision.to;
  return {
    id: revision.id,
    action,
    what: whatWords(revision, record.milestones),
    from: fromWords(revision.from),
    to: toWords(agreed),
    outcome: other
      ? t("Endorsed with another date; {to} was proposed", {
          to: toWords(revision.to),
        })
      : outcomes[status],
    by: asText(decidedBy(record, decision)),
    on: decision.effective,
    words: decision.words,
  };
}

/** Everything proposed and decided, refs in natural order; the last decided first. Source: domain.md B1 and F46 to F50. */
export function revisionRows(record: PlanRecord, actor: Actor): RevisionRows {
  const logOf = logsOf(record);
  const { timeZone } = record.plan;
  const all = record.actions
    .map((action) => ({ action, log: logOf(action) }))
    .filter(({ log }) => log.revisions.length > 0)
    .map(({ action, log }) => ({
      // From the log, so that a copy edited in SharePoint is not believed.
      action: { ...action, current: currentOf(action, log, timeZone) },
      log,
    }))
    .toSorted((a, b) => compareRefs(a.action.ref, b.action.ref));
  const gone = (one: Action) => !isLive(one.current.status);
  return {
    awaiting: all.flatMap(({ action, log }) =>
      gone(action)
        ? []
        : [...new Set(log.revisions.map((one) => one.milestoneId))]
            .map((milestoneId) => awaitingRevision(log, milestoneId))
            .filter((one) => one !== null)
            .map((one) => awaitingRow(record, action, log, one, actor)),
    ),
    decided: all
      .flatMap(({ action, log }) =>
        log.revisions.map((one) => decidedRow(record, action, log, one)),
      )
      .filter((one) => one !== null)
      .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)),
  };
}

interface AwaitingGroup {
  readonly to: Route["to"];
  readonly title: string;
  readonly rows: readonly AwaitingRow[];
}

const groupTitles: Readonly<Record<Route["to"], string>> = {
  committee: t("For a committee"),
  board: t("For the Programme Board"),
  none: t("No body is needed"),
  home: t("For the bodies of another plan"),
};

/** What waits, by who may decide it; no empty group. */
export function awaitingGroups(
  rows: readonly AwaitingRow[],
): readonly AwaitingGroup[] {
  return (["committee", "board", "none", "home"] as const)
    .map((to) => ({
      to,
      title: groupTitles[to],
      rows: rows.filter((row) => row.route.to === to),
    }))
    .filter(({ rows: inside }) => inside.length > 0);
}
