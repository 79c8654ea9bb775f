// The month's summaries and closed meetings on their way: rows of the ledger like any card, built from the plans as they are when they go.
import type { CalendarDate } from "../domain/calendarDate.ts";
import type { ActionId } from "../domain/id.ts";
import { historyOf } from "../domain/history/planHistory.ts";
import { position } from "../domain/position.ts";
import { holdersOn } from "../domain/post.ts";
import {
  exceptionsOf,
  type Summary,
} from "../domain/reminding/reminderSummaries.ts";
import {
  calendarFor,
  workingDaysBetween,
} from "../domain/dates/workingDays.ts";
import type { About } from "./about.ts";
import { viewOf } from "./cardOf.ts";
import {
  channelSummaryCard,
  meetingCard,
  monthlySummaryCard,
  type SummaryRow,
} from "./cards/summaryCards.ts";
import type { Language } from "./cards/frame.ts";
import { plannedRow, type Row } from "./delivery/row.ts";
import { hashed } from "./log.ts";
import type { Parcel } from "./parcel.ts";
import type { PlanNow } from "./planNow.ts";
import type { PlanWatch } from "./planWatch.ts";
import { linkTo, type ServiceSettings } from "./settings.ts";

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
): Omit<Row, "version"> {
  const recipient =
    summary.kind === "lead"
      ? summary.recipient
      : { objectId: null, email: null, name: summary.channel };
  const about = { recipient, language, correlation, reminders: [], summary };
  const place = summary.kind === "lead" ? "chat" : "channel";
  return plannedRow(summary.key, day, place, JSON.stringify(about), now);
}

/** The card of a summary as it is now. A lead without exceptions is told so: silence would look like a fault. */
export async function summaryParcel(
  parts: Sources,
  row: Row,
  about: About,
  summary: Summary,
): Promise<Parcel> {
  const { language } = about;
  if (summary.kind === "lead") {
    const rows = await leadRows(parts, row.day, summary);
    const card = monthlySummaryCard({
      language,
      day: row.day,
      rows,
      link: linkTo(parts.links, null),
    });
    return { about, card, summary: card.fallbackText };
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
    return { about, card, summary: card.fallbackText };
  }
  const card = channelSummaryCard({
    ...standing(parts, plan, row.day),
    language,
    day: row.day,
    keyHash: hashed(row.key),
    planTitle: plan.overview.plan.title,
    link: linkTo(parts.links, null),
  });
  return { about, card, summary: card.fallbackText };
}

async function leadRows(
  { watch, links }: Sources,
  day: CalendarDate,
  { plans }: Extract<Summary, { kind: "lead" }>,
): Promise<readonly SummaryRow[]> {
  const rows: SummaryRow[] = [];
  for (const { planId, posts } of plans) {
    const plan = await watch.now(planId);
    const themes = new Set<string>(
      plan.overview.themes
        .filter(({ lead }) => lead !== null && posts.includes(lead))
        .map(({ id }) => id),
    );
    const theirs = new Set<ActionId>(
      [...plan.actions.values()]
        .filter(({ themeId }) => themes.has(themeId))
        .map(({ id }) => id),
    );
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
  const { overview, actions, logs, settings } = plan;
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
  const { counts, overdue } = position(historyOf(record), { asAt: day });
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
      const holder = post && holdersOn(post, day)[0]?.person;
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
    done: counts.completed,
    total: counts.total,
    late: overdue.length,
    rows,
  };
}
