// What an archive holds, counted and in a sentence. Pure.
import { dayIn, inWords } from "../../domain/values/calendarDate.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { counted } from "../../domain/values/wording.ts";

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
  const days = [moments.at(0), moments.at(-1)].flatMap((moment) =>
    moment === undefined ? [] : [inWords(dayIn(moment, record.plan.timeZone))],
  );
  const when = [...new Set(days)].join(" to ");
  const words = `${counted(record.actions.length, "action")} with ${counted(all.length, "entry", "entries")} of history`;
  return when === "" ? `${words}.` : `${words}, ${when}.`;
}

/** Each kind of thing that is there, in the order of the plan; what is not there is not listed. */
export function archiveParts(record: PlanRecord): readonly Part[] {
  const parts = [
    { name: "Themes", count: record.themes.length },
    { name: "Actions", count: record.actions.length },
    { name: "Milestones", count: record.milestones.length },
    { name: "Entries of history", count: entries(record).length },
    { name: "Posts", count: record.posts.length },
    { name: "Bodies", count: record.bodies.length },
    { name: "Meetings", count: record.meetings.length },
    { name: "Risks", count: record.risks.length },
    { name: "Evidence", count: record.evidence.length },
  ];
  return parts.filter(({ count }) => count > 0);
}
