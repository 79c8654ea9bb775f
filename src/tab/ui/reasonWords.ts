// Why a date is to move, in the words of screens, which are those of the cards.
import { t } from "../language/t.ts";
import type { RevisionReason } from "../../domain/plan/revision.ts";

export const reasonWords: Readonly<Record<RevisionReason, string>> = {
  awaitingDecision: t("waiting for a decision"),
  capacity: t("not enough people or time"),
  dependency: t("depends on another action"),
  changeOfAdministration: t("change of administration"),
  scope: t("the scope has changed"),
  procurement: t("procurement"),
  external: t("somebody outside the council"),
  other: t("another reason"),
};
