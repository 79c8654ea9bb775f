// The decisions a meeting may take on one exception, and the rule each stands for. Pure.
import { t } from "../language/t.ts";
import * as v from "valibot";
import {
  choices,
  decideException,
  exceptionSubject,
} from "../../domain/board/boardMeeting.ts";
import type { Choice } from "../../domain/board/boardMeeting.ts";
import type { BoardException } from "../../domain/board/boardException.ts";
import type { Body } from "../../domain/plan/body.ts";
import {
  decideRevision,
  supportRevision,
} from "../../domain/revisions/endorsement.ts";
import type { Sitting } from "../../domain/revisions/endorsement.ts";
import { dateSubject } from "../../domain/revisions/meetingDecisions.ts";
import { homeOf } from "../../domain/plan/home.ts";
import { asId } from "../../domain/values/id.ts";
import type { Meeting } from "../../domain/plan/meeting.ts";
import { byDate } from "../../domain/values/order.ts";
import type { Revision } from "../../domain/plan/revision.ts";
import type { Route } from "../../domain/revisions/route.ts";
import type { AgendaItem } from "./agenda.ts";
import type { MeetingRule } from "../../editing/decide.ts";

const dateChoices = ["supported", "agreed", "refused"] as const;
type DateChoice = (typeof dateChoices)[number];
export type MeetingChoice = Choice | DateChoice;

/** The form of one decision as filled in so far. */
export const MeetingDraft = v.object({
  choice: v.nullable(v.picklist([...choices, ...dateChoices])),
  words: v.string(),
  owner: v.string(),
  by: v.string(),
  toBody: v.string(),
  date: v.string(),
  minute: v.string(),
  /** The closed meeting that decided, where this one only puts its record right. */
  corrects: v.optional(v.string(), ""),
});
export type MeetingDraft = v.InferOutput<typeof MeetingDraft>;

export const emptyMeetingDraft: MeetingDraft = {
  choice: null,
  words: "",
  owner: "",
  by: "",
  toBody: "",
  date: "",
  minute: "",
  corrects: "",
};

export interface Offered {
  readonly choice: MeetingChoice;
  readonly label: string;
  /** The letter that chooses it. */
  readonly letter: string;
}

const words: Readonly<Record<MeetingChoice, readonly [string, string]>> = {
  accepted: [t("Accept"), "a"],
  asked: [t("Ask"), "q"],
  escalated: [t("Escalate"), "e"],
  heldToDate: [t("Hold to date"), "h"],
  noted: [t("Note"), "n"],
  supported: [t("Support the new date"), "s"],
  agreed: [t("Agree a date"), "g"],
  refused: [t("Refuse the new date"), "r"],
};

/** Where the proposal goes, whether the body that meets may agree it by itself, and why the person looking may not record it. */
export interface Way extends Route {
  readonly agrees: boolean;
  readonly notMine: string | null;
}

/** What may still be decided about an item: each subject once. `way` is the proposal's; null where none waits. */
export function offered(
  { exception, taken, dated }: AgendaItem,
  way: Way | null,
): readonly Offered[] {
  const { action } = exception;
  const about = choices.filter(
    (one) =>
      taken === null &&
      (one !== "heldToDate" || action.current.inForce !== null) &&
      // Of an action that another plan is home to this one's meetings only take note.
      (one === "noted" || homeOf(action) === null),
  );
  const dates = dateChoices.filter((one) => {
    if (!exception.proposal || dated !== null || way === null) return false;
    if (way.notMine !== null || way.to === "home") return false;
    return one === "supported" ? !way.agrees : way.agrees;
  });
  return [...about, ...dates].map((choice) => {
    const [label, letter] = words[choice];
    return { choice, label, letter };
  });
}

/** What the form asks for with a choice. */
export function fieldsOf(choice: MeetingChoice, route: Route | null) {
  const aboutDate = dateChoices.some((one) => one === choice);
  return {
    words: choice === "asked" ? t("Question to the officer") : t("Note"),
    who: aboutDate
      ? null
      : choice === "asked"
        ? t("Who answers")
        : t("Who does it"),
    toBody: choice === "escalated",
    date: choice === "agreed",
    minute:
      (choice === "agreed" || choice === "refused") &&
      route?.to === "committee",
    corrects: aboutDate,
  };
}

/** The Board's meetings that saw a proposal and whose record this one may put right: closed, and before it. The newest first. Source: product.md 4b.7. */
export function correctable(
  meetings: readonly Meeting[],
  { date }: Meeting,
  proposal: Pick<Revision, "effective"> | null,
): readonly Meeting[] {
  return meetings
    .filter((one) => one.state === "closed" && one.date < date)
    .filter((one) => proposal !== null && one.date >= proposal.effective)
    .toSorted(byDate)
    .toReversed();
}

interface Sat {
  readonly body: Body;
  readonly meeting: Meeting;
  /** The plan's meetings, for the one that is put right. */
  readonly meetings: readonly Meeting[];
}

function dateRule(
  choice: DateChoice,
  draft: MeetingDraft,
  proposal: Revision,
  sitting: Sitting,
): MeetingRule {
  const decided = { ...sitting, revisionId: proposal.id, words: draft.words };
  if (choice === "supported")
    return (context) => supportRevision(decided, context);
  if (choice === "refused")
    return (context) =>
      decideRevision({ ...decided, outcome: "refused" }, context);
  const another = draft.date !== "" && draft.date !== proposal.to;
  return (context) =>
    decideRevision(
      another
        ? { ...decided, outcome: "endorsedWithAnotherDate", date: draft.date }
        : { ...decided, outcome: "endorsed" },
      context,
    );
}

/** The subject a filled-in form decides and the rule that decides it; null while nothing is chosen. */
export function ruleOf(
  draft: MeetingDraft,
  {
    exception,
  }: { readonly exception: Pick<BoardException, "action" | "proposal"> },
  { body, meeting, meetings }: Sat,
): { readonly subject: string; readonly rule: MeetingRule } | null {
  const { choice } = draft;
  const { action, proposal } = exception;
  if (choice === null) return null;
  if (choice === "supported" || choice === "agreed" || choice === "refused") {
    if (!proposal) return null;
    const corrects = meetings.find(({ id }) => id === draft.corrects) ?? null;
    const sitting = { body, meeting, minute: draft.minute, corrects };
    return {
      subject: dateSubject(
        proposal.id,
        choice === "supported" ? "supported" : "decided",
      ),
      rule: dateRule(choice, draft, proposal, sitting),
    };
  }
  const said = {
    choice,
    words: draft.words,
    owner: draft.owner === "" ? null : asId<"Post">(draft.owner),
    by: draft.by,
    toBody: draft.toBody === "" ? null : asId<"Body">(draft.toBody),
  };
  return {
    subject: exceptionSubject(meeting, action),
    rule: (context) => decideException(said, { body, meeting }, context),
  };
}
