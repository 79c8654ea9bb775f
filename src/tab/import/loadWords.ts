// The words of the button that loads, and of what was loaded. Pure.
import type { ImportPlan } from "../../domain/imports/decide/importDecided.ts";
import { counted, listInWords } from "../../domain/values/wording.ts";

type Counts = Pick<ImportPlan, "added" | "changed" | "risks"> &
  Partial<Pick<ImportPlan, "missing" | "postChanges" | "register">>;

function parts({
  added,
  changed,
  risks,
  missing = [],
  postChanges = [],
  register,
}: Counts): string[] {
  const withdrawn = missing.filter((one) => one.withdrawn).length;
  const held = register?.changed.length ?? 0;
  return [
    added.length > 0 ? counted(added.length, "action") : "",
    risks.length > 0 ? counted(risks.length, "risk") : "",
    changed.length > 0 ? counted(changed.length, "change") : "",
    withdrawn > 0 ? counted(withdrawn, "withdrawal") : "",
    held > 0 ? `${counted(held, "change")} of posts` : "",
    postChanges.length > 0 && held === 0
      ? `other names for ${counted(postChanges.length, "post")}`
      : "",
  ].filter((part) => part !== "");
}

/** "Load 61 actions and 2 changes". */
export function loadWords(counts: Counts): string {
  const all = parts(counts);
  if (all.length > 0) return `Load ${listInWords(all)}`;
  const kept = counts.missing?.length ?? 0;
  return kept > 0
    ? `Keep ${counted(kept, "action")} that the file no longer has`
    : "Nothing new to load";
}

/** "61 actions loaded into Corporate Improvement Plan." */
export function loadedWords(counts: Counts, title: string): string {
  const all = parts(counts);
  return all.length === 0
    ? `${title} is as it was.`
    : `${listInWords(all)} loaded into ${title}.`;
}
