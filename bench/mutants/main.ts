// `npm run mutants`: breaks the source on purpose, one small slip at a time, and lists the slips that no test notices.
//   npm run mutants -- permission history       rooms, or files and folders under src; none for the rooms everything rests on
//   npm run mutants -- --sample 1000 --seed 7   so many of the other rooms, the same for the same seed; or of those named
//   npm run mutants -- --breaks                 slips that were once made by hand, and that no test saw
import { parseArgs } from "node:util";
import { breaksMade } from "./breaks.ts";
import { judged } from "./judged.ts";
import { codeWith, mutantsIn, sampled, type Mutant } from "./mutants.ts";
import { filesOf, restedOn, roomOf, sampledRooms, testsOf } from "./rooms.ts";
import { tried } from "./trying.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    sample: { type: "string" },
    breaks: { type: "boolean", default: false },
    tests: { type: "string", multiple: true },
  },
});

const isSample = values.sample !== undefined;
const usual = isSample ? sampledRooms : restedOn;
const asked = positionals.length > 0 ? positionals : usual;

/** The slips that are to be tried, with those that cannot be noticed. */
function drawn() {
  if (values.breaks) {
    const { mutants, code } = breaksMade();
    return { mutants, chosen: mutants, equivalent: new Set<number>(), code };
  }
  const files = filesOf(asked);
  if (files.length === 0)
    throw new Error(`Nothing in src is called ${asked.join(", ")}.`);
  const mutants = mutantsIn(files);
  const equivalent = judged(mutants);
  const open = mutants.filter(({ id }) => !equivalent.has(id));
  const count = isSample ? Number(values.sample) : open.length;
  if (!(count > 0)) throw new Error("--sample wants a number.");
  const chosen = sampled(open, count, Number(values.seed));
  return { mutants, chosen, equivalent, code: codeWith(chosen, mutants) };
}

const { mutants, chosen, equivalent, code } = drawn();
console.log(
  `${mutants.length} mutants; ${equivalent.size} judged equivalent; ${chosen.length} tried${isSample ? ` (seed ${values.seed})` : ""}.`,
);

const { caught, untouched, wrong, seconds } = await tried(
  chosen,
  code,
  values.tests ?? testsOf(isSample || values.breaks ? "all" : asked),
  mutants.length,
);
const survived = chosen.filter(({ id }) => !caught.has(id));

const byRoom = Map.groupBy(chosen, ({ file }) => roomOf(file));
console.table(
  Object.fromEntries(
    [...byRoom].map(([room, all]) => {
      const missed = all.filter(({ id }) => !caught.has(id)).length;
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
const line = ({ id, file, line: at, text, change }: Mutant) =>
  `${file}:${at}  ${change}${untouched.has(id) ? "  (no test comes by)" : ""}\n      ${text}`;
for (const one of survived) console.log(line(one));
console.log(`${survived.length} survived; ${seconds} seconds.`);
for (const one of wrong) console.log(`Fails with nothing broken: ${one}`);
process.exit(survived.length + wrong.length > 0 ? 1 : 0);
