// The minute note of a Board meeting as data: what was seen, what was decided, who does what by when, what was taken as read.
import { inEnglish } from "../words/english.ts";
import { standingDecisions } from "../history/decisionLog.ts";
import type { Action } from "../plan/action.ts";
import { choiceWords } from "./boardMeeting.ts";
import type { BoardMonth } from "./boardMonth.ts";
import { takenAsRead } from "./boardMonth.ts";
import type { Body } from "../plan/body.ts";
import { bridgeInWords } from "../history/bridge.ts";
import { inWords } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { correctedBy, followUpOf } from "../plan/decision.ts";
import type { Decision, Ruling } from "../plan/decision.ts";
import type { ActionId, PostId } from "../values/id.ts";
import type { Meeting } from "../plan/meeting.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import { compareRefs } from "../values/ref.ts";
import type { Ref } from "../values/ref.ts";
import { capitalised, counted, listInWords } from "../values/wording.ts";
import { byRecorded } from "../values/order.ts";

export type NoteBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "bullets"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface NoteSection {
  readonly title: string;
  readonly blocks: readonly NoteBlock[];
}

export interface MinuteNote {
  readonly title: string;
  readonly planTitle: string;
  readonly body: string;
  readonly meeting: CalendarDate;
  readonly facts: readonly (readonly [term: string, value: string])[];
  readonly sections: readonly NoteSection[];
}

/** "Programme Board: note of the meeting of 12 June 2018". */
export function noteTitle({
  body,
  meeting,
}: Pick<MinuteNote, "body" | "meeting">): string {
  return `${body}: note of the meeting of ${inWords(meeting)}`;
}

interface Found {
  readonly decision: Decision;
  readonly action: Action;
}

interface Names {
  readonly record: PlanRecord;
  readonly post: (id: PostId | null | undefined) => string | null;
}

function namesIn(record: PlanRecord): Names {
  const posts = new Map(record.posts.map((post) => [post.id, post.title]));
  return {
    record,
    post: (id) => (id ? (posts.get(id) ?? "A post no longer listed") : null),
  };
}

/** An exempt action is named by its reference alone: the note lies where members read. Source: Local Government Act 1972, Schedule 12A. */
export function titleOf(action: Action): string {
  return action.exempt === null
    ? `${action.ref} ${action.title}`
    : `${action.ref} (title withheld: exempt)`;
}

function dateWords(date: CalendarDate | null): string {
  return date ? inWords(date) : "a date not yet agreed";
}

function dateRuling(
  ruling: Extract<Ruling, { revisionId: unknown }>,
  record: PlanRecord,
): string {
  const revision = record.revisions.find((one) => one.id === ruling.revisionId);
  const from = revision?.from ? ` from ${inWords(revision.from)}` : "";
  const to = dateWords(revision?.to ?? null);
  switch (ruling.kind) {
    case "supported":
      return `Supported the move${from} to ${to}; it goes to the committee, and the date in force stays until then`;
    case "endorsed":
      return `Agreed the move${from} to ${dateWords(ruling.date)}`;
    case "refused":
      return `Refused the move${from} to ${to}; the date in force stays`;
    case "proposalWithdrawn":
      return `The proposal to move${from} to ${to} was taken back`;
  }
}

/** "Escalated to Cabinet", "Agreed the move from 30 June 2018 to 31 July 2018". */
export function decidedWords(ruling: Ruling, record: PlanRecord): string {
  if ("revisionId" in ruling) return dateRuling(ruling, record);
  switch (ruling.kind) {
    case "asked":
      return `Asked: ${ruling.question}`;
    case "escalated": {
      const body = record.bodies.find((one) => one.id === ruling.toBody);
      return `Escalated to ${body?.title ?? "the portfolio holder"}`;
    }
    case "accepted":
    case "heldToDate":
    case "noted":
      return capitalised(choiceWords[ruling.kind]);
    default:
      return "Decided";
  }
}

/** A later meeting that puts right a closed one says so in its own note. */
function correctsWords(decision: Decision): string {
  return correctedBy(decision)
    ? `, correcting the meeting of ${inWords(decision.effective)}`
    : "";
}

function decisionsTable(found: readonly Found[], names: Names): NoteSection {
  if (found.length === 0)
    return {
      title: "Decisions",
      blocks: [{ kind: "paragraph", text: "The Board recorded no decisions." }],
    };
  const rows = found.map(({ action, decision }) => {
    const { owner, by } = followUpOf(decision.ruling);
    const note = decision.words ? `. ${decision.words}` : "";
    const minute = decision.minute ? ` (minute ${decision.minute})` : "";
    return [
      titleOf(action),
      `${decidedWords(decision.ruling, names.record)}${correctsWords(decision)}${minute}${note}`,
      names.post(owner) ?? names.post(action.accountable) ?? "Not assigned",
      by ? inWords(by) : "",
    ];
  });
  return {
    title: "Decisions",
    blocks: [
      {
        kind: "table",
        caption: "Decisions and who does what",
        header: ["Action", "Decision", "Who", "By when"],
        rows,
      },
    ],
  };
}

export function positionSection(month: BoardMonth): NoteSection {
  const texts = [
    inEnglish(month.headline.words),
    ...(month.bridge ? [bridgeInWords(month.bridge)] : []),
    month.position.reconciliation,
  ];
  return {
    title: `Position at ${inWords(month.asAt)}`,
    blocks: texts.map((text) => ({ kind: "paragraph", text })),
  };
}

function readSection(
  month: BoardMonth,
  discussed: ReadonlySet<Ref>,
): NoteSection {
  const refs = takenAsRead(month, discussed);
  const others = month.position.counts.total - month.exceptions.length;
  const text =
    refs.length === 0
      ? "Every exception was taken."
      : `${counted(refs.length, "exception")} ${refs.length === 1 ? "was" : "were"} not discussed and ${refs.length === 1 ? "is" : "are"} taken as read: ${listInWords(refs)}.`;
  return {
    title: "Taken as read",
    blocks: [
      { kind: "paragraph", text },
      {
        kind: "paragraph",
        text: `The other ${counted(others, "action")} gave no exception to report.`,
      },
    ],
  };
}

export function silentSection({ silent }: BoardMonth): NoteSection[] {
  if (silent.length === 0) return [];
  const items = silent.map(
    ({ post, lead, actions, days }) =>
      `${inEnglish(post)}${lead ? ` (lead: ${lead})` : ""}: ${listInWords(actions.map(({ action }) => action.ref))}, ${days === null ? "no update yet" : `${actions.length > 1 ? "up to " : ""}${counted(days, "day")} without an update`}`,
  );
  return [
    { title: "No update this period", blocks: [{ kind: "bullets", items }] },
  ];
}

export function riskSection({ risks }: BoardMonth): NoteSection[] {
  const moved = risks.filter((risk) => risk.moved.length > 0);
  if (risks.length === 0) return [];
  const blocks: NoteBlock[] =
    moved.length === 0
      ? [{ kind: "paragraph", text: "No risk changed since the last meeting." }]
      : [
          {
            kind: "bullets",
            items: moved.map(
              ({ risk, words, moved: what }) =>
                `${risk.code} ${risk.title}: ${what.map(inEnglish).join("; ")}. ${inEnglish(words)}.`,
            ),
          },
        ];
  return [{ title: "Risks", blocks }];
}

/** What was decided at a meeting, in natural order of refs, then in the order recorded. */
function foundAt(meeting: Meeting, record: PlanRecord): readonly Found[] {
  const actions = new Map<ActionId | null, Action>(
    record.actions.map((action) => [action.id, action]),
  );
  return standingDecisions(record.decisions)
    .filter((one) => one.meetingId === meeting.id)
    .flatMap((decision) => {
      const action = actions.get(decision.actionId);
      return action ? [{ decision, action }] : [];
    })
    .toSorted(
      (a, b) =>
        compareRefs(a.action.ref, b.action.ref) ||
        byRecorded(a.decision, b.decision),
    );
}

/**
 * The note of a meeting. Officers' internal notes are not in it; the Board's own words and questions are. `month` is what the meeting looked
 * at (`boardMonth` with `during` this meeting). Source: domain.md B7 and 5.3.
 */
export function minuteNote(
  record: PlanRecord,
  { body, meeting }: { readonly body: Body; readonly meeting: Meeting },
  month: BoardMonth,
): MinuteNote {
  const found = foundAt(meeting, record);
  const discussed = new Set(found.map(({ action }) => action.ref));
  const facts: [string, string | null][] = [
    ["Plan", record.plan.title],
    ["Meeting", inWords(meeting.date)],
    ["Item", meeting.item],
    ["Attendance", meeting.attendance ?? "Not recorded"],
    ["Position as at", inWords(month.asAt)],
  ];
  return {
    title: noteTitle({ body: body.title, meeting: meeting.date }),
    planTitle: record.plan.title,
    body: body.title,
    meeting: meeting.date,
    facts: facts.flatMap(([term, value]) =>
      value === null ? [] : [[term, value] as const],
    ),
    sections: [
      positionSection(month),
      decisionsTable(found, namesIn(record)),
      readSection(month, discussed),
      ...silentSection(month),
      ...riskSection(month),
    ],
  };
}
