// Decisions of bodies and changes under control: append-only, each with who, where, when and the minute.
import type { CalendarDate, Instant } from "../values/calendarDate.ts";
import type {
  ActionId,
  BodyId,
  DecisionId,
  MeasureId,
  MeetingId,
  MilestoneId,
  PlanId,
  PostId,
  RevisionId,
  ThemeId,
  UpdateId,
} from "../values/id.ts";
import type { Measure } from "./measure.ts";
import type { Person } from "./person.ts";
import type { PlanState } from "./plan.ts";
import type { Ref } from "../values/ref.ts";
import type { Timeline } from "../dates/timelineKind.ts";

/** Who does what is noted, and by when; either may be left open. */
export interface FollowUp {
  readonly owner: PostId | null;
  readonly by: CalendarDate | null;
}

/** What a later meeting puts right of an earlier one that is closed: effective on the earlier day, recorded now. Source: product.md 4b.7. */
export interface Corrects {
  readonly corrects?: MeetingId;
}

/** What bodies make of a recommendation. */
export const recommendationOutcomes = [
  "agreed",
  "noted",
  "amended",
  "referred",
  "deferred",
  "refused",
] as const;
export type RecommendationOutcome = (typeof recommendationOutcomes)[number];

/** What an auditor looked at: the confirmation; null for what came into the plan as completed. */
export interface Verifying<Kind extends "verified" | "sentBack"> {
  readonly kind: Kind;
  readonly confirmId: UpdateId | null;
}

/** What was decided. One tag, each case carrying only what it has. */
export type Ruling =
  /** The Board supports a proposal and sends it to the committee; nothing moves. */
  | ({
      readonly kind: "supported";
      readonly revisionId: RevisionId;
    } & Corrects)
  /** The date moves, to the date the body agreed, which may differ from the one proposed; null means "not yet agreed". */
  | ({
      readonly kind: "endorsed";
      readonly revisionId: RevisionId;
      readonly date: CalendarDate | null;
    } & Corrects)
  /** The date in force stays. */
  | ({ readonly kind: "refused"; readonly revisionId: RevisionId } & Corrects)
  /** The proposer takes the proposal back. */
  | { readonly kind: "proposalWithdrawn"; readonly revisionId: RevisionId }
  | { readonly kind: "actionWithdrawn" }
  | { readonly kind: "merged"; readonly into: Ref }
  | {
      readonly kind: "transferred";
      readonly to: string;
      readonly toPlanId: PlanId | null;
      readonly toRef: Ref | null;
    }
  | { readonly kind: "suspended" }
  | { readonly kind: "resumed" }
  | { readonly kind: "added" }
  | { readonly kind: "retitled"; readonly from: string; readonly to: string }
  | { readonly kind: "split"; readonly into: readonly Ref[] }
  | {
      readonly kind: "ownerChanged";
      readonly from: PostId | null;
      readonly to: PostId;
    }
  | {
      readonly kind: "themeChanged";
      readonly from: ThemeId;
      readonly to: ThemeId;
    }
  | {
      readonly kind: "planMoved";
      readonly from: PlanState;
      readonly to: PlanState;
    }
  /** An amendment a body asked for before the plan went live. */
  | {
      readonly kind: "amendment";
      readonly change: string;
      readonly accepted: boolean;
    }
  /** What a meeting made of an exception; the decision's words are its note. */
  | { readonly kind: "accepted"; readonly followUp?: FollowUp }
  | {
      readonly kind: "asked";
      readonly question: string;
      readonly of: PostId | null;
      readonly by: CalendarDate | null;
    }
  | {
      readonly kind: "escalated";
      readonly toBody: BodyId | null;
      readonly followUp?: FollowUp;
    }
  | { readonly kind: "heldToDate"; readonly followUp?: FollowUp }
  | { readonly kind: "noted"; readonly followUp?: FollowUp }
  /** A contradiction flag dismissed with a reason. */
  | { readonly kind: "flagDismissed"; readonly rule: string }
  /** What a body made of one recommendation of a paper it was given; `recommendation` is its number and words as printed. */
  | {
      readonly kind: "recommendation";
      readonly paper: string;
      readonly recommendation: string;
      readonly outcome: RecommendationOutcome;
    }
  /** The Board endorses a committee paper, or the Monitoring Officer overrides. */
  | {
      readonly kind: "paperEndorsed";
      readonly paper: string;
      /** Which words: left out in endorsements of before a paper's text was told apart. */
      readonly text?: {
        readonly hash: string;
        readonly pieces: Readonly<Record<string, string>>;
      };
    }
  | { readonly kind: "paperOverridden"; readonly paper: string }
  /**
   * A programmed date that was typed or read wrongly: what it should be, and the source. Nothing changes until a second person confirms it.
   * Source: product.md 4b.13.
   */
  | {
      readonly kind: "correctionAsked";
      readonly from: Timeline | null;
      readonly to: Timeline;
      /** Where the source says so: "Plan.xlsx, sheet Actions, row 12, Timescale". */
      readonly place: string;
      /** The whole cell, as it is written there. */
      readonly cell: string;
      /** Whose date it is, as it was called; left out for the action's own. */
      readonly milestone?: { readonly id: MilestoneId; readonly title: string };
    }
  /** The programmed date is corrected. `proven` where the words kept since the action was brought in show it; else it counts as a move. */
  | {
      readonly kind: "correctionConfirmed";
      readonly decisionId: DecisionId;
      readonly proven: boolean;
    }
  /** A decision of a meeting recorded by mistake, taken back; the decision's words say why. */
  | ({
      readonly kind: "takenBack";
      readonly decisionId: DecisionId;
    } & Corrects)
  /** An auditor has seen that what was completed is done; the decision's words say what they looked at. */
  | Verifying<"verified">
  /** An auditor has seen that it is not: the action is open again, and the decision's words say why. */
  | Verifying<"sentBack">
  /** A body accepts the risk instead of the action being done: it leaves the plan, and the decision has its meeting, minute and why. */
  | { readonly kind: "riskAccepted" }
  /** A measure stands so from here on; the decision's words say why where it was changed. */
  | { readonly kind: "measureSet"; readonly measure: Measure }
  | { readonly kind: "measureDropped"; readonly measureId: MeasureId }
  /** How a measure stood on the day the entry is effective; null takes the reading of that day away. */
  | {
      readonly kind: "reading";
      readonly measureId: MeasureId;
      readonly value: number | null;
      /** Where the number is from: "HR system, monthly return". */
      readonly source: string;
    };

export interface Decision {
  readonly id: DecisionId;
  readonly planId: PlanId;
  /** The action decided about; null for decisions about the plan or a paper. */
  readonly actionId: ActionId | null;
  readonly ruling: Ruling;
  readonly bodyId: BodyId | null;
  readonly meetingId: MeetingId | null;
  readonly minute: string | null;
  /** Why, or the note the body made. */
  readonly words: string | null;
  /** The day it takes effect: the meeting's. */
  readonly effective: CalendarDate;
  readonly recorded: Instant;
  readonly by: Person;
}

/** Who does what was decided, or answers what was asked, and by when; nothing where nothing was agreed. */
export function followUpOf(ruling: Ruling): FollowUp {
  if (ruling.kind === "asked") return { owner: ruling.of, by: ruling.by };
  const noted = "followUp" in ruling ? ruling.followUp : undefined;
  return noted ?? { owner: null, by: null };
}

/** The closed meeting whose record a decision puts right; null for a meeting's own. */
export function correctedBy({ ruling }: Pick<Decision, "ruling">) {
  return ("corrects" in ruling && ruling.corrects) || null;
}
