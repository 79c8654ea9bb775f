// What a rule says: a text of the rules' catalogue by its code, with its values. Words are made where somebody reads them.
import type { texts } from "./en/all.ts";
import { sayer } from "./sentence.ts";

/** The codes of what rules say. */
export type Code = keyof typeof texts;

/** A text of the rules with its values; a code or a value that is missing does not compile. */
export const say = sayer<typeof texts>();
