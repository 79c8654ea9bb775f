// A draft begun from what is there: from another plan of the site, or from a template. Promises are taken along; what was made of them is not.
import { joinedAction } from "../../plan/action.ts";
import type { Action } from "../../plan/action.ts";
import { yes } from "../../values/answer.ts";
import type { Answer } from "../../values/answer.ts";
import type { CalendarDate, Instant } from "../../values/calendarDate.ts";
import { asId } from "../../values/id.ts";
import type { Actor } from "../../rights/permission.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PlanRecord } from "../../plan/planRecord.ts";
import type { Post } from "../../plan/post.ts";
import { asRef, compareRefs } from "../../values/ref.ts";
import type { Ref } from "../../values/ref.ts";
import { isLive, isOpen } from "../../plan/status.ts";
import { emptyRecord, startPlan } from "../draft/draftPlan.ts";
import { withCurrent } from "../../rules/planRules.ts";
import type { PlanTemplate } from "./planTemplate.ts";
import { yearOn } from "./yearOn.ts";

/** Which actions of the other plan are promised again. */
export const takenActions = ["all", "open", "none"] as const;
/** What becomes of their dates. */
export const takenDates = ["yearOn", "none"] as const;

export interface Copying {
  readonly source: PlanRecord;
  readonly actions: (typeof takenActions)[number];
  readonly dates: (typeof takenDates)[number];
}

export interface Starting {
  readonly plans: readonly Plan[];
  readonly actor: Actor;
  readonly today: CalendarDate;
  readonly now: Instant;
  /** A stable id from words, so that starting twice starts once. */
  readonly idFor: (words: string) => string;
}

export interface Started {
  readonly record: PlanRecord;
  /** Actions whose date could not be said a year on: they have none. In natural order. */
  readonly undated: readonly Ref[];
}

/** Ids of the new plan: each follows from what it was made from. */
function idsIn(plan: Plan, { idFor }: Starting) {
  return <T extends string>(of: string) => asId<T>(idFor(`${plan.id}/${of}`));
}
type Ids = ReturnType<typeof idsIn>;

function postsOf(
  source: PlanRecord,
  plan: Plan,
  idOf: Ids,
  today: CalendarDate,
): readonly Post[] {
  const still = ({ to }: { readonly to: CalendarDate | null }) =>
    to === null || to >= today;
  return source.posts.map((post) => ({
    ...post,
    id: idOf<"Post">(post.id),
    planId: plan.id,
    reportsTo: post.reportsTo && idOf<"Post">(post.reportsTo),
    holders: post.holders.filter(still),
    delegates: post.delegates.filter(still),
  }));
}

function actionsOf({ source, actions }: Copying): readonly Action[] {
  if (actions === "none") return [];
  return source.actions
    .map((action) => withCurrent(source, action))
    .filter(({ current: { status } }) =>
      actions === "open" ? isOpen(status) : isLive(status),
    )
    .toSorted((a, b) => compareRefs(a.ref, b.ref));
}

/** The promise, without what was made of it. */
function promised(
  action: Action,
  due: Action["due"],
  plan: Plan,
  idOf: Ids,
  { today, now }: Starting,
): Action {
  const { accountable, supporting, answers } = action;
  return joinedAction({
    id: idOf<"Action">(action.id),
    planId: plan.id,
    themeId: idOf<"Theme">(action.themeId),
    accountable: accountable && idOf<"Post">(accountable),
    supporting: supporting.map((one) => idOf<"Post">(one)),
    due,
    ref: action.ref,
    refAsWritten: action.refAsWritten,
    title: action.title,
    description: action.description,
    leadMember: action.leadMember,
    outcome: action.outcome,
    resource: action.resource,
    implications: action.implications,
    exempt: action.exempt,
    placeholder: action.placeholder,
    ...(answers ? { answers } : {}),
    added: today,
    addedAt: now,
  });
}

/** Links between actions that are both taken along. */
function linked(made: Action, from: Action, taken: Set<string>, idOf: Ids) {
  const there = (id: Action["partOf"]) =>
    id !== null && taken.has(id) ? idOf<"Action">(id) : null;
  return {
    ...made,
    dependsOn: from.dependsOn
      .filter((id) => taken.has(id))
      .map((id) => idOf<"Action">(id)),
    partOf: there(from.partOf),
    sameAs: there(from.sameAs),
  };
}

/** The plan itself: the settings of the other, and nothing of its life. */
function planLike(
  begun: Plan,
  { source, actions, dates }: Copying,
  { idFor }: Starting,
): Plan {
  const how = `${begun.id}/${source.plan.id}/${actions}/${dates}`;
  const { title, shortName } = begun;
  return {
    ...source.plan,
    id: asId<"Plan">(idFor(how)),
    title,
    shortName,
    state: "draft",
    wentLive: null,
    sample: false,
  };
}

/** The promises taken along, and those whose date had to be left behind. */
function promisesOf(
  copying: Copying,
  plan: Plan,
  idOf: Ids,
  starting: Starting,
): { readonly actions: readonly Action[]; readonly undated: readonly Ref[] } {
  const chosen = actionsOf(copying);
  const taken = new Set<string>(chosen.map(({ id }) => id));
  const isMoved = copying.dates === "yearOn";
  const dated = chosen.map((from) => ({
    from,
    due:
      isMoved && from.due
        ? yearOn(from.due, plan.financialYearStartMonth)
        : null,
  }));
  return {
    actions: dated.map(({ from, due }) =>
      linked(promised(from, due, plan, idOf, starting), from, taken, idOf),
    ),
    undated: dated
      .filter(({ from, due }) => isMoved && from.due !== null && due === null)
      .map(({ from }) => from.ref),
  };
}

/**
 * A draft with the themes, posts, bodies and settings of another plan, and its actions if wanted: not started, with the date a year on or
 * none. Progress, decisions, meetings, risks and evidence stay where they are. Refuses what `startPlan` refuses. Source: domain.md F1.
 */
export function planFromPlan(
  title: string,
  copying: Copying,
  starting: Starting,
): Answer<Started> {
  const begun = startPlan(title, starting);
  if (!begun.ok) return begun;
  const { source } = copying;
  const plan = planLike(begun.value, copying, starting);
  const idOf = idsIn(plan, starting);
  const { actions, undated } = promisesOf(copying, plan, idOf, starting);
  const record: PlanRecord = {
    ...emptyRecord(plan),
    posts: postsOf(source, plan, idOf, starting.today),
    themes: source.themes.map((theme) => ({
      ...theme,
      id: idOf<"Theme">(theme.id),
      planId: plan.id,
      lead: theme.lead && idOf<"Post">(theme.lead),
    })),
    bodies: source.bodies.map((body) => ({
      ...body,
      id: idOf<"Body">(body.id),
      planId: plan.id,
    })),
    actions,
  };
  return yes({ record, undated });
}

/** A vacant post of a template. */
const vacant = (
  post: PlanTemplate["posts"][number],
  plan: Plan,
  idOf: Ids,
): Post => ({
  ...post,
  id: idOf<"Post">(post.title),
  planId: plan.id,
  aliases: [],
  reportsTo: null,
  holders: [],
  delegates: [],
});

/** A draft with the themes, vacant posts and undated actions of a template. Refuses what `startPlan` refuses. Source: domain.md F1. */
export function planFromTemplate(
  title: string,
  template: PlanTemplate,
  starting: Starting,
): Answer<Started> {
  const begun = startPlan(title, starting);
  if (!begun.ok) return begun;
  const id = starting.idFor(`${begun.value.id}/${template.key}`);
  const { origin } = template;
  const plan: Plan = { ...begun.value, id: asId<"Plan">(id), origin };
  const idOf = idsIn(plan, starting);
  const posts = template.posts.map((post) => vacant(post, plan, idOf));
  const themes = template.themes.map(({ title: name }, at) => ({
    id: idOf<"Theme">(name),
    planId: plan.id,
    code: String(at + 1),
    title: name,
    aliases: [],
    lead: null,
    order: at + 1,
  }));
  const actions = template.themes.flatMap((theme, at) =>
    theme.actions.flatMap((one, n): readonly Action[] => {
      const ref = asRef(`${at + 1}.${n + 1}`);
      if (!ref) return [];
      const post = posts.find(({ title: name }) => name === one.post);
      return [
        joinedAction({
          id: idOf<"Action">(ref),
          planId: plan.id,
          themeId: idOf<"Theme">(theme.title),
          ref,
          title: one.title,
          accountable: post?.id ?? null,
          outcome: one.outcome ?? null,
          due: null,
          added: starting.today,
          addedAt: starting.now,
        }),
      ];
    }),
  );
  return yes({
    record: { ...emptyRecord(plan), posts, actions, themes },
    undated: [],
  });
}
