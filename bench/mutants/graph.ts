// Which tests reach a source file through their imports, and which are nearest: a test is asked about what it knows before others are.
import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseSync } from "vite";
import { langOf } from "./mutate.ts";
import { root } from "./mutants.ts";

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
export type Reach = ReadonlyMap<string, number>;

/** For each test what it reaches. */
export function reachOf(tests: readonly string[]): ReadonlyMap<string, Reach> {
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

/** Properties, and papers drawn whole: seconds a test. */
export const isLong = (test: string) =>
  /properties|Invariants|fuzz|boardMonth|[pP]aper|anyFile|roundTrip|wholeSamples/.test(
    test,
  );

/** A long test is asked as if it lay so much further away. */
const longWay = 3;

/** Rounds of tests that are asked about a file, from one nearest place to another: most slips are seen in the first, and beyond the last it is luck who notices. */
const rounds = {
  unit: [
    [0, 3],
    [3, 12],
    [12, 30],
  ],
  contract: [
    [0, 2],
    [2, 6],
  ],
} as const;

/** The tests that are asked about a source file, by rounds, nearest first; the same number of rounds for every file. Of two at one distance the one that knows less else. */
export function nearest(
  file: string,
  reach: ReadonlyMap<string, Reach>,
): readonly (readonly string[])[] {
  const near = [...reach]
    .flatMap(([test, of]) => {
      const steps = of.get(file);
      return steps === undefined
        ? []
        : [
            {
              test,
              steps: steps + (isLong(test) ? longWay : 0),
              size: of.size,
            },
          ];
    })
    .toSorted((a, b) => a.steps - b.steps || a.size - b.size)
    .map(({ test }) => test);
  const unit = near.filter((test) => !isContract(test));
  const contract = near.filter(isContract);
  return [
    ...rounds.unit.map(([from, to]) => unit.slice(from, to)),
    ...rounds.contract.map(([from, to]) => contract.slice(from, to)),
  ];
}
