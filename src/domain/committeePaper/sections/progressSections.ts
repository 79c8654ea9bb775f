// Completed, on track, slippage and revised timescales: the lists a committee reads, each from the same facts as the table.
import {
  dayIn,
  daysBetween,
  inWords,
  lastDayOfMonth,
  monthOf,
  yearOf,
} from "../../values/calendarDate.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import { capitalised, counted } from "../../values/wording.ts";
import {
  actionBullet,
  bullets,
  movesInWords,
  paragraph,
  section,
  table,
  theBody,
} from "../parts/blocks.ts";
import { programmedInWords, proposalInWords } from "../parts/dateWords.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import type { PaperBlock } from "../parts/paper.ts";
import type { PaperAction, PaperFacts } from "../facts/paperFacts.ts";
import { elsewhere, inBothParts, leadsTo } from "./otherPart.ts";
import { lateAndMoved } from "./trends.ts";

export function completedActions(facts: PaperFacts): readonly PaperAction[] {
  return facts.named.filter((one) => one.current.status === "completed");
}

export function slippedActions(facts: PaperFacts): readonly PaperAction[] {
  return facts.named.filter((one) => one.current.status === "slippage");
}

export function awaitingActions(facts: PaperFacts): readonly PaperAction[] {
  return facts.named.filter(
    (one) =>
      one.current.awaiting !== null && one.current.status !== "completed",
  );
}

/** Past the date in force, and neither reported as slippage nor waiting for a new date: nobody has said anything. */
function lateAndUnsaid(facts: PaperFacts): readonly PaperAction[] {
  return facts.named.filter(
    (one) =>
      one.overdue &&
      one.current.status !== "slippage" &&
      one.current.awaiting === null,
  );
}

/** A line for each action with what more is said of it; nothing where there is none. */
export function lines(
  actions: readonly PaperAction[],
  more: (one: PaperAction) => string | null,
): PaperBlock[] {
  return actions.length === 0
    ? []
    : [
        bullets(
          actions.map((one) =>
            actionBullet(one.action.title, one.action.ref, more(one)),
          ),
        ),
      ];
}

const bulletsOf = (actions: readonly PaperAction[]) =>
  lines(actions, () => null);

/** Completed since this body was last told; none when it never was. */
export function recentlyCompleted(facts: PaperFacts): readonly PaperAction[] {
  const { statusChanges, added } = facts.position;
  const recent = new Set<string>([
    ...statusChanges
      .filter((change) => change.to === "completed")
      .map((change) => change.ref),
    ...added.filter((one) => one.status === "completed").map((one) => one.ref),
  ]);
  return completedActions(facts).filter((one) => recent.has(one.action.ref));
}

/** Both time frames, each with its name: since launch, and since this body was last told. Source: S3 4.5 and 4.6 mix them; M41. */
export function completedSection(facts: PaperFacts): UnnumberedSection {
  const done = inBothParts(facts, completedActions);
  const { previousAsAt, body } = facts.input;
  const lately = inBothParts(facts, recentlyCompleted);
  const [count, recent] = [done.all.length, lately.all.length];
  const all = recent === count;
  const sinceLast: PaperBlock[] =
    previousAsAt === null || count === 0
      ? []
      : [
          paragraph(
            "completedSinceLast",
            `${all ? (count === 1 ? "It was" : `All ${count} were`) : `Of these, ${counted(recent, "action")}${elsewhere(facts, lately)} ${recent === 1 ? "was" : "were"}`} completed since ${theBody(body)} was last told, as at ${inWords(previousAsAt)}${all ? "." : leadsTo(lately)}`,
          ),
          // The same list twice would say nothing new.
          ...(all ? [] : bulletsOf(lately.named)),
        ];
  return section("completed", "Completed actions", [
    paragraph(
      "completedSinceLaunch",
      count === 0
        ? "No action has been completed since the launch of the plan."
        : `${counted(count, "action")}${elsewhere(facts, done)} ${count === 1 ? "has" : "have"} been completed since the launch of the plan${leadsTo(done)}`,
    ),
    ...bulletsOf(done.named),
    ...sinceLast,
    ...evidenced(facts, done.all),
    ...claimedComplete(facts),
  ]);
}

/** For how many of the completed actions somebody showed that they are. */
function evidenced(
  { input: { record, asAt } }: PaperFacts,
  done: readonly PaperAction[],
): PaperBlock[] {
  const shown = new Set<string>(
    record.evidence
      .filter(({ recorded }) => dayIn(recorded, record.plan.timeZone) <= asAt)
      .map(({ actionId }) => actionId),
  );
  const count = done.filter(({ action }) => shown.has(action.id)).length;
  return count === 0
    ? []
    : [
        paragraph(
          "completedEvidence",
          `The plan keeps evidence for ${count < done.length ? `${count} of these ${done.length}` : (["none", "it", "both"][count] ?? `all ${count}`)}.`,
        ),
      ];
}

/** One person claims, another confirms: until then it is not counted as completed. Source: product.md 4, completion. */
function claimedComplete(facts: PaperFacts): PaperBlock[] {
  const claimed = inBothParts(facts, ({ named }) =>
    named.filter(
      ({ current }) => current.claimed && current.status !== "completed",
    ),
  );
  const count = claimed.all.length;
  return count === 0
    ? []
    : [
        paragraph(
          "completedClaimed",
          `${counted(count, "action")}${elsewhere(facts, claimed)} ${count === 1 ? "is" : "are"} said to be complete by whoever answers for ${count === 1 ? "it" : "them"} and not yet confirmed by a second person, so ${count === 1 ? "it is" : "they are"} not counted above${leadsTo(claimed)}`,
        ),
        ...bulletsOf(claimed.named),
      ];
}

/** The end of the quarter the meeting falls in: what a quarterly paper can promise. */
function horizon(meeting: CalendarDate): CalendarDate {
  const month = Math.ceil(monthOf(meeting) / 3) * 3;
  return lastDayOfMonth(yearOf(meeting), month);
}

/** On track by the date the officer expects, not by hope: in progress, forecast (or date in force) within the quarter, nothing waiting. Source: S3 4.7. */
export function onTrackActions(facts: PaperFacts): readonly PaperAction[] {
  const { asAt, meeting } = facts.input;
  const by = horizon(meeting);
  return facts.named.filter(({ current, overdue }) => {
    const expected = current.forecast ?? current.inForce;
    return (
      current.status === "inProgress" &&
      !overdue &&
      current.awaiting === null &&
      expected !== null &&
      expected >= asAt &&
      expected <= by &&
      (current.inForce === null || expected <= current.inForce)
    );
  });
}

export function onTrackSection(facts: PaperFacts): UnnumberedSection {
  const onTrack = inBothParts(facts, onTrackActions);
  const count = onTrack.all.length;
  const by = inWords(horizon(facts.input.meeting));
  return section("onTrack", "On track", [
    paragraph(
      "onTrack",
      count === 0
        ? `No action in progress is expected to be completed by ${by}.`
        : `${counted(count, "action")}${elsewhere(facts, onTrack)} ${count === 1 ? "is" : "are"} on track for completion by ${by}${leadsTo(onTrack)}`,
    ),
    ...bulletsOf(onTrack.named),
  ]);
}

function slippageWords(one: PaperAction): string {
  const due = one.inForceWords ? `due ${one.inForceWords}` : "no date agreed";
  const text =
    one.reportText ?? "No words have been signed off for publication";
  const action = one.correctiveAction
    ? ` Corrective action: ${one.correctiveAction}`
    : " No corrective action has been recorded.";
  return `${due}. ${text.replace(/[.\s]*$/, ".")}${action}`;
}

export function slippageSection(facts: PaperFacts): UnnumberedSection {
  const slipped = inBothParts(facts, slippedActions);
  const unsaid = inBothParts(facts, lateAndUnsaid);
  const [count, further] = [slipped.all.length, unsaid.all.length];
  const late: PaperBlock[] =
    further === 0
      ? []
      : [
          paragraph(
            "lateAndUnsaid",
            `${capitalised(counted(further, "further action"))}${elsewhere(facts, unsaid)} ${further === 1 ? "is" : "are"} past the date in force without being reported as slippage and without a revised date${leadsTo(unsaid)}`,
          ),
          ...lines(unsaid.named, (one) =>
            one.correctiveAction
              ? `due ${one.inForceWords}. Corrective action: ${one.correctiveAction}`
              : `due ${one.inForceWords}`,
          ),
        ];
  return section("slippage", "Slippage and corrective action", [
    paragraph(
      "slippage",
      count === 0
        ? "No action is reported as slippage."
        : `${counted(count, "action")}${elsewhere(facts, slipped)} ${count === 1 ? "is" : "are"} reported as slippage${leadsTo(slipped)}`,
    ),
    ...lines(slipped.named, slippageWords),
    ...late,
    ...lateAndMoved(facts),
  ]);
}

/** What is proposed, as the officer put it where that is a month or a quarter. */
export function proposedWords(one: PaperAction): string {
  const to = one.current.awaiting?.to ?? null;
  if (to === null) return "not yet agreed";
  return one.revision?.to === to ? proposalInWords(one.revision) : inWords(to);
}

/** Whole days the proposal would move the date in force; null where one of the two is not a date. */
function proposedDays({ current }: PaperAction): number | null {
  const to = current.awaiting?.to ?? null;
  return current.inForce && to ? daysBetween(current.inForce, to) : null;
}

/** "31 days later. Moved once, 181 days": what is asked for, and what has been moved before. */
function proposedMove(one: PaperAction): string {
  const days = proposedDays(one);
  const before = movesInWords(one.current.moves, one.current.daysMoved);
  const asked =
    days === null
      ? ""
      : `${counted(Math.abs(days), "day")} ${days < 0 ? "earlier" : "later"}`;
  const moved = before ? `${before} before` : "Not moved before";
  return asked ? `${capitalised(asked)}. ${moved}` : moved;
}

/** Why a new date is asked for, and what is done meanwhile. */
function reasonFor({ revision, correctiveAction }: PaperAction): string {
  const why = revision?.words.trim() || "No reason recorded.";
  return correctiveAction
    ? `${why.replace(/[.\s]*$/, ".")} Corrective action: ${correctiveAction}`
    : why;
}

/** Never a new date without the old one. Source: S3 4.9, where one of eight proposals had no original date. */
export function revisedSection(facts: PaperFacts): UnnumberedSection {
  const awaiting = inBothParts(facts, awaitingActions);
  const count = awaiting.all.length;
  const rows = awaiting.named.map((one) => [
    one.action.ref,
    one.action.title,
    capitalised(programmedInWords(one.action, "Not previously set")),
    capitalised(one.inForceWords || "Not previously set"),
    capitalised(proposedWords(one)),
    proposedMove(one),
    reasonFor(one),
  ]);
  return section("revised", "Revised timescales", [
    paragraph(
      "revisedTable",
      count === 0
        ? "No revised timescale is proposed."
        : `${count === 1 ? "A revised timescale is" : "Revised timescales are"} proposed for ${counted(count, "action")}${elsewhere(facts, awaiting)}. Until ${count === 1 ? "it is" : "they are"} endorsed the date in force stays, and an action past it is late.`,
    ),
    ...(rows.length === 0
      ? []
      : [
          table(
            "Revised timescales proposed",
            [
              "Ref",
              "Action",
              "Programmed",
              "In force",
              "Proposed",
              "Move",
              "Reason",
            ],
            rows,
          ),
        ]),
  ]);
}
