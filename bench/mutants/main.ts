// `npm run mutants`: breaks the source on purpose, one small slip at a time, and lists the slips that no test notices.
//   npm run mutants -- permission history       rooms, or files and folders under src; none for the rooms everything rests on
//   npm run mutants -- --sample 1000 --seed 7   so many of the other rooms, the same for the same seed; or of those named
//   npm run mutants -- --breaks                 slips that were once made by hand, and that no test saw
// What was tried is kept in `.mutants/`: stopped, it goes on where it was, and only survivors are tried again; `--afresh` forgets it.
import { fork } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { breaksMade } from "./breaks.ts";
import { roundsOf } from "./graph.ts";
import { judged } from "./judged.ts";
import { ledgerOf } from "./ledger.ts";
import {
  digest,
  firstOf,
  mutantsIn,
  namesOf,
  sampled,
  type Mutant,
} from "./mutants.ts";
import { filesOf, restedOn, roomOf, sampledRooms, testsOf } from "./rooms.ts";
import type { Slice, SliceAnswer } from "./slice.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    sample: { type: "string" },
    breaks: { type: "boolean", default: false },
    tests: { type: "string", multiple: true },
    afresh: { type: "boolean", default: false },
    slices: { type: "string", default: "2" },
    slice: { type: "string", default: "250" },
  },
});

const isSample = values.sample !== undefined;
const usual = isSample ? sampledRooms : restedOn;
const asked = positionals.length > 0 ? positionals : usual;

interface Drawn {
  readonly mutants: readonly Mutant[];
  readonly names: ReadonlyMap<number, string>;
  readonly chosen: readonly Mutant[];
  readonly equivalent: ReadonlySet<number>;
  readonly code?: Readonly<Record<string, string>>;
}

/** The slips that are to be tried, with those that cannot be noticed. */
function drawn(): Drawn {
  if (values.breaks) {
    const { mutants, code } = breaksMade();
    const names = namesOf(mutants);
    return { mutants, names, chosen: mutants, equivalent: new Set(), code };
  }
  const files = filesOf(asked);
  if (files.length === 0)
    throw new Error(`Nothing in src is called ${asked.join(", ")}.`);
  const mutants = mutantsIn(files);
  const names = namesOf(mutants);
  const equivalent = judged(mutants);
  const open = mutants.filter(({ id }) => !equivalent.has(id));
  const count = isSample ? Number(values.sample) : open.length;
  if (!(count > 0)) throw new Error("--sample wants a number.");
  const chosen = sampled(open, names, { count, seed: values.seed });
  return { mutants, names, chosen, equivalent };
}

const start = performance.now();
const { mutants, names, chosen, equivalent, code } = drawn();
const isBroad = isSample || values.breaks;
const rounds = roundsOf(
  chosen,
  values.tests ?? testsOf(isBroad ? "all" : asked),
);
const usualTests = isBroad ? "any-test" : "own-tests";
const ledger = ledgerOf(
  values.tests ? `tests-${digest(values.tests.join())}` : usualTests,
  names,
  rounds,
  values.afresh,
);
const open = chosen.filter((one) => ledger.fate(one) === null);
console.log(
  `${mutants.length} mutants; ${equivalent.size} judged equivalent; ${chosen.length} chosen${isSample ? ` (seed ${values.seed})` : ""}; ${open.length} to try.`,
);

const wrong = new Set<string>();
const slices: Mutant[][] = [];
const size = Number(values.slice);
for (let at = 0; at < open.length; at += size)
  slices.push(open.slice(at, at + size));

type Found = Extract<SliceAnswer, { found: unknown }>["found"];

/** Tries a slice in a process of its own; null where that ended without an answer. */
function inProcess(
  part: readonly Mutant[],
  isCaught: (id: number) => void,
): Promise<Found | null> {
  const child = fork(join(import.meta.dirname, "slice.ts"));
  const ids = new Set(part.map(({ id }) => id));
  child.send({
    chosen: part,
    first: firstOf(mutants),
    last: mutants.length,
    ...(code && { code }),
    rounds: rounds.map((round) => [...round].filter(([id]) => ids.has(id))),
  } satisfies Slice);
  return new Promise((resolve) => {
    child.on("message", (answer: SliceAnswer) => {
      if ("found" in answer) resolve(answer.found);
      else for (const id of answer.caught) isCaught(id);
    });
    child.once("exit", () => resolve(null));
  });
}

async function lane(): Promise<void> {
  for (let part = slices.shift(); part; part = slices.shift()) {
    const open = new Map(part.map((one) => [one.id, one]));
    const note = (id: number, fate: "caught" | "survived" | "untouched") => {
      const one = open.get(id);
      if (one) ledger.note(one, fate);
      open.delete(id);
    };
    const found = await inProcess(part, (id) => note(id, "caught"));
    if (found === null) {
      console.log(`A slice ended without an answer: ${part[0]?.file} …`);
      continue;
    }
    for (const one of found.wrong) wrong.add(one);
    const untouched = new Set(found.untouched);
    for (const id of found.caught) note(id, "caught");
    for (const id of open.keys())
      note(id, untouched.has(id) ? "untouched" : "survived");
  }
}
await Promise.all(Array.from({ length: Number(values.slices) }, lane));

const isMissed = (one: Mutant) => ledger.fate(one) !== "caught";
const survived = chosen.filter(isMissed);
const byRoom = Map.groupBy(chosen, ({ file }) => roomOf(file));
console.table(
  Object.fromEntries(
    [...byRoom].map(([room, all]) => {
      const missed = all.filter(isMissed).length;
      return [
        room,
        {
          tried: all.length,
          caught: all.length - missed,
          survived: missed,
          "caught %":
            Math.floor((1000 * (all.length - missed)) / all.length) / 10,
          equivalent: mutants.filter(
            ({ id, file }) => roomOf(file) === room && equivalent.has(id),
          ).length,
        },
      ];
    }),
  ),
);
const fates = { caught: "", survived: "", untouched: "  (no test comes by)" };
const fate = (one: Mutant) => {
  const known = ledger.fate(one);
  return known === null ? "  (not tried)" : fates[known];
};
const line = (one: Mutant) =>
  `${one.file}:${one.line}  ${one.change}${fate(one)}\n      ${one.text}`;
for (const one of survived) console.log(line(one));
console.log(
  `${survived.length} of ${chosen.length} survived; ${Math.round((performance.now() - start) / 1000)} seconds.`,
);
for (const one of wrong) console.log(`Fails with nothing broken: ${one}`);
process.exit(survived.length + wrong.size > 0 ? 1 : 0);
