// The history of an action as sentences, newest first: what happened, who, when, by which door, and what was entered late. Pure.
import type { ActionLog } from "../../domain/history/actionLog.ts";
import { dayIn, inWords } from "../../domain/values/calendarDate.ts";
import type {
  CalendarDate,
  Instant,
} from "../../domain/values/calendarDate.ts";
import { correctedBy, followUpOf } from "../../domain/plan/decision.ts";
import type { Decision, Ruling } from "../../domain/plan/decision.ts";
import { mayBeTakenBack } from "../../domain/board/takeBack.ts";
import { takenBack } from "../../domain/history/decisionLog.ts";
import {
  correctionInWords,
  provenInWords,
} from "../../domain/planLife/control/changeWords.ts";
import type { BodyId, PostId } from "../../domain/values/id.ts";
import {
  assuranceSaid,
  isOfAssurance,
} from "../../domain/assurance/assuranceWords.ts";
import { baselineInWords } from "../../domain/measures/measureWords.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { ragWordsIn } from "../../domain/plan/ragWords.ts";
import type { Revision } from "../../domain/plan/revision.ts";
import type { Door, Update } from "../../domain/plan/update.ts";

import { reasonWords } from "../ui/reasonWords.ts";
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
  tab: "in the tab",
  card: "by card",
  import: "from the imported plan",
  service: "by the reminder service",
  commandLine: "from the command line",
};

function dateWords(date: CalendarDate | null): string {
  return date ? inWords(date) : "a date not yet agreed";
}

function updateWords(update: Update, plan: Plan): string {
  const status = update.status ? plan.statusWords[update.status] : null;
  const parts = [
    status,
    update.ownRag
      ? `officer's RAG: ${ragWordsIn(plan.ragScheme)[update.ownRag].toLowerCase()}`
      : null,
    update.forecast ? `expects ${inWords(update.forecast)}` : null,
  ].filter((part) => part !== null);
  switch (update.kind) {
    case "progress":
      return parts.length > 0 ? parts.join(", ") : "Progress";
    case "noChange":
      return "No change";
    case "claim":
      return `Completion claimed${update.actual ? `, done on ${inWords(update.actual)}` : ""}`;
    case "confirm":
      return `Completion confirmed${update.actual ? `, done on ${inWords(update.actual)}` : ""}`;
    case "return":
      return "Claim of completion sent back";
    case "signOff":
      return "Words for publication signed off";
    case "question":
      return "Question asked";
    case "answer":
      return "Question answered";
    case "undo":
      return "Took back an entry";
  }
}

/** What was put right of a first date, and what was measured. */
function numbersWords(
  ruling: Extract<
    Ruling,
    {
      kind:
        | "correctionAsked"
        | "correctionConfirmed"
        | "measureSet"
        | "measureDropped"
        | "reading";
    }
  >,
): string {
  switch (ruling.kind) {
    case "correctionAsked":
      return `Correction asked: ${correctionInWords(ruling)}`;
    case "correctionConfirmed":
      return `The programmed date was corrected; ${provenInWords(ruling)}`;
    case "measureSet":
      return `Measured by “${ruling.measure.title}”, ${baselineInWords(ruling)} at first`;
    case "measureDropped":
      return "A measure was dropped";
    case "reading":
      return ruling.value === null
        ? "The reading of a measure was taken away"
        : `A measure was read: ${ruling.value.toLocaleString("en-GB")}, by ${ruling.source}`;
  }
}

function rulingWords(ruling: Ruling): string {
  if (isOfAssurance(ruling)) return assuranceSaid(ruling);
  switch (ruling.kind) {
    case "supported":
      return "The proposed date was supported";
    case "endorsed":
      return `The date moved to ${dateWords(ruling.date)}`;
    case "refused":
      return "The proposed date was refused; the date in force stays";
    case "proposalWithdrawn":
      return "The proposed date was withdrawn";
    case "actionWithdrawn":
      return "Withdrawn from the plan";
    case "merged":
      return `Merged into ${ruling.into}`;
    case "transferred":
      return `Transferred to ${ruling.to}${ruling.toRef ? ` (${ruling.toRef})` : ""}`;
    case "suspended":
      return "Suspended";
    case "resumed":
      return "Resumed";
    case "added":
      return "Added to the plan";
    case "retitled":
      return `Retitled from “${ruling.from}”`;
    case "split":
      return `Split into ${ruling.into.join(", ")}`;
    case "ownerChanged":
      return "Another post answers for it";
    case "themeChanged":
      return "Moved to another theme";
    case "planMoved":
      return `The plan became ${ruling.to}`;
    case "amendment":
      return `Amendment ${ruling.accepted ? "accepted" : "not accepted"}: ${ruling.change}`;
    case "accepted":
      return "Accepted";
    case "asked":
      return `Asked: ${ruling.question}`;
    case "escalated":
      return "Escalated";
    case "heldToDate":
      return "Held to its date";
    case "noted":
      return "Noted";
    case "flagDismissed":
      return "A flag was dismissed";
    case "recommendation":
      return `Recommendation ${ruling.outcome}`;
    case "paperEndorsed":
      return "The paper was endorsed";
    case "paperOverridden":
      return "The paper was overridden";
    case "takenBack":
      return "A decision recorded by mistake was taken back";
    default:
      return numbersWords(ruling);
  }
}

interface Entry {
  readonly effective: CalendarDate;
  readonly recorded: Instant;
}

/** Late is both: recorded after the day it speaks of, and recorded after its update window had closed. */
function whenWords(entry: Entry, plan: Plan, afterWindow = false) {
  const day = dayIn(entry.recorded, plan.timeZone);
  const late = [
    ...(entry.effective < day ? [`on ${inWords(day)}`] : []),
    ...(afterWindow ? ["after the update window had closed"] : []),
  ];
  return {
    when: inWords(entry.effective),
    late: late.length > 0 ? `entered late, ${late.join(", ")}` : null,
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
  const from = revision.from ? ` from ${inWords(revision.from)}` : "";
  return {
    id: revision.id,
    what: `Proposed to move the date${from} to ${revision.to ? inWords(revision.to) : revision.toText || "a date not yet agreed"}: ${reasonWords[revision.reason]}`,
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
  if (who === null && by === null) return null;
  const does = ruling.kind === "asked" ? "answer" : "act";
  const when = by ? ` by ${inWords(by)}` : "";
  return who === null ? `To ${does}${when}` : `${who} to ${does}${when}`;
}

function decidedWords(ruling: Ruling, names: Names): string {
  const what = rulingWords(ruling);
  const then = followUpWords(ruling, names);
  if (then === null) return what;
  return `${what}${/[.?!]$/.test(what) ? "" : "."} ${then}`;
}

function ofDecision(decision: Decision, names: Names): HistoryLine {
  const { plan, body } = names;
  const by = body(decision.bodyId);
  return {
    id: decision.id,
    what: correctedBy(decision)
      ? `${decidedWords(decision.ruling, names)}. A correction of the meeting of ${inWords(decision.effective)}, which was closed, recorded at a later one`
      : decidedWords(decision.ruling, names),
    quote: decision.words,
    who: by ? `${by}, recorded by ${decision.by.name}` : decision.by.name,
    door: decision.minute ? `minute ${decision.minute}` : doors.tab,
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
