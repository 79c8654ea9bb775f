// From the plan as it is now to the card a person gets: the view of an action, and which of the cards fits the reason.
import { standingDecisions } from "../../domain/history/decisionLog.ts";
import { createHash } from "node:crypto";
import type { Action } from "../../domain/plan/action.ts";
import type { ActionLog } from "../../domain/history/actionLog.ts";
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import { ownLines } from "../../domain/plan/ownColumns.ts";
import type { Person } from "../../domain/plan/person.ts";
import { holdersOn } from "../../domain/plan/post.ts";
import { openQuestions } from "../../domain/progress/questions.ts";
import { reportableStatuses, statusSaid } from "../../domain/plan/status.ts";
import { openClaim } from "../../domain/history/updateLog.ts";
import { actionCard, type KeptInputs } from "../cards/actionCard.ts";
import {
  confirmCard,
  decidedCard,
  escalationCard,
  questionCard,
} from "../cards/askingCards.ts";
import type { Card, Element } from "../cards/element.ts";
import type { ActionOnCard, Language, ReminderReason } from "../cards/frame.ts";
import type { PlanNow } from "../plans/planNow.ts";
import { linkTo, type ServiceSettings } from "../basics/settings.ts";

type Links = Pick<ServiceSettings, "teamsUrl" | "teamsAppId">;

/** A person in one order of parts: the same facts are the same text, whoever put them together. */
const inOrder = ({ name, email, objectId }: Person) => ({
  name,
  email,
  objectId,
});

/** A short text that changes whenever what a card shows of the action changes. */
export function seenOf({ current, title, accountable }: Action): string {
  const last = current.lastUpdate;
  const lastUpdate = last && { ...last, by: inOrder(last.by) };
  return createHash("sha256")
    .update(JSON.stringify([{ ...current, lastUpdate }, title, accountable]))
    .digest("base64url")
    .slice(0, 16);
}

/** An action as cards show it. Titles and notes stay away from sensitive plans and exempt actions. */
export function viewOf(
  plan: PlanNow,
  action: Action,
  today: CalendarDate,
  links: Links,
): ActionOnCard {
  const { overview, settings } = plan;
  const { current } = action;
  const post = overview.posts.find(({ id }) => id === action.accountable);
  const hidden = settings.sensitive || action.exempt !== null;
  // Somebody called by the post, as a shared account is, is not named twice.
  const holders = post
    ? holdersOn(post, today)
        .map(({ person }) => person.name)
        .filter((name) => name !== post.title)
    : [];
  const statusWord = statusSaid(overview.plan, current.status);
  return {
    planId: overview.plan.id,
    planTitle: overview.plan.shortName || overview.plan.title,
    actionId: action.id,
    ref: action.ref,
    title: hidden ? null : action.title,
    inForce: current.inForce,
    status: current.status,
    statusWord,
    statuses: reportableStatuses
      .filter(
        (status) => status !== "completed" || current.status === "completed",
      )
      .map((value) => ({ title: statusSaid(overview.plan, value), value })),
    lastUpdate: current.lastUpdate && {
      on: current.lastUpdate.on,
      by: current.lastUpdate.by.name,
      note: hidden ? null : current.lastUpdate.note,
    },
    responsible: post
      ? holders.length > 0
        ? `${post.title} (${holders.join(", ")})`
        : post.title
      : null,
    proposed: current.awaiting && { to: current.awaiting.to },
    link: linkTo(links, { planId: action.planId, actionId: action.id }),
    seen: seenOf(action),
    ...(hidden ? {} : { own: ownOnCards(overview.plan, action) }),
  };
}

function ownOnCards(plan: PlanNow["overview"]["plan"], action: Action) {
  return ownLines(action, plan)
    .filter(({ column }) => column.onCards)
    .map(({ column, words }) => ({ title: column.title, value: words }));
}

interface CardAsked {
  readonly plan: PlanNow;
  readonly action: Action;
  readonly log: ActionLog;
  readonly told: ReminderReason;
  readonly language: Language;
  readonly key: string;
  readonly today: CalendarDate;
  readonly links: Links;
  readonly back: boolean;
  readonly kept?: KeptInputs;
  readonly notice?: readonly Element[];
}

/** The one card that fits the reason. */
export function cardFor(asked: CardAsked): Card {
  const { told, log, action } = asked;
  const asking = {
    ...asked,
    action: viewOf(asked.plan, action, asked.today, asked.links),
  };
  if (told.rule.startsWith("escalated"))
    return escalationCard(asking, officerOf(asked));
  if (told.rule === "claimWaiting") {
    const claim = openClaim(log.updates);
    if (claim)
      return confirmCard(asking, {
        by: claim.by.name,
        on: claim.actual,
        note: claim.note,
        evidence: claim.evidence.flatMap((id) => {
          const one = asked.plan.evidence.get(id);
          return one ? [one.title || (one.url ?? "")] : [];
        }),
      });
  }
  if (told.rule === "question") {
    const [question] = openQuestions(log.updates);
    if (question)
      return questionCard(asking, {
        id: question.id,
        words: question.note ?? "",
      });
  }
  if (told.rule === "proposalDecided") {
    const decision = standingDecisions(log.decisions).findLast(
      ({ ruling }) => ruling.kind === "endorsed" || ruling.kind === "refused",
    );
    if (
      decision?.ruling.kind === "endorsed" ||
      decision?.ruling.kind === "refused"
    )
      return decidedCard(asking, {
        endorsed: decision.ruling.kind === "endorsed",
        date: decision.ruling.kind === "endorsed" ? decision.ruling.date : null,
        minute: decision.minute,
        words: decision.words,
      });
  }
  return actionCard(asking);
}

function officerOf({
  plan,
  action,
  today,
}: CardAsked): { readonly email: string | null } | null {
  const post = plan.overview.posts.find(({ id }) => id === action.accountable);
  return post ? (holdersOn(post, today)[0]?.person ?? null) : null;
}
