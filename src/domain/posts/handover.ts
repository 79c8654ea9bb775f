// Hand-over: a holder leaves and a successor answers from the next day, for every action of the post, in one step.
import { say } from "../words/say.ts";
import { isOpen } from "../plan/status.ts";
import type { Action } from "../plan/action.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer, Refusal } from "../values/answer.ts";
import { addDays, inWords } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { changeOwner } from "../planLife/control/changeControl.ts";
import { firstRefusal, readDay } from "../rules/entryRules.ts";
import type { PostId } from "../values/id.ts";
import { may } from "../rights/permission.ts";
import { samePerson } from "../plan/person.ts";
import type { Person } from "../plan/person.ts";
import { withCurrent } from "../rules/planRules.ts";
import type {
  ActionChange,
  Agreed,
  PlanChange,
  PlanContext,
} from "../rules/planRules.ts";
import { holdersOn } from "../plan/post.ts";
import type { Holder, HolderKind, Post } from "../plan/post.ts";
import { holderLeavesBefore } from "./posts.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import { compareRefs } from "../values/ref.ts";
import type { Ref } from "../values/ref.ts";
import { counted, listInWords } from "../values/wording.ts";

export interface HandoverDraft {
  readonly post: PostId;
  readonly leaver: Person;
  /** Last day in post, inclusive, as typed. */
  readonly lastDay: string;
  /** Null where nobody follows yet: the post is vacant and screens show it. */
  readonly successor: {
    readonly person: Person;
    readonly kind: HolderKind;
    /** First day; the day after the last day unless said. */
    readonly from?: string | null;
  } | null;
}

interface Handover {
  /** The post as it reads afterwards. History keeps who answered then. */
  readonly post: Post;
  /** Open actions the post answers for: they change hands with it. */
  readonly actions: readonly Ref[];
  /** What changes, in sentences. */
  readonly words: readonly string[];
}

/** Open actions a post answers for, in natural order. */
export function openActionsOf(
  record: PlanRecord,
  post: PostId,
): readonly Action[] {
  return record.actions
    .filter((one) => one.accountable === post)
    .map((one) => withCurrent(record, one))
    .filter(({ current }) => isOpen(current.status))
    .toSorted((a, b) => compareRefs(a.ref, b.ref));
}

/**
 * Ends one holder and begins another. Refuses `notYours`, `noSuchPost`, `notHolder`, `samePerson`, `noSuchDay`, `beforeStart`.
 * Source: domain.md B13 and F29.
 */
export function handOver(
  draft: HandoverDraft,
  context: PlanContext,
): Answer<Handover> {
  const { record, actor, today } = context;
  const post = record.posts.find((one) => one.id === draft.post);
  if (!post) return no("noSuchPost", say("handover.noSuchPost"));
  const leaving = post.holders.findLast((one) =>
    samePerson(one.person, draft.leaver),
  );
  const refused = firstRefusal(
    may(actor, "managePosts"),
    refuseHolders(draft, post, leaving ?? null),
  );
  if (refused) return refused;
  const lastDay = readDay(draft.lastDay, say("day.last"));
  if (!lastDay.ok) return lastDay;
  const first = draft.successor?.from
    ? readDay(draft.successor.from, say("day.first"))
    : yes(addDays(lastDay.value, 1));
  if (!first.ok) return first;
  if (leaving?.from && lastDay.value < leaving.from)
    return no(
      "beforeStart",
      say("handover.beforeStart", {
        leaver: draft.leaver.name,
        post: post.title,
        from: leaving.from,
        lastDay: lastDay.value,
      }),
    );
  const after: Post = {
    ...post,
    holders: [
      ...post.holders.map((one) =>
        one === leaving ? { ...one, to: lastDay.value } : one,
      ),
      ...(draft.successor
        ? [{ ...draft.successor, from: first.value, to: null }]
        : []),
    ],
  };
  const actions = openActionsOf(record, post.id);
  const words = handoverWords(
    draft,
    after,
    lastDay.value,
    first.value,
    actions,
  );
  const warnings = actions
    .map((one) => holderLeavesBefore(one, after, today)?.words)
    .filter((one) => one !== undefined);
  return yes({
    post: after,
    actions: actions.map((one) => one.ref),
    words: [...words, ...new Set(warnings)],
  });
}

function refuseHolders(
  { leaver, successor }: HandoverDraft,
  post: Post,
  leaving: Holder | null,
): Refusal | null {
  if (!leaving)
    return no(
      "notHolder",
      say("handover.notHolder", { leaver: leaver.name, post: post.title }),
    );
  if (successor && samePerson(successor.person, leaver))
    return no(
      "samePerson",
      say("handover.samePerson", { leaver: leaver.name, post: post.title }),
    );
  return null;
}

function handoverWords(
  { leaver, successor }: HandoverDraft,
  after: Post,
  lastDay: CalendarDate,
  first: CalendarDate,
  actions: readonly Action[],
): readonly string[] {
  const refs = listInWords(actions.map((one) => one.ref));
  const which = `${counted(actions.length, "open action")}${refs ? `: ${refs}` : ""}`;
  const until = `${leaver.name} holds ${after.title} until ${inWords(lastDay)}.`;
  if (!successor) return [until, `Nobody follows yet for ${which}.`];
  const next = addDays(lastDay, 1);
  const answers = `${successor.person.name} answers from ${inWords(first)} for ${which}.`;
  return holdersOn(after, next).length > 0
    ? [until, answers]
    : [
        until,
        answers,
        `The post is vacant from ${inWords(next)} to ${inWords(addDays(first, -1))}: nobody gets its reminders.`,
      ];
}

/**
 * Gives every open action of one post to another post, in one step. One refusal refuses all, so that no action is left
 * between two posts. Also refuses `nothingToHandOver`.
 */
export function giveActions(
  draft: Agreed & { readonly from: PostId; readonly to: PostId },
  context: PlanContext,
): Answer<PlanChange> {
  const actions = openActionsOf(context.record, draft.from);
  if (actions.length === 0)
    return no("nothingToHandOver", say("handover.nothingToHandOver"));
  const changed: ActionChange[] = [];
  for (const { id } of actions) {
    const answer = changeOwner(id, draft, context);
    if (!answer.ok) return answer;
    changed.push(...answer.value.changed);
  }
  return yes({ added: [], changed });
}
