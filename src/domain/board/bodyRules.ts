// Keeping bodies and their meetings right: who may, names that cannot be confused, dates that can be met.
import { say } from "../words/say.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer, Refusal } from "../values/answer.ts";
import type { Body, BodyKind, Power } from "../plan/body.ts";
import { addDays, weekday } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import {
  firstRefusal,
  readDay,
  refuseLong,
  trimmed,
} from "../rules/entryRules.ts";
import type { BodyId, MeetingId, PlanId } from "../values/id.ts";
import type { Meeting } from "../plan/meeting.ts";
import { monthsOn } from "../values/monthsOn.ts";
import { may } from "../rights/permission.ts";
import type { Actor } from "../rights/permission.ts";

/** A body as filled in; aliases as one text, one a line or with semicolons between. */
export interface BodyDraft {
  readonly title: string;
  readonly aliases: string;
  readonly kind: BodyKind;
  readonly frequency: Body["frequency"];
  readonly mayAgree: Power["kind"];
  /** "Up to so many days" only: how many, as typed. */
  readonly days: string;
  readonly remit: string;
}

interface Keeping {
  readonly planId: PlanId;
  readonly actor: Actor;
  readonly bodies: readonly Body[];
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function readPower({ mayAgree, days }: BodyDraft): Answer<Power> {
  if (mayAgree !== "upTo") return yes({ kind: mayAgree });
  const typed = days.trim();
  if (/^[1-9]\d{0,3}$/.test(typed))
    return yes({ kind: mayAgree, days: Number(typed) });
  return no("noDays", say("bodyRules.noDays"));
}

/** The body as it is to be stored; `id` is its own when it is changed and a new one when added. Refuses `notYours`, `noName`, `sameName`, `noDays`, `tooLong`. Source: domain.md M46. */
export function keepBody(
  draft: BodyDraft,
  id: BodyId,
  { planId, actor, bodies }: Keeping,
): Answer<Body> {
  const title = trimmed(draft.title);
  const aliases = draft.aliases
    .split(/[\n;]/)
    .map((one) => one.trim())
    .filter(
      (one, n, all) => one !== "" && all.findIndex((x) => same(x, one)) === n,
    );
  const taken = bodies
    .filter((body) => body.id !== id)
    .find((body) =>
      [body.title, ...body.aliases].some((name) =>
        [draft.title, ...aliases].some((mine) => same(mine, name)),
      ),
    );
  const refused = firstRefusal(
    may(actor, "keepCycle"),
    refuseLong({ name: title, remit: draft.remit }),
    title === null ? no("noName", say("bodyRules.noNameGiven")) : null,
    taken
      ? no("sameName", say("bodyRules.sameName", { taken: taken.title }))
      : null,
  );
  if (refused || title === null)
    return refused ?? no("noName", say("bodyRules.noName"));
  const mayAgree = readPower(draft);
  if (!mayAgree.ok) return mayAgree;
  const { kind, frequency } = draft;
  const remit = trimmed(draft.remit);
  return yes({
    id,
    planId,
    title,
    aliases,
    kind,
    frequency,
    mayAgree: mayAgree.value,
    remit,
  });
}

interface Dating {
  readonly actor: Actor;
  readonly meetings: readonly Meeting[];
}

function refuseTaken(
  date: CalendarDate,
  meeting: Pick<Meeting, "id" | "bodyId">,
  meetings: readonly Meeting[],
  body: Body,
): Refusal | null {
  return meetings.some(
    (one) =>
      one.id !== meeting.id &&
      one.bodyId === meeting.bodyId &&
      one.date === date,
  )
    ? no("sameDay", say("bodyRules.sameDay", { body: body.title, date }))
    : null;
}

/** A new meeting of a body. Refuses `notYours`, `noSuchDay`, `sameDay`. */
export function addMeeting(
  day: string,
  id: MeetingId,
  body: Body,
  { actor, meetings }: Dating,
): Answer<Meeting> {
  const date = readDay(day, say("day.meeting"));
  if (!date.ok) return date;
  const meeting: Meeting = {
    id,
    planId: body.planId,
    bodyId: body.id,
    date: date.value,
    state: "planned",
    item: null,
    attendance: null,
    told: null,
  };
  return (
    firstRefusal(
      may(actor, "keepCycle"),
      refuseTaken(date.value, meeting, meetings, body),
    ) ?? yes(meeting)
  );
}

/** The meeting on another day; everything counted from it follows. Refuses `notYours`, `noSuchDay`, `sameDay`, `held` (opened or closed already). */
export function moveMeeting(
  meeting: Meeting,
  day: string,
  body: Body,
  { actor, meetings }: Dating,
): Answer<Meeting> {
  const date = readDay(day, say("day.meeting"));
  if (!date.ok) return date;
  const refused = firstRefusal(
    may(actor, "keepCycle"),
    meeting.state === "planned"
      ? null
      : no(
          "held",
          meeting.state === "open"
            ? say("bodyRules.opened", { meeting: meeting.date })
            : say("bodyRules.held", { meeting: meeting.date }),
        ),
    refuseTaken(date.value, meeting, meetings, body),
  );
  return refused ?? yes({ ...meeting, date: date.value });
}

const monthsApart: Readonly<Record<Body["frequency"], number>> = {
  monthly: 1,
  quarterly: 3,
  sixMonthly: 6,
  asAppropriate: 0,
};

/** The day to offer for a body's next meeting: the same weekday, one round on from its last; null for bodies that meet as appropriate or never met. */
export function nextMeetingDay(
  body: Body,
  meetings: readonly Meeting[],
): CalendarDate | null {
  const last = meetings
    .filter((one) => one.bodyId === body.id)
    .map((one) => one.date)
    .toSorted()
    .at(-1);
  const months = monthsApart[body.frequency];
  if (!last || months === 0) return null;
  const about = monthsOn(last, months);
  // The nearest such weekday: at most three days either way.
  const off = ((weekday(last) - weekday(about) + 10) % 7) - 3;
  return addDays(about, off);
}
