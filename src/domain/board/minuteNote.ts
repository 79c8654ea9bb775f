// The minute note of a Board meeting as data: what was seen, what was decided, who does what by when, what was taken as read.
import { englishWriter } from "../words/english.ts";
import { say } from "../words/say.ts";
import type { Sentence } from "../words/sentence.ts";
import type { Writer } from "../words/writer.ts";
import { standingDecisions } from "../history/decisionLog.ts";
import type { Action } from "../plan/action.ts";
import type { BoardMonth, SilentPost } from "./boardMonth.ts";
import { takenAsRead } from "./boardMonth.ts";
import type { Body } from "../plan/body.ts";
import { bridgeSaid } from "../history/bridge.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { correctedBy, followUpOf } from "../plan/decision.ts";
import type { Decision, Ruling } from "../plan/decision.ts";
import type { ActionId, PostId } from "../values/id.ts";
import type { Meeting } from "../plan/meeting.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import { compareRefs } from "../values/ref.ts";
import type { Ref } from "../values/ref.ts";
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
export function noteTitle(
  { body, meeting }: Pick<MinuteNote, "body" | "meeting">,
  { t }: Writer = englishWriter,
): string {
  return t("{body}: note of the meeting of {meeting:date}", { body, meeting });
}

interface Found {
  readonly decision: Decision;
  readonly action: Action;
}

/** An exempt action is named by its reference alone: the note lies where members read. Source: Local Government Act 1972, Schedule 12A. */
export function titleOf(action: Action, { t }: Writer): string {
  const { ref } = action;
  return action.exempt === null
    ? `${ref} ${action.title}`
    : t("{ref} (title withheld: exempt)", { ref });
}

const dateSaid = (date: CalendarDate | null): Sentence =>
  date ? say("date", { on: date }) : say("reason.noDate");

function dateRuling(
  ruling: Extract<Ruling, { revisionId: unknown }>,
  record: PlanRecord,
): Sentence {
  const { kind } = ruling;
  const revision = record.revisions.find((one) => one.id === ruling.revisionId);
  const to = dateSaid(
    kind === "endorsed" ? ruling.date : (revision?.to ?? null),
  );
  const from = revision?.from;
  return from
    ? say(`minuted.${kind}From`, { from, to })
    : say(`minuted.${kind}`, { to });
}

/** "Escalated to Cabinet", "Agreed the move from 30 June 2018 to 31 July 2018". */
export function decidedSaid(ruling: Ruling, record: PlanRecord): Sentence {
  if ("revisionId" in ruling) return dateRuling(ruling, record);
  switch (ruling.kind) {
    case "asked":
      return say("minuted.asked", { question: ruling.question });
    case "escalated": {
      const body = record.bodies.find((one) => one.id === ruling.toBody)?.title;
      return body
        ? say("minuted.escalated", { body })
        : say("minuted.escalatedToHolder");
    }
    case "accepted":
    case "heldToDate":
    case "noted":
      return say(`minuted.${ruling.kind}`);
    default:
      return say("minuted.decided");
  }
}

/** What was decided, which meeting it corrects, under which minute, and the Board's own words. */
function decisionWords(
  decision: Decision,
  record: PlanRecord,
  { t, tell }: Writer,
): string {
  const said = tell(decidedSaid(decision.ruling, record));
  // A later meeting that puts right a closed one says so in its own note.
  const decided = correctedBy(decision)
    ? t("{decided}, correcting the meeting of {on:date}", {
        decided: said,
        on: decision.effective,
      })
    : said;
  const { minute, words } = decision;
  return `${decided}${minute ? tell(say("minute", { minute })) : ""}${words ? `. ${words}` : ""}`;
}

function decisionsTable(
  found: readonly Found[],
  record: PlanRecord,
  writer: Writer,
): NoteSection {
  const { t, date } = writer;
  const title = t("Decisions");
  if (found.length === 0)
    return {
      title,
      blocks: [
        { kind: "paragraph", text: t("The Board recorded no decisions.") },
      ],
    };
  const posts = new Map(record.posts.map((post) => [post.id, post.title]));
  const called = (id: PostId | null | undefined) =>
    id ? (posts.get(id) ?? t("A post no longer listed")) : null;
  const rows = found.map(({ action, decision }) => {
    const { owner, by } = followUpOf(decision.ruling);
    return [
      titleOf(action, writer),
      decisionWords(decision, record, writer),
      called(owner) ?? called(action.accountable) ?? t("Not assigned"),
      by ? date(by) : "",
    ];
  });
  return {
    title,
    blocks: [
      {
        kind: "table",
        caption: t("Decisions and who does what"),
        header: [t("Action"), t("Decision"), t("Who"), t("By when")],
        rows,
      },
    ],
  };
}

export function positionSection(
  { headline, bridge, reconciliation, asAt }: BoardMonth,
  { t, tell }: Writer,
): NoteSection {
  const said = [
    headline.words,
    ...(bridge ? [bridgeSaid(bridge)] : []),
    reconciliation,
  ];
  return {
    title: t("Position at {asAt:date}", { asAt }),
    blocks: said.map((one) => ({ kind: "paragraph", text: tell(one) })),
  };
}

function readSection(
  month: BoardMonth,
  discussed: ReadonlySet<Ref>,
  { t }: Writer,
): NoteSection {
  const refs = takenAsRead(month, discussed);
  const others = month.position.counts.total - month.exceptions.length;
  const text =
    refs.length === 0
      ? t("Every exception was taken.")
      : t(
          "{n:exception} {n?was|were} not discussed and {n?is|are} taken as read: {refs:list}.",
          { n: refs.length, refs },
        );
  return {
    title: t("Taken as read"),
    blocks: [
      { kind: "paragraph", text },
      {
        kind: "paragraph",
        text: t("The other {others:action} gave no exception to report.", {
          others,
        }),
      },
    ],
  };
}

/** How long nobody has heard from a post; of several actions, the longest. */
function silenceWords({ days, actions }: SilentPost, { t }: Writer): string {
  if (days === null) return t("no update yet");
  return actions.length > 1
    ? t("up to {days:day} without an update", { days })
    : t("{days:day} without an update", { days });
}

export function silentSection(
  { silent }: BoardMonth,
  writer: Writer,
): NoteSection[] {
  const { t, tell } = writer;
  if (silent.length === 0) return [];
  const items = silent.map((one) => {
    const said = tell(one.post);
    const { lead } = one;
    return t("{post}: {refs:list}, {silence}", {
      post: lead ? t("{post} (lead: {lead})", { post: said, lead }) : said,
      refs: one.actions.map(({ action }) => action.ref),
      silence: silenceWords(one, writer),
    });
  });
  return [
    { title: t("No update this period"), blocks: [{ kind: "bullets", items }] },
  ];
}

export function riskSection(
  { risks }: BoardMonth,
  { t, tell }: Writer,
): NoteSection[] {
  if (risks.length === 0) return [];
  const moved = risks.filter((risk) => risk.moved.length > 0);
  const block: NoteBlock =
    moved.length === 0
      ? {
          kind: "paragraph",
          text: t("No risk changed since the last meeting."),
        }
      : {
          kind: "bullets",
          items: moved.map(
            ({ risk, words, moved: what }) =>
              `${risk.code} ${risk.title}: ${what.map(tell).join("; ")}. ${tell(words)}.`,
          ),
        };
  return [{ title: t("Risks"), blocks: [block] }];
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
 * The note of a meeting, as `writer` writes it. Officers' internal notes are not in it; the Board's own words and questions are. `month` is what
 * the meeting looked at (`boardMonth` with `during` this meeting). Source: domain.md B7 and 5.3.
 */
export function minuteNote(
  record: PlanRecord,
  { body, meeting }: { readonly body: Body; readonly meeting: Meeting },
  month: BoardMonth,
  writer: Writer = englishWriter,
): MinuteNote {
  const { t, date } = writer;
  const found = foundAt(meeting, record);
  const discussed = new Set(found.map(({ action }) => action.ref));
  const facts: [string, string | null][] = [
    [t("Plan"), record.plan.title],
    [t("Meeting"), date(meeting.date)],
    [t("Item"), meeting.item],
    [t("Attendance"), meeting.attendance ?? t("Not recorded")],
    [t("Position as at"), date(month.asAt)],
  ];
  const about = { body: body.title, meeting: meeting.date };
  return {
    title: noteTitle(about, writer),
    planTitle: record.plan.title,
    ...about,
    facts: facts.flatMap(([term, value]) =>
      value === null ? [] : [[term, value] as const],
    ),
    sections: [
      positionSection(month, writer),
      decisionsTable(found, record, writer),
      readSection(month, discussed, writer),
      ...silentSection(month, writer),
      ...riskSection(month, writer),
    ],
  };
}
