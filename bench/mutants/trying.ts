// The tests over the broken source: first every test under the mutants it touches, then whole files for mutants that hold from the first import.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import {
  createVitest,
  type TestSpecification,
  type TestSequencer,
  type Vitest,
} from "vitest/node";
import type { Near } from "./graph.ts";
import { root, type Mutant } from "./mutants.ts";
import type { Found, MutantsAsked } from "./runner.ts";

export interface Tried {
  readonly caught: readonly number[];
  /** No test comes by the code at all. */
  readonly untouched: readonly number[];
  /** Tests that fail with nothing broken. */
  readonly wrong: readonly string[];
  readonly seconds: number;
}

export interface Question {
  readonly chosen: readonly Mutant[];
  readonly code: (file: string) => string | null;
  readonly rounds: readonly Near[];
  /** The highest id there is. */
  readonly last: number;
}

/** Keeps the order it is given. */
class AsGiven implements TestSequencer {
  shard = (files: TestSpecification[]) => files;
  sort = (files: TestSpecification[]) => files;
}

/** Everything runs on one day, as in vitest.config.ts. */
process.env["WAYMARK_NOW"] ||= "2026-11-24T10:00:00Z";

function open(code: (file: string) => string | null): Promise<Vitest> {
  return createVitest(
    "test",
    {
      config: false,
      root,
      watch: false,
      include: ["test/**/*.test.{ts,tsx}"],
      setupFiles: ["src/clock/start.ts", "test/seed.ts"],
      runner: join(import.meta.dirname, "runner.ts"),
      sequence: { sequencer: AsGiven },
      reporters: [{}],
      pool: "threads",
      maxWorkers: 1,
      fileParallelism: false,
      // A file whose mutants are all caught is not even loaded.
      passWithNoTests: true,
      // One worker and one set of modules for all files.
      isolate: false,
      testTimeout: 3_600_000,
      hookTimeout: 600_000,
      teardownTimeout: 120_000,
      dangerouslyIgnoreUnhandledErrors: true,
      silent: true,
      // What is broken must neither come from an earlier run nor be left for the next.
      fsModuleCache: false,
    },
    {
      plugins: [
        {
          name: "mutants",
          enforce: "pre",
          transform: (_text: string, id: string) => {
            const file = relative(root, id.split("?")[0] ?? "");
            return /^src\/.*\.tsx?$/.test(file) ? code(file) : null;
          },
        },
      ],
    },
  );
}

function read(notebook: string): readonly Found[] {
  if (!existsSync(notebook)) return [];
  return readFileSync(notebook, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Found)
    .map((one) => ({ ...one, test: relative(root, one.test) }));
}

/** By test file, which mutants are tried on it, in the order of the test files. */
type Plan = ReadonlyMap<string, readonly number[]>;

function planOf(near: Near): Plan {
  const plan = new Map<string, number[]>();
  for (const [id, on] of near)
    for (const test of on) plan.set(test, [...(plan.get(test) ?? []), id]);
  return plan;
}

/** So many test files of a round are asked about a mutant that needs a copy of each, and so many copies fit into one worker. */
const most = { files: 6, copies: 100 };

/** The mutants no single test can tell, on the nearest of the files that touch them so. */
function copiesOf(near: Near, notes: readonly Found[]): readonly Plan[] {
  const known = caughtIn(notes);
  const touched = new Map<number, Set<string>>();
  for (const { test, outside = [] } of notes)
    for (const id of outside)
      if (!known.has(id))
        touched.set(id, (touched.get(id) ?? new Set()).add(test));
  const few: Near = new Map(
    [...touched].map(([id, by]) => [
      id,
      (near.get(id) ?? []).filter((one) => by.has(one)).slice(0, most.files),
    ]),
  );
  const parts: Map<string, readonly number[]>[] = [];
  for (const [test, ids] of planOf(few))
    for (let at = 0; at < ids.length; at += most.copies) {
      const part = at / most.copies;
      (parts[part] ??= new Map()).set(test, ids.slice(at, at + most.copies));
    }
  return parts;
}

const caughtIn = (notes: readonly Found[]): ReadonlySet<number> =>
  new Set(notes.flatMap((one) => one.caught ?? []));

/** Tries mutants on their tests, round after round: who is caught in one is not tried in the next. */
export async function tried(
  { chosen, code, rounds, last }: Question,
  told: (caught: readonly number[]) => void,
): Promise<Tried> {
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 1000);
  const folder = mkdtempSync(join(tmpdir(), "waymark-mutants-"));
  const notebook = join(folder, "found");
  const vitest = await open(code);
  const all = await vitest.globTestSpecifications();
  const wrong = new Set<string>();

  async function run(part: Plan, throughout: boolean) {
    if (part.size === 0) return;
    const order = [...part.keys()];
    const at = (one: TestSpecification) =>
      order.indexOf(relative(root, one.moduleId));
    const specs = all
      .filter((one) => at(one) >= 0)
      .toSorted((a, b) => at(a) - at(b));
    const wanted = Object.fromEntries(
      [...part].map(([test, ids]) => [join(root, test), ids]),
    );
    const homes = Object.fromEntries(
      chosen.map(({ id, file }) => [id, join(root, file)]),
    );
    const ask: MutantsAsked = { last, wanted, homes, notebook, throughout };
    vitest.provide("mutants", ask);
    const before = read(notebook).length;
    const { testModules } = await vitest.runTestSpecifications(specs);
    for (const one of testModules)
      if (!one.ok() || one.state() === "queued")
        wrong.add(relative(root, one.moduleId));
    const notes = read(notebook);
    const slow = notes
      .slice(before)
      .filter(({ ms = 0 }) => ms > 3_000)
      .toSorted((a, b) => (b.ms ?? 0) - (a.ms ?? 0))
      .map(({ test, ms = 0 }) => `${test} ${Math.round(ms / 1000)} s`);
    if (slow.length > 0) console.log(`Slow: ${slow.slice(0, 12).join(", ")}`);
    console.log(
      `${caughtIn(notes).size} of ${chosen.length} caught after ${specs.length} test files, ${seconds()} s.`,
    );
  }

  try {
    for (const round of rounds) {
      const known = caughtIn(read(notebook));
      const near: Near = new Map([...round].filter(([id]) => !known.has(id)));
      await run(planOf(near), false);
      for (const part of copiesOf(near, read(notebook))) await run(part, true);
      told([...caughtIn(read(notebook))]);
    }
    const notes = read(notebook);
    for (const { test, fails } of notes)
      if (fails) wrong.add(`${test}: ${fails}`);
    const touched = new Set(
      notes.flatMap((one) => [...(one.touched ?? []), ...(one.outside ?? [])]),
    );
    return {
      caught: [...caughtIn(notes)],
      untouched: chosen.map(({ id }) => id).filter((id) => !touched.has(id)),
      wrong: [...wrong],
      seconds: seconds(),
    };
  } finally {
    await vitest.close();
    rmSync(folder, { recursive: true });
  }
}
