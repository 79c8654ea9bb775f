// Which tests reach a source file through their imports, and which are nearest: a test is asked about what it knows before others are.
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { parseSync } from "vite";
import { langOf } from "./mutate.ts";
import { root, type Mutant } from "./mutants.ts";

/** The files of ours that a file runs when it is imported, by their paths from the root; types run nothing. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(join(root, file), "utf8");
  const { module } = parseSync(file, source, { lang: langOf(file) });
  const named = [
    ...module.staticImports
      .filter(
        ({ entries }) =>
          entries.length === 0 || entries.some(({ isType }) => !isType),
      )
      .map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports
      .flatMap(({ entries }) => entries)
      .filter(({ isType }) => !isType)
      .flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      source.slice(start + 1, end - 1),
    ),
  ];
  return named
    .filter((name) => /^\.{1,2}\/.*\.tsx?$/.test(name))
    .map((name) => relative(root, join(root, dirname(file), name)));
}

/** How many imports each file is away from a test. */
type Reach = ReadonlyMap<string, number>;

/** For each test what it reaches. */
function reachOf(tests: readonly string[]): ReadonlyMap<string, Reach> {
  const present = new Set(globSync("{src,test}/**/*.{ts,tsx}", { cwd: root }));
  const known = new Map<string, readonly string[]>();
  const of = (file: string) => {
    const before = known.get(file);
    if (before) return before;
    const found = importsOf(file).filter((one) => present.has(one));
    known.set(file, found);
    return found;
  };
  return new Map(
    tests.map((test) => {
      const reach = new Map([[test, 0]]);
      for (const [file, steps] of reach)
        for (const next of of(file))
          if (!reach.has(next)) reach.set(next, steps + 1);
      return [test, reach];
    }),
  );
}

/** Against a whole tenant: slow, so asked last. */
const isContract = (test: string) =>
  /\.contract\.test\.tsx?$|^test\/localTenant\//.test(test);

/** Properties, and documents drawn or read whole: seconds a test. */
export const isLong = (test: string) =>
  /properties|Invariants|fuzz|boardMonth|(?<!whole)Paper|anyFile|roundTrip|wholeSamples|SaysTheSame|rightsAndTexts|ownWorkbook|auditPack|readableFiles|welshSheets|forgetting/.test(
    basename(test),
  );

/** A long test is asked as if it lay so much further away. */
const longWay = 6;

/** A test of the file's own room: test/domain/board for src/domain/board/cycle.ts, and for what lies in folders below. */
const isMirrored = (file: string, test: string) =>
  dirname(test).split("/").length > 2 &&
  file.startsWith(`${dirname(test).replace(/^test/, "src")}/`);

/** Rounds of tests that are asked about a file, from one nearest place to another: most slips are seen in the first, and beyond the last it is luck who notices. */
const rounds = {
  unit: [
    [0, 4],
    [4, 12],
  ],
  contract: [
    [0, 2],
    [2, 6],
  ],
} as const;

/** The tests that are asked about a source file, by rounds, nearest first; the same number of rounds for every file. Those of its own room come before all others; of two at one distance the one that knows less else. */
function nearest(
  file: string,
  reach: ReadonlyMap<string, Reach>,
): readonly (readonly string[])[] {
  const near = [...reach]
    .flatMap(([test, of]) => {
      const steps = of.get(file);
      if (steps === undefined) return [];
      const away = isMirrored(file, test) ? steps - 10 : steps;
      return [
        { test, steps: away + (isLong(test) ? longWay : 0), size: of.size },
      ];
    })
    .toSorted((a, b) => a.steps - b.steps || a.size - b.size)
    .map(({ test }) => test);
  const unit = near.filter((test) => !isContract(test));
  // A rule is held by tests that need no tenant.
  const isRule = file.startsWith("src/domain/");
  const contract = isRule ? [] : near.filter(isContract);
  return [
    ...rounds.unit.map(([from, to]) => unit.slice(from, to)),
    ...rounds.contract.map(([from, to]) => contract.slice(from, to)),
  ];
}

/** For each mutant the tests it is tried on. */
export type Near = ReadonlyMap<number, readonly string[]>;

/** Rounds of tests, nearest first, with those of the mutants that are tried in each. */
export function roundsOf(
  chosen: readonly Mutant[],
  tests: readonly string[],
): readonly Near[] {
  const reach = reachOf(tests);
  const files = new Set(chosen.map(({ file }) => file));
  const near = new Map([...files].map((one) => [one, nearest(one, reach)]));
  const many = Math.max(0, ...[...near.values()].map((all) => all.length));
  return Array.from(
    { length: many },
    (_, at) =>
      new Map(
        chosen.map(({ id, file }) => [id, near.get(file)?.[at] ?? []] as const),
      ),
  );
}
