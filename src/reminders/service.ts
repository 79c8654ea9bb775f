// The parts of the service put together over one store of its own: what a tick, a press and a health check work with.
import {
  dayIn,
  type CalendarDate,
  type Instant,
} from "../domain/calendarDate.ts";
import { asId } from "../domain/id.ts";
import { sendWindow } from "../domain/sendWindow.ts";
import { calendarFor } from "../domain/workingDays.ts";
import { appToken } from "../sharepoint/appToken.ts";
import { connect, type Site } from "../sharepoint/connect.ts";
import { openPlanStore, type PlanStore } from "../sharepoint/planStore.ts";
import { readAbout } from "./about.ts";
import { idsFrom, type Press } from "./answer.ts";
import type { Card } from "./cards/element.ts";
import { digestCard } from "./cards/digestCard.ts";
import { viewOf } from "./cardOf.ts";
import { consumeAll } from "./delivery/consume.ts";
import type { Notes } from "./delivery/notes.ts";
import {
  usualTiming,
  type Ledger,
  type Queue,
  type Timing,
  type World,
} from "./delivery/ports.ts";
import { isOver, type Row } from "./delivery/row.ts";
import type { LocalQueue } from "./delivery/sqlite.ts";
import { makeJudge, stillTrue, type Parcel } from "./judge.ts";
import { errorFacts, type Log } from "./log.ts";
import { watchPlans, type PlanWatch } from "./planWatch.ts";
import { decide, readSnoozes, runDay, type RunReport } from "./run.ts";
import { linkTo, type ServiceSettings } from "./settings.ts";
import { makeTeamsWire } from "./teamsWire.ts";
import { carryOut } from "./verbs.ts";
import { goneCard } from "./cards/receiptCards.ts";

export interface ServiceParts {
  readonly settings: ServiceSettings;
  readonly ledger: Ledger & { all(): Promise<readonly Row[]> };
  readonly queue: Queue;
  readonly notes: Notes;
  readonly log: Log;
  readonly now: () => number;
  readonly timing?: Timing;
  /** Another store than the one the settings lead to: a test's. */
  readonly store?: PlanStore;
}

export type RunResult = Omit<RunReport, "digests" | "woken"> & {
  readonly digests: readonly (RunReport["digests"][number] & {
    readonly state: string;
    readonly via: string | null;
    readonly why: string | null;
  })[];
};

export class ReminderService {
  readonly parts: ServiceParts;
  readonly site: Site;
  readonly store: PlanStore;
  readonly watch: PlanWatch;
  readonly wire: ReturnType<typeof makeTeamsWire>;
  readonly world: World<Parcel>;
  readonly botToken: () => Promise<string>;
  readonly #asked = new Set<CalendarDate>();

  constructor(parts: ServiceParts) {
    const { settings, notes, now } = parts;
    const credentials = {
      tenantId: settings.tenantId,
      clientId: settings.clientId,
      privateKey: settings.privateKey,
      thumbprintSha256: settings.thumbprintSha256,
      ...(settings.localSignIn ? { localSignIn: settings.localSignIn } : {}),
    };
    const tokenFor = (siteUrl: string) => appToken({ ...credentials, siteUrl });
    this.parts = parts;
    this.site = connect({
      siteUrl: settings.siteUrl,
      getToken: tokenFor(settings.siteUrl),
      userAgent: "NONISV|Waymark|Reminders/1.0",
    });
    this.store = parts.store ?? openPlanStore(this.site);
    this.watch = watchPlans({ store: this.store, now });
    const botToken = tokenFor("https://api.botframework.com");
    this.botToken = () => botToken();
    this.wire = makeTeamsWire({
      settings,
      notes,
      botToken,
      graphToken: tokenFor("https://graph.microsoft.com"),
    });
    this.world = this.#world();
  }

  /** Today in the councils' zone. */
  today(): CalendarDate {
    return dayIn(this.#instant());
  }

  /** What is due, to whom and why; nothing is written. */
  async preview(day: CalendarDate): Promise<RunResult> {
    const { plans, ...due } = await decide(
      {
        notes: this.parts.notes,
        watch: this.watch,
        tenant: this.parts.settings.tenantId,
      },
      day,
    );
    const unreadable = plans.reduce(
      (sum, { overview }) => sum + overview.unreadable.length,
      0,
    );
    return {
      ...due,
      digests: due.digests.map((digest) => ({
        ...digest,
        state: "notSent",
        via: null,
        why: null,
      })),
      correlation: "dry run",
      planned: 0,
      held: null,
      unreadable,
    };
  }

  /** The timer: plans the day while its hours are open, and always brings back what lies idle. */
  async tick(): Promise<void> {
    const today = this.today();
    const plans = await this.watch.readAll();
    const open = plans.some(
      ({ overview: { plan }, settings }) =>
        sendWindow(
          this.#instant(),
          today,
          plan.timeZone,
          settings,
          calendarFor(plan.nation, settings.localDays),
        ) === "open",
    );
    if (open) await this.#run(today);
    else await this.parts.notes.put("service", "lastTick", this.#instant());
  }

  /** A person asks for a day now: hours do not hold it back; working days, and what was told before, do. */
  async runNow(day: CalendarDate, queue: LocalQueue): Promise<RunResult> {
    this.#asked.add(day);
    const report = await this.#run(day);
    await this.drain(queue);
    await this.writeLines();
    const rows = new Map(
      (await this.parts.ledger.all()).map((row) => [row.key, row]),
    );
    return {
      ...report,
      digests: report.digests.map((digest) => {
        const row = rows.get(digest.key);
        return {
          ...digest,
          state: row?.state ?? "notSent",
          via: row?.via ?? null,
          why: row?.why ?? null,
        };
      }),
    };
  }

  /** Handles every message that is visible now. */
  async drain(queue: LocalQueue): Promise<number> {
    return consumeAll(this.world, queue, (card, error) =>
      this.parts.log.warn("delivery failed", { card, ...errorFacts(error) }),
    );
  }

  /** A press on a card: the digest's own, or one action's. Afterwards the newest card follows the action. */
  async press(press: Press): Promise<Card> {
    if (press.data.verb === "back" || press.data.item === "")
      return this.#digest(press);
    return carryOut(
      {
        store: this.store,
        watch: this.watch,
        notes: this.parts.notes,
        links: this.parts.settings,
        now: this.parts.now,
        log: this.parts.log,
      },
      press,
    );
  }

  /** The readable log in the Reminders list: one line a reminder, with what came of it. Ids come from the keys, so a repeat adds nothing. */
  async writeLines(): Promise<number> {
    const { ledger, notes } = this.parts;
    const ended = (await ledger.all()).filter((row) => isOver(row.state));
    const logged = await notes.among(
      "logged",
      ended.map(({ key }) => key),
    );
    const fresh = ended.filter(({ key }) => !logged.has(key));
    const lines = fresh.flatMap((row) => linesOf(row, this.#instant()));
    if (lines.length > 0) await this.store.addAll("reminders", lines);
    for (const { key } of fresh) await notes.put("logged", key, "1");
    return lines.length;
  }

  /** Puts a card in the place of one that was sent. PUT may be repeated. */
  async replaceCard(
    conversation: { readonly id: string; readonly serviceUrl: string },
    activityId: string,
    card: Card,
  ): Promise<void> {
    await this.wire.put(conversation, activityId, card);
  }

  /** For the tab, the check command and whoever is on call. No names. */
  async health(
    queue: LocalQueue | null,
  ): Promise<Readonly<Record<string, unknown>>> {
    const { ledger, notes, now } = this.parts;
    const open = await ledger.open();
    const oldest = Math.min(...open.map(({ movedAt }) => movedAt));
    const lastRun: unknown = JSON.parse(
      (await notes.get("service", "lastRun")) ?? "null",
    );
    const pausedUntil = await ledger.pausedUntil();
    return {
      lastRun,
      backlog: open.length,
      oldestOpenMinutes:
        open.length === 0 ? null : Math.round((now() - oldest) / 60_000),
      pausedUntil:
        pausedUntil > now() ? new Date(pausedUntil).toISOString() : null,
      queue: queue ? await queue.depth() : null,
    };
  }

  #instant(): Instant {
    return new Date(this.parts.now()).toISOString() as Instant;
  }

  #run(day: CalendarDate): Promise<RunReport> {
    const { ledger, notes, log, settings } = this.parts;
    return runDay(
      {
        world: this.world,
        ledger,
        notes,
        watch: this.watch,
        tenant: settings.tenantId,
        log,
      },
      day,
    );
  }

  #world(): World<Parcel> {
    const { ledger, queue, notes, now, timing, settings } = this.parts;
    const judge = makeJudge({
      watch: this.watch,
      links: settings,
      now,
      snoozes: () => readSnoozes(notes),
      atOnce: (day) => this.#asked.has(day),
    });
    return {
      ledger,
      queue,
      wire: this.wire,
      timing: timing ?? usualTiming,
      now,
      elapsed: () => performance.now(),
      random: Math.random,
      judge,
      told: async (row) => {
        for (const { key } of readAbout(row).reminders)
          await notes.insert("told", key, row.day);
      },
    };
  }

  /** The digest again, as it is now: what has been answered meanwhile is gone from it. */
  async #digest({ data }: Press): Promise<Card> {
    const { ledger, settings, notes } = this.parts;
    const row = await ledger.get(data.card);
    if (!row) return goneCard("en", linkTo(settings, null));
    const about = readAbout(row);
    const { plans, reminders } = await stillTrue(
      { watch: this.watch, snoozes: () => readSnoozes(notes) },
      about,
      row.day,
    );
    const rows = reminders.flatMap((told) => {
      const plan = plans.get(told.planId);
      const action = plan?.actions.get(told.actionId);
      return plan && action
        ? [{ action: viewOf(plan, action, this.today(), settings), told }]
        : [];
    });
    return digestCard({
      language: about.language,
      key: row.key,
      rows,
      link: linkTo(settings, null),
    });
  }
}

function linesOf(row: Row, recorded: Instant) {
  const { recipient, reminders } = readAbout(row);
  return reminders.map(({ key, planId, actionId, rule, words }) => ({
    id: asId<"ReminderLine">(idsFrom(`${row.key}|${key}`)()),
    planId,
    actionId,
    recipient,
    day: row.day,
    rule,
    channel: row.via ?? "none",
    result: row.state,
    why: row.why ?? words,
    recorded,
  }));
}
