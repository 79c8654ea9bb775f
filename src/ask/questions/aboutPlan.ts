// The plan itself: what it is, its themes, posts and bodies by name, its meetings, and how far back it is known.
import { inEnglish } from "../../domain/words/english.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { dayIn, inWords } from "../../domain/values/calendarDate.ts";
import { powerOf, powerSaid } from "../../domain/plan/body.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { counted } from "../../domain/values/wording.ts";
import { cutInWords, number } from "../answer.ts";
import { readDays, withRead } from "../asked.ts";
import { answered } from "./base.ts";
import type { Question } from "./base.ts";

/** A name that other questions take. */
interface NameRow {
  readonly kind: "theme" | "post" | "body" | "meeting";
  readonly code: string | null;
  readonly name: string;
  readonly alsoCalled: readonly string[];
  /** Of a meeting. */
  readonly on: CalendarDate | null;
  /** What a body may agree, a meeting's state. */
  readonly more: string | null;
}

/** Every name of the plan that a question may be asked by. */
function namesOf(record: PlanRecord): readonly NameRow[] {
  const name = { code: null, alsoCalled: [], on: null, more: null };
  return [
    ...record.themes.map(({ code, title, aliases }): NameRow => ({
      ...name,
      kind: "theme",
      code: code || null,
      name: title,
      alsoCalled: aliases,
    })),
    ...record.posts.map(({ title, aliases }): NameRow => ({
      ...name,
      kind: "post",
      name: title,
      alsoCalled: aliases,
    })),
    ...record.bodies.map((body): NameRow => ({
      ...name,
      kind: "body",
      name: body.title,
      alsoCalled: body.aliases,
      more: inEnglish(powerSaid(powerOf(body, record.plan))),
    })),
    ...record.meetings.map(({ bodyId, date, state }): NameRow => ({
      ...name,
      kind: "meeting",
      name: record.bodies.find(({ id }) => id === bodyId)?.title ?? "",
      on: date,
      more: state,
    })),
  ];
}

/** What can be asked about: names, and how far back. */
export const askPlan: Question<Record<never, never>, NameRow> = {
  name: "plan",
  title: "The plan and its names",
  about:
    "What the plan is and the names other questions take: themes with their codes, posts, bodies with what each may agree, meetings with their days; its state, how many entries it has, and from which day to which they were recorded.",
  ask: (_, plan) =>
    withRead(plan, readDays({}, plan), (days) => {
      const { record } = plan;
      const entries = [
        ...record.updates,
        ...record.revisions,
        ...record.decisions,
      ];
      const recorded = entries
        .map((one) => dayIn(one.recorded, record.plan.timeZone))
        .toSorted();
      const [first, last] = [recorded[0], recorded.at(-1)];
      const span =
        first && last
          ? `, recorded from ${inWords(first)} to ${inWords(last)}`
          : "";
      return answered(plan, {
        days,
        words: `${cutInWords(days.cut)}: the plan is ${record.plan.state}; ${counted(record.actions.length, "action")} ever in it, ${counted(entries.length, "entry", "entries")}${span}. ${plan.within ? "Notes and exempt matter are among what you read." : "Only signed words are among what you read."}`,
        figures: [
          number("actionsEver", record.actions.length),
          number("entries", entries.length),
          number("themes", record.themes.length),
          number("posts", record.posts.length),
          number("bodies", record.bodies.length),
          number("meetings", record.meetings.length),
          number("risks", record.risks.length),
        ],
        found: namesOf(record),
        row: (one) => one,
      });
    }),
};
