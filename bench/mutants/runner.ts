// Runs each test once as it is, and again under every mutant it touches, in one and the same process: a mutant costs no more than its test.
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { inject, TestRunner } from "vitest";
import type { RunnerTestCase, RunnerTestFile, RunnerTestSuite } from "vitest";

/** What a run of mutants tells its workers. */
export interface MutantsAsked {
  /** How many there are over all files. */
  readonly last: number;
  /** Those to try. */
  readonly wanted: readonly number[];
  /** Where workers write what they found, a line each. */
  readonly notebook: string;
  /** The one that holds from the first import on; 0 for trying all that a test touches. */
  readonly throughout: number;
}

export interface Found {
  readonly test: string;
  readonly caught?: readonly number[];
  /** Touched while modules were loaded or by hooks: only a whole run of the file tells. */
  readonly outside?: readonly number[];
  readonly touched?: readonly number[];
  readonly began?: number;
}

declare module "vitest" {
  interface ProvidedContext {
    mutants: MutantsAsked;
  }
}

const asked = inject("mutants");
const outside = new Uint8Array(asked.last + 1);
const inside = new Uint8Array(asked.last + 1);
let seen: Uint8Array | null = asked.throughout === 0 ? outside : null;
let active = asked.throughout;
let hits = 0;
/** A loop that a mutant made endless comes by here on every round. */
const mostHits = 2_000_000;

Object.assign(globalThis, {
  __mutant(id: number): boolean {
    if (seen) seen[id] = 1;
    if (active !== id) return false;
    hits += 1;
    if (hits > mostHits) throw new Error("The mutant never comes to an end.");
    return true;
  },
});

const caught = new Set(
  existsSync(asked.notebook)
    ? readFileSync(asked.notebook, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .flatMap((line) => (JSON.parse(line) as Found).caught ?? [])
    : [],
);
const wanted = new Set(asked.wanted);
const note = (found: Found) =>
  appendFileSync(asked.notebook, `${JSON.stringify(found)}\n`);

const listed = (marks: Uint8Array) =>
  [...wanted].filter((id) => marks[id] === 1);

function suitesOf(test: RunnerTestCase): readonly RunnerTestSuite[] {
  const suites: RunnerTestSuite[] = [];
  for (
    let at: RunnerTestSuite | undefined = test.suite ?? test.file;
    at !== undefined;
    at = at.suite ?? (at === test.file ? undefined : test.file)
  )
    suites.unshift(at);
  return suites;
}

/** A test as it would run alone: what stands before each, the test, what stands after each. */
async function again(test: RunnerTestCase): Promise<void> {
  const suites = suitesOf(test);
  const after: (() => unknown)[] = [];
  for (const suite of suites)
    for (const hook of TestRunner.getSuiteHooks(suite).beforeEach) {
      const undo: unknown = await hook(test.context, suite);
      if (typeof undo === "function") after.unshift(() => undo() as unknown);
    }
  try {
    await TestRunner.getTestFn(test)();
  } finally {
    for (const suite of suites.toReversed())
      for (const hook of TestRunner.getSuiteHooks(suite).afterEach)
        await hook(test.context, suite);
    for (const undo of after) await undo();
  }
}

async function fails(test: RunnerTestCase, id: number, ms: number) {
  active = id;
  hits = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error("Too slow.")), ms);
    });
    await Promise.race([again(test), late]);
    return false;
  } catch {
    return true;
  } finally {
    clearTimeout(timer);
    active = 0;
  }
}

export default class MutantRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    if (asked.throughout !== 0) {
      await TestRunner.getTestFn(test)();
      return;
    }
    seen = inside.fill(0);
    const start = performance.now();
    await TestRunner.getTestFn(test)();
    seen = null;
    const touched = listed(inside).filter((id) => !caught.has(id));
    const name = `${test.file.name} > ${test.name}`;
    const ms = 3_000 + 20 * (performance.now() - start);
    if (touched.length > 0)
      if (await fails(test, 0, ms)) {
        // It cannot run twice: the file is run whole for these.
        note({ test: test.file.filepath, outside: touched });
      } else
        for (const id of touched) {
          note({ test: name, began: id });
          if (!(await fails(test, id, ms))) continue;
          caught.add(id);
          note({ test: name, caught: [id] });
        }
    note({ test: test.file.filepath, touched: listed(inside) });
    seen = outside;
  }

  override onAfterRunFiles(files: RunnerTestFile[]): void {
    super.onAfterRunFiles(files);
    if (asked.throughout !== 0) return;
    for (const { filepath } of files)
      note({ test: filepath, outside: listed(outside) });
  }
}
