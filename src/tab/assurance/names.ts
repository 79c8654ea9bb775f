// What the states, ratings and ages of assurance are called on the screen.
import { t } from "../language/t.ts";
import type { AssuranceState } from "../../domain/assurance/assurance.ts";
import { ageBands } from "../../domain/assurance/assurance.ts";

export const stateNames: Readonly<Record<AssuranceState, string>> = {
  open: t("Not claimed"),
  sentBack: t("Sent back by audit"),
  claimed: t("Claimed, awaiting confirmation"),
  confirmed: t("Confirmed, not verified"),
  verified: t("Verified by audit"),
  riskAccepted: t("Risk accepted instead"),
};

/** The columns of the table of ages. */
export const bandNames: readonly string[] = [
  t("Not past its date"),
  ...ageBands.map((from, n) => {
    const next = ageBands[n + 1];
    return next === undefined
      ? t("{from} days or more", { from })
      : t("{from} to {to} days", { from, to: next - 1 });
  }),
];
