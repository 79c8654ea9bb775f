// What changed between two days: the position's own lists, one row a change, and why the number moved.
import { bridgeBetween, bridgeInWords } from "../../domain/history/bridge.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { DateMove, Position } from "../../domain/history/position.ts";
import { compareRefs } from "../../domain/values/ref.ts";
import type { Ref } from "../../domain/values/ref.ts";
import { cutInWords, figure } from "../answer.ts";
import { readDays, withRead } from "../asked.ts";
import type { AskedDays, AskedPart } from "../asked.ts";
import { monthBefore, once, positionOf } from "../openPlan.ts";
import { answered } from "./base.ts";
import type { Question } from "./base.ts";

export const askedChangeKinds = [
  "statusChanged",
  "added",
  "left",
  "newlyOverdue",
  "clearedOverdue",
  "dateEndorsed",
  "dateRefused",
] as const;

interface ChangeRow {
  readonly ref: Ref;
  readonly what: (typeof askedChangeKinds)[number];
  /** The status or date before; null where there was none. */
  readonly from: string | null;
  /** The status, date or place after; the reason for what left or was cleared. */
  readonly to: string | null;
}

function moved(what: ChangeRow["what"]) {
  return ({ ref, from, to }: DateMove): ChangeRow => ({ ref, what, from, to });
}

function rowsOf(at: Position): readonly ChangeRow[] {
  return [
    ...at.statusChanges.map((one): ChangeRow => ({
      ...one,
      what: "statusChanged",
    })),
    ...at.added.map(({ ref, status }): ChangeRow => ({
      ref,
      what: "added",
      from: null,
      to: status,
    })),
    ...at.withdrawn.map(({ ref, reason, into }): ChangeRow => ({
      ref,
      what: "left",
      from: reason,
      to: into ?? null,
    })),
    ...at.newlyOverdue.map((ref): ChangeRow => ({
      ref,
      what: "newlyOverdue",
      from: null,
      to: null,
    })),
    ...at.clearedOverdue.map(({ ref, reason }): ChangeRow => ({
      ref,
      what: "clearedOverdue",
      from: null,
      to: reason,
    })),
    ...at.endorsed.map(moved("dateEndorsed")),
    ...at.rejected.map(moved("dateRefused")),
  ].toSorted(
    (a, b) =>
      compareRefs(a.ref, b.ref) ||
      askedChangeKinds.indexOf(a.what) - askedChangeKinds.indexOf(b.what),
  );
}

const refsOf = (list: readonly { readonly ref: Ref }[]) =>
  list.map(({ ref }) => ref);

/** What changed since a day, each day as known that day; a month unless told since when. */
export const askChanges: Question<
  Omit<AskedDays, "knownAt"> & AskedPart,
  ChangeRow
> = {
  name: "changes",
  title: "What changed",
  about:
    "What changed between two days, each as known that day: status (one net change an action), added, left the plan, newly overdue, no longer overdue, dates endorsed and refused; and why the number moved. A month back unless told since when.",
  ask: (asked, plan) =>
    withRead(plan, readDays(asked, plan), (read) => {
      const { cut } = read;
      const since: CalendarDate = read.since ?? monthBefore(cut.asAt);
      const at = positionOf(plan, cut, since);
      const bridge = once(plan, `bridge ${cut.asAt} ${since}`, () =>
        bridgeBetween(plan.history, {
          then: { asAt: since, knownAt: since },
          now: cut,
        }),
      );
      return answered(plan, {
        days: { cut, since },
        words: `${cutInWords(cut, since)}: ${at.statusChanges.length} changed status, ${at.added.length} added, ${at.withdrawn.length} left, ${at.newlyOverdue.length} newly overdue, ${at.stillOverdue.length} still overdue, ${at.clearedOverdue.length} no longer overdue, ${at.endorsed.length} dates endorsed, ${at.rejected.length} refused. ${bridgeInWords(bridge)}`,
        figures: [
          figure("statusChanged", refsOf(at.statusChanges)),
          figure("added", refsOf(at.added)),
          figure("left", refsOf(at.withdrawn)),
          figure("newlyOverdue", at.newlyOverdue),
          figure("stillOverdue", at.stillOverdue),
          figure("clearedOverdue", refsOf(at.clearedOverdue)),
          figure("dateEndorsed", refsOf(at.endorsed)),
          figure("dateRefused", refsOf(at.rejected)),
          figure("doneOrInTimeThen", bridge.opening),
          figure("doneOrInTimeNow", bridge.closing),
          figure("inTimeByMovedDate", bridge.movedInTime),
        ],
        found: rowsOf(at),
        row: (row) => row,
        part: asked,
      });
    }),
};
