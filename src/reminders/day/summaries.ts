// The month's summaries and closed meetings on their way: rows of the ledger like any card, built from the plans as they are when they go.
import type { CalendarDate } from "../../domain/values/calendarDate.ts";
import type { Action } from "../../domain/plan/action.ts";
import type { ActionId, PostId } from "../../domain/values/id.ts";
import { completionAt } from "../../domain/history/completion.ts";
import { historyOf } from "../../domain/history/planHistory.ts";
import { position } from "../../domain/history/position.ts";
import { holdersOn } from "../../domain/plan/post.ts";
import {
  exceptionsOf,
  type Summary,
} from "../../domain/reminding/reminderSummaries.ts";
import {
  calendarFor,
  workingDaysBetween,
} from "../../domain/dates/workingDays.ts";
import type { About } from "../messages/about.ts";
import { viewOf } from "../messages/cardOf.ts";
import {
  channelSummaryCard,
  meetingCard,
  monthlySummaryCard,
  type SummaryRow,
} from "../cards/summaryCards.ts";
import type { Language } from "../cards/frame.ts";
import { plannedRow, type LedgerRow } from "../delivery/row.ts";
import { hashed } from "../basics/log.ts";
import type { OutgoingMessage } from "../messages/outgoingMessage.ts";
import type { PlanNow } from "../plans/planNow.ts";
import type { PlanWatch } from "../plans/planWatch.ts";
import { linkTo, type ServiceSettings } from "../basics/settings.ts";

interface Sources {
  readonly watch: PlanWatch;
  readonly links: Pick<ServiceSettings, "teamsUrl" | "teamsAppId">;
}

/** A row for the ledger. */
export function summaryRow(
  summary: Summary,
  day: CalendarDate,
  language: Language,
  correlation: string,
  now: number,
): Omit<LedgerRow, "version"> {
  const recipient =
    summary.kind === "lead"
      ? summary.recipient
      : { objectId: null, email: null, name: summary.channel };
  const about = { recipient, language, correlation, reminders: [], summary };
  const place = summary.kind === "lead" ? "chat" : "channel";
  return plannedRow(summary.key, day, place, JSON.stringify(about), now);
}

/** The card of a summary as it is now. A lead without exceptions is told so: silence would look like a fault. */
export async function summaryMessage(
  parts: Sources,
  row: LedgerRow,
  about: About,
  summary: Summary,
): Promise<OutgoingMessage> {
  const { language } = about;
  if (summary.kind === "lead") {
    const rows = await leadRows(parts, row.day, summary);
    const card = monthlySummaryCard({
      language,
      day: row.day,
      rows,
      left: await leftIn(parts, row.day, summary),
      link: linkTo(parts.links, null),
    });
    return { about, card, summary: card.fallbackText, lines: [] };
  }
  const plan = await parts.watch.now(summary.planId);
  if (summary.kind === "meeting") {
    const card = meetingCard({
      ...summary,
      language,
      keyHash: hashed(row.key),
      planTitle: plan.overview.plan.shortName || plan.overview.plan.title,
      link: linkTo(parts.links, summary),
    });
    return { about, card, summary: card.fallbackText, lines: [] };
  }
  const card = channelSummaryCard({
    ...standing(parts, plan, row.day),
    language,
    day: row.day,
    keyHash: hashed(row.key),
    planTitle: plan.overview.plan.title,
    link: linkTo(parts.links, null),
  });
  return { about, card, summary: card.fallbackText, lines: [] };
}

/** Holders, gone from the team, of posts that answer for the lead's actions. */
async function leftIn(
  { watch }: Sources,
  day: CalendarDate,
  { plans }: Extract<Summary, { kind: "lead" }>,
): Promise<readonly { readonly name: string; readonly post: string }[]> {
  const left = new Map<string, { name: string; post: string }>();
  for (const { planId, posts } of plans) {
    const plan = await watch.now(planId);
    const { overview, leavers } = plan;
    const answering = new Set(
      ofLead(plan, posts).map(({ accountable }) => accountable),
    );
    for (const post of overview.posts.filter(({ id }) => answering.has(id)))
      for (const { person } of holdersOn(post, day))
        if (leavers.has(person.objectId ?? ""))
          left.set(`${post.id} ${person.objectId}`, {
            name: person.name,
            post: post.title,
          });
  }
  return [...left.values()];
}

/** The actions of the themes led from these posts. */
function ofLead(
  { overview, actions }: PlanNow,
  posts: readonly PostId[],
): readonly Action[] {
  const themes = new Set<string>(
    overview.themes
      .filter(({ lead }) => lead !== null && posts.includes(lead))
      .map(({ id }) => id),
  );
  return [...actions.values()].filter(({ themeId }) => themes.has(themeId));
}

async function leadRows(
  { watch, links }: Sources,
  day: CalendarDate,
  { plans }: Extract<Summary, { kind: "lead" }>,
): Promise<readonly SummaryRow[]> {
  const rows: SummaryRow[] = [];
  for (const { planId, posts } of plans) {
    const plan = await watch.now(planId);
    const theirs = new Set<ActionId>(ofLead(plan, posts).map(({ id }) => id));
    for (const told of exceptionsOf(
      await watch.dueNow(planId, day, []),
      theirs,
    )) {
      const action = plan.actions.get(told.actionId);
      if (action)
        rows.push({
          action: viewOf(plan, action, day, links),
          told,
          officer: null,
        });
    }
  }
  return rows;
}

/** The plan's own position, as every screen and paper counts it. */
function standing(
  { links }: Pick<Sources, "links">,
  plan: PlanNow,
  day: CalendarDate,
) {
  const { overview, actions, logs, settings, leavers } = plan;
  const all = [...logs.values()];
  const record = {
    plan: overview.plan,
    themes: overview.themes,
    posts: overview.posts,
    actions: [...actions.values()],
    updates: all.flatMap(({ updates }) => updates),
    revisions: all.flatMap(({ revisions }) => revisions),
    decisions: all.flatMap(({ decisions }) => decisions),
    milestones: [],
    bodies: [],
    meetings: [],
    risks: [],
    evidence: [],
  };
  const history = historyOf(record);
  const { overdue } = position(history, { asAt: day });
  const late = new Set<string>(overdue);
  const calendar = calendarFor(overview.plan.nation, settings.localDays);
  const rows = record.actions
    .filter(({ ref }) => late.has(ref))
    .toSorted((a, b) =>
      (a.current.inForce ?? "") < (b.current.inForce ?? "") ? -1 : 1,
    )
    .map((action): SummaryRow => {
      const { inForce } = action.current;
      const post = overview.posts.find(({ id }) => id === action.accountable);
      const holder =
        post &&
        holdersOn(post, day).find(
          ({ person }) => !leavers.has(person.objectId ?? ""),
        )?.person;
      return {
        action: viewOf(plan, action, day, links),
        told: {
          rule: "late",
          days: inForce && workingDaysBetween(inForce, day, calendar),
          on: inForce,
          by: null,
          as: "named",
        },
        officer: holder?.objectId
          ? { objectId: holder.objectId, name: holder.name }
          : null,
      };
    });
  return {
    completion: completionAt(history, { asAt: day, knownAt: day }),
    late: overdue.length,
    rows,
  };
}
