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

function open(
  code: ReadonlyMap<string, string>,
  bail: number,
): Promise<Vitest> {
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
      bail,
      testTimeout: 600_000,
      hookTimeout: 60_000,
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

function failed(vitest: Vitest): boolean {
  return vitest.state.getTestModules().some((one) => !one.ok());
}

/** The mutants no single test can tell: each holds from the first import, over the files that touch it so. */
async function wholeRuns(
  vitest: Vitest,
  ask: Omit<MutantsAsked, "throughout">,
  notes: readonly Found[],
  caught: Set<number>,
) {
  const specs = await vitest.globTestSpecifications();
  const where = new Map<number, Set<string>>();
  for (const { test, outside = [] } of notes)
    for (const id of outside)
      where.set(id, (where.get(id) ?? new Set<string>()).add(test));
  let done = 0;
  for (const [id, files] of where) {
    done += 1;
    if (caught.has(id)) continue;
    vitest.provide("mutants", { ...ask, throughout: id });
    for (const spec of specs.filter(({ moduleId }) => files.has(moduleId))) {
      await vitest.runTestSpecifications([spec]);
      if (!failed(vitest)) continue;
      caught.add(id);
      break;
    }
    if (done % 20 === 0)
      console.error(`  ${done} of ${where.size} that hold from the start`);
  }
}

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
  const vitest = await open(code, 1);
  try {
    vitest.provide("mutants", { ...ask, throughout: 0 });
    for (const spec of await specifications(vitest, tests)) {
      await vitest.runTestSpecifications([spec]);
      if (failed(vitest))
        throw new Error(
          `${relative(root, spec.moduleId)} fails with nothing broken.`,
        );
    }
    const notes = read(notebook);
    const caught = new Set(notes.flatMap((one) => one.caught ?? []));
    await wholeRuns(vitest, ask, notes, caught);
    const touched = new Set(
      notes.flatMap((one) => [...(one.touched ?? []), ...(one.outside ?? [])]),
    );
    return {
      caught,
      untouched: new Set(ask.wanted.filter((id) => !touched.has(id))),
      seconds: Math.round((performance.now() - start) / 1000),
    };
  } finally {
    await vitest.close();
    rmSync(folder, { recursive: true });
  }
}
