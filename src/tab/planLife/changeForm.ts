// The form of change control as typed, and the rule it asks: one kind of change at a time. Pure.
import { t } from "../language/t.ts";
import * as v from "valibot";
import { no } from "../../domain/values/answer.ts";
import type { Answer } from "../../domain/values/answer.ts";
import { say } from "../../domain/words/say.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { bringIn } from "../../domain/planLife/actions/bringIn.ts";
import {
  changeOwner,
  mergeAction,
  resumeAction,
  retitle,
  suspendAction,
  withdrawAction,
} from "../../domain/planLife/control/changeControl.ts";
import { askCorrection } from "../../domain/planLife/correctDate.ts";
import { asId } from "../../domain/values/id.ts";
import type {
  ActionId,
  BodyId,
  PostId,
  ThemeId,
} from "../../domain/values/id.ts";
import {
  addAction,
  splitAction,
} from "../../domain/planLife/actions/newActions.ts";
import { refuseUnreasoned } from "../../domain/rules/planRules.ts";
import type {
  Agreed,
  PlanChange,
  PlanContext,
} from "../../domain/rules/planRules.ts";
import { readTimeline } from "../../domain/dates/timeline.ts";
import type { Timeline } from "../../domain/dates/timeline.ts";
import {
  detailsAsked,
  DetailsTyped,
  detailsTyped,
} from "../saving/detailsForm.ts";

export const changeFormKinds = [
  "add",
  "bringIn",
  "retitle",
  "owner",
  "suspend",
  "resume",
  "withdraw",
  "merge",
  "split",
  "correct",
] as const;
export type ChangeKind = (typeof changeFormKinds)[number];

export const changeWords: Readonly<Record<ChangeKind, string>> = {
  add: t("Add an action"),
  bringIn: t("Bring in an action of another plan"),
  retitle: t("Give an action another title"),
  owner: t("Make another post answer for it"),
  suspend: t("Suspend an action"),
  resume: t("Take up a suspended action"),
  withdraw: t("Withdraw an action"),
  merge: t("Merge an action into another"),
  split: t("Split an action"),
  correct: t("Correct a date that was written wrongly"),
};

const PartTyped = v.object({
  ref: v.string(),
  title: v.string(),
  post: v.string(),
});
type PartTyped = v.InferOutput<typeof PartTyped>;

/** The form as typed: kept on this device until it is saved. */
export const ChangeTyped = v.object({
  kind: v.picklist(changeFormKinds),
  action: v.string(),
  ref: v.string(),
  title: v.string(),
  theme: v.string(),
  post: v.string(),
  due: v.string(),
  into: v.string(),
  parts: v.array(PartTyped),
  reason: v.string(),
  body: v.string(),
  minute: v.string(),
  place: v.optional(v.string(), ""),
  cell: v.optional(v.string(), ""),
  milestone: v.optional(v.string(), ""),
  plan: v.optional(v.string(), ""),
  details: DetailsTyped,
});
export type ChangeTyped = v.InferOutput<typeof ChangeTyped>;

export const blankPart: PartTyped = { ref: "", title: "", post: "" };

export const blankChange: ChangeTyped = {
  kind: "add",
  action: "",
  ref: "",
  title: "",
  theme: "",
  post: "",
  due: "",
  into: "",
  parts: [blankPart],
  reason: "",
  body: "",
  minute: "",
  place: "",
  cell: "",
  milestone: "",
  plan: "",
  details: detailsTyped(null),
};

/** The date of a new action as understood; null where none was written. */
export function dueTyped(
  text: string,
  { record, today }: PlanContext,
): Timeline | null {
  if (text.trim() === "") return null;
  const { financialYearStartMonth } = record.plan;
  return readTimeline(text, { reference: today, financialYearStartMonth });
}

function agreedIn({ reason, body, minute }: ChangeTyped): Agreed {
  return {
    reason,
    bodyId: body ? (asId<"Body">(body) satisfies BodyId) : null,
    minute: minute || null,
  };
}

const postIn = (text: string): PostId | null =>
  text ? asId<"Post">(text) : null;

/** What the rule says to the form. Asked to show the effect, and again to save. */
export function askChange(
  typed: ChangeTyped,
  context: PlanContext,
  others: readonly PlanRecord[] = [],
): Answer<PlanChange> {
  const agreed = agreedIn(typed);
  const id: ActionId = asId<"Action">(typed.action);
  switch (typed.kind) {
    case "add":
      return addAction(
        {
          ...agreed,
          ref: typed.ref,
          title: typed.title,
          themeId: asId<"Theme">(typed.theme) satisfies ThemeId,
          accountable: postIn(typed.post),
          due: dueTyped(typed.due, context),
          details: detailsAsked(typed.details, null),
        },
        context,
      );
    case "bringIn":
      return askBringIn(typed, context, others);
    case "retitle":
      return retitle(id, { ...agreed, title: typed.title }, context);
    case "owner":
      return changeOwner(
        id,
        { ...agreed, to: asId<"Post">(typed.post) },
        context,
      );
    case "suspend":
      return suspendAction(id, agreed, context);
    case "resume":
      return resumeAction(id, agreed, context);
    case "withdraw":
      return withdrawAction(id, agreed, context);
    case "merge":
      return mergeAction(
        id,
        { ...agreed, into: asId<"Action">(typed.into) },
        context,
      );
    case "correct":
      return askCorrection(
        id,
        {
          to: dueTyped(typed.due, context),
          reason: typed.reason,
          place: typed.place,
          cell: typed.cell,
          ...(typed.milestone
            ? { milestone: asId<"Milestone">(typed.milestone) }
            : {}),
        },
        context,
      );
    case "split":
      return splitAction(id, { ...agreed, parts: partsOf(typed) }, context);
  }
}

/** Refuses `noPlan` where no plan was chosen, or it is not read yet. */
function askBringIn(
  typed: ChangeTyped,
  context: PlanContext,
  others: readonly PlanRecord[],
): Answer<PlanChange> {
  const agreed = agreedIn(typed);
  const from = others.find(({ plan }) => plan.id === typed.plan);
  if (!from)
    return (
      refuseUnreasoned(agreed, context, say("change.added")) ??
      no("noPlan", say("bringIn.noPlan"))
    );
  return bringIn(
    {
      ...agreed,
      action: asId<"Action">(typed.action),
      ref: typed.ref,
      themeId: asId<"Theme">(typed.theme),
    },
    from,
    context,
  );
}

function partsOf({ parts }: ChangeTyped) {
  return parts
    .filter((part) => part.ref.trim() !== "" || part.title.trim() !== "")
    .map(({ ref, title, post }) => ({
      ref,
      title,
      accountable: postIn(post),
    }));
}

/** A change that takes an action out of the plan for good cannot be taken back with a button: its form says so. */
export function isFinal(kind: ChangeKind): boolean {
  return kind === "withdraw" || kind === "merge" || kind === "split";
}
