// The history of an action as sentences, newest first: what happened, who, when, by which door, and what was entered late. Pure.
import { inWords, t } from "../language/t.ts";
import type { ActionLog } from "../../domain/history/actionLog.ts";
import { dayIn } from "../../domain/values/calendarDate.ts";
import type {
  CalendarDate,
  Instant,
} from "../../domain/values/calendarDate.ts";
import { correctedBy, followUpOf } from "../../domain/plan/decision.ts";
import type { Decision, Ruling } from "../../domain/plan/decision.ts";
import { leftHome } from "../../domain/plan/home.ts";
import { mayBeTakenBack, takenBack } from "../../domain/history/decisionLog.ts";
import type { BodyId, PostId } from "../../domain/values/id.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { ragWordsIn } from "../../domain/plan/ragWords.ts";
import type { Revision } from "../../domain/plan/revision.ts";
import type { Door, Update } from "../../domain/plan/update.ts";

import { reasonWords } from "../ui/reasonWords.ts";
import { rulingWords } from "./rulingWords.ts";
import { byRecorded } from "../../domain/values/order.ts";

export interface HistoryLine {
  readonly id: string;
  readonly what: string;
  /** The officer's or the body's own words. */
  readonly quote: string | null;
  readonly who: string;
  readonly when: string;
  /** "entered late, on 3 June 2018" where it was recorded after the day it speaks of. */
  readonly late: string | null;
  readonly door: string;
  readonly takenBack: boolean;
  /** The decision of a meeting that stands, and may be taken back if it was recorded by mistake. */
  readonly decision?: Decision | null;
  readonly recorded: Instant;
}

export interface Names {
  readonly plan: Plan;
  readonly post: (id: PostId | null) => string | null;
  readonly body: (id: BodyId | null) => string | null;
}

const doors: Readonly<Record<Door, string>> = {
  tab: t("in the tab"),
  card: t("by card"),
  import: t("from the imported plan"),
  service: t("by the reminder service"),
  commandLine: t("from the command line"),
};

function updateWords(update: Update, plan: Plan): string {
  const status = update.status ? t(plan.statusWords[update.status]) : null;
  const parts = [
    status,
    update.ownRag
      ? t("officer’s RAG: {rating}", {
          rating: t(ragWordsIn(plan.ragScheme)[update.ownRag]).toLowerCase(),
        })
      : null,
    update.forecast
      ? t("expects {forecast:date}", { forecast: update.forecast })
      : null,
  ].filter((part) => part !== null);
  switch (update.kind) {
    case "progress":
      return parts.length > 0 ? parts.join(", ") : t("Progress");
    case "noChange":
      return t("No change");
    case "claim":
      return update.actual
        ? t("Completion claimed, done on {actual:date}", {
            actual: update.actual,
          })
        : t("Completion claimed");
    case "confirm":
      return update.actual
        ? t("Completion confirmed, done on {actual:date}", {
            actual: update.actual,
          })
        : t("Completion confirmed");
    case "return":
      return t("Claim of completion sent back");
    case "signOff":
      return t("Words for publication signed off");
    case "question":
      return t("Question asked");
    case "answer":
      return t("Question answered");
    case "undo":
      return t("Took back an entry");
  }
}

interface Entry {
  readonly effective: CalendarDate;
  readonly recorded: Instant;
}

/** Late is both: recorded after the day it speaks of, and recorded after its update window had closed. */
function lateWords(
  day: CalendarDate | null,
  afterWindow: boolean,
): string | null {
  if (day === null)
    return afterWindow
      ? t("entered late, after the update window had closed")
      : null;
  return afterWindow
    ? t("entered late, on {day:date}, after the update window had closed", {
        day,
      })
    : t("entered late, on {day:date}", { day });
}

function whenWords(entry: Entry, plan: Plan, afterWindow = false) {
  const day = dayIn(entry.recorded, plan.timeZone);
  return {
    when: inWords(entry.effective),
    late: lateWords(entry.effective < day ? day : null, afterWindow),
    recorded: entry.recorded,
  };
}

function whoWords(name: string, post: string | null): string {
  return post && post !== name ? `${post} (${name})` : name;
}

function ofUpdate(
  update: Update,
  undone: ReadonlySet<string>,
  { plan, post }: Names,
): HistoryLine {
  return {
    id: update.id,
    what: updateWords(update, plan),
    quote: update.note ?? null,
    who: whoWords(update.by.name, post(update.post)),
    door: doors[update.door],
    takenBack: undone.has(update.id),
    ...whenWords(update, plan, update.late),
  };
}

function ofRevision(revision: Revision, { plan, post }: Names): HistoryLine {
  const said = {
    to: revision.to
      ? inWords(revision.to)
      : revision.toText || t("a date not yet agreed"),
    reason: reasonWords[revision.reason],
  };
  return {
    id: revision.id,
    what: revision.from
      ? t("Proposed to move the date from {from:date} to {to}: {reason}", {
          ...said,
          from: revision.from,
        })
      : t("Proposed to move the date to {to}: {reason}", said),
    quote:
      [revision.words, revision.correctiveAction].filter(Boolean).join(" ") ||
      null,
    who: whoWords(revision.by.name, post(revision.post)),
    door: doors[revision.door],
    takenBack: false,
    ...whenWords(revision, plan),
  };
}

/** "Head of Finance to act by 30 June 2018": who does what was decided, and by when. */
function followUpWords(ruling: Ruling, { post }: Names): string | null {
  const { owner, by } = followUpOf(ruling);
  const who = post(owner);
  const asked = ruling.kind === "asked";
  if (who === null) {
    if (by === null) return null;
    return asked
      ? t("To answer by {by:date}", { by })
      : t("To act by {by:date}", { by });
  }
  if (by === null)
    return asked ? t("{who} to answer", { who }) : t("{who} to act", { who });
  return asked
    ? t("{who} to answer by {by:date}", { who, by })
    : t("{who} to act by {by:date}", { who, by });
}

function decidedWords(ruling: Ruling, names: Names): string {
  const what = rulingWords(ruling);
  const then = followUpWords(ruling, names);
  if (then === null) return what;
  return `${what}${/[.?!]$/.test(what) ? "" : "."} ${then}`;
}

function decisionWords(decision: Decision, names: Names): string {
  const ruling = decidedWords(decision.ruling, names);
  if (leftHome(decision, names.plan.id))
    return t("In the plan that is home to it: {ruling}", { ruling });
  return correctedBy(decision)
    ? t(
        "{ruling}. A correction of the meeting of {effective:date}, which was closed, recorded at a later one",
        { ruling, effective: decision.effective },
      )
    : ruling;
}

function ofDecision(decision: Decision, names: Names): HistoryLine {
  const { plan, body } = names;
  const by = body(decision.bodyId);
  return {
    id: decision.id,
    what: decisionWords(decision, names),
    quote: decision.words,
    who: by
      ? t("{by}, recorded by {name}", { by, name: decision.by.name })
      : decision.by.name,
    door: decision.minute
      ? t("minute {minute}", { minute: decision.minute })
      : doors.tab,
    takenBack: false,
    ...whenWords(decision, plan),
  };
}

/** Newest recorded first; an entry taken back stays, marked. */
export function historyLines(log: ActionLog, names: Names): HistoryLine[] {
  const undone = new Set(
    log.updates.flatMap(({ kind, about }) =>
      kind === "undo" && about ? [about] : [],
    ),
  );
  const gone = takenBack(log.decisions);
  return [
    ...log.updates.map((update) => ofUpdate(update, undone, names)),
    ...log.revisions.map((revision) => ofRevision(revision, names)),
    ...log.decisions.map((decision) => ({
      ...ofDecision(decision, names),
      takenBack: gone.has(decision.id),
      decision: mayBeTakenBack(decision, log.decisions) ? decision : null,
    })),
  ].sort((a, b) => byRecorded(b, a));
}
