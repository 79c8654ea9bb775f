// Plans as they are at this moment: read whole once, then kept true by what changed, so that a card is checked a moment before it goes.
import type { Action } from "../../domain/plan/action.ts";
import {
  parseDate,
  type CalendarDate,
} from "../../domain/values/calendarDate.ts";
import { releaseSetting } from "../../domain/checks/serviceRows.ts";
import type { PlanId } from "../../domain/values/id.ts";
import { remindersIn } from "../../domain/reminding/reminder.ts";
import type { Reminder } from "../../domain/reminding/reminder.ts";
import type { PutOff } from "../../domain/reminding/snooze.ts";
import type { BasisToken } from "../../sharepoint/plan/planBasis.ts";
import type { PlanStore } from "../../sharepoint/planStore.ts";
import {
  byName,
  planNow,
  storedFor,
  toRemind,
  withBasis,
  withChanges,
  type PlanNow,
  type Stored,
} from "./planNow.ts";

export interface PlanWatch {
  /** Plans that may remind, read from the start. */
  readAll(): Promise<readonly PlanNow[]>;
  /** The day an administrator let go although it was held, as last read; null for none. */
  released(): CalendarDate | null;
  /** The plan as it is now: asked of the lists again unless that began less than `freshMs` ago. */
  now(planId: PlanId): Promise<PlanNow>;
  /** Something was saved in it just now: the next look asks the lists, however fresh the last one is. */
  changed(planId: PlanId): void;
  /** What would be due if nothing had been told yet, as the plan is now: action, person → reminders. */
  dueNow(
    planId: PlanId,
    today: CalendarDate,
    snoozes: readonly PutOff[],
  ): Promise<readonly Reminder[]>;
}

interface Kept {
  plan: PlanNow;
  token: string;
  /** Of what an answer is judged by: posts, settings, themes and the like. */
  basis: BasisToken;
  askedAt: number;
  asking: Promise<PlanNow> | null;
}

interface WatchParts {
  readonly store: Pick<
    PlanStore,
    | "plans"
    | "settings"
    | "overview"
    | "record"
    | "changesSince"
    | "actionLog"
    | "basisToken"
    | "basisSince"
  >;
  readonly now: () => number;
  readonly freshMs?: number;
  /** Who has left, at this moment; left out: nobody. */
  readonly leavers?: () => Promise<ReadonlySet<string>>;
}

export function watchPlans(parts: WatchParts): PlanWatch {
  return new Watch(parts);
}

class Watch implements PlanWatch {
  readonly #parts: WatchParts;
  readonly #kept = new Map<PlanId, Kept>();
  readonly #dues = new WeakMap<PlanNow, Map<string, readonly Reminder[]>>();

  constructor(parts: WatchParts) {
    this.#parts = parts;
  }

  #released: CalendarDate | null = null;

  released(): CalendarDate | null {
    return this.#released;
  }

  async readAll(): Promise<readonly PlanNow[]> {
    const { store } = this.#parts;
    const [plans, settings] = await Promise.all([
      store.plans(),
      store.settings(),
    ]);
    const stored = byName(settings.items);
    this.#released = releasedIn(stored.get(releaseSetting));
    const all: PlanNow[] = [];
    // One plan after the other: the council's SharePoint is also the tab's.
    for (const { id, state } of plans.items)
      if (state === "live" || state === "closing")
        all.push(await this.#read(id, storedFor(id, stored)));
    return all;
  }

  async now(planId: PlanId): Promise<PlanNow> {
    const { now, freshMs = 300 } = this.#parts;
    const held = this.#kept.get(planId);
    if (!held) return this.#read(planId, await this.#settingsOf(planId));
    if (now() - held.askedAt < freshMs) return held.plan;
    if (held.asking) return held.asking;
    const asking = this.#renew(planId, held).finally(() => {
      if (held.asking === asking) held.asking = null;
    });
    held.asking = asking;
    return asking;
  }

  changed(planId: PlanId): void {
    const held = this.#kept.get(planId);
    if (!held) return;
    held.askedAt = Number.NEGATIVE_INFINITY;
    held.asking = null;
  }

  async dueNow(
    planId: PlanId,
    today: CalendarDate,
    snoozes: readonly PutOff[],
  ): Promise<readonly Reminder[]> {
    const plan = await this.now(planId);
    const byDay =
      this.#dues.get(plan) ?? new Map<string, readonly Reminder[]>();
    this.#dues.set(plan, byDay);
    const name = `${today} ${JSON.stringify(snoozes)}`;
    const asked = {
      today,
      snoozes,
      leavers: plan.leavers,
      plans: [toRemind(plan)],
    };
    const due = byDay.get(name) ?? remindersIn(asked).reminders;
    byDay.set(name, due);
    return due;
  }

  async #read(planId: PlanId, stored: Stored): Promise<PlanNow> {
    const { store, now } = this.#parts;
    const askedAt = now();
    // The tokens first: what changes while the rest is read is asked for again, never missed.
    const basis = await store.basisToken();
    const overview = await store.overview(planId);
    const plan = planNow(
      overview,
      await store.record(planId),
      stored,
      await this.#leavers(),
    );
    this.#kept.set(planId, {
      plan,
      token: overview.changeToken,
      basis,
      askedAt,
      asking: null,
    });
    return plan;
  }

  async #settingsOf(planId: PlanId): Promise<Stored> {
    const { items } = await this.#parts.store.settings();
    return storedFor(planId, byName(items));
  }

  /** One round of two small requests where nothing changed. */
  async #renew(planId: PlanId, held: Kept): Promise<PlanNow> {
    const { store, now } = this.#parts;
    const askedAt = now();
    const [changes, news] = await Promise.all([
      store.changesSince(held.token),
      store.basisSince(planId, held.basis),
    ]);
    if (changes.kind === "reload")
      return this.#read(planId, await this.#settingsOf(planId));
    if (news.basis) {
      held.plan = withBasis(held.plan, news.basis);
      this.#released = releasedIn(
        byName(news.basis.settings).get(releaseSetting),
      );
    }
    held.basis = news.token;
    held.askedAt = askedAt;
    held.token = changes.changeToken;
    const { changed, removed } = changes;
    if (changed.length > fewChanged)
      return this.#read(planId, held.plan.stored);
    if (changed.length + removed.length > 0)
      held.plan = withChanges(
        held.plan,
        changed,
        removed,
        await this.#logsOf(planId, changed),
      );
    const leavers = await this.#leavers();
    // Cards are checked against this: who hears in a leaver's stead must be due to hear.
    if (!sameIds(leavers, held.plan.leavers))
      held.plan = { ...held.plan, leavers };
    return held.plan;
  }

  async #leavers(): Promise<ReadonlySet<string>> {
    return (await this.#parts.leavers?.()) ?? new Set();
  }

  /** A question answered or a claim taken back a minute ago is in the log only. */
  async #logsOf(planId: PlanId, changed: readonly Action[]) {
    return Promise.all(
      changed.map(async ({ id }) => {
        const { log, evidence, counted } = await this.#parts.store.actionLog(
          planId,
          id,
        );
        return { id, log, evidence, counted };
      }),
    );
  }
}

/** More changed actions than this are read with the whole plan: fewer requests than one each. */
const fewChanged = 20;

function sameIds(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}

function releasedIn(value: unknown): CalendarDate | null {
  return typeof value === "object" &&
    value !== null &&
    "day" in value &&
    typeof value.day === "string"
    ? parseDate(value.day)
    : null;
}
