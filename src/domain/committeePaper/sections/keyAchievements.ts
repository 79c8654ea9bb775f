// Key achievements for residents: what is completed, in published words only. Source: the 2017 plan's wish that residents see them.
import type { CalendarDate } from "../../values/calendarDate.ts";
import { completionAt } from "../../history/completion.ts";
import type { Completion } from "../../history/completion.ts";
import type { History } from "../../history/history.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import { forPublication } from "../../progress/publication.ts";
import { standingOn } from "../facts/paperFacts.ts";

export interface Achievement {
  readonly title: string;
  readonly text: string | null;
}

export interface KeyAchievements {
  readonly planTitle: string;
  readonly asAt: CalendarDate;
  readonly completion: Completion;
  readonly themes: readonly {
    readonly title: string;
    readonly done: readonly Achievement[];
  }[];
}

/** Completed actions by theme as at a day, each with its signed-off words where there are any. Exempt actions are not in it. */
export function keyAchievements(
  record: PlanRecord,
  history: History,
  asAt: CalendarDate,
): KeyAchievements {
  const texts = new Map(
    forPublication(record, { asAt }).open.map((one) => [one.ref, one.text]),
  );
  const stood = standingOn(history, asAt);
  const themes = record.themes
    .toSorted((a, b) => a.order - b.order)
    .map(({ title }) => ({
      title,
      done: record.actions
        .filter((action) => action.exempt === null)
        .filter((action) => {
          const found = stood.get(action.ref);
          return found?.theme === title && found.isCompleted;
        })
        .map((action) => ({
          title: action.title,
          text: texts.get(action.ref) ?? null,
        })),
    }))
    .filter((theme) => theme.done.length > 0);
  return {
    planTitle: record.plan.title,
    asAt,
    completion: completionAt(history, { asAt, knownAt: asAt }),
    themes,
  };
}
