// Owners, dates and statuses of which nothing stands but words struck through: what takes their place is asked.
import { askOfRow, flag } from "./draft.ts";
import type { Draft } from "./draft.ts";

const cells = [
  ["struckOwner", "officers", "owner", "Who answers for it now?"],
  ["struckDate", "due", "date", "When is it due now?"],
  ["struckStatus", "status", "status", "Where does the work stand now?"],
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
  for (const [doubt, field, name, question] of cells) {
    if (!doubts.includes(doubt)) continue;
    const words = `The ${name} is struck through, and nothing stands in its place. ${question}`;
    flag(draft, doubt, words);
    const before = draft.asked.findIndex((asked) => asked.field === field);
    if (before >= 0) draft.asked.splice(before, 1);
    askOfRow(draft, field, words, null, `${field}: struck through`);
  }
}
