// The words for kinds of bodies, how often they meet and what they may agree.
import { t } from "../language/t.ts";
import type { Body, BodyKind, Power } from "../../domain/plan/body.ts";

export const bodyKindWords: Readonly<Record<BodyKind, string>> = {
  board: t("Programme Board"),
  cabinet: t("Cabinet"),
  scrutiny: t("Scrutiny"),
  committee: t("Committee"),
  other: t("Other body"),
};

export const frequencyWords: Readonly<Record<Body["frequency"], string>> = {
  monthly: t("every month"),
  quarterly: t("every quarter"),
  sixMonthly: t("every six months"),
  asAppropriate: t("as appropriate"),
};

export const powerKindWords: Readonly<Record<Power["kind"], string>> = {
  none: t("None"),
  upTo: t("Moves of up to so many days"),
  any: t("Any date"),
};
