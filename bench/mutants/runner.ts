// Runs each test once as it is, and again under every mutant it touches, in one and the same process: a mutant costs no more than its test.
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { inject, TestRunner, vi } from "vitest";
import type { RunnerTestCase, RunnerTestFile, RunnerTestSuite } from "vitest";

/** What a run of mutants tells its workers. */
export interface MutantsAsked {
  /** How many there are over all files. */
  readonly last: number;
  /** Those to try. */
  readonly wanted: readonly number[];
  /** Where workers write what they found, a line each. */
  readonly notebook: string;
  /** Those that hold from the first import on, each over a copy of the file; none for trying all that a test touches. */
  readonly throughout: readonly number[];
}

export interface Found {
  readonly test: string;
  readonly caught?: readonly number[];
  /** Touched while modules were loaded or by hooks: only a whole run of the file tells. */
  readonly outside?: readonly number[];
  readonly touched?: readonly number[];
}

declare module "vitest" {
  interface ProvidedContext {
    mutants: MutantsAsked;
  }
}

const asked = inject("mutants");
const outside = new Uint8Array(asked.last + 1);
const inside = new Uint8Array(asked.last + 1);
const fromTheStart = asked.throughout.length > 0;
let seen: Uint8Array | null = fromTheStart ? null : outside;
let active = 0;
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

async function fails(
  run: () => Promise<unknown>,
  id: number,
  ms: number,
): Promise<boolean> {
  active = id;
  hits = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error("Too slow.")), ms);
    });
    await Promise.race([run(), late]);
    return false;
  } catch {
    return true;
  } finally {
    clearTimeout(timer);
    active = 0;
  }
}

function isCaught(id: number, test: string) {
  caught.add(id);
  note({ test, caught: [id] });
}

/** Which mutant held when a test was made: `until` counts what the file had made by then. */
const copies: { readonly id: number; readonly until: number }[] = [];

function heldFor(test: RunnerTestCase): number {
  let top: RunnerTestCase | RunnerTestSuite = test;
  while (top.suite && top.suite !== test.file) top = top.suite;
  const at = test.file.tasks.indexOf(top);
  return copies.find(({ until }) => at < until)?.id ?? 0;
}

export default class MutantRunner extends TestRunner {
  override async importFile(path: string, source: "collect" | "setup") {
    if (!fromTheStart || source === "setup")
      return super.importFile(path, source);
    for (const id of asked.throughout) {
      vi.resetModules();
      const load = async () => super.importFile(path, source);
      if (await fails(load, id, 60_000)) isCaught(id, path);
      copies.push({ id, until: TestRunner.getCurrentSuite().tasks.length });
    }
    return undefined;
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = async () => TestRunner.getTestFn(test)();
    if (fromTheStart) {
      const id = heldFor(test);
      if (!caught.has(id) && (await fails(run, id, 10_000)))
        isCaught(id, test.name);
      return;
    }
    seen = inside.fill(0);
    const start = performance.now();
    await run();
    seen = null;
    const touched = listed(inside).filter((id) => !caught.has(id));
    const ms = 3_000 + 20 * (performance.now() - start);
    if (touched.length > 0) await this.tryAll(test, touched, ms);
    note({ test: test.file.filepath, touched: listed(inside) });
    seen = outside;
  }

  private async tryAll(
    test: RunnerTestCase,
    touched: readonly number[],
    ms: number,
  ): Promise<void> {
    const once = () => again(test);
    // One that cannot run twice tells nothing by itself: its file is copied for these.
    if (await fails(once, 0, ms)) {
      note({ test: test.file.filepath, outside: touched });
      return;
    }
    for (const id of touched)
      if (await fails(once, id, ms)) isCaught(id, test.name);
  }

  override onAfterRunFiles(files: RunnerTestFile[]): void {
    super.onAfterRunFiles(files);
    if (fromTheStart) return;
    for (const { filepath } of files)
      note({ test: filepath, outside: listed(outside) });
  }
}
