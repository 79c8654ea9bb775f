// The words of the button that loads, and of what was loaded. Pure.
import type { ImportPlan } from "../../domain/imports/importPlan.ts";
import { counted, listInWords } from "../../domain/wording.ts";

type Counts = Pick<ImportPlan, "added" | "changed" | "risks">;

function parts({ added, changed, risks }: Counts): string[] {
  return [
    added.length > 0 ? counted(added.length, "action") : "",
    risks.length > 0 ? counted(risks.length, "risk") : "",
    changed.length > 0 ? counted(changed.length, "change") : "",
  ].filter((part) => part !== "");
}

/** "Load 61 actions and 2 changes". */
export function loadWords(counts: Counts): string {
  const all = parts(counts);
  return all.length === 0 ? "Nothing new to load" : `Load ${listInWords(all)}`;
}

/** "61 actions loaded into Corporate Improvement Plan." */
export function loadedWords(counts: Counts, title: string): string {
  return `${listInWords(parts(counts))} loaded into ${title}.`;
}
