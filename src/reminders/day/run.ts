// One tick: read the plans, decide what is due, put it into the ledger, bring back what lies idle. Any number may run at once.
import { randomUUID } from "node:crypto";
import {
  parseDate,
  type CalendarDate,
} from "../../domain/values/calendarDate.ts";
import type { PlanId } from "../../domain/values/id.ts";
import { heldBack, mayBeBlast } from "../../domain/reminding/blastGuard.ts";
import {
  remindersDue,
  type Digest,
  type RemindersDue,
} from "../../domain/reminding/reminder.ts";
import {
  summariesDue,
  type Summary,
} from "../../domain/reminding/reminderSummaries.ts";
import { counted } from "../../domain/values/wording.ts";
import type { Trouble } from "../../domain/reminding/reminderTroubles.ts";
import { aboutOf, isUnasked } from "../messages/about.ts";
import { knownTeams } from "../wire/botTeams.ts";
import type { Language } from "../cards/frame.ts";
import { correlationNow } from "../basics/correlation.ts";
import { plan, sweep } from "../delivery/planning.ts";
import type { Notes } from "../delivery/notes.ts";
import type { Ledger, DeliveryPorts } from "../delivery/ports.ts";
import { plannedRow, type LedgerRow } from "../delivery/row.ts";
import type { Log } from "../basics/log.ts";
import { readSnoozes } from "../plans/snoozes.ts";
import { allWishes } from "../plans/wishes.ts";
import type { OwnWishes } from "../../domain/reminding/ownWishes.ts";
import { addressOf } from "../../domain/reminding/reminderPeople.ts";
import type { Person } from "../../domain/plan/person.ts";
import { summaryRow } from "./summaries.ts";
import { toRemind, type PlanNow } from "../plans/planNow.ts";
import type { PlanWatch } from "../plans/planWatch.ts";
import { takeInTold, type ToldList } from "./toldBefore.ts";

interface RunParts<P> {
  readonly world: DeliveryPorts<P>;
  readonly ledger: Ledger & { all(): Promise<readonly LedgerRow[]> };
  readonly notes: Notes;
  readonly watch: Pick<PlanWatch, "released">;
  readonly tenant: string;
  readonly log: Log;
  /** The readable log; left out where there is none to ask. */
  readonly list?: ToldList;
}

export interface RunReport extends RemindersDue {
  readonly correlation: string;
  /** New rows in the ledger: 0 on a second run of the day. */
  readonly planned: number;
  readonly woken: number;
  /** Set when the run looked like a bad import and was held for a person to release. */
  readonly held: string | null;
  readonly unreadable: number;
}

/** Everything a day would bring, with what was told before taken out. Sends nothing, writes nothing. */
export async function decide(
  parts: Pick<RunParts<unknown>, "notes" | "tenant">,
  plans: readonly PlanNow[],
  today: CalendarDate,
): Promise<RemindersDue & { readonly unreadable: number }> {
  const asked = {
    tenant: parts.tenant,
    plans: plans.map(toRemind),
    today,
    leavers: leaversOf(plans),
    snoozes: await readSnoozes(parts.notes),
  };
  const notes = await parts.notes.list("told");
  const told = new Map(
    [...notes].map(([key, on]) => [key, parseDate(on) ?? today] as const),
  );
  const due = remindersDue({ ...asked, told });
  return {
    ...due,
    troubles: [...due.troubles, ...(await inNoTeam(parts.notes, plans))],
    unreadable: plans.reduce(
      (sum, { overview }) => sum + overview.unreadable.length,
      0,
    ),
  };
}

/** A channel was chosen, and Teams has told of no team: a post in doubt could not be read back, nor leavers noticed. */
async function inNoTeam(
  notes: Notes,
  plans: readonly PlanNow[],
): Promise<readonly Trouble[]> {
  const waiting = plans.filter(
    ({ settings }) => settings.on && settings.channel !== null,
  );
  if (waiting.length === 0 || (await knownTeams(notes)).length > 0) return [];
  return waiting.map(({ overview: { plan } }) => ({
    planId: plan.id,
    ref: null,
    kind: "noTeam",
    words: `${plan.title}: reminders are to go to a channel, and Teams has not told Waymark that it is in a team. Have an owner of the team add the Waymark app; if it is there, remove it and add it again.`,
  }));
}

/** Plans and sends on its way what the plans, as they were just read, bring on the day. */
export async function runDay<P>(
  parts: RunParts<P>,
  plans: readonly PlanNow[],
  today: CalendarDate,
): Promise<RunReport> {
  const correlation = correlationNow() ?? randomUUID();
  const due = await decideOnce(parts, plans, today);
  const made = {
    correlation,
    today,
    now: parts.world.now(),
    wishes: await allWishes(parts.notes),
  };
  const rows = digestRows(due.digests, plans, made);
  const held = await blast(parts, rows.length, plans, today);
  const planned = held
    ? 0
    : await plan(parts.world, [
        ...rows,
        ...summaryRows(parts.tenant, plans, made),
      ]);
  const woken = await sweep(parts.world);
  await noteRun(parts, {
    day: today,
    planned,
    woken,
    held,
    troubles: due.troubles.length,
  });
  parts.log.info("run", {
    correlation,
    day: today,
    digests: rows.length,
    planned,
    woken,
    held: held !== null,
    troubles: due.troubles.length,
  });
  return { ...due, correlation, planned, woken, held };
}

/** What is due. Where anything is, the Reminders list is asked first whether the ledger knows what was delivered. */
async function decideOnce<P>(
  parts: RunParts<P>,
  plans: readonly PlanNow[],
  today: CalendarDate,
): ReturnType<typeof decide> {
  const due = await decide(parts, plans, today);
  const planId = due.digests[0]?.reminders[0]?.planId;
  if (!parts.list || planId === undefined) return due;
  const { ledger, notes, tenant, list, log } = parts;
  const cards = await takeInTold(
    { ledger, notes, tenant, list, now: parts.world.now() },
    due.digests,
    today,
  );
  if (cards === 0) return due;
  log.warn("ledger lost", { cards });
  const again = await decide(parts, plans, today);
  return { ...again, troubles: [...again.troubles, lost(planId, cards)] };
}

function lost(planId: PlanId, cards: number): Trouble {
  return {
    planId,
    ref: null,
    kind: "storeLost",
    words: `The reminder service did not know ${counted(cards, "card")} that the Reminders list says ${cards === 1 ? "was" : "were"} delivered: its store was lost, or put back from a backup. They are not sent again. What was on its way at that moment may come twice: have whoever looks after Waymark see to the store's backups.`,
  };
}

async function noteRun<P>(
  { notes, world }: RunParts<P>,
  run: Readonly<Record<string, unknown>>,
): Promise<void> {
  const at = new Date(world.now()).toISOString();
  await notes.put("service", "lastRun", JSON.stringify({ at, ...run }));
}

/** Read with every plan, and the same for all. */
function leaversOf(plans: readonly PlanNow[]): ReadonlySet<string> {
  return plans[0]?.leavers ?? new Set();
}

/** What every row of one run has in common. */
interface Made {
  readonly correlation: string;
  readonly today: CalendarDate;
  readonly now: number;
  /** What people asked of their cards, by address. */
  readonly wishes: ReadonlyMap<string, OwnWishes>;
}

/** Their own, else what is usual. */
const languageFor = (
  { wishes }: Made,
  recipient: Person,
  usual: Language,
): Language => wishes.get(addressOf(recipient) ?? "")?.language ?? usual;

function languagesOf(plans: readonly PlanNow[]): ReadonlyMap<PlanId, Language> {
  return new Map(
    plans.map(({ overview, settings }) => [
      overview.plan.id,
      settings.language,
    ]),
  );
}

function digestRows(
  digests: readonly Digest[],
  plans: readonly PlanNow[],
  made: Made,
) {
  const languageOf = languagesOf(plans);
  return digests.map((digest) => {
    const [first] = digest.reminders;
    const usual = (first && languageOf.get(first.planId)) ?? "en";
    const language = languageFor(made, digest.recipient, usual);
    const about = aboutOf(digest, language, made.correlation);
    return plannedRow(digest.key, digest.day, "chat", about, made.now);
  });
}

function summaryRows(tenant: string, plans: readonly PlanNow[], made: Made) {
  const { correlation, today, now } = made;
  const languageOf = languagesOf(plans);
  const asked = {
    tenant,
    plans: plans.map(toRemind),
    leavers: leaversOf(plans),
  };
  return summariesDue(asked, today).map((summary) =>
    summaryRow(
      summary,
      today,
      summary.kind === "lead"
        ? languageFor(made, summary.recipient, languageIn(languageOf, summary))
        : languageIn(languageOf, summary),
      correlation,
      now,
    ),
  );
}

function languageIn(
  languageOf: ReadonlyMap<PlanId, Language>,
  summary: Summary,
): Language {
  const planId =
    summary.kind === "lead" ? summary.plans[0]?.planId : summary.planId;
  return (planId && languageOf.get(planId)) ?? "en";
}

/** Why the day is held for a person to release; null when it goes. */
async function blast<P>(
  parts: RunParts<P>,
  cards: number,
  plans: readonly PlanNow[],
  today: CalendarDate,
): Promise<string | null> {
  if (!mayBeBlast(cards, today, parts.watch.released())) return null;
  const officers = new Set(
    plans.flatMap(({ overview }) =>
      overview.posts.flatMap((post) =>
        post.holders.map(({ person }) => person.objectId ?? person.name),
      ),
    ),
  );
  const before = (await parts.ledger.all())
    .filter(isUnasked)
    .map(({ day }) => day)
    .filter((day) => day !== today);
  return heldBack({ cards, before, officers: officers.size });
}
