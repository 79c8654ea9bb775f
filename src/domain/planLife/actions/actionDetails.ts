// What belongs to an action beside its promise: lead member, supporting posts, outcome, resource, implications, the recommendations it answers, and whether it is exempt.
import { say } from "../../words/say.ts";
import type { Action } from "../../plan/action.ts";
import { no, yes } from "../../values/answer.ts";
import type { Answer, Refusal } from "../../values/answer.ts";
import { changedFields, rightOfFact } from "../../entries/rightOf.ts";
import type { ActionId } from "../../values/id.ts";
import { may } from "../../rights/permission.ts";
import { ownFields } from "../../plan/home.ts";
import { ownValues } from "../../plan/ownColumns.ts";
import type { OwnValues } from "../../plan/ownColumns.ts";
import { readOwn } from "../../plan/ownReading.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import {
  firstRefusal,
  refuseAtHome,
  refuseLong,
  refuseLongText,
  trimmed,
} from "../../rules/entryRules.ts";
import { isLive } from "../../plan/status.ts";
import { exemptUnder } from "./exemptUnder.ts";
import type { PlanContext } from "../../rules/planRules.ts";

export type Details = Required<
  Pick<
    Action,
    | "leadMember"
    | "supporting"
    | "outcome"
    | "resource"
    | "implications"
    | "answers"
    | "exempt"
    | "own"
  >
>;

export function detailsOf(action: Action): Details {
  const { leadMember, supporting, outcome, resource, exempt } = action;
  const { implications, answers = [], own = {} } = action;
  return {
    leadMember,
    supporting,
    outcome,
    resource,
    implications,
    answers,
    exempt,
    own,
  };
}

export type DetailsContext = Pick<PlanContext, "actor"> & {
  readonly record: Pick<PlanRecord, "plan" | "actions" | "posts">;
};

const each = <T extends string>(all: readonly T[]): readonly T[] => [
  ...new Set(all),
];

/** The details as they are kept: no space around words, nothing twice, and the post that answers is not one that supports. */
function tidied(
  details: Partial<Details>,
  { accountable }: Pick<Action, "accountable">,
  { columns = [] }: Plan,
): Partial<Details> {
  const { own } = details;
  const { leadMember, outcome, resource, exempt } = details;
  const { supporting, implications, answers } = details;
  const words = (text: string | null) => trimmed(text);
  return {
    ...(leadMember === undefined ? {} : { leadMember: words(leadMember) }),
    ...(outcome === undefined ? {} : { outcome: words(outcome) }),
    ...(resource === undefined ? {} : { resource: words(resource) }),
    ...(exempt === undefined ? {} : { exempt: words(exempt) }),
    ...(supporting
      ? { supporting: each(supporting).filter((id) => id !== accountable) }
      : {}),
    ...(own
      ? {
          own: ownValues(
            Object.fromEntries(
              Object.entries(own).map(([key, text]) => {
                const column = columns.find((one) => one.key === key);
                return [key, (column && readOwn(column, text)) ?? text];
              }),
            ),
          ),
        }
      : {}),
    ...(implications ? { implications: each(implications) } : {}),
    ...(answers
      ? { answers: each(answers.flatMap((code) => trimmed(code) ?? [])) }
      : {}),
  };
}

function refuseDetails(
  details: Partial<Details>,
  { posts, plan }: DetailsContext["record"],
): Refusal | null {
  const { supporting = [], exempt = null } = details;
  return firstRefusal(
    supporting.every((id) => posts.some((post) => post.id === id))
      ? null
      : no("noPost", say("actionDetails.noPost")),
    exempt === null ? null : exemptUnder(exempt, plan.nation),
    refuseUnfitting(details.own, plan),
    refuseLong({
      leadMember: details.leadMember,
      outcome: details.outcome,
      resource: details.resource,
    }),
  );
}

/** Why something typed into one of the council's own columns cannot be kept. Refuses `notFitting` and `tooLong`. */
function refuseUnfitting(
  own: Details["own"] = {},
  { columns = [] }: Plan,
): Refusal | null {
  return firstRefusal(
    ...columns.flatMap((column) => {
      const text = own[column.key];
      if (text === undefined) return [];
      if (readOwn(column, text) !== null)
        return [refuseLongText(column.title, text)];
      const { kind, title, choices = [] } = column;
      return [
        no(
          "notFitting",
          say("actionDetails.notFitting", {
            text,
            title,
            holds:
              kind === "choice"
                ? say("ownKind.choice", { choices })
                : say(`ownKind.${kind}`),
          }),
        ),
      ];
    }),
  );
}

/** What is put into the council's own columns and was not there before. */
function changedOwn(before: OwnValues = {}, after: OwnValues): OwnValues {
  return Object.fromEntries(
    Object.entries(after).filter(([key, value]) => value !== before[key]),
  );
}

/** The action with these details, whoever asks: for an action that is being made. Refuses `noPost`, `noParagraph`, `notFitting` and `tooLong`. */
export function withDetails(
  action: Action,
  details: Partial<Details>,
  record: DetailsContext["record"],
): Answer<Action> {
  const tidy = tidied(details, action, record.plan);
  const changed = changedFields<"actions">(action, { ...action, ...tidy });
  // What is not touched is not judged: it may have come from a file, in the council's own words.
  const touched: Partial<Details> = {
    ...Object.fromEntries(
      Object.entries(tidy).filter(([name]) => changed.includes(name)),
    ),
    ...(tidy.own ? { own: changedOwn(action.own, tidy.own) } : {}),
  };
  const { answers, own, ...rest } = tidy;
  return (
    refuseDetails(touched, record) ??
    yes({
      ...action,
      ...rest,
      ...(own && (Object.keys(own).length > 0 || action.own) ? { own } : {}),
      // Left out where none is named, as an action that never had any.
      ...(answers && (answers.length > 0 || action.answers) ? { answers } : {}),
    })
  );
}

/** As `refuseAtHome`, for an action as it reads after a change: what is this plan's own may change. */
export function refuseAwayFromHome(
  before: Action,
  after: Action,
): Refusal | null {
  return changedFields<"actions">(before, after).every((name) =>
    ownFields.has(name),
  )
    ? null
    : refuseAtHome(before);
}

/**
 * An action of the plan with these details. The right is that of the entry it becomes (`rightOfFact`), so that what a screen lets through counts
 * in the log. Refuses `notYours`, `planClosed`, `notInPlan`, `leftPlan`, `atHome`, `noPost`, `noParagraph` and `tooLong`. Source: product.md 4b.1.
 */
export function keepDetails(
  id: ActionId,
  details: Partial<Details>,
  { record, actor }: DetailsContext,
): Answer<Action> {
  const before = record.actions.find((one) => one.id === id);
  if (!before) return no("notInPlan", say("plan.noSuchAction"));
  const after = withDetails(before, details, record);
  if (!after.ok) return after;
  const fact = { what: "fact", kind: "actions", value: after.value } as const;
  return (
    firstRefusal(
      may(actor, rightOfFact(fact, before), { action: before }),
      record.plan.state === "closed"
        ? no(
            "planClosed",
            say("actionDetails.planClosed", { plan: record.plan.title }),
          )
        : null,
      isLive(before.current.status)
        ? null
        : no("leftPlan", say("actionDetails.leftPlan", { ref: before.ref })),
      refuseAwayFromHome(before, after.value),
    ) ?? after
  );
}

/** Which details this person may set of an action, or of any where none is named; null for none of them. */
export function detailsFor(
  actor: PlanContext["actor"],
  plan: Plan,
  action?: Action,
): "all" | "supporting" | null {
  if (plan.state === "closed") return null;
  if (action && !isLive(action.current.status)) return null;
  const about = action ? { action } : {};
  if (may(actor, "describePlan", about).ok) return "all";
  return may(actor, "changeOwner", about).ok ? "supporting" : null;
}

/** One thing set, or for lists added or taken away, on several actions. */
export type SeveralChange =
  | {
      readonly field: "leadMember" | "outcome" | "resource" | "exempt";
      /** Null empties it. */
      readonly to: string | null;
    }
  /** One of the council's own columns, by its key. */
  | { readonly column: string; readonly to: string | null }
  | {
      readonly field: "supporting" | "implications" | "answers";
      readonly add: string;
    }
  | {
      readonly field: "supporting" | "implications" | "answers";
      readonly remove: string;
    };

function partOf(change: SeveralChange, action: Action): Partial<Details> {
  if ("column" in change)
    return { own: { ...action.own, [change.column]: change.to ?? "" } };
  if ("to" in change) return { [change.field]: change.to };
  const list: readonly string[] = detailsOf(action)[change.field];
  const next =
    "add" in change
      ? [...list, change.add]
      : list.filter((one) => one !== change.remove);
  return { [change.field]: next };
}

export interface DetailChange {
  readonly before: Action;
  readonly after: Action;
}

/**
 * One change of several actions, all or none; actions it changes nothing of are left out. Refuses what `keepDetails` refuses of the first that
 * is refused, by its reference, and `nothingToSet`.
 */
export function keepDetailsOf(
  ids: readonly ActionId[],
  change: SeveralChange,
  context: DetailsContext,
): Answer<readonly DetailChange[]> {
  const changes: DetailChange[] = [];
  for (const id of ids) {
    const before = context.record.actions.find((one) => one.id === id);
    const part = before ? partOf(change, before) : {};
    const after = keepDetails(id, part, context);
    if (!after.ok) return after;
    if (before && changedFields<"actions">(before, after.value).length > 0)
      changes.push({ before, after: after.value });
  }
  return changes.length === 0
    ? no(
        "nothingToSet",
        ids.length === 0
          ? say("actionDetails.noneChosen")
          : say("actionDetails.nothingToSet"),
      )
    : yes(changes);
}
