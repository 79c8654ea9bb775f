// What goes wrong in the simulated world, as chances. Far above reality on purpose.

export interface Faults {
  /** A process dies just before or just after an effect. */
  readonly crash: number;
  /** The store answers with an error, having done the thing or not. */
  readonly storeError: number;
  /** A queue message appears twice, or never. */
  readonly queueDoubles: number;
  readonly queueLoses: number;
  /** A process sleeps (up to `pauseMs`) in the middle of something. */
  readonly pause: number;
  readonly pauseMs: number;
  /** Share of the time in a storm, and what Teams answers in one. */
  readonly storm: number;
  readonly throttled: number;
  readonly unavailable: number;
  readonly acceptedButError: number;
  readonly lostOnTheWay: number;
  /** Accepted, up to a minute after the caller gave up. */
  readonly acceptedLate: number;
  /** How often in a day the wall clock jumps by an hour. */
  readonly clockJumps: number;
}

export const harsh: Faults = {
  crash: 0.01,
  storeError: 0.005,
  queueDoubles: 0.01,
  queueLoses: 0.01,
  pause: 0.002,
  pauseMs: 4 * 60_000,
  storm: 0.3,
  throttled: 0.3,
  unavailable: 0.08,
  acceptedButError: 0.08,
  lostOnTheWay: 0.03,
  acceptedLate: 0.03,
  clockJumps: 4,
};
