// The simulated tenant itself: ledger, queue and a Teams that misbehave by the dice, and processes that die.
import type * as Core from "../../../src/reminders/delivery/deliver.ts";
import { usualTiming } from "../../../src/reminders/delivery/ports.ts";
import type {
  LookedUp,
  Reply,
  Verdict,
  DeliveryPorts,
} from "../../../src/reminders/delivery/ports.ts";
import { isOver, type LedgerRow } from "../../../src/reminders/delivery/row.ts";
import type { Faults } from "./faults.ts";
import { dice, Time } from "./time.ts";

export type DeliveryCore = Pick<typeof Core, "deliver">;

export interface SimulationOptions {
  readonly core: DeliveryCore;
  readonly seed: number;
  readonly reminders: number;
  readonly place: LedgerRow["place"];
  readonly faults: Faults;
  readonly workers?: number;
  readonly planners?: number;
}

export interface Actor {
  life: number;
}

interface QueueItem {
  readonly id: string;
  readonly key: string;
  readonly token: string | null;
  visibleAt: number;
  dequeued: number;
  gone: boolean;
}

const answer = (status: number | null, extra: Partial<Reply> = {}): Reply => ({
  status,
  id: null,
  retryAfterMs: 0,
  code: null,
  ...extra,
});

export class Tenant {
  readonly time = new Time();
  readonly roll: () => number;
  readonly options: SimulationOptions;
  readonly rows = new Map<string, LedgerRow>();
  readonly cards = new Map<string, number>();
  readonly notices = new Map<string, number>();
  readonly obsolete = new Map<string, number>();
  readonly told = new Set<string>();
  queue: QueueItem[] = [];
  ended = 0;
  crashes = 0;
  ambiguous = 0;
  #pausedUntil = 0;
  #skew = 0;
  #stormUntil = 0;
  #calmUntil = 0;
  #ids = 0;

  constructor(options: SimulationOptions) {
    this.options = options;
    this.roll = dice(options.seed);
  }

  wallClock(): number {
    return 1_000_000_000 + this.time.now + this.#skew;
  }

  scheduleClockJumps(): void {
    const gap =
      (24 * 3_600_000) / Math.max(this.options.faults.clockJumps, 1e-9);
    this.time.unseenAfter(gap * (0.5 + this.roll()) * 0.2, () => {
      this.#skew += this.roll() < 0.5 ? -3_600_000 : 3_600_000;
      this.scheduleClockJumps();
    });
  }

  /** Everything a process does to the world passes here: it takes time, may fail, and the process may die on either side of it. */
  effect<T>(
    actor: Actor,
    ms: number,
    act: () => T,
    mayFail = true,
  ): Promise<T> {
    const { faults } = this.options;
    const life = actor.life;
    const dies = this.roll() < faults.crash;
    const before = this.roll() < 0.5;
    if (dies && before) {
      this.#kill(actor);
      return new Promise(() => undefined);
    }
    const sleeps =
      this.roll() < faults.pause ? this.roll() * faults.pauseMs : 0;
    const fails = mayFail && this.roll() < faults.storeError;
    const lostFirst = this.roll() < 0.5;
    return new Promise((resolve, reject) => {
      this.time.unseenAfter(ms * this.roll(), () => {
        const value = fails && lostFirst ? undefined : act();
        this.time.after(sleeps, () => {
          if (actor.life !== life) return;
          if (dies) return this.#kill(actor);
          if (fails) return reject(new Error("The store did not answer."));
          resolve(value as T);
        });
      });
    });
  }

  #kill(actor: Actor): void {
    this.crashes += 1;
    actor.life += 1;
  }

  #storming(): boolean {
    const { storm } = this.options.faults;
    if (this.time.now >= this.#calmUntil) {
      const length = 20 * 60_000;
      this.#stormUntil = this.time.now + length * storm * 2 * this.roll();
      this.#calmUntil = this.time.now + length;
    }
    return this.time.now < this.#stormUntil;
  }

  enqueue(key: string, token: string | null, ms: number): void {
    const { faults } = this.options;
    if (this.roll() < faults.queueLoses) return;
    const item = {
      id: `m${this.#ids++}`,
      key,
      token,
      visibleAt: this.time.now + ms,
      dequeued: 0,
      gone: false,
    };
    this.queue.push(item);
    if (this.roll() < faults.queueDoubles)
      this.queue.push({
        ...item,
        visibleAt: item.visibleAt + 60_000 * this.roll(),
      });
  }

  /** Hides a message for the visibility time, as a storage queue does; poison after five tries. */
  take(): QueueItem | null {
    this.queue = this.queue.filter((item) => !item.gone && item.dequeued < 6);
    const item = this.queue.find((one) => one.visibleAt <= this.time.now);
    if (!item) return null;
    item.visibleAt = this.time.now + usualTiming.settleMs;
    item.dequeued += 1;
    return item;
  }

  /** An idle worker asks again when something may be visible. */
  idleFor(): number {
    let next = this.time.now + 60_000;
    for (const item of this.queue) next = Math.min(next, item.visibleAt);
    return Math.max(next - this.time.now, 1_000) + 1_000 * this.roll();
  }

  async post(actor: Actor, key: string): Promise<Reply> {
    const { faults } = this.options;
    const bad = this.#storming() ? 1 : 0.02;
    const fate = this.roll();
    let edge = 0;
    const is = (chance: number): boolean => fate < (edge += chance * bad);
    const land = (): void =>
      void this.cards.set(key, (this.cards.get(key) ?? 0) + 1);
    const call = (ms: number, act: () => void, reply: Reply): Promise<Reply> =>
      this.effect(actor, ms, () => (act(), reply), false);
    if (is(faults.throttled))
      return call(
        300,
        () => undefined,
        answer(429, { retryAfterMs: 1_000 + 20_000 * this.roll() }),
      );
    if (is(faults.unavailable))
      return call(300, () => undefined, this.#doubt(503));
    if (is(faults.acceptedButError)) return call(2_000, land, this.#doubt(502));
    if (is(faults.lostOnTheWay))
      return call(15_000, () => undefined, this.#doubt(null));
    if (is(faults.acceptedLate))
      return call(
        15_000,
        () => this.time.unseenAfter(60_000 * this.roll(), land),
        this.#doubt(null),
      );
    return call(800, land, answer(201, { id: `card-${key}` }));
  }

  #doubt(status: number | null): Reply {
    this.ambiguous += 1;
    return answer(status);
  }

  async notify(actor: Actor, key: string): Promise<Reply> {
    const fate = this.roll();
    const land = (): void =>
      void this.notices.set(key, (this.notices.get(key) ?? 0) + 1);
    if (this.#storming() && fate < 0.3)
      return this.effect(actor, 300, () => answer(503), false);
    return this.effect(actor, 500, () => (land(), answer(204)), false);
  }

  worldOf(actor: Actor): DeliveryPorts<null> {
    const store = <T>(act: () => T): Promise<T> => this.effect(actor, 30, act);
    return {
      timing: usualTiming,
      now: () => this.wallClock(),
      elapsed: () => this.time.now,
      random: this.roll,
      ledger: {
        insert: (row) =>
          store(() => {
            if (this.rows.has(row.key)) return false;
            this.rows.set(row.key, { ...row, version: "1" });
            return true;
          }),
        get: (key) => store(() => this.rows.get(key) ?? null),
        replace: (row, patch) =>
          store(() => {
            if (this.rows.get(row.key)?.version !== row.version) return null;
            const next = {
              ...row,
              ...patch,
              version: String(Number(row.version) + 1),
            };
            this.rows.set(row.key, next);
            if (isOver(next.state)) this.ended += 1;
            return next;
          }),
        open: () =>
          store(() =>
            [...this.rows.values()].filter((row) => !isOver(row.state)),
          ),
        pausedUntil: () => store(() => this.#pausedUntil),
        pause: (until) =>
          store(
            () => void (this.#pausedUntil = Math.max(this.#pausedUntil, until)),
          ),
      },
      queue: {
        send: (key, token, ms) => store(() => this.enqueue(key, token, ms)),
      },
      wire: {
        post: (row) => this.post(actor, row.key),
        notify: (row) => this.notify(actor, row.key),
        probe: (row) =>
          this.effect<LookedUp>(
            actor,
            500,
            () => {
              if (this.#storming() && this.roll() < 0.3)
                return { known: false };
              return {
                known: true,
                id: this.cards.has(row.key) ? `card-${row.key}` : null,
              };
            },
            false,
          ),
        repair: () => this.effect(actor, 500, () => answer(201), false),
        draft: () =>
          this.effect(actor, 500, () => answer(201, { id: "draft" }), false),
        sendDraft: () => this.effect(actor, 500, () => answer(202), false),
      },
      judge: (row): Promise<Verdict<null>> =>
        this.effect(actor, 100, () =>
          this.wallClock() >= (this.obsolete.get(row.key) ?? Infinity)
            ? { kind: "suppress", why: "Updated meanwhile." }
            : { kind: "send", parcel: null },
        ),
      told: (row) => store(() => void this.told.add(row.key)),
    };
  }

  /** A process that is started again whenever it dies or throws. */
  keepRunning(actor: Actor, work: (life: number) => Promise<void>): void {
    const start = (): void => {
      const life = actor.life;
      work(life).then(undefined, () => undefined);
      const watch = (): void => {
        if (actor.life !== life)
          this.time.after(1_000 + 20_000 * this.roll(), start);
        else this.time.unseenAfter(20_000, watch);
      };
      this.time.unseenAfter(5_000, watch);
    };
    this.time.after(3_000 * this.roll(), start);
  }
}
