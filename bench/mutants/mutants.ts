// All mutants of a set of files, and a sample of them that is the same for the same seed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { broken, type Mutant } from "./mutate.ts";

export type { Mutant } from "./mutate.ts";

export const root = join(import.meta.dirname, "../..");

/** All mutants of the files, in the order of the files. */
export function mutantsIn(files: readonly string[]): readonly Mutant[] {
  const mutants: Mutant[] = [];
  for (const file of files) {
    const source = readFileSync(join(root, file), "utf8");
    const next = mutants.length + 1;
    mutants.push(...broken(file, source, next, () => false).mutants);
  }
  return mutants;
}

const mayLoop = /\b(?:for|while|do)\s*[({]/;

/** The code of each file with those of its mutants in it that were chosen, by its path from the root; null for one that stays as it is. */
export function codeWith(
  chosen: readonly Mutant[],
  all: readonly Mutant[],
): (file: string) => string | null {
  const wanted = new Set(chosen.map(({ id }) => id));
  const touched = new Set(chosen.map(({ file }) => file));
  const first = new Map<string, number>();
  for (const { file, id } of all) if (!first.has(file)) first.set(file, id);
  return (file) => {
    const source = readFileSync(join(root, file), "utf8");
    if (!touched.has(file) && !mayLoop.test(source)) return null;
    const next = first.get(file) ?? all.length + 1;
    return broken(file, source, next, (id) => wanted.has(id)).code;
  };
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
