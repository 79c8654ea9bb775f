// Owners, dates and statuses of which nothing stands but words struck through: what takes their place is asked.
import { say } from "../../../domain/words/say.ts";
import { askOfRow, flag } from "./draft.ts";
import type { Draft } from "./draft.ts";

const cells = [
  ["struckOwner", "officers", "struck.owner"],
  ["struckDate", "due", "struck.date"],
  ["struckStatus", "status", "struck.status"],
] as const;

/** Asks about each such cell, unless the whole action is struck through. */
export function askAboutStruck(draft: Draft): void {
  const { doubts } = draft.raw;
  if (doubts.includes("struckOut")) {
    // Whether it was withdrawn comes first, and says the status.
    const others = draft.asked.filter(
      ({ field, alike }) =>
        field !== "status" || alike === "status: struck through",
    );
    draft.asked.splice(0, draft.asked.length, ...others);
    return;
  }
  for (const [doubt, field, code] of cells) {
    if (!doubts.includes(doubt)) continue;
    const words = say(code);
    flag(draft, doubt, words);
    const before = draft.asked.findIndex((asked) => asked.field === field);
    if (before >= 0) draft.asked.splice(before, 1);
    askOfRow(draft, field, words, null, `${field}: struck through`);
  }
}
