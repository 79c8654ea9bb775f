// What every question about a plan is answered with: figures that carry their refs, the days they hold for, rows, and a link. One shape, a refusal too.
import { inWords } from "../domain/values/calendarDate.ts";
import type { CalendarDate } from "../domain/values/calendarDate.ts";
import type { Ref } from "../domain/values/ref.ts";
import type { Cut } from "../domain/history/knownEvents.ts";

/** One number and the actions it counts. `value` null is "there is none", never nought. */
export interface Figure {
  /** Stable: for programs. */
  readonly name: string;
  readonly value: number | null;
  /** The actions that make it up, in natural order; empty for what no list of actions makes up. */
  readonly refs: readonly Ref[];
}

/**
 * Why a question was not answered. `notYet`: a day to come. `notADay`, `badRange`: days that cannot be read or are the wrong way round. `notInPlan`: a
 * reference, theme, post, body or risk the plan does not have. `aboutPerson`: a person and no post. `noSuchPlan`: no plan of that name.
 * `choosePlan`: several plans, and none named. `notKept`: nothing of the kind is kept. `nothingAsked`: no words to search. `signIn`: a person must
 * sign in first. `notReadable`: the plan could not be read.
 */
export type Because =
  | "notYet"
  | "notADay"
  | "badRange"
  | "notInPlan"
  | "aboutPerson"
  | "noSuchPlan"
  | "choosePlan"
  | "notKept"
  | "nothingAsked"
  | "signIn"
  | "notReadable";

export interface PlanAnswer<Row> {
  readonly answered: boolean;
  /** Why not; null where it was. */
  readonly because: Because | null;
  /** The answer as a sentence of the product's own: figures, refs and days, and none of the plan's texts. */
  readonly words: string;
  /** The plan's title. */
  readonly plan: string | null;
  readonly asAt: CalendarDate | null;
  readonly knownAt: CalendarDate | null;
  /** The day compared with. */
  readonly since: CalendarDate | null;
  readonly figures: readonly Figure[];
  /** Every action the answer speaks of, in natural order. */
  readonly refs: readonly Ref[];
  readonly rows: readonly Row[];
  /** How many rows there are; more than `rows` where the asker wanted a part. */
  readonly rowsTotal: number;
  /** Where a person sees the same. */
  readonly link: string | null;
}

/** A question that was not answered: why, and what to ask instead. */
export function unanswered(
  because: Because,
  words: string,
  plan: string | null = null,
): PlanAnswer<never> {
  return {
    answered: false,
    because,
    words,
    plan,
    asAt: null,
    knownAt: null,
    since: null,
    figures: [],
    refs: [],
    rows: [],
    rowsTotal: 0,
    link: null,
  };
}

/** "As at 31 October 2018, as known that day", with the day compared with. */
export function cutInWords(
  { asAt, knownAt }: Cut,
  since: CalendarDate | null = null,
): string {
  const known =
    knownAt === asAt ? "as known that day" : `as known on ${inWords(knownAt)}`;
  const from = since === null ? "" : `, compared with ${inWords(since)}`;
  return `As at ${inWords(asAt)}, ${known}${from}`;
}

/** ": 2.2 and 4.2", or nothing; a long list says how many more its figure names. */
export function refsInWords(refs: readonly Ref[], most = 12): string {
  if (refs.length === 0) return "";
  const more = refs.length - most;
  const shown = refs.slice(0, most).join(", ");
  return more > 0 ? ` (${shown} and ${more} more)` : ` (${shown})`;
}

export function figure(name: string, refs: readonly Ref[]): Figure {
  return { name, value: refs.length, refs };
}

/** A figure that is no list of actions. */
export function number(
  name: string,
  value: number | null,
  refs: readonly Ref[] = [],
): Figure {
  return { name, value, refs };
}
