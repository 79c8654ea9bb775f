// The parts of the service put together over one store of its own: what a tick, a press and a health check work with.
import { randomUUID } from "node:crypto";
import {
  dayIn,
  type CalendarDate,
  type Instant,
} from "../domain/values/calendarDate.ts";
import { sendWindow } from "../domain/reminding/sendWindow.ts";
import type { ServiceHealth } from "../domain/checks/serviceHealth.ts";
import { calendarFor } from "../domain/dates/workingDays.ts";
import { aheadNotes } from "../domain/reminding/aheadNotes.ts";
import { addressOf } from "../domain/reminding/reminderPeople.ts";
import { signerOf, tokensOf, watchCertificate } from "./signIn/signIn.ts";
import { connect, type Site } from "../sharepoint/wire/connect.ts";
import { openPlanStore, type PlanStore } from "../sharepoint/planStore.ts";
import {
  newestReminderLine,
  readReminderLines,
} from "../sharepoint/plan/reminderLines.ts";
import { readAbout } from "./messages/about.ts";
import { addressInTeams } from "./asking/addressInTeams.ts";
import { sendAsked } from "./day/askedToday.ts";
import { makeFinder, type Finder } from "./press/findAction.ts";
import { plansForPeople } from "./asking/plansForPeople.ts";
import { wordsOf, type AnswerParts, type Press } from "./press/answer.ts";
import type { Card } from "./cards/element.ts";
import { makeCardSync } from "./day/cardSync.ts";
import { isOnDigest, pressOnDigest } from "./press/digestPress.ts";
import { outOfReachCard } from "./cards/waitingCards.ts";
import { correlationNow, under } from "./basics/correlation.ts";
import { consumeAll } from "./delivery/consume.ts";
import type { Notes } from "./delivery/notes.ts";
import {
  type CountedQueue,
  type StoredLedger,
  type Timing,
  type DeliveryPorts,
} from "./delivery/ports.ts";
import type { LedgerRow } from "./delivery/row.ts";
import type { LocalQueue } from "./delivery/sqlite.ts";
import type { LastLookParts } from "./day/lastLook.ts";
import type { OutgoingMessage } from "./messages/outgoingMessage.ts";
import { forgetOld } from "./day/forget.ts";
import { healthOf, keepHealth } from "./health.ts";
import { followLog } from "./day/copies.ts";
import { errorFacts, type Log } from "./basics/log.ts";
import { makeOutbox, type Outbox } from "./press/outbox.ts";
import type { PlanNow } from "./plans/planNow.ts";
import { watchPlans, type PlanWatch } from "./plans/planWatch.ts";
import { writeReadableLog } from "./day/readableLog.ts";
import { leaversIn, readRosters } from "./wire/roster.ts";
import { decide, runDay, type RunReport } from "./day/run.ts";
import { dryResult, resultOf, type RunResult } from "./day/runResult.ts";
import { seenInChat } from "./press/seenInChat.ts";
import { linkTo, type ServiceSettings } from "./basics/settings.ts";
import { readSnoozes } from "./plans/snoozes.ts";
import { wishesOf } from "./plans/wishes.ts";
import { tellMeetings } from "./day/tellMeetings.ts";
import { languageOf, makeTeamsWire } from "./wire/teamsWire.ts";
import { carryOut } from "./press/verbs.ts";
import { makeDeliveryPorts } from "./day/deliveryPorts.ts";

interface ServiceParts {
  readonly settings: ServiceSettings;
  readonly ledger: StoredLedger;
  readonly queue: CountedQueue;
  readonly notes: Notes;
  readonly log: Log;
  readonly now: () => number;
  readonly timing?: Timing;
  /** Another store than the one the settings lead to: a test's. */
  readonly store?: PlanStore;
}

export class ReminderService {
  readonly parts: ServiceParts;
  readonly site: Site;
  readonly store: PlanStore;
  readonly watch: PlanWatch;
  readonly wire: ReturnType<typeof makeTeamsWire>;
  readonly world: DeliveryPorts<OutgoingMessage>;
  readonly botToken: () => Promise<string>;
  readonly outbox: Outbox;
  /** The plans as a person may read them: for their assistant, and for what they look for in a chat. */
  readonly plansOf: ReturnType<typeof plansForPeople>;
  readonly finder: Finder;
  readonly #asked = new Set<CalendarDate>();
  readonly judge: LastLookParts;
  readonly #sync: (today: CalendarDate) => Promise<number>;
  readonly #follow: () => Promise<void>;

  constructor(parts: ServiceParts) {
    const { settings, notes, now } = parts;
    const tokenFor = tokensOf(settings);
    this.parts = parts;
    this.site = connect({
      siteUrl: settings.siteUrl,
      listPrefix: settings.listPrefix,
      getToken: tokenFor(settings.siteUrl),
      userAgent: "NONISV|Waymark|Reminders/1.0",
      correlation: correlationNow,
      signer: signerOf(settings),
    });
    this.store = parts.store ?? openPlanStore(this.site);
    this.watch = watchPlans({
      store: this.store,
      now,
      leavers: () => leaversIn(notes),
    });
    const leavers = () => leaversIn(notes);
    const readers = { ...parts, store: this.store, links: settings, leavers };
    this.plansOf = plansForPeople(readers);
    const botToken = tokenFor("https://api.botframework.com");
    this.botToken = () => botToken();
    this.wire = makeTeamsWire({
      settings,
      notes,
      botToken,
      graphToken: tokenFor("https://graph.microsoft.com"),
    });
    this.judge = {
      watch: this.watch,
      links: settings,
      now,
      snoozes: () => readSnoozes(notes),
      wishesOf: (person) => wishesOf(notes, person),
      atOnce: (day) => this.#asked.has(day),
    };
    this.#sync = makeCardSync({
      ...parts,
      judge: this.judge,
      wire: this.wire,
    });
    this.#follow = followLog({ ...parts, store: this.store });
    this.finder = this.#makeFinder();
    this.world = makeDeliveryPorts(parts, this.wire, this.judge);
    this.outbox = makeOutbox({
      ...parts,
      carryOut: (press) => this.press(press),
      giveBack: async (press) =>
        outOfReachCard(
          {
            language: await languageOf(notes, addressOf(press.person) ?? ""),
            data: press.data,
            kept: wordsOf(press),
            link: linkTo(settings, null),
          },
          true,
          press.inputs,
        ),
    });
  }

  #makeFinder(): Finder {
    const { notes, settings, now } = this.parts;
    const { plansOf, watch, botToken } = this;
    return makeFinder({
      plansOf,
      addressOf: (id) => addressInTeams({ notes, botToken }, id),
      languageOf: (id) => languageOf(notes, id),
      watch,
      links: settings,
      now,
    });
  }

  /** Today in the councils' zone. */
  today(): CalendarDate {
    return dayIn(this.#instant());
  }

  /** What is due, to whom and why; nothing is written. */
  async preview(day: CalendarDate): Promise<RunResult> {
    const { notes, settings } = this.parts;
    const { tenantId: tenant } = settings;
    const plans = await this.watch.readAll();
    return dryResult(await decide({ notes, tenant }, plans, day));
  }

  /** The timer: plans the day while its hours are open, and forgets what no promise needs any more. */
  async tick(): Promise<void> {
    return under(randomUUID(), () => this.#tick());
  }

  async #tick(): Promise<void> {
    const today = this.today();
    await this.#readRosters(false);
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
    if (open) await this.#run(plans, today);
    else await this.parts.notes.put("service", "lastTick", this.#instant());
    await watchCertificate(this.parts, today);
    const gone = await forgetOld(this.parts, plans, today);
    if (gone > 0) this.parts.log.info("forgotten", { gone });
  }

  /** A person asks for a day now: hours do not hold it back; working days, and what was told before, do. */
  async runNow(day: CalendarDate, queue: LocalQueue): Promise<RunResult> {
    this.#asked.add(day);
    const report = await under(randomUUID(), async () => {
      await this.#readRosters(true);
      const made = await this.#run(await this.watch.readAll(), day);
      await sendAsked(this, day);
      return made;
    });
    await this.drain(queue);
    await this.writeLines();
    await this.writeHealth();
    return resultOf(report, await this.parts.ledger.all());
  }

  /** Handles every message that is visible now. */
  async drain(queue: LocalQueue): Promise<number> {
    return consumeAll(this.world, queue, (card, error) =>
      this.parts.log.warn("delivery failed", { card, ...errorFacts(error) }),
    );
  }

  /** A press on a card: the digest's own, or one action's. What it asks of SharePoint goes under the id of the run that sent the card. */
  async press(press: Press): Promise<Card> {
    const row = await this.parts.ledger.get(press.data.card);
    return under(row && readAbout(row).correlation, () =>
      this.#press(press, row),
    );
  }

  async #press(press: Press, row: LedgerRow | null): Promise<Card> {
    await seenInChat(
      {
        ledger: this.parts.ledger,
        notes: this.parts.notes,
        wire: this.wire,
        log: this.parts.log,
        now: this.parts.now,
      },
      press,
    );
    return isOnDigest(press)
      ? pressOnDigest(this.answering, this.judge, row, press)
      : carryOut(this.answering, press);
  }

  /** What an answer to a card, or to a line somebody wrote, works with. */
  get answering(): AnswerParts {
    const { store, watch, parts } = this;
    return { ...parts, store, watch, links: parts.settings };
  }

  /** Finishes the presses of a process that died; returns how many. */
  async finishPresses(): Promise<number> {
    return this.outbox.finish();
  }

  /** The readable log in the Reminders list. */
  async writeLines(): Promise<number> {
    return writeReadableLog(
      { ...this.parts, store: this.store },
      this.#instant(),
    );
  }

  /** The channel hears of meetings that were closed; returns how many were new. */
  async tellMeetings(): Promise<number> {
    const { world, watch, store } = this;
    const { settings, log } = this.parts;
    const tenant = settings.tenantId;
    return tellMeetings({ world, watch, store, tenant, log });
  }

  /** The rows of the Actions list and the members' library follow the log. */
  async bringCopies(): Promise<void> {
    await this.#follow();
  }

  /** Cards in chat follow the plan; returns how many were replaced. */
  async syncCards(): Promise<number> {
    await sendAsked(this, this.today());
    return this.#sync(this.today());
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
  async health(): Promise<ServiceHealth> {
    return healthOf(this.parts);
  }

  /** Leaves in the Settings list how the service is and what the preview must know, for the tab and the check command, which cannot always reach it. */
  async writeHealth(): Promise<void> {
    const { notes } = this.parts;
    const snoozes = await readSnoozes(notes);
    const leavers = await leaversIn(notes);
    const ahead = aheadNotes({ snoozes, leavers }, this.today());
    await keepHealth(this.store, await this.health(), ahead);
  }

  /** Before the plans are read, so that a run knows who has left. A roster that cannot be read holds nothing up. */
  async #readRosters(asked: boolean): Promise<void> {
    await readRosters({ ...this.parts, botToken: this.botToken }, asked);
  }

  #instant(): Instant {
    return new Date(this.parts.now()).toISOString() as Instant;
  }

  #run(plans: readonly PlanNow[], day: CalendarDate): Promise<RunReport> {
    const { ledger, notes, log, settings } = this.parts;
    return runDay(
      {
        world: this.world,
        ledger,
        notes,
        watch: this.watch,
        tenant: settings.tenantId,
        log,
        list: {
          newest: () => newestReminderLine(this.site),
          since: async (from) =>
            (await readReminderLines(this.site, null, from)).items,
        },
      },
      plans,
      day,
    );
  }
}
