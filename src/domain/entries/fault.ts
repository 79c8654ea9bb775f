// What is said against an entry that does not count.
import type { Sentence } from "../words/sentence.ts";
import type { Uncounted } from "./entry.ts";

export type EntryFault = Pick<Uncounted, "code" | "why">;

export const notEntitled = (why: Sentence): EntryFault => ({
  code: "entryNotEntitled",
  why,
});
export const forged = (why: Sentence): EntryFault => ({
  code: "entryForged",
  why,
});
