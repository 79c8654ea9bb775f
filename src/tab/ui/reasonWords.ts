// Why a date is to move, in the words of screens, which are those of the cards.
import type { RevisionReason } from "../../domain/plan/revision.ts";

export const reasonWords: Readonly<Record<RevisionReason, string>> = {
  awaitingDecision: "waiting for a decision",
  capacity: "not enough people or time",
  dependency: "depends on another action",
  changeOfAdministration: "change of administration",
  scope: "the scope has changed",
  procurement: "procurement",
  external: "somebody outside the council",
  other: "another reason",
};
