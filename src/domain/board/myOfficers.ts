// The officers of a lead: who is silent, late or waiting, by post, with what was asked of them last. Nobody is rated; it says whom to speak to.
import type { Action } from "../plan/action.ts";
import { lateSaid } from "../history/attention.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { standingUpdates } from "../history/updateLog.ts";
import type { ActionId, PostId } from "../values/id.ts";
import { may } from "../rights/permission.ts";
import type { Actor } from "../rights/permission.ts";
import { holdersOn } from "../plan/post.ts";
import type { PlanRecord } from "../plan/planRecord.ts";
import { compareRefs } from "../values/ref.ts";
import type { Update } from "../plan/update.ts";
import { say } from "../words/say.ts";
import type { Sentence } from "../words/sentence.ts";
import type { BoardMonth } from "./boardMonth.ts";

export interface OfficerNeed {
  readonly action: Action;
  readonly late: boolean;
  /** Days without a word; null where something was said this period, or nobody knows since when. */
  readonly silentDays: number | null;
  readonly silent: boolean;
  /** A date or a claim of theirs waits for somebody else. */
  readonly waiting: boolean;
  /** Why it is listed. */
  readonly why: readonly Sentence[];
  /** The last question about it, with its answer where there is one; null where none was asked. */
  readonly asked: {
    readonly question: Update;
    readonly answer: Update | null;
  } | null;
}

export interface Officer {
  readonly postId: PostId | null;
  /** Its title; said by code where no post answers. */
  readonly post: Sentence;
  /** Whoever holds the post on the day. */
  readonly holders: readonly string[];
  /** Late first, then the longest silence. */
  readonly needs: readonly OfficerNeed[];
}

/** Whether the plan, or only what they lead by post, is somebody's to look after. */
export type Whose = "led" | "plan" | "none";

export interface MyOfficers {
  readonly whose: Whose;
  readonly officers: readonly Officer[];
}

/** What makes an action somebody's to look after: who they are about it. */
type ActorAbout = (action: Action) => Actor;

function lastAsked(updates: readonly Update[]): OfficerNeed["asked"] {
  const standing = standingUpdates(updates);
  const question = standing.findLast(({ kind }) => kind === "question");
  if (!question) return null;
  const answer = standing.findLast(
    ({ kind, about }) => kind === "answer" && about === question.id,
  );
  return { question, answer: answer ?? null };
}

function whyListed(
  { current }: Action,
  {
    late,
    silent,
    silentDays,
    waiting,
  }: Pick<OfficerNeed, "late" | "silent" | "silentDays" | "waiting">,
  today: CalendarDate,
): readonly Sentence[] {
  return [
    ...(late && current.inForce ? [lateSaid(current.inForce, today)] : []),
    ...(silent
      ? [
          silentDays === null
            ? say("need.never")
            : say("need.silent", { days: silentDays }),
        ]
      : []),
    ...(waiting
      ? [say(current.claimed ? "need.claimed" : "need.dateProposed")]
      : []),
  ];
}

const gravestFirst = (a: OfficerNeed, b: OfficerNeed) =>
  Number(b.late) - Number(a.late) ||
  Number(b.silent) - Number(a.silent) ||
  (b.silentDays ?? 0) - (a.silentDays ?? 0) ||
  compareRefs(a.action.ref, b.action.ref);

/** Every action of which something must be said, before it is asked whose it is. */
function needsIn(
  record: PlanRecord,
  month: BoardMonth,
  today: CalendarDate,
): readonly OfficerNeed[] {
  const late = new Set(month.position.overdue);
  const waits = new Set(month.awaiting.map(({ action }) => action.id));
  const silent = new Map<ActionId, number | null>(
    month.silent.flatMap(({ actions }) =>
      actions.map(({ action, days }) => [action.id, days] as const),
    ),
  );
  const updates = Map.groupBy(record.updates, ({ actionId }) => actionId);
  return record.actions.flatMap((action): OfficerNeed[] => {
    const facts = {
      late: late.has(action.ref),
      silent: silent.has(action.id),
      silentDays: silent.get(action.id) ?? null,
      waiting: waits.has(action.id) || action.current.claimed,
    };
    if (!facts.late && !facts.silent && !facts.waiting) return [];
    return [
      {
        action,
        ...facts,
        why: whyListed(action, facts, today),
        asked: lastAsked(updates.get(action.id) ?? []),
      },
    ];
  });
}

/**
 * The posts somebody leads, each with what is late, silent or waiting. Whoever leads nothing by post and may ask about any action (the Board,
 * an administrator) sees the whole plan. `asked` is called once an action. One's own post is left out: that is My actions. Source: domain.md 5.2, F40.
 */
export function myOfficers(
  record: PlanRecord,
  month: BoardMonth,
  asked: ActorAbout,
  today: CalendarDate,
): MyOfficers {
  const known = new Map<ActionId, Actor>();
  const actorAbout: ActorAbout = (action) => {
    const actor = known.get(action.id) ?? asked(action);
    known.set(action.id, actor);
    return actor;
  };
  const all = needsIn(record, month, today).filter(({ action }) => {
    const { posts } = actorAbout(action);
    return action.accountable === null || !posts.includes(action.accountable);
  });
  const leads = ({ action }: Pick<OfficerNeed, "action">) =>
    actorAbout(action).roles.includes("lead");
  const ledAny = record.actions.some((action) => leads({ action }));
  const mayAsk = record.actions.some(
    (action) => may(actorAbout(action), "askQuestion", { action }).ok,
  );
  const mine = ledAny ? all.filter(leads) : mayAsk ? all : [];
  const titles = new Map(record.posts.map((post) => [post.id, post]));
  const officers = [
    ...Map.groupBy(mine, ({ action }) => action.accountable),
  ].map(([postId, needs]): Officer => {
    const post = postId === null ? undefined : titles.get(postId);
    return {
      postId,
      post: post?.title ?? say("post.none"),
      holders: post
        ? holdersOn(post, today).map(({ person }) => person.name)
        : [],
      needs: needs.toSorted(gravestFirst),
    };
  });
  return {
    whose: ledAny ? "led" : mayAsk ? "plan" : "none",
    officers: officers.toSorted((a, b) => {
      const [first, second] = [a.needs[0], b.needs[0]];
      return first && second ? gravestFirst(first, second) : 0;
    }),
  };
}

/** What a nudge asks, from why the action is listed. */
export const nudgeSaid = ({
  action,
  why,
}: Pick<OfficerNeed, "action" | "why">): Sentence =>
  say("need.nudge", { ref: action.ref, why });
