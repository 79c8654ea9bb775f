// What the tab weighs: brotli kilobytes of every script, and of those on the path to the first row. Fails above the budget.
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** The most kilobytes of brotli JavaScript the first row may wait for. */
export const budget = 136;

const builtTab = join(import.meta.dirname, "..", "dist", "tab");

interface Script {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export interface TabWeight {
  readonly scripts: readonly Script[];
  /** Kilobytes of brotli before rows kept on this device are drawn: the app itself. */
  readonly keptRow: number;
  /** Before rows of the lists are drawn: the app, and beside it the host and the lists. */
  readonly firstRow: number;
  /** Signing in, which travels beside all that and never before the first paint. */
  readonly signIn: number;
}

function weigh(file: string): Script {
  const bytes = readFileSync(file);
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
  return {
    file: basename(file),
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotli.length,
  };
}

const attribute = (tag: string, name: string) =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

/** The scripts the page asks for by itself, by what they are for (see webpack.config.js). */
function askedFor(page: string): Map<string, string> {
  const links = page.match(/<link rel="preload"[^>]*>/g) ?? [];
  return new Map(
    links.map((link) => [attribute(link, "href"), attribute(link, "data-for")]),
  );
}

/** @throws Error when there is no built tab in the folder */
export function weighTab(folder = builtTab): TabWeight {
  const asked = askedFor(readFileSync(join(folder, "index.html"), "utf8"));
  const scripts = globSync(join(folder, "*.js")).map(weigh);
  const weightOf = (...parts: readonly string[]) =>
    scripts
      .filter(({ file }) => parts.includes(asked.get(file) ?? ""))
      .reduce((sum, { brotli }) => sum + brotli, 0) / 1024;
  return {
    scripts,
    keptRow: weightOf("main"),
    firstRow: weightOf("main", "teams", "store"),
    signIn: weightOf("msal"),
  };
}

const kb = (bytes: number) => (bytes / 1024).toFixed(1).padStart(7);

/** Prints the figures, each script's with `all`; answers false when the first row waits for more than the budget. */
export function printBundle({ all = false, folder = builtTab } = {}): boolean {
  const weight = weighTab(folder);
  if (all) {
    console.log("script                      raw kB  gzip kB  brotli kB");
    const heaviest = weight.scripts.toSorted((a, b) => b.brotli - a.brotli);
    for (const { file, raw, gzip, brotli } of heaviest)
      console.log(`${file.padEnd(24)} ${kb(raw)}  ${kb(gzip)}  ${kb(brotli)}`);
  }
  console.log(
    `JavaScript before the first row: ${weight.firstRow.toFixed(1)} kB brotli of at most ${budget}; before a kept row ${weight.keptRow.toFixed(1)}; signing in, beside them, ${weight.signIn.toFixed(1)}.`,
  );
  return weight.firstRow > 0 && weight.firstRow <= budget;
}

if (process.argv[1] === import.meta.filename)
  process.exitCode = printBundle({ all: true }) ? 0 : 1;
