// The cycle as a calendar: what is wanted when, every date counted from a meeting, and what follows when a meeting moves.
import type { Body, BodyKind } from "../plan/body.ts";
import { daysBetween } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { updateWindows, windowBefore } from "./cycle.ts";
import type { CycleRules } from "./cycle.ts";
import type { BodyId, MeetingId } from "../values/id.ts";
import type { Meeting } from "../plan/meeting.ts";
import { addWorkingDays, isWorkingDay } from "../dates/workingDays.ts";
import type { WorkingCalendar } from "../dates/workingDays.ts";
import { byDate, compareText } from "../values/order.ts";
import { inEnglish } from "../words/english.ts";
import { say } from "../words/say.ts";
import type { Sentence } from "../words/sentence.ts";

/** In the order things happen when they fall on one day. */
const entryKinds = [
  "updatesOpen",
  "updatesClose",
  "graceEnds",
  "boardPapers",
  "paperDue",
  "agenda",
  "meeting",
] as const;

type EntryKind = (typeof entryKinds)[number];

export interface CalendarEntry {
  readonly kind: EntryKind;
  readonly date: CalendarDate;
  readonly meetingId: MeetingId;
  readonly bodyId: BodyId;
  /** "Updates open for the Programme Board of 12 June 2018". */
  readonly words: Sentence;
}

/** What a date of a meeting's round is for. */
const saidOf = (kind: EntryKind, body: Body, on: CalendarDate): Sentence =>
  kind === "meeting"
    ? say("calendar.meeting", { body: body.title })
    : say(`calendar.${kind}`, { body: body.title, on });

/** Bodies that meet in public publish an agenda; a Board and an informal body do not. Source: Local Government Act 1972. */
const meetsInPublic: ReadonlySet<BodyKind> = new Set([
  "cabinet",
  "scrutiny",
  "committee",
]);

/** What one meeting asks for before it. */
function datesOf(
  meeting: Meeting,
  body: Body,
  rules: CycleRules,
  calendar: WorkingCalendar,
): readonly (readonly [EntryKind, CalendarDate])[] {
  const before = (days: number) =>
    addWorkingDays(meeting.date, -days, calendar);
  if (body.kind === "board") {
    const window = windowBefore(meeting, rules, calendar);
    return [
      ["updatesOpen", window.opens],
      ["updatesClose", window.closes],
      ...(rules.grace > 0 ? [["graceEnds", window.graceEnds] as const] : []),
      ["boardPapers", before(rules.boardPapers)],
      ["meeting", meeting.date],
    ];
  }
  return [
    ["paperDue", before(rules.committeePapers)],
    ...(meetsInPublic.has(body.kind)
      ? [["agenda", before(rules.agendaClearDays + 1)] as const]
      : []),
    ["meeting", meeting.date],
  ];
}

/** What an extra meeting does not ask for. */
const forUpdates: ReadonlySet<EntryKind> = new Set([
  "updatesOpen",
  "updatesClose",
  "graceEnds",
]);

/** Every date of the cycle, earliest first. Meetings of a body that is not in the plan are left out: `strayMeetings` names them. Source: domain.md 5.7, F32 and F69. */
export function cycleCalendar(
  meetings: readonly Meeting[],
  bodies: readonly Body[],
  rules: CycleRules,
  calendar: WorkingCalendar,
): readonly CalendarEntry[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const asking = new Set(
    updateWindows(meetings, bodies, rules, calendar).map(
      ({ meetingId }) => meetingId,
    ),
  );
  return meetings
    .flatMap((meeting) => {
      const body = byId.get(meeting.bodyId);
      if (!body) return [];
      const isExtra = body.kind === "board" && !asking.has(meeting.id);
      return datesOf(meeting, body, rules, calendar)
        .filter(([kind]) => !isExtra || !forUpdates.has(kind))
        .map(([kind, date]): CalendarEntry => ({
          kind,
          date,
          meetingId: meeting.id,
          bodyId: body.id,
          words:
            isExtra && kind === "meeting"
              ? say("calendar.extraMeeting", { body: body.title })
              : saidOf(kind, body, meeting.date),
        }));
    })
    .toSorted(
      (a, b) =>
        byDate(a, b) ||
        entryKinds.indexOf(a.kind) - entryKinds.indexOf(b.kind) ||
        compareText(inEnglish(a.words), inEnglish(b.words)),
    );
}

/** Meetings whose body the plan does not have: shown, never dropped. */
export function strayMeetings(
  meetings: readonly Meeting[],
  bodies: readonly Body[],
): readonly Meeting[] {
  const known = new Set(bodies.map((body) => body.id));
  return meetings.filter((meeting) => !known.has(meeting.bodyId));
}

/** One date that follows a meeting: where it was and where it goes. */
export interface Following {
  readonly kind: EntryKind;
  readonly words: Sentence;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Whole days; negative when earlier. */
  readonly days: number;
}

/** What moves when a meeting moves, in the order it happens: the meeting itself last. Source: domain.md 5.7, "Change one date, the rest follow". */
export function whatFollows(
  meeting: Meeting,
  to: CalendarDate,
  body: Body,
  rules: CycleRules,
  calendar: WorkingCalendar,
): readonly Following[] {
  const was = new Map(datesOf(meeting, body, rules, calendar));
  return datesOf({ ...meeting, date: to }, body, rules, calendar).flatMap(
    ([kind, date]) => {
      const from = was.get(kind);
      if (!from || from === date) return [];
      const words = saidOf(kind, body, to);
      return [{ kind, words, from, to: date, days: daysBetween(from, date) }];
    },
  );
}

/** What a person should look at in a calendar: a meeting on a closed day, updates asked for before the last Board has met. */
export function cycleWarnings(
  entries: readonly CalendarEntry[],
  calendar: WorkingCalendar,
): readonly Sentence[] {
  const closed = entries
    .filter(
      ({ kind, date }) => kind === "meeting" && !isWorkingDay(date, calendar),
    )
    .map(({ words, date }) => say("calendar.closedDay", { what: words, date }));
  const boards = entries.filter(({ kind }) => kind === "updatesOpen");
  const early = boards.flatMap((opening, n) => {
    const last = boards[n - 1];
    const met = entries.find(
      ({ kind, meetingId }) =>
        kind === "meeting" && meetingId === last?.meetingId,
    );
    return met && opening.date <= met.date && met.bodyId === opening.bodyId
      ? [
          say("calendar.opensEarly", {
            what: opening.words,
            date: opening.date,
            met: met.date,
          }),
        ]
      : [];
  });
  return [...closed, ...early];
}
