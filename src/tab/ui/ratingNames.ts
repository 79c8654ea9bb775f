// How a report rates a recommendation, in words.
import { t } from "../language/t.ts";
import type { Priority } from "../../domain/plan/plan.ts";

export const ratingNames: Readonly<Record<Priority | "notRated", string>> = {
  critical: t("Critical"),
  high: t("High"),
  medium: t("Medium"),
  low: t("Low"),
  notRated: t("No priority given"),
};
