// Mutants that change nothing anybody could notice, each with the reason; kept beside the mutants so that a judgement is read with the code.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mutant } from "./mutants.ts";

interface Judged {
  readonly file: string;
  /** The source line, trimmed. */
  readonly line: string;
  readonly change: string;
  readonly why: string;
}

/** The ids of mutants judged equivalent. Throws where a judgement speaks of code that is no longer there. */
export function judged(mutants: readonly Mutant[]): ReadonlySet<number> {
  const all = JSON.parse(
    readFileSync(join(import.meta.dirname, "equivalent.json"), "utf8"),
  ) as readonly Judged[];
  const files = new Set(mutants.map(({ file }) => file));
  const ids = new Set<number>();
  for (const { file, line, change } of all) {
    if (!files.has(file)) continue;
    const same = mutants.filter(
      (one) => one.file === file && one.text === line && one.change === change,
    );
    if (same.length === 0)
      throw new Error(
        `No such mutant any more, so judge again: ${file}: ${change}`,
      );
    for (const { id } of same) ids.add(id);
  }
  return ids;
}
