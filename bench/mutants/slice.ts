// A slice of mutants, tried in a process of its own: what never comes to an end, or breaks the machine under it, costs one slice.
import { codeWith, type Mutant } from "./mutants.ts";
import { tried, type Tried } from "./trying.ts";

export interface Slice {
  readonly chosen: readonly Mutant[];
  readonly first: Readonly<Record<string, number>>;
  readonly last: number;
  /** Where the code is broken already (the slips made by hand), by file. */
  readonly code?: Readonly<Record<string, string>>;
  readonly rounds: readonly (readonly (readonly [
    number,
    readonly string[],
  ])[])[];
}

/** What a slice answers: who was caught after each round, and at its end everything. */
export type SliceAnswer =
  { readonly caught: readonly number[] } | { readonly found: Tried };

const tell = (answer: SliceAnswer, then: () => void = () => undefined) =>
  process.send?.(answer, then);

// Whoever asked has gone.
process.once("disconnect", () => process.exit(1));

process.once("message", (asked) => {
  void answer(asked as Slice);
});

async function answer({ chosen, first, last, code, rounds }: Slice) {
  const question = {
    chosen,
    code: code ? (file: string) => code[file] ?? null : codeWith(chosen, first),
    rounds: rounds.map((round) => new Map(round)),
    last,
  };
  const found = await tried(question, (caught) => tell({ caught }));
  tell({ found }, () => process.exit());
}
