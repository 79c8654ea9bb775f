// The words of the button that loads, and of what was loaded. Pure.
import { counted, t } from "../language/t.ts";
import type { ImportPlan } from "../../domain/imports/decide/importDecided.ts";

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
    held > 0 ? t("{held:change} of posts", { held }) : "",
    postChanges.length > 0 && held === 0
      ? t("other names for {postChanges:post}", {
          postChanges: postChanges.length,
        })
      : "",
  ].filter((part) => part !== "");
}

/** "Load 61 actions and 2 changes". */
export function loadWords(counts: Counts): string {
  const all = parts(counts);
  if (all.length > 0) return t("Load {all:list}", { all });
  const kept = counts.missing?.length ?? 0;
  return kept > 0
    ? t("Keep {kept:action} that the file no longer has", { kept })
    : t("Nothing new to load");
}

/** "61 actions loaded into Corporate Improvement Plan." */
export function loadedWords(counts: Counts, title: string): string {
  const all = parts(counts);
  return all.length === 0
    ? t("{title} is as it was.", { title })
    : t("{all:list} loaded into {title}.", { all, title });
}
