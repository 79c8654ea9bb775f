// Which body may agree a proposed date: decided by what each body may agree, and said in words. One rule for every door.
import { say } from "../words/say.ts";
import type { Sentence, Worded } from "../words/sentence.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer } from "../values/answer.ts";
import {
  approverSaid,
  bodySaid,
  powerOf,
  powerSaid,
  reachOf,
} from "../plan/body.ts";
import type { Body, Power } from "../plan/body.ts";
import { homeOf } from "../plan/home.ts";
import { daysBetween } from "../values/calendarDate.ts";
import { currentIn } from "../rules/change.ts";
import type { RuleContext } from "../rules/change.ts";
import type { Milestone } from "../plan/milestone.ts";
import type { Revision } from "../plan/revision.ts";
import { milestoneInForce } from "./milestoneDate.ts";

export interface Route {
  /** "none": a lead or the administrator agrees it, without a body. "home": the bodies of the plan whose action it is, and none of this one. */
  readonly to: "none" | "board" | "committee" | "home";
  /** One sentence for the paper and for a refusal. */
  readonly because: Worded;
}

type RouteContext = Pick<RuleContext, "action" | "log" | "plan"> & {
  readonly milestones: readonly Milestone[];
  readonly bodies: readonly Body[];
};

type Move = Pick<Revision, "from" | "to">;

/** What a plan's bodies may agree, for a move that is not proposed yet. */
type Powers = Pick<RouteContext, "plan" | "bodies">;

/** The move as it would be now: from the date in force, which may have changed since it was proposed (a decision taken back). */
function moveNow(revision: Revision, context: RouteContext): Move {
  const { milestoneId, to } = revision;
  if (milestoneId === null) return { from: currentIn(context).inForce, to };
  const milestone = context.milestones.find(({ id }) => id === milestoneId);
  const from = milestone
    ? milestoneInForce(milestone, context.log)
    : revision.from;
  return { from, to };
}

/**
 * The route of a proposal. A milestone move that leaves the action's date in force safe needs no body where the plan says so; a
 * move that the Board may agree by itself goes to the Board; the rest to a committee. Whole days from the date in force. Source:
 * product.md 4b.7, domain.md F47 (Middlesbrough, Bromsgrove).
 */
export function route(revision: Revision, context: RouteContext): Route {
  const { action, plan, milestones } = context;
  const home = homeOf(action);
  if (home)
    return {
      to: "home",
      because: say("route.home", {
        ref: action.ref,
        there: home.ref,
        plan: home.plan,
      }),
    };
  const { milestoneMovesNeedNoCommittee } = plan.tolerance;
  const { to, milestoneId } = revision;
  const { inForce } = currentIn(context);
  if (
    milestoneId &&
    to &&
    inForce &&
    to <= inForce &&
    milestoneMovesNeedNoCommittee
  ) {
    const title = milestones.find((one) => one.id === milestoneId)?.title;
    return {
      to: "none",
      because: say("route.milestone", {
        milestone: title
          ? say("route.named", { title })
          : say("route.theMilestone"),
        to,
        ref: action.ref,
        inForce,
      }),
    };
  }
  return routeOfDates(action.ref, moveNow(revision, context), context);
}

/** The route of a move of an action's own date, before it is proposed as well as after. Source: as `route`. */
export function routeOfDates(ref: string, move: Move, powers: Powers): Route {
  const { power, board } = boardPower(powers);
  const what = moveWords(ref, move);
  if (isWithin(power, move))
    return {
      to: "board",
      because:
        power.kind === "upTo"
          ? say("route.board", { what, board, n: power.days })
          : say("route.boardAny", { what, board }),
    };
  if (move.to === null || move.from === null)
    return { to: "committee", because: say("route.committee", { what }) };
  return {
    to: "committee",
    because:
      power.kind === "upTo"
        ? say("route.tooFar", { what, board, n: power.days })
        : say("route.always", { what }),
  };
}

/** What the plan's Board may agree, and what the council calls it; nothing where there is none, and the furthest where there are several. */
function boardPower({ plan, bodies }: Powers): {
  readonly power: Power;
  readonly board: Sentence;
} {
  const [furthest] = bodies
    .filter(({ kind }) => kind === "board")
    .map((body) => ({
      power: powerOf(body, plan),
      board: bodySaid(body.title),
    }))
    .toSorted((a, b) => reachOf(b.power) - reachOf(a.power));
  return furthest ?? { power: { kind: "none" }, board: approverSaid(bodies) };
}

/** Whether a power covers a move; from or to "not yet agreed" has no length, so only a body that may agree any date agrees it. */
function isWithin(power: Power, { from, to }: Move): boolean {
  if (power.kind !== "upTo") return power.kind === "any";
  return from !== null && to !== null && daysBetween(from, to) <= power.days;
}

function moveWords(ref: string, { from, to }: Move): Worded {
  if (to === null) return say("move.undated", { ref });
  if (from === null) return say("move.first", { ref });
  const n = daysBetween(from, to);
  return n >= 0
    ? say("move.later", { ref, n })
    : say("move.earlier", { ref, n: -n });
}

/**
 * Whether this body may decide this proposal by itself: the one rule of every door, asked by the rule that records and by every screen
 * before it offers. What needs no body any body may decide; what another plan is home to no body of this one, whatever it is called. Refuses `notEntitled`. Source: product.md 4b.7.
 */
export function mayAgree(
  body: Body,
  revision: Revision,
  context: RouteContext,
): Answer<true, "notEntitled"> {
  const { action, plan } = context;
  const way = route(revision, context);
  if (way.to === "home") return no("notEntitled", way.because);
  const power = powerOf(body, plan);
  const move = moveNow(revision, context);
  if (way.to === "none" || isWithin(power, move)) return yes(true);
  const because =
    body.kind === "board"
      ? way.because
      : say("route.power", {
          what: moveWords(action.ref, move),
          body: body.title,
          power: powerSaid(power),
        });
  return no(
    "notEntitled",
    body.kind === "board"
      ? say("route.boardNotEntitled", { body: body.title, because })
      : say("route.notEntitled", { body: body.title, because }),
  );
}
