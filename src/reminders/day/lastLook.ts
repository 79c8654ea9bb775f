// The last look before a card goes: is it still its day and hour, and what of it is still true? Builds the card from the plan as it is now.
import type {
  CalendarDate,
  Instant,
} from "../../domain/values/calendarDate.ts";
import type { Summary } from "../../domain/reminding/reminderSummaries.ts";
import type { PutOff } from "../../domain/reminding/snooze.ts";
import {
  hoursFor,
  noWishes,
  type OwnWishes,
} from "../../domain/reminding/ownWishes.ts";
import { addressOf } from "../../domain/reminding/reminderPeople.ts";
import { sendWindow } from "../../domain/reminding/sendWindow.ts";
import { calendarFor } from "../../domain/dates/workingDays.ts";
import { readAbout, type About } from "../messages/about.ts";
import {
  digestCard,
  digestLines,
  summaryOf,
  type DigestRow,
} from "../cards/digestCard.ts";
import type { Card } from "../cards/element.ts";
import { cardFor, viewOf } from "../messages/cardOf.ts";
import type { Verdict } from "../delivery/ports.ts";
import type { LedgerRow } from "../delivery/row.ts";
import type { OutgoingMessage } from "../messages/outgoingMessage.ts";
import type { PlanNow } from "../plans/planNow.ts";
import type { PlanWatch } from "../plans/planWatch.ts";
import { summaryMessage } from "./summaries.ts";
import { linkTo, type ServiceSettings } from "../basics/settings.ts";

export interface LastLookParts {
  readonly watch: PlanWatch;
  readonly links: Pick<ServiceSettings, "teamsUrl" | "teamsAppId">;
  readonly now: () => number;
  readonly snoozes: () => Promise<readonly PutOff[]>;
  /** What the person a card goes to asked of theirs. */
  readonly wishesOf: (person: string | null) => Promise<OwnWishes>;
  /** True when a person asked for the run: hours do not hold it back. */
  readonly atOnce: (day: CalendarDate) => boolean;
}

/** How many rows when Teams found six too large. */
const fewerRows = 3;

/** The reminders of a row that still hold, with the plan and the words of this moment. */
export async function stillTrue(
  parts: Pick<LastLookParts, "watch" | "snoozes">,
  about: About,
  day: CalendarDate,
): Promise<{
  readonly plans: ReadonlyMap<string, PlanNow>;
  readonly reminders: About["reminders"];
}> {
  const snoozes = await parts.snoozes();
  const plans = new Map<string, PlanNow>();
  const due = new Map<string, About["reminders"][number]>();
  for (const planId of new Set(about.reminders.map((one) => one.planId))) {
    const found = await parts.watch.dueNow(planId, day, snoozes);
    for (const one of found) due.set(one.key, one);
    plans.set(planId, await parts.watch.now(planId));
  }
  return {
    plans,
    reminders: about.reminders.flatMap(({ key }) => due.get(key) ?? []),
  };
}

export function makeLastLook(
  parts: LastLookParts,
): (row: LedgerRow) => Promise<Verdict<OutgoingMessage>> {
  return async (row) => {
    const about = readAbout(row);
    const { summary } = about;
    const { plans, reminders } = summary
      ? await plansOf(parts, summary)
      : await stillTrue(parts, about, row.day);
    // Somebody closed the meeting just now and waits for the channel to hear of it: quiet hours are for reminders.
    const wishes =
      summary && summary.kind !== "lead"
        ? noWishes
        : await parts.wishesOf(addressOf(about.recipient));
    const held =
      summary?.kind === "meeting"
        ? null
        : hours(parts, row, [...plans.values()], wishes);
    if (held) return held;
    if (summary && wishes.quietUntil !== null && row.day < wishes.quietUntil)
      return { kind: "suppress", why: "Its person has put everything off." };
    if (summary)
      return {
        kind: "send",
        parcel: await summaryMessage(parts, row, about, summary),
      };
    if (reminders.length === 0)
      return {
        kind: "suppress",
        why: "Nothing in it was still needed when it was about to go: done, updated or put off meanwhile.",
      };
    return {
      kind: "send",
      parcel: parcelOf(parts, row, { ...about, reminders }, plans),
    };
  };
}

async function plansOf({ watch }: LastLookParts, summary: Summary) {
  const ids =
    summary.kind === "lead"
      ? summary.plans.map(({ planId }) => planId)
      : [summary.planId];
  const plans = new Map<string, PlanNow>();
  for (const id of ids) plans.set(id, await watch.now(id));
  return { plans, reminders: [] };
}

function hours(
  parts: LastLookParts,
  row: LedgerRow,
  plans: readonly PlanNow[],
  wishes: OwnWishes,
): Verdict<OutgoingMessage> | null {
  if (parts.atOnce(row.day)) return null;
  const moment = new Date(parts.now()).toISOString() as Instant;
  const windows = plans.map(({ overview: { plan }, settings }) =>
    sendWindow(
      moment,
      row.day,
      plan.timeZone,
      hoursFor(wishes, settings),
      calendarFor(plan.nation, settings.localDays),
    ),
  );
  if (windows.includes("open")) return null;
  if (windows.includes("notYet")) return { kind: "wait", ms: 5 * 60_000 };
  return {
    kind: "expire",
    why: "Its day or its hours were over. Tomorrow's card is worked out anew.",
  };
}

/** The card of a row with these reminders, from the plans as they are now. */
export function parcelOf(
  parts: Pick<LastLookParts, "links">,
  row: LedgerRow,
  about: About,
  plans: ReadonlyMap<string, PlanNow>,
): OutgoingMessage {
  const rows = rowsOf(parts, row.day, about.reminders, plans);
  const digest = {
    language: about.language,
    key: row.key,
    rows,
    link: linkTo(parts.links, null),
    ...(row.shorter ? { mostRows: fewerRows } : {}),
  };
  return {
    about,
    card: single(parts, row, about, plans) ?? digestCard(digest),
    summary: summaryOf(digest),
    lines: digestLines(digest),
  };
}

export function rowsOf(
  { links }: Pick<LastLookParts, "links">,
  day: CalendarDate,
  reminders: About["reminders"],
  plans: ReadonlyMap<string, PlanNow>,
): readonly DigestRow[] {
  return reminders.flatMap((told) => {
    const plan = plans.get(told.planId);
    const action = plan?.actions.get(told.actionId);
    return plan && action
      ? [{ action: viewOf(plan, action, day, links), told }]
      : [];
  });
}

/** One reminder needs no digest: its own card, at once. */
function single(
  parts: Pick<LastLookParts, "links">,
  row: LedgerRow,
  about: About,
  plans: ReadonlyMap<string, PlanNow>,
): Card | null {
  const [told, ...more] = about.reminders;
  const plan = told && plans.get(told.planId);
  const action = told && plan?.actions.get(told.actionId);
  if (!told || !plan || !action || more.length > 0) return null;
  const log = plan.logs.get(action.id) ?? {
    updates: [],
    revisions: [],
    decisions: [],
  };
  return cardFor({
    plan,
    action,
    log,
    told,
    language: about.language,
    key: row.key,
    today: row.day,
    links: parts.links,
    back: false,
  });
}
