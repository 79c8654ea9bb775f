// Due dates and milestones as an iCalendar file that Outlook accepts: whole days, stable identities, folded by octets. Source: RFC 5545.
import { isOpen } from "../domain/plan/status.ts";
import type { Action } from "../domain/plan/action.ts";
import type { CalendarDate, Instant } from "../domain/values/calendarDate.ts";
import { addDays, inWords } from "../domain/values/calendarDate.ts";
import type { PostId, ThemeId } from "../domain/values/id.ts";
import type { PlanRecord } from "../domain/plan/planRecord.ts";
import { compareRefs } from "../domain/values/ref.ts";

interface CalendarChoice {
  /** Only this theme's; the whole plan otherwise. */
  readonly theme?: ThemeId;
  /** Only what these posts answer for: "mine". */
  readonly posts?: readonly PostId[];
}

interface Entry {
  readonly uid: string;
  readonly on: CalendarDate;
  readonly title: string;
  readonly words: string;
  /** Rises with every move, so that a calendar moves the entry instead of adding one. */
  readonly sequence: number;
}

/** Source: RFC 5545 3.3.11. */
function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r?\n/g, "\\n");
}

const encoder = new TextEncoder();

/** At most 75 octets a line, counted in octets since ŵ and ŷ take two. Source: RFC 5545 3.1. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join("\r\n");
}

function compact(date: CalendarDate): string {
  return date.replaceAll("-", "");
}

function stamp(now: Instant): string {
  return `${now.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

function chosen(action: Action, { theme, posts }: CalendarChoice): boolean {
  if (theme && action.themeId !== theme) return false;
  if (!posts) return true;
  return [action.accountable, ...action.supporting].some(
    (post) => post !== null && posts.includes(post),
  );
}

function entriesOf(record: PlanRecord, choice: CalendarChoice): Entry[] {
  const actions = record.actions
    .filter((action) => isOpen(action.current.status) && chosen(action, choice))
    .toSorted((a, b) => compareRefs(a.ref, b.ref));
  const due = actions.flatMap((action): Entry[] =>
    action.current.inForce === null
      ? []
      : [
          {
            uid: `${action.id}@waymark`,
            on: action.current.inForce,
            title: `${action.ref} due: ${action.title}`,
            words: `${record.plan.title}. Date in force: ${inWords(action.current.inForce)}.`,
            sequence: action.current.moves,
          },
        ],
  );
  const refs = new Map(actions.map((action) => [action.id, action]));
  const milestones = record.milestones.flatMap((one): Entry[] => {
    const action = refs.get(one.actionId);
    const on = one.due?.end ?? null;
    if (!action || on === null || one.reached !== null) return [];
    return [
      {
        uid: `${one.id}@waymark`,
        on,
        title: `${action.ref} milestone: ${one.title}`,
        words: `${record.plan.title}. ${action.title}`,
        sequence: 0,
      },
    ];
  });
  return [...due, ...milestones];
}

function eventLines(entry: Entry, now: Instant): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${entry.uid}`,
    `DTSTAMP:${stamp(now)}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTART;VALUE=DATE:${compact(entry.on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(entry.on, 1))}`,
    `SUMMARY:${escaped(entry.title)}`,
    `DESCRIPTION:${escaped(entry.words)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** Open actions with a date in force, and milestones not yet reached. Undated and open-ended actions have no day to stand on. */
export function planCalendar(
  record: PlanRecord,
  now: Instant,
  choice: CalendarChoice = {},
): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Waymark//Improvement plan//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(record.plan.title)}`,
    ...entriesOf(record, choice).flatMap((entry) => eventLines(entry, now)),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
