// All mutants of a set of files, and a sample of them that is the same for the same seed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { broken, type Mutant } from "./mutate.ts";

export type { Mutant } from "./mutate.ts";

export const root = join(import.meta.dirname, "../..");

/** `code` holds each file with all its mutants in it, by its path from the root. */
export function mutantsIn(files: readonly string[]) {
  const mutants: Mutant[] = [];
  const code = new Map<string, string>();
  for (const file of files) {
    const source = readFileSync(join(root, file), "utf8");
    const made = broken(file, source, mutants.length + 1);
    mutants.push(...made.mutants);
    code.set(file, made.code);
  }
  return { mutants, code };
}

/** A small generator (mulberry32): the same numbers for the same seed on every machine. */
function numbers(seed: number): () => number {
  let at = seed >>> 0;
  return () => {
    at = (at + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(at ^ (at >>> 15), at | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function sampled(
  mutants: readonly Mutant[],
  count: number,
  seed: number,
): readonly Mutant[] {
  if (count >= mutants.length) return mutants;
  const next = numbers(seed);
  return mutants
    .map((mutant) => ({ mutant, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ mutant }) => mutant)
    .toSorted((a, b) => a.id - b.id);
}
