// What the tab weighs: brotli bytes of every script, and of those on the path to the first row. Fails above the budget.
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Kilobytes of brotli JavaScript the entry may have before the first (kept) row is drawn. */
const budget = 160;

const folder = join(import.meta.dirname, "..", "dist", "tab");

interface Weight {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

function weigh(file: string): Weight {
  const bytes = readFileSync(file);
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
  return {
    name: basename(file).replace(/\.[0-9a-f]{10}\.js$/, ""),
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotli.length,
  };
}

const kb = (bytes: number) => (bytes / 1024).toFixed(1).padStart(7);

/** Prints the table; answers false when the entry is over the budget. */
export function weighBundle(): boolean {
  const weights = globSync(join(folder, "*.js"))
    .map(weigh)
    .sort((a, b) => b.brotli - a.brotli);
  if (weights.length === 0) {
    console.log("There is no built tab: run npm run build first.");
    return false;
  }
  console.log("script               raw kB  gzip kB  brotli kB");
  for (const { name, raw, gzip, brotli } of weights)
    console.log(`${name.padEnd(18)} ${kb(raw)}  ${kb(gzip)}  ${kb(brotli)}`);
  const main = weights.find(({ name }) => name === "main");
  const before = (main?.brotli ?? Infinity) / 1024;
  console.log(
    `before the first row: ${before.toFixed(1)} kB brotli of at most ${budget}`,
  );
  return before <= budget;
}

if (process.argv[1] === import.meta.filename)
  process.exitCode = weighBundle() ? 0 : 1;
