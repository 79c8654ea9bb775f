// What was tried already: a run that was stopped goes on where it was, and after new tests only what survived is tried again. Kept beside the repository's files, never in them.
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Near } from "./graph.ts";
import { digest, root, type Mutant } from "./mutants.ts";

export interface Known {
  readonly name: string;
  /** The source it was tried in. */
  readonly source: string;
  /** What the tests said that it was tried on, where it survived; one that was caught stays so while its source stands. */
  readonly tests: string;
  readonly fate: "caught" | "survived" | "untouched";
}

export interface Ledger {
  fate(mutant: Mutant): Known["fate"] | null;
  note(mutant: Mutant, fate: Known["fate"]): void;
}

/** The ledger of one question; `afresh` forgets what it said. */
export function ledgerOf(
  question: string,
  names: ReadonlyMap<number, string>,
  rounds: readonly Near[],
  afresh: boolean,
): Ledger {
  const path = join(root, ".mutants", `${question}.jsonl`);
  mkdirSync(dirname(path), { recursive: true });
  if (afresh) rmSync(path, { force: true });
  const lines = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
  const known = new Map(
    lines
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Known)
      .map((one) => [one.name, one] as const),
  );
  const digests = new Map<string, string>();
  const ofFile = (file: string) => {
    const found =
      digests.get(file) ?? digest(readFileSync(join(root, file), "utf8"));
    digests.set(file, found);
    return found;
  };
  const told = ({ id, file }: Mutant) => {
    const tests = new Set(rounds.flatMap((round) => round.get(id) ?? []));
    return {
      name: names.get(id) ?? "",
      source: ofFile(file),
      tests: digest([...tests].toSorted().map(ofFile).join()),
    };
  };
  return {
    fate(mutant) {
      const now = told(mutant);
      const before = known.get(now.name);
      if (before?.source !== now.source) return null;
      const holds = before.fate === "caught" || before.tests === now.tests;
      return holds ? before.fate : null;
    },
    note(mutant, fate) {
      const line: Known = { ...told(mutant), fate };
      known.set(line.name, line);
      appendFileSync(path, `${JSON.stringify(line)}\n`);
    },
  };
}
