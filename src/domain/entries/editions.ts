// Editions of the rules, as data: an entry is judged by the edition that stood when it was recorded, and no later release changes that.
import type { Instant } from "../values/calendarDate.ts";

export interface Edition {
  readonly n: number;
  /** Whether a paper's gate is a ruling of a Board's meeting that was held, about the paper's own text. */
  readonly papersOwnText: boolean;
  /** How long after its first load a plan is founded, in milliseconds; what is loaded later was recorded then. Null for as long as nothing else was said. */
  readonly foundingMs: number | null;
  /** Whether evidence that an application adds counts only with the service's signature. */
  readonly signedEvidence: boolean;
  /** Whether a statement may no longer write over the date of a milestone of a live plan. */
  readonly milestonesFrozen: boolean;
  /** Whether what none of our forms could have recorded counts for nothing: a date decided in no body's name, a completion that nobody confirmed. */
  readonly asForms: boolean;
  /** Whether an id is its author's: somebody else's entry under it is another entry, and not the same one a second time. */
  readonly ownIds: boolean;
  /** Whether what ends something comes last in its second: a meeting's closing, the dropping of a measure. */
  readonly endsLast: boolean;
  /** Whether evidence counts only where whoever added it had the right to, as every other entry. */
  readonly evidenceByRight: boolean;
}

/** Every edition there ever was, the first release's first. A rule that becomes stricter is a new line here and never a change of one. */
export const editions: readonly [Edition, ...Edition[]] = [
  {
    n: 1,
    papersOwnText: false,
    foundingMs: null,
    signedEvidence: false,
    milestonesFrozen: false,
    asForms: false,
    ownIds: false,
    endsLast: false,
    evidenceByRight: false,
  },
  {
    n: 2,
    papersOwnText: true,
    foundingMs: 3_600_000,
    signedEvidence: false,
    milestonesFrozen: false,
    asForms: false,
    ownIds: false,
    endsLast: false,
    evidenceByRight: false,
  },
  {
    n: 3,
    papersOwnText: true,
    foundingMs: 3_600_000,
    signedEvidence: true,
    milestonesFrozen: true,
    asForms: false,
    ownIds: false,
    endsLast: false,
    evidenceByRight: false,
  },
  {
    n: 4,
    papersOwnText: true,
    foundingMs: 3_600_000,
    signedEvidence: true,
    milestonesFrozen: true,
    asForms: true,
    ownIds: true,
    endsLast: false,
    evidenceByRight: false,
  },
  {
    n: 5,
    papersOwnText: true,
    foundingMs: 3_600_000,
    signedEvidence: true,
    milestonesFrozen: true,
    asForms: true,
    ownIds: true,
    endsLast: true,
    evidenceByRight: true,
  },
];

export const latestEdition: Edition = editions.at(-1) ?? editions[0];

/** From when the log of a site says that an edition holds. */
export interface EditionBegun {
  readonly n: number;
  readonly since: Instant;
}

/** The edition at a moment. */
export type EditionAt = (moment: Instant) => Edition;

/**
 * The edition at each moment, by what the log says: none ever goes back, and one of a later release is judged as well as this one can, by its
 * own last. Before the first that is named, the first holds.
 */
export function editionsFrom(begun: readonly EditionBegun[]): EditionAt {
  return (moment) => {
    const n = Math.max(
      1,
      ...begun.flatMap((one) => (one.since <= moment ? [one.n] : [])),
    );
    return editions.findLast((one) => one.n <= n) ?? editions[0];
  };
}
