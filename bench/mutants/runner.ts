// Runs each test once as it is, and again under every mutant it touches, in one and the same process: a mutant costs no more than its test.
import { AsyncLocalStorage } from "node:async_hooks";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { inject, TestRunner, vi } from "vitest";
import type { RunnerTestCase, RunnerTestFile, RunnerTestSuite } from "vitest";

/** What a run of mutants tells its workers. */
export interface MutantsAsked {
  /** How many there are over all files. */
  readonly last: number;
  /** By the path of the test file, which are tried on it. */
  readonly wanted: Readonly<Record<string, readonly number[]>>;
  /** Where workers write what they found, a line each. */
  readonly notebook: string;
  /** The files they stand in, by their full paths. */
  readonly homes: Readonly<Record<number, string>>;
  /** Whether those asked for hold from the first import on, each over a copy of the file; else all that a test touches are tried on it. */
  readonly throughout: boolean;
}

export interface Found {
  readonly test: string;
  readonly caught?: readonly number[];
  /** Touched while modules were loaded or by hooks: only a whole run of the file tells. */
  readonly outside?: readonly number[];
  readonly touched?: readonly number[];
  /** How long the file took, in milliseconds of processor time. */
  readonly ms?: number;
  /** A test of the file that fails with nothing broken, so that it proves nothing. */
  readonly fails?: string;
}

declare module "vitest" {
  interface ProvidedContext {
    mutants: MutantsAsked;
  }
}

const asked = inject("mutants");
/** What modules touch while they are loaded, once for all files; a file is asked only about what it reaches. */
const outside = new Uint8Array(asked.last + 1);
const inside = new Uint8Array(asked.last + 1);
let seen: Uint8Array | null = asked.throughout ? null : outside;
let active = 0;

/** One try of a test; what is left running after its time is told to end. */
interface Try {
  readonly until: number;
}
const trying = new AsyncLocalStorage<Try>();
let rounds = 0;

Object.assign(globalThis, {
  __mutant(id: number): boolean {
    if (seen) seen[id] = 1;
    return active === id;
  },
  /** A loop that a mutant made endless comes by here on every round. */
  __round(): void {
    rounds += 1;
    if (rounds % 256 !== 0) return;
    const here = trying.getStore();
    if (here && performance.now() > here.until)
      throw new Error("The mutant never comes to an end.");
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
const note = (found: Found) =>
  appendFileSync(asked.notebook, `${JSON.stringify(found)}\n`);

const wantedAt = (file: string) =>
  (asked.wanted[file] ?? []).filter((id) => !caught.has(id));

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

/** Whether it fails while this mutant holds, or takes longer than so many milliseconds. */
async function fails(
  run: () => Promise<unknown>,
  id: number,
  ms: number,
): Promise<boolean> {
  active = id;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error("Too slow.")), ms);
    });
    const until = performance.now() + ms;
    await Promise.race([trying.run({ until }, run), late]);
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

/** Far more than it takes, on a machine that has other things to do as well. */
const patience = (ms: number) => 5_000 + 30 * ms;

/** Which mutant held when a test was made: `until` counts what the file had made by then. */
let copies: { readonly id: number; readonly until: number }[] = [];
/** How long each test took with nothing broken, by its name; null where it failed so. */
let whole = new Map<string, number | null>();

function heldFor(test: RunnerTestCase): number {
  let top: RunnerTestCase | RunnerTestSuite = test;
  while (top.suite && top.suite !== test.file) top = top.suite;
  const at = test.file.tasks.indexOf(top);
  return copies.find(({ until }) => at < until)?.id ?? 0;
}

interface LoadedModule {
  readonly id: string;
  readonly importers: ReadonlySet<string>;
  evaluated: boolean;
  exports: unknown;
  promise: unknown;
}

interface Loaded {
  readonly fileToModulesMap: ReadonlyMap<string, ReadonlySet<LoadedModule>>;
  readonly idToModuleMap: ReadonlyMap<string, LoadedModule>;
}

const homeOf = (id: number) => asked.homes[id] ?? "";

/** Makes the next import run these files again and all that import them; nothing else can have seen what is broken in them. */
function loadAgain(files: readonly string[]): void {
  const { evaluatedModules: loaded } = (
    globalThis as unknown as {
      __vitest_worker__: { evaluatedModules: Loaded };
    }
  ).__vitest_worker__;
  const stale = new Set(
    files.flatMap((file) => [...(loaded.fileToModulesMap.get(file) ?? [])]),
  );
  for (const one of stale) {
    one.evaluated = false;
    one.exports = undefined;
    one.promise = undefined;
    for (const id of one.importers) {
      const by = loaded.idToModuleMap.get(id);
      if (by) stale.add(by);
    }
  }
}

let cpu = process.cpuUsage();

const since = (start: number) => performance.now() - start;
/** Of the worker, not of this module: the clock is put forward once. */
const worker = globalThis as { isSetUp?: boolean };

export default class MutantRunner extends TestRunner {
  override async importFile(path: string, source: "collect" | "setup") {
    if (source === "setup") {
      if (worker.isSetUp) return;
      await super.importFile(path, source);
      return;
    }
    worker.isSetUp = true;
    if (wantedAt(path).length === 0) return;
    cpu = process.cpuUsage();
    if (!asked.throughout) {
      await super.importFile(path, source);
      return;
    }
    copies = [];
    whole = new Map();
    let ms = 0;
    // The first copy is whole: a test that fails with nothing broken would prove nothing of the others.
    let before = 0;
    vi.resetModules();
    for (const id of [0, ...wantedAt(path)]) {
      loadAgain([path, homeOf(before), homeOf(id)]);
      before = id;
      const load = async () => super.importFile(path, source);
      const start = performance.now();
      if (id === 0) {
        await load();
        ms = since(start);
      } else if (await fails(load, id, patience(ms))) isCaught(id, path);
      copies.push({ id, until: TestRunner.getCurrentSuite().tasks.length });
    }
    loadAgain([homeOf(before)]);
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    if (asked.throughout) return this.runCopy(test);
    const wanted = wantedAt(test.file.filepath);
    if (wanted.length === 0) return;
    seen = inside.fill(0);
    const start = performance.now();
    await TestRunner.getTestFn(test)();
    seen = null;
    const ms = patience(since(start));
    const touched = wanted.filter((id) => inside[id] === 1);
    if (touched.length > 0) {
      await this.tryAll(test, touched, ms);
      note({ test: test.file.filepath, touched });
    }
    seen = outside;
  }

  /** One that cannot run twice tells nothing by itself, nor one that fails after a mutant as it did under it: its file is copied for these. */
  private async tryAll(
    test: RunnerTestCase,
    touched: readonly number[],
    ms: number,
  ): Promise<void> {
    const once = () => again(test);
    const leave = (from: number) =>
      note({ test: test.file.filepath, outside: touched.slice(from) });
    if (await fails(once, 0, ms)) return leave(0);
    for (const [at, id] of touched.entries()) {
      if (!(await fails(once, id, ms))) continue;
      if (await fails(once, 0, ms)) return leave(at);
      isCaught(id, test.name);
    }
  }

  private async runCopy(test: RunnerTestCase): Promise<void> {
    const id = heldFor(test);
    const name = `${suitesOf(test)
      .map((one) => one.name)
      .join(" ")} ${test.name}`;
    const run = async () => TestRunner.getTestFn(test)();
    if (id === 0) {
      const start = performance.now();
      whole.set(name, (await fails(run, 0, 600_000)) ? null : since(start));
      if (whole.get(name) === null)
        note({ test: test.file.filepath, fails: name });
      return;
    }
    const ms = whole.get(name);
    if (caught.has(id) || ms == null) return;
    if (await fails(run, id, patience(ms))) isCaught(id, test.name);
  }

  override onAfterRunFiles(files: RunnerTestFile[]): void {
    super.onAfterRunFiles(files);
    const { user, system } = process.cpuUsage(cpu);
    for (const { filepath, tasks } of files)
      if (tasks.length > 0)
        note({ test: filepath, ms: Math.round((user + system) / 1000) });
    if (!asked.throughout)
      for (const { filepath } of files) {
        const here = wantedAt(filepath).filter((id) => outside[id] === 1);
        if (here.length > 0) note({ test: filepath, outside: here });
      }
  }
}
