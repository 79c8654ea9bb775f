// The words for kinds of bodies and how often they meet.
import type { Body, BodyKind } from "../../domain/body.ts";

export const kindWords: Readonly<Record<BodyKind, string>> = {
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
