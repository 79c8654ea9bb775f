// Where seals are kept: outside SharePoint. Here the folder of a machine; the service in Azure has a storage of its own.
import {
  appendFile,
  mkdir,
  readFile,
  readdir,
  rename,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import {
  beginning,
  erased,
  readLines,
  readOpenings,
  written,
  type Opening,
  type SealedRow,
  type SealLine,
} from "./sealed.ts";

interface PlanSeal {
  readonly lines: readonly SealLine[];
  readonly openings: readonly Opening[];
}

/** Lines are only ever added. */
export interface SealStore {
  /** The plans that have a seal. */
  plans(): Promise<readonly string[]>;
  read(planId: string): Promise<PlanSeal>;
  append(planId: string, more: PlanSeal): Promise<void>;
}

/** Seals whose salts are at hand as files, so that one may be taken out of them. */
export interface ForgettingStore extends SealStore {
  /**
   * Takes the salts of some fields of a row away: the hashes stay, and nobody finds the words by trying.
   * @param row as it was sealed
   * @returns whether the row was in the seal
   */
  forget(row: SealedRow, fields: readonly string[]): Promise<boolean>;
}

export interface SealHead {
  readonly n: number;
  readonly hash: string;
}

export const headOf = ({ lines }: PlanSeal): SealHead => {
  const last = lines.at(-1);
  return last ? { n: last.n, hash: last.hash } : { n: 0, hash: beginning };
};

const aGuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Rows of no plan, and of what is no plan's id, have a seal of their own. */
export const ofNoPlan = "of no plan";
export const sealName = (planId: string): string =>
  aGuid.test(planId) ? planId.toLowerCase() : ofNoPlan;

/** Where they are in a data folder. */
export const sealFolder = "seal";

/** The names of the two files of a plan: the lines, and what opens them, which may lawfully be erased. */
export const filesOf = (name: string) => ({
  lines: `${name}.seal.jsonl`,
  openings: `${name}.salts.jsonl`,
});

async function namesIn(
  folder: string,
  suffix: string,
): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith(suffix)).toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

async function forgetIn(
  folder: string,
  row: SealedRow,
  fields: readonly string[],
): Promise<boolean> {
  const isOfRow = ({ list, item }: Opening) =>
    list === row.list && item === row.item;
  const without = (one: Opening) =>
    fields.reduce((now, field) => erased(now, row, field), one);
  const names = await namesIn(folder, filesOf("").openings);
  let found = false;
  for (const name of names) {
    if (!name.startsWith(`${sealName(row.planId)}.`)) continue;
    const file = join(folder, name);
    const open = readOpenings(await readFile(file, "utf8"));
    if (!open.some(isOfRow)) continue;
    found = true;
    const left = open.map((one) => (isOfRow(one) ? without(one) : one));
    // Whole or not at all: a salt that is lost opens nothing any more.
    await writeFile(`${file}.new`, written(left), { mode: 0o600 });
    await rename(`${file}.new`, file);
  }
  return found;
}

/** Seals in a folder, as the local tenant has them; also as they are fetched from Azure for a check, where each month is a file. */
export function sealsIn(folder: string): ForgettingStore {
  const fileOf = (name: string) => join(folder, name);

  async function textOf(plan: string, suffix: string): Promise<string> {
    const names = (await namesIn(folder, suffix)).filter((name) =>
      name.startsWith(`${plan}.`),
    );
    const texts = names.map((name) => readFile(fileOf(name), "utf8"));
    return (await Promise.all(texts)).join("\n");
  }

  return {
    async plans() {
      const names = await namesIn(folder, filesOf("").lines);
      return [...new Set(names.map((name) => name.split(".")[0] ?? ""))];
    },
    async read(planId) {
      const plan = sealName(planId);
      const { lines, openings } = filesOf("");
      return {
        lines: readLines(await textOf(plan, lines)),
        openings: readOpenings(await textOf(plan, openings)),
      };
    },
    forget: (row, fields) => forgetIn(folder, row, fields),
    async append(planId, { lines, openings }) {
      const names = filesOf(sealName(planId));
      await mkdir(folder, { recursive: true });
      const own = { mode: 0o600 };
      // What opens a line is there before the line is. A line that a crash cut short is ended first.
      await appendFile(fileOf(names.openings), `\n${written(openings)}`, own);
      await appendFile(fileOf(names.lines), `\n${written(lines)}`, own);
    },
  };
}
