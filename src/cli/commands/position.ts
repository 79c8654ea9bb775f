// waymark position: the plan as at a date and what changed since another.
import { inWords } from "../../domain/values/calendarDate.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import {
  completionAt,
  completionInWords,
  percentOf,
} from "../../domain/history/completion.ts";
import type { History } from "../../domain/history/history.ts";
import { position } from "../../domain/history/position.ts";
import { requiredDate, sinceGiven, type Command } from "../program/command.ts";
import { readPlanSource } from "../program/planSource.ts";

function percentLine(history: History, asAt: CalendarDate): string {
  const found = completionAt(history, { asAt, knownAt: asAt });
  const percent = percentOf(found);
  return `Complete: ${percent === null ? "" : `${percent}%, `}${completionInWords(found)}`;
}

export const positionCommand: Command = {
  summary:
    "Prints the position of a plan as at a date and, with --since, what changed.",
  usage:
    "position (--plan NAME | --file ARCHIVE.json) --as-at DATE [--since DATE]",
  words: 0,
  options: { plan: "text", file: "text", "as-at": "text", since: "text" },
  async run(given) {
    const asAt = requiredDate(given, "as-at");
    const previousAsAt = sinceGiven(given, asAt);
    const { record, history, problems, ignored } = await readPlanSource(given);
    const now = position(history, {
      asAt,
      previousAsAt,
      ragScheme: record.plan.ragScheme,
    });
    const { counts } = now;
    const refs = (label: string, list: readonly string[]) =>
      list.length === 0 ? [] : [`${label}: ${list.join(", ")}`];
    return {
      exit: problems.length > 0 ? 1 : 0,
      json: now,
      lines: [
        `${record.plan.title}, as at ${inWords(asAt)}`,
        percentLine(history, asAt),
        `Completed ${counts.completed}, in progress ${counts.inProgress}, slippage ${counts.slippage}, not started ${counts.notStarted}, suspended ${counts.suspended}, total ${counts.total}`,
        ...refs("Overdue", now.overdue),
        ...refs("Newly overdue", now.newlyOverdue),
        ...refs(
          "Awaiting endorsement",
          now.awaiting.map(({ ref }) => ref),
        ),
        now.reconciliation,
      ],
      aside: [...problems, ...ignored],
    };
  },
};
