// Virtual time: a heap of things to happen and a seeded dice, so that a run of days takes milliseconds and every run can be replayed by its seed.

interface Due {
  readonly at: number;
  readonly order: number;
  readonly act: () => void;
  /** Somebody waits for it: promises must settle before the next event. */
  readonly awaited: boolean;
}

/** mulberry32: small, fast and good enough to choose faults. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export class Time {
  now = 0;
  #order = 0;
  readonly #heap: Due[] = [];

  after(ms: number, act: () => void): void {
    this.#at(this.now + ms, act, true);
  }

  /** As `after`, for what settles no promise: the run need not pause for it, which is most of its time. */
  unseenAfter(ms: number, act: () => void): void {
    this.#at(this.now + ms, act, false);
  }

  #at(at: number, act: () => void, awaited: boolean): void {
    const due = { at, order: this.#order++, act, awaited };
    const heap = this.#heap;
    let i = heap.push(due) - 1;
    while (i > 0) {
      const up = (i - 1) >> 1;
      const parent = heap[up];
      if (!parent || !sooner(due, parent)) break;
      heap[i] = parent;
      i = up;
    }
    heap[i] = due;
  }

  /** Runs until `finished` says so, nothing is left, or the limit is passed. Promises settle between any two events. */
  async run(limit: number, finished: () => boolean): Promise<void> {
    while (!finished()) {
      const due = this.#pop();
      if (!due || due.at > limit) return;
      this.now = due.at;
      due.act();
      if (due.awaited) await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #pop(): Due | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (!top || !last || heap.length === 0) return top;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      const left = heap[child];
      const right = heap[child + 1];
      if (left && right && sooner(right, left)) child += 1;
      const next = heap[child];
      if (!next || !sooner(next, last)) break;
      heap[i] = next;
      i = child;
    }
    heap[i] = last;
    return top;
  }
}

function sooner(a: Due, b: Due): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
