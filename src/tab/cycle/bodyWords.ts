// The words for kinds of bodies, how often they meet and what they may agree.
import type { Body, BodyKind, Power } from "../../domain/plan/body.ts";

export const bodyKindWords: Readonly<Record<BodyKind, string>> = {
  board: "Programme Board",
  cabinet: "Cabinet",
  scrutiny: "Scrutiny",
  committee: "Committee",
  other: "Other body",
};

export const frequencyWords: Readonly<Record<Body["frequency"], string>> = {
  monthly: "every month",
  quarterly: "every quarter",
  sixMonthly: "every six months",
  asAppropriate: "as appropriate",
};

export const powerKindWords: Readonly<Record<Power["kind"], string>> = {
  none: "None",
  upTo: "Moves of up to so many days",
  any: "Any date",
};
