// What an archive holds, counted and in a sentence. Pure.
import { t } from "../language/t.ts";
import { dayIn } from "../../domain/values/calendarDate.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";

interface Part {
  readonly name: string;
  readonly count: number;
}

function entries({ updates, revisions, decisions }: PlanRecord) {
  return [...updates, ...revisions, ...decisions];
}

/** "61 actions with 204 entries of history, 2 April 2018 to 1 June 2018." The days are those on which entries were recorded. */
export function archiveWords(record: PlanRecord): string {
  const all = entries(record);
  const moments = all.map(({ recorded }) => recorded).toSorted();
  const [first, last] = [moments.at(0), moments.at(-1)].map((moment) =>
    moment === undefined ? null : dayIn(moment, record.plan.timeZone),
  );
  const held = { actions: record.actions.length, all: all.length };
  if (!first || !last)
    return t("{actions:action} with {all:entry} of history.", held);
  return first === last
    ? t("{actions:action} with {all:entry} of history, {day:date}.", {
        ...held,
        day: first,
      })
    : t(
        "{actions:action} with {all:entry} of history, {first:date} to {last:date}.",
        { ...held, first, last },
      );
}

/** Each kind of thing that is there, in the order of the plan; what is not there is not listed. */
export function archiveParts(record: PlanRecord): readonly Part[] {
  const parts = [
    { name: t("Themes"), count: record.themes.length },
    { name: t("Actions"), count: record.actions.length },
    { name: t("Milestones"), count: record.milestones.length },
    { name: t("Entries of history"), count: entries(record).length },
    { name: t("Posts"), count: record.posts.length },
    { name: t("Bodies"), count: record.bodies.length },
    { name: t("Meetings"), count: record.meetings.length },
    { name: t("Risks"), count: record.risks.length },
    { name: t("Evidence"), count: record.evidence.length },
  ];
  return parts.filter(({ count }) => count > 0);
}
