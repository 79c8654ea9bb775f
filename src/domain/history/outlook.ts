// What came of the dates that were moved before in a plan: said beside a proposal, with how many and how counted; no forecast, and no part of RAG or dates.
import { daysBetween } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { say } from "../words/say.ts";
import type { Sentence } from "../words/sentence.ts";
import type { History } from "./history.ts";
import { inOrder, type Cut, type EventOfAction } from "./knownEvents.ts";
import { isInPlan, standingAt } from "./standing.ts";

/** Of fewer moves nothing is said: two of three is no habit. Source: domain.md B16. */
export const fewestMoves = 8;

/** The first agreed move of each action whose new date has come, by what came of it: the four add up to `moved`. */
export interface Outlook {
  readonly asAt: CalendarDate;
  readonly moved: number;
  /** Completed by the new date. */
  readonly kept: number;
  /** Given yet another date by a body, before the new one or after it. */
  readonly again: number;
  readonly late: number;
  /** Out of the plan, and not completed by the new date. */
  readonly left: number;
  /** By how many days those were moved again, in the middle; null where none was. */
  readonly againByDays: number | null;
}

interface Move {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Agreed changes of one agreed date into another, in the order they took effect. */
function movesOf(told: EventOfAction, cut: Cut): readonly Move[] {
  return standingAt(told, cut).decisions.flatMap(({ event, from, to }) =>
    event.type === "endorse" && from && to && from !== to ? [{ from, to }] : [],
  );
}

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return low === undefined || high === undefined
    ? null
    : Math.round((low + high) / 2);
}

type Came = "kept" | "again" | "late" | "left";

function whatCame(
  told: EventOfAction,
  { to }: Move,
  again: Move | undefined,
  cut: Cut,
): Came {
  const then = standingAt(told, { asAt: to, knownAt: cut.knownAt });
  if (then.status === "completed") return "kept";
  if (again) return "again";
  return isInPlan(standingAt(told, cut)) ? "late" : "left";
}

/**
 * What came of the first move of every action, counted only where the new date has come by the day looked at, so that each had its whole
 * time: a move whose date is still ahead would count as moved again and never as kept.
 * @returns null for fewer than `fewestMoves`
 */
export function outlookAt(history: History, cut: Cut): Outlook | null {
  const all = inOrder(history).flatMap((told) => {
    const [first, again] = movesOf(told, cut);
    return first && first.to < cut.asAt
      ? [{ came: whatCame(told, first, again, cut), again }]
      : [];
  });
  if (all.length < fewestMoves) return null;
  const of = (came: Came) => all.filter((one) => one.came === came);
  return {
    asAt: cut.asAt,
    moved: all.length,
    kept: of("kept").length,
    again: of("again").length,
    late: of("late").length,
    left: of("left").length,
    againByDays: median(
      of("again").flatMap(({ again }) =>
        again ? [daysBetween(again.from, again.to)] : [],
      ),
    ),
  };
}

/** "Of 9 actions moved before whose new date has come by 1 June 2018, 6 were moved again (by 92 days, median), 2 were completed by it and 1 is late." */
export function outlookSaid(outlook: Outlook): Sentence {
  const { asAt, moved, kept, again, late, left, againByDays } = outlook;
  return say("outlook", {
    moved,
    asAt,
    parts: [
      againByDays === null
        ? say("outlook.again", { again })
        : say("outlook.againBy", { again, days: againByDays }),
      say("outlook.kept", { kept }),
      say("outlook.late", { late }),
      ...(left > 0 ? [say("outlook.left", { left })] : []),
    ],
  });
}
