// The GUID made from words, where callers of the lists look for it; it lives with the rules, which the files of a plan need as well.
export { guidsOf, stableGuid } from "../domain/stableGuid.ts";
