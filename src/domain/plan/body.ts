// A body that decides or is told: the Programme Board, Cabinet, Scrutiny, an audit committee; and what it may agree by itself.
import { say } from "../words/say.ts";
import type { Sentence, Worded } from "../words/sentence.ts";
import type { BodyId, PlanId } from "../values/id.ts";
import type { Plan } from "./plan.ts";

export const bodyKinds = [
  "board",
  "cabinet",
  "scrutiny",
  "committee",
  "other",
] as const;
export type BodyKind = (typeof bodyKinds)[number];

export const frequencies = [
  "monthly",
  "quarterly",
  "sixMonthly",
  "asAppropriate",
] as const;

export type Frequency = (typeof frequencies)[number];

/** What a body may agree about a date by itself: nothing, a move of up to so many days, or any date. Source: product.md 4b.7. */
export type Power =
  | { readonly kind: "none" }
  | { readonly kind: "upTo"; readonly days: number }
  | { readonly kind: "any" };

/** What a row or an archive from before that setting says of it; `powerOf` reads it. */
interface FormerPower {
  readonly kind: "former";
  readonly mayEndorse: boolean;
}

export interface Body {
  readonly id: BodyId;
  readonly planId: PlanId;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly kind: BodyKind;
  readonly frequency: Frequency;
  /** As stored; ask `powerOf` what it means. */
  readonly mayAgree: Power | FormerPower;
  /** Themes or tags it looks at; null for the whole plan. */
  readonly remit: string | null;
}

/**
 * What a body may agree. Where its own setting was never made, the two settings it replaces are read together: a Board has the days of its
 * plan, for where "any date" was ticked for it as well the two contradicted each other, and the stricter one is what every screen said;
 * another body has any date or none.
 */
export function powerOf(
  { kind, mayAgree }: Pick<Body, "kind" | "mayAgree">,
  { tolerance }: Pick<Plan, "tolerance">,
): Power {
  if (mayAgree.kind !== "former") return mayAgree;
  if (kind !== "board") return { kind: mayAgree.mayEndorse ? "any" : "none" };
  const days = tolerance.boardMayMoveDays ?? 0;
  return days > 0 ? { kind: "upTo", days } : { kind: "none" };
}

/** Powers in order: nothing is 0, any date is without end. */
export function reachOf(power: Power): number {
  if (power.kind === "any") return Infinity;
  return power.kind === "none" ? 0 : power.days;
}

/** "may agree a move of up to 31 days", after the name of the body. */
export function powerSaid(power: Power): Worded {
  return power.kind === "upTo"
    ? say("power.upTo", { n: power.days })
    : say(`power.${power.kind}`);
}

/** A body's name without "the", and whether English says "the" before it: "the Programme Board", but "Cabinet". */
export function bareName(name: string): {
  readonly bare: string;
  readonly takesArticle: boolean;
} {
  const bare = name.trim().replace(/^the /i, "");
  const named =
    /\b(board|committee|panel|group|commission|forum|team|executive|authority)$/i;
  return { bare, takesArticle: named.test(bare) };
}

/** A body within a sentence of the rules, as its language names it. */
export function bodySaid(name: string): Sentence {
  const { bare, takesArticle } = bareName(name);
  return takesArticle ? say("body.the", { body: bare }) : bare;
}

/** The body that supports proposals and approves papers of a plan, by the name the council gave it; the usual name where the plan has none yet. */
export function approverOf(
  bodies: readonly Pick<Body, "kind" | "title">[],
): string {
  return (
    bodies.find(({ kind }) => kind === "board")?.title ?? "Programme Board"
  );
}

/** The body that approves papers, within a sentence of the rules. */
export const approverSaid = (bodies: readonly Body[]): Sentence =>
  bodySaid(approverOf(bodies));
