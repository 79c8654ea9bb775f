// Why a date is to move, in the words of screens.
import type { RevisionReason } from "../../domain/revision.ts";

export const reasonWords: Readonly<Record<RevisionReason, string>> = {
  awaitingDecision: "awaiting a decision",
  capacity: "not enough people or time",
  dependency: "waits for another action",
  changeOfAdministration: "change of administration",
  scope: "what is to be done has changed",
  procurement: "procurement",
  external: "something outside the council",
  other: "another reason",
};
