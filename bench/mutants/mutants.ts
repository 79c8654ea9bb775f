// All mutants of a set of files, and a sample of them that is the same for the same seed.
import { createHash } from "node:crypto";
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

/** The id of the first mutant of each file. */
export function firstOf(
  all: readonly Mutant[],
): Readonly<Record<string, number>> {
  const first: Record<string, number> = {};
  for (const { file, id } of all) first[file] ??= id;
  return first;
}

/** The code of each file with those of its mutants in it that were chosen, by its path from the root; null for one that stays as it is. */
export function codeWith(
  chosen: readonly Mutant[],
  first: Readonly<Record<string, number>>,
): (file: string) => string | null {
  const wanted = new Set(chosen.map(({ id }) => id));
  const touched = new Set(chosen.map(({ file }) => file));
  return (file) => {
    const source = readFileSync(join(root, file), "utf8");
    const isTouched = touched.has(file);
    if (!isTouched && !mayLoop.test(source)) return null;
    return broken(
      file,
      source,
      first[file] ?? 1,
      (id) => isTouched && wanted.has(id),
    ).code;
  };
}

/** What names a mutant across edits elsewhere: its file, its line's words, its change, and which of those alike it is. */
export function namesOf(
  mutants: readonly Mutant[],
): ReadonlyMap<number, string> {
  const alike = new Map<string, number>();
  return new Map(
    mutants.map(({ id, file, text, change }) => {
      const name = `${file} | ${text} | ${change}`;
      const nth = (alike.get(name) ?? 0) + 1;
      alike.set(name, nth);
      return [id, nth === 1 ? name : `${name} | ${nth}`];
    }),
  );
}

export const digest = (text: string) =>
  createHash("sha256").update(text).digest("hex").slice(0, 16);

/** So many of them, the same for the same seed: each is drawn by its own name, so that a line changed elsewhere, or one judged equivalent, draws no other sample. */
export function sampled(
  mutants: readonly Mutant[],
  names: ReadonlyMap<number, string>,
  { count, seed }: { readonly count: number; readonly seed: string },
): readonly Mutant[] {
  return mutants
    .map((mutant) => ({
      mutant,
      at: digest(`${seed} ${names.get(mutant.id)}`),
    }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, count)
    .map(({ mutant }) => mutant)
    .toSorted((a, b) => a.id - b.id);
}
