// The tests over the broken source: first every test under the mutants it touches, then whole files for mutants that hold from the first import.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { createVitest, type TestSpecification, type Vitest } from "vitest/node";
import { root, type Mutant } from "./mutants.ts";
import type { Found, MutantsAsked } from "./runner.ts";

export interface Tried {
  readonly caught: ReadonlySet<number>;
  /** No test comes by the code at all. */
  readonly untouched: ReadonlySet<number>;
  readonly seconds: number;
}

function open(code: ReadonlyMap<string, string>): Promise<Vitest> {
  return createVitest(
    "test",
    {
      config: false,
      root,
      watch: false,
      include: ["test/**/*.test.{ts,tsx}"],
      runner: join(import.meta.dirname, "runner.ts"),
      reporters: [{}],
      pool: "threads",
      maxWorkers: 1,
      fileParallelism: false,
      testTimeout: 600_000,
      hookTimeout: 60_000,
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
          transform: (_text: string, id: string) =>
            code.get(relative(root, id.split("?")[0] ?? "")),
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
    .map((line) => JSON.parse(line) as Found);
}

async function specifications(vitest: Vitest, tests: readonly string[]) {
  const all = await vitest.globTestSpecifications();
  const at = (one: TestSpecification) =>
    tests.indexOf(relative(root, one.moduleId));
  return all.filter((one) => at(one) >= 0).toSorted((a, b) => at(a) - at(b));
}

/** Whether a test of the file fails. Throws where the file was not run at all: that tells nothing. */
async function fails(vitest: Vitest, spec: TestSpecification) {
  for (let tries = 0; tries < 3; tries += 1) {
    const { testModules } = await vitest.runTestSpecifications([spec]);
    const ran = testModules.filter((one) =>
      ["passed", "failed"].includes(one.state()),
    );
    if (ran.length > 0) return ran.some((one) => !one.ok());
  }
  throw new Error(`${relative(root, spec.moduleId)} could not be run.`);
}

/** So many copies of a test file fit into one worker. */
const copiesAtOnce = 100;

/** The mutants no single test can tell: each holds from the first import, over a copy of the files that touch it so. */
async function fromTheStart(
  vitest: Vitest,
  ask: Omit<MutantsAsked, "throughout">,
  specs: readonly TestSpecification[],
) {
  const notes = read(ask.notebook);
  for (const spec of specs) {
    const here = new Set(
      notes
        .filter(({ test }) => test === spec.moduleId)
        .flatMap(({ outside = [] }) => outside),
    );
    const known = caughtIn(read(ask.notebook));
    const ids = [...here].filter((id) => !known.has(id));
    for (let at = 0; at < ids.length; at += copiesAtOnce) {
      // The first copy is whole: a copy that fails with nothing broken would prove nothing of the others.
      const throughout = [0, ...ids.slice(at, at + copiesAtOnce)];
      vitest.provide("mutants", { ...ask, throughout });
      await fails(vitest, spec);
      if (caughtIn(read(ask.notebook)).has(0))
        throw new Error(`${spec.moduleId}: a second copy fails.`);
    }
  }
}

const caughtIn = (notes: readonly Found[]): ReadonlySet<number> =>
  new Set(notes.flatMap((one) => one.caught ?? []));

export async function tried(
  chosen: readonly Mutant[],
  code: ReadonlyMap<string, string>,
  tests: readonly string[],
  last: number,
): Promise<Tried> {
  const start = performance.now();
  const folder = mkdtempSync(join(tmpdir(), "waymark-mutants-"));
  const notebook = join(folder, "found");
  const ask = { last, wanted: chosen.map(({ id }) => id), notebook };
  const vitest = await open(code);
  try {
    vitest.provide("mutants", { ...ask, throughout: [] });
    const specs = await specifications(vitest, tests);
    for (const spec of specs) {
      if (await fails(vitest, spec))
        throw new Error(
          `${relative(root, spec.moduleId)} fails with nothing broken.`,
        );
    }
    await fromTheStart(vitest, ask, specs);
    const notes = read(notebook);
    const touched = new Set(
      notes.flatMap((one) => [...(one.touched ?? []), ...(one.outside ?? [])]),
    );
    return {
      caught: caughtIn(notes),
      untouched: new Set(ask.wanted.filter((id) => !touched.has(id))),
      seconds: Math.round((performance.now() - start) / 1000),
    };
  } finally {
    await vitest.close();
    rmSync(folder, { recursive: true });
  }
}
