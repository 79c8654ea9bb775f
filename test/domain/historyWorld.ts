// The smallest histories that show a rule: actions with a date, and events written as one line each.
import { day } from "../../src/domain/values/calendarDate.ts";
import type {
  History,
  HistoryAction,
  HistoryEvent,
} from "../../src/domain/history/history.ts";
import { position } from "../../src/domain/history/position.ts";
import { isStatus } from "../../src/domain/plan/status.ts";
import { aRef } from "./corporatePlan.ts";

export function anAction(
  ref: string,
  over: Partial<Omit<HistoryAction, "ref">> = {},
): HistoryAction {
  return {
    ref: aRef(ref),
    theme: "Finance",
    title: `Action ${ref}`,
    due: day("2018-06-30"),
    dueText: null,
    initialStatus: "inProgress",
    added: null,
    addedRecorded: null,
    ...over,
  };
}

let written = 0;

/** "1.1 2018-05-01 status completed", with "@2018-06-03" for the day recorded. */
export function entry(line: string): HistoryEvent {
  const [ref = "", effective = "", type, to, at] = line.split(" ");
  const recorded = [to, at].find((word) => word?.startsWith("@"))?.slice(1);
  const common = {
    ref: aRef(ref),
    effective: day(effective),
    recorded: day(recorded ?? effective),
    sequence: String((written += 1)).padStart(6, "0"),
  };
  if (type === "status" && isStatus(to)) return { ...common, type, to };
  if (type === "propose" || type === "endorse" || type === "reject")
    return { ...common, type, to: to === "none" ? null : day(to ?? "") };
  if (type === "proposalWithdrawn" || type === "withdraw")
    return { ...common, type };
  if (type === "merge") return { ...common, type, into: aRef(to ?? "") };
  return { ...common, type: "transfer", into: to ?? null };
}

export function plan(
  actions: readonly HistoryAction[],
  ...lines: string[]
): History {
  return { actions, events: lines.map(entry) };
}

export function at(history: History, asAt: string, previousAsAt?: string) {
  return position(history, {
    asAt: day(asAt),
    previousAsAt: previousAsAt === undefined ? null : day(previousAsAt),
  });
}
