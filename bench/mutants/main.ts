// `npm run mutants`: breaks the source on purpose, one small slip at a time, and lists the slips that no test notices.
//   npm run mutants -- permission history            rooms, or files and folders under src; none for all
//   npm run mutants -- domain --count 500 --seed 7   a sample, the same for the same seed
import { parseArgs } from "node:util";
import { judged } from "./judged.ts";
import { mutantsIn, sampled, type Mutant } from "./mutants.ts";
import { filesOf, roomOf, rooms, testsOf } from "./rooms.ts";
import { tried } from "./trying.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string" },
    tests: { type: "string", multiple: true },
  },
});

const asked = positionals.length > 0 ? positionals : Object.keys(rooms);
const files = filesOf(asked);
if (files.length === 0)
  throw new Error(`Nothing in src is called ${asked.join(", ")}.`);
const { mutants, code } = mutantsIn(files);
const equivalent = judged(mutants);
const open = mutants.filter(({ id }) => !equivalent.has(id));
const count = values.count === undefined ? open.length : Number(values.count);
const chosen = sampled(open, count, Number(values.seed));
console.log(
  `${mutants.length} mutants in ${files.length} files; ${equivalent.size} judged equivalent; ${chosen.length} tried (seed ${values.seed}).`,
);

const tests = values.tests ?? testsOf(asked);
const { caught, untouched, seconds } = await tried(
  chosen,
  code,
  tests,
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
process.exit(survived.length > 0 ? 1 : 0);
