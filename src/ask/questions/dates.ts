// Dates: which were decided, where and by whom; and which wait, and for which body.
import { inEnglish } from "../../domain/words/english.ts";
import { datesDecided } from "../../domain/committeePaper/facts/dateDecisions.ts";
import type { DateDecided } from "../../domain/committeePaper/facts/dateDecisions.ts";
import { paperFacts } from "../../domain/committeePaper/facts/paperFacts.ts";
import { noWords } from "../../domain/committeePaper/parts/paperInput.ts";
import { daysBetween } from "../../domain/values/calendarDate.ts";
import type {
  CalendarDate,
  Instant,
} from "../../domain/values/calendarDate.ts";
import type { AwaitingDate } from "../../domain/board/boardMonth.ts";
import { logsOf } from "../../domain/history/planHistory.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import type { Ref } from "../../domain/values/ref.ts";
import type { RevisionReason } from "../../domain/plan/revision.ts";
import { bodyTitle } from "../../domain/revisions/decidedBy.ts";
import { revisionState } from "../../domain/revisions/revisionState.ts";
import { mayAgree } from "../../domain/revisions/route.ts";
import { counted } from "../../domain/values/wording.ts";
import { cutInWords, figure, number, refsInWords } from "../answer.ts";
import { readBody, readBoth, readDays, readRef, withRead } from "../asked.ts";
import type { AskedPart, Days, Read } from "../asked.ts";
import { monthOf, once, positionOf, recordOn } from "../openPlan.ts";
import type { OpenPlan } from "../openPlan.ts";
import { answered, postTitle } from "./base.ts";
import type { Question } from "./base.ts";
import { yes } from "../../domain/values/answer.ts";
import type { Action } from "../../domain/plan/action.ts";

export interface DecidedRow {
  readonly ref: Ref;
  /** The action's title, or a milestone's with its action's. */
  readonly title: string;
  /** "another": a date agreed that is not the one proposed. */
  readonly outcome: "endorsed" | "another" | "refused";
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly days: number | null;
  /** "Moved twice, 365 days", up to and with this decision. */
  readonly movesWords: string;
  /** Null where no body was recorded. */
  readonly body: string | null;
  readonly meeting: CalendarDate | null;
  readonly minute: string | null;
  readonly effective: CalendarDate | null;
  readonly recorded: Instant | null;
  /** Why it was asked, in the proposer's words. */
  readonly asked: string | null;
  /** What the body noted. */
  readonly said: string | null;
  readonly link: string;
}

interface AskedDates extends AskedPart {
  readonly asAt?: string | undefined;
  readonly since?: string | undefined;
  readonly body?: string | undefined;
  readonly ref?: string | undefined;
}

function readOneRef(
  ref: string | undefined,
  plan: OpenPlan,
): Read<Action | null> {
  return ref === undefined ? yes(null) : readRef(ref, plan);
}

/** Decided between the two days, from the same reading as the committee paper: the public part and the exempt one. */
function decidedIn(
  plan: OpenPlan,
  { cut, since }: Days,
): readonly DateDecided[] {
  const input = {
    record: plan.record,
    history: plan.history,
    body: "",
    meeting: cut.asAt,
    asAt: cut.asAt,
    previousAsAt: since,
    words: noWords,
    gate: null,
    clearances: [],
    corrections: [],
  };
  return (["public", "exempt"] as const)
    .flatMap((audience) => datesDecided(paperFacts({ ...input, audience })))
    .toSorted((a, b) => compareRefs(a.action.ref, b.action.ref));
}

function decidedRow(
  plan: OpenPlan,
  { action, decision, revision, moves, ...one }: DateDecided,
): DecidedRow {
  const { bodies, meetings } = plan.record;
  return {
    ref: action.ref,
    title: one.title,
    outcome: one.outcome,
    from: one.from,
    to: one.to,
    days: one.days,
    movesWords: moves,
    body: decision && bodyTitle(bodies, decision),
    meeting:
      meetings.find(({ id }) => id === decision?.meetingId)?.date ?? null,
    minute: decision?.minute ?? null,
    effective: decision?.effective ?? null,
    recorded: decision?.recorded ?? null,
    asked: revision?.words ?? null,
    said: decision?.words ?? null,
    link: plan.linkTo(action),
  };
}

/** The dates decided, each with the body, meeting and minute. */
export const askDatesDecided: Question<AskedDates, DecidedRow> = {
  name: "dates_decided",
  title: "Dates decided, and by whom",
  about:
    "Every date a body endorsed or refused up to a day, or between two days: from, to, days, how often moved, which body, meeting and minute, when recorded, and the reason. All decisions unless told since when; of one body or one action where named.",
  ask: (asked, plan) =>
    withRead(
      plan,
      readBoth(
        readBoth(
          readDays({ asAt: asked.asAt, since: asked.since }, plan),
          readBody(asked.body, plan),
        ),
        readOneRef(asked.ref, plan),
      ),
      ([[days, body], action]) => {
        const key = `decided ${days.cut.asAt} ${days.since}`;
        const found = once(plan, key, () => decidedIn(plan, days)).filter(
          (one) =>
            (body === null || one.decision?.bodyId === body.id) &&
            (action === null || one.action.id === action.id),
        );
        const of = (refused: boolean) =>
          found
            .filter(({ outcome }) => (outcome === "refused") === refused)
            .map((one) => one.action.ref);
        const [endorsed, refused] = [of(false), of(true)];
        const moved = found.reduce((sum, { days: n }) => sum + (n ?? 0), 0);
        return answered(plan, {
          days,
          words: `${cutInWords(days.cut, days.since)}: ${counted(endorsed.length, "date")} endorsed${refsInWords(endorsed)}, ${refused.length} refused${refsInWords(refused)}; moved by ${counted(moved, "day")} in all.`,
          figures: [
            figure("endorsed", endorsed),
            figure("refused", refused),
            number("daysMoved", moved, endorsed),
          ],
          found,
          row: (one) => decidedRow(plan, one),
          part: asked,
          ...(action ? { action } : {}),
        });
      },
    ),
};

interface WaitingRow {
  readonly ref: Ref;
  readonly title: string;
  readonly post: string | null;
  readonly from: CalendarDate | null;
  /** Null for "not yet agreed". */
  readonly to: CalendarDate | null;
  readonly proposedOn: CalendarDate | null;
  readonly daysWaiting: number | null;
  readonly reason: RevisionReason | null;
  /** The bodies of the plan that may agree it. */
  readonly bodies: readonly string[];
  /** Why it goes where it goes. */
  readonly route: string | null;
  /** A Board supports it and sent it on. */
  readonly supported: boolean;
  readonly link: string;
}

interface Waiting {
  readonly move: {
    readonly ref: Ref;
    readonly from: CalendarDate | null;
    readonly to: CalendarDate | null;
  };
  readonly awaiting: AwaitingDate | undefined;
  readonly bodies: readonly string[];
}

/** Every proposal the position counts as awaiting, with the bodies that may agree it. */
function waitingOn(plan: OpenPlan, { cut }: Days): readonly Waiting[] {
  const known = recordOn(plan, cut.asAt);
  const byRef = new Map(
    monthOf(plan, cut.asAt, null).awaiting.map((one) => [one.action.ref, one]),
  );
  const logOf = logsOf(known);
  return positionOf(plan, cut).awaiting.map((move) => {
    const awaiting = byRef.get(move.ref);
    const bodies = awaiting
      ? known.bodies.filter(
          (body) =>
            mayAgree(body, awaiting.proposal, {
              action: awaiting.action,
              log: logOf(awaiting.action),
              plan: known.plan,
              milestones: known.milestones,
              bodies: known.bodies,
            }).ok,
        )
      : [];
    return { move, awaiting, bodies: bodies.map(({ title }) => title) };
  });
}

function waitingRow(
  plan: OpenPlan,
  { cut }: Days,
  { move, awaiting, bodies }: Waiting,
): WaitingRow {
  const proposal = awaiting?.proposal ?? null;
  const action =
    awaiting?.action ?? plan.record.actions.find((one) => one.ref === move.ref);
  const log = action && logsOf(recordOn(plan, cut.asAt))(action);
  return {
    ref: move.ref,
    title: action?.title ?? "",
    post: action ? postTitle(plan, action.accountable) : null,
    from: move.from,
    to: move.to,
    proposedOn: proposal?.effective ?? null,
    daysWaiting: proposal && daysBetween(proposal.effective, cut.asAt),
    reason: proposal?.reason ?? null,
    bodies,
    route: awaiting ? inEnglish(awaiting.route.because) : null,
    supported:
      proposal !== null &&
      log !== undefined &&
      revisionState(proposal, log).status === "supported",
    link: plan.linkTo(action ?? null),
  };
}

/** The proposals nobody has decided, and the bodies that may. */
export const askWaiting: Question<
  Omit<AskedDates, "since" | "ref">,
  WaitingRow
> = {
  name: "waiting",
  title: "What waits for which body",
  about:
    "Proposed dates that await a decision on a day: from, to, proposed when, waiting how many days, which bodies may agree it and why. Of one body where named.",
  ask: (asked, plan) =>
    withRead(
      plan,
      readBoth(
        readDays({ asAt: asked.asAt }, plan),
        readBody(asked.body, plan),
      ),
      ([days, body]) => {
        const waiting = once(plan, `waiting ${days.cut.asAt}`, () =>
          waitingOn(plan, days),
        );
        const found = waiting.filter(
          ({ bodies }) => body === null || bodies.includes(body.title),
        );
        const refs = found.map(({ move }) => move.ref);
        const none = found
          .filter(({ bodies }) => bodies.length === 0)
          .map(({ move }) => move.ref);
        return answered(plan, {
          days,
          words: `${cutInWords(days.cut)}: ${counted(refs.length, "proposal")} awaiting a decision${refsInWords(refs)}; ${none.length} that no body of the plan may agree${refsInWords(none)}.`,
          figures: [figure("waiting", refs), figure("noBodyMayAgree", none)],
          found,
          row: (one) => waitingRow(plan, days, one),
          part: asked,
        });
      },
    ),
};
