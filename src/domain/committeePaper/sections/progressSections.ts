// Completed, on track, slippage and revised timescales: the lists a committee reads, each from the same facts as the table.
import {
  daysBetween,
  lastDayOfMonth,
  monthOf,
  yearOf,
} from "../../values/calendarDate.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import { capitalised } from "../../values/wording.ts";
import {
  actionBullet,
  bullets,
  movesInWords,
  paragraph,
  section,
  table,
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

export const bulletsOf = (actions: readonly PaperAction[]) =>
  lines(actions, () => null);

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
  const by = horizon(facts.input.meeting);
  return section("onTrack", "On track", [
    paragraph(
      "onTrack",
      count === 0
        ? facts.t(
            "No action in progress is expected to be completed by {by:date}.",
            { by },
          )
        : facts.t(
            "{count:action}{hidden} {count?is|are} on track for completion by {by:date}{end}",
            {
              count,
              by,
              hidden: elsewhere(facts, onTrack),
              end: leadsTo(onTrack),
            },
          ),
    ),
    ...bulletsOf(onTrack.named),
  ]);
}

/** "due March 2018". */
const dueWords = ({ inForceWords }: PaperAction, { t }: PaperFacts) =>
  t("due {when}", { when: inForceWords });

/** "Corrective action: Weekly review of the savings." */
const correctiveWords = (action: string, { t }: PaperFacts) =>
  t("Corrective action: {action}", { action });

const slippageWords =
  (facts: PaperFacts) =>
  (one: PaperAction): string => {
    const { t } = facts;
    const due = one.inForceWords ? dueWords(one, facts) : t("no date agreed");
    const text =
      one.reportText ?? t("No words have been signed off for publication");
    const action = one.correctiveAction
      ? correctiveWords(one.correctiveAction, facts)
      : t("No corrective action has been recorded.");
    return `${due}. ${text.replace(/[.\s]*$/, ".")} ${action}`;
  };

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
            capitalised(
              facts.t(
                "{further:furtherAction}{hidden} {further?is|are} past the date in force without being reported as slippage and without a revised date{end}",
                {
                  further,
                  hidden: elsewhere(facts, unsaid),
                  end: leadsTo(unsaid),
                },
              ),
            ),
          ),
          ...lines(unsaid.named, (one) =>
            one.correctiveAction
              ? `${dueWords(one, facts)}. ${correctiveWords(one.correctiveAction, facts)}`
              : dueWords(one, facts),
          ),
        ];
  return section("slippage", "Slippage and corrective action", [
    paragraph(
      "slippage",
      count === 0
        ? facts.t("No action is reported as slippage.")
        : facts.t(
            "{count:action}{hidden} {count?is|are} reported as slippage{end}",
            { count, hidden: elsewhere(facts, slipped), end: leadsTo(slipped) },
          ),
    ),
    ...lines(slipped.named, slippageWords(facts)),
    ...late,
    ...lateAndMoved(facts),
  ]);
}

/** What is proposed, as the officer put it where that is a month or a quarter. */
export function proposedWords(one: PaperAction, facts: PaperFacts): string {
  const to = one.current.awaiting?.to ?? null;
  if (to === null) return facts.t("not yet agreed");
  return one.revision?.to === to
    ? proposalInWords(one.revision, facts)
    : facts.date(to);
}

/** Whole days the proposal would move the date in force; null where one of the two is not a date. */
function proposedDays({ current }: PaperAction): number | null {
  const to = current.awaiting?.to ?? null;
  return current.inForce && to ? daysBetween(current.inForce, to) : null;
}

/** "31 days later. Moved once, 181 days": what is asked for, and what has been moved before. */
function proposedMove(one: PaperAction, facts: PaperFacts): string {
  const { t } = facts;
  const days = proposedDays(one);
  const before = movesInWords(one.current.moves, one.current.daysMoved, facts);
  const asked =
    days === null
      ? ""
      : days < 0
        ? t("{days:day} earlier", { days: -days })
        : t("{days:day} later", { days });
  const moved = before
    ? t("{moves} before", { moves: before })
    : t("Not moved before");
  return asked ? `${capitalised(asked)}. ${moved}` : moved;
}

/** Why a new date is asked for, and what is done meanwhile. */
function reasonFor(
  { revision, correctiveAction }: PaperAction,
  facts: PaperFacts,
): string {
  const why = revision?.words.trim() || facts.t("No reason recorded.");
  return correctiveAction
    ? `${why.replace(/[.\s]*$/, ".")} ${correctiveWords(correctiveAction, facts)}`
    : why;
}

/** Never a new date without the old one. Source: S3 4.9, where one of eight proposals had no original date. */
export function revisedSection(facts: PaperFacts): UnnumberedSection {
  const { t } = facts;
  const awaiting = inBothParts(facts, awaitingActions);
  const count = awaiting.all.length;
  const never = t("Not previously set");
  const rows = awaiting.named.map((one) => [
    one.action.ref,
    one.action.title,
    capitalised(programmedInWords(one.action, never, facts)),
    capitalised(one.inForceWords || never),
    capitalised(proposedWords(one, facts)),
    proposedMove(one, facts),
    reasonFor(one, facts),
  ]);
  return section("revised", "Revised timescales", [
    paragraph(
      "revisedTable",
      count === 0
        ? t("No revised timescale is proposed.")
        : t(
            "{count?A revised timescale is|Revised timescales are} proposed for {count:action}{hidden}. Until {count?it is|they are} endorsed the date in force stays, and an action past it is late.",
            { count, hidden: elsewhere(facts, awaiting) },
          ),
    ),
    ...(rows.length === 0
      ? []
      : [
          table(
            t("Revised timescales proposed"),
            [
              t("Ref"),
              t("Action"),
              t("Programmed"),
              t("In force"),
              t("Proposed"),
              t("Move"),
              t("Reason"),
            ],
            rows,
          ),
        ]),
  ]);
}
