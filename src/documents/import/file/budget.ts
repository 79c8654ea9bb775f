// What reading one file may cost. What comes out is counted, however small the file and however often it refers to the same words; every reader spends from the one budget.
import { say } from "../../../domain/words/say.ts";
import { UnreadableFile } from "./unreadable.ts";

const mebi = 1024 * 1024;

/** Enough for a plan of 20,000 rows several times over, small enough to answer within 10 s and 512 MB. */
export const limits = {
  fileBytes: 64 * mebi,
  zipEntries: 5_000,
  /** One part after inflating; a sheet of 20,000 rows by 12 columns is about 20 MiB. */
  partBytes: 96 * mebi,
  /** Inflated over stored size, above the first mebibyte: deflate's own limit is 1,032. */
  ratio: 300,
  xmlDepth: 400,
  columns: 2_048,
  /** One cell or paragraph; Excel's own limit is 32,767. */
  cellLetters: mebi,
  /** An archive; that of 10,000 actions with 90,000 entries is 84 MiB. */
  archiveBytes: 96 * mebi,
  archiveActions: 25_000,
  archiveEvents: 200_000,
} as const;

/** How much of each kind there is to spend. */
const allowed = {
  /** Bytes of all parts after inflating. */
  bytes: 128 * mebi,
  /** Tags of XML and HTML. */
  tags: 5_000_000,
  cells: 450_000,
  rows: 32_000,
  /** Letters of cells, notes, numbers of lists and of what is made of them: each time they are shown, not each time they are stored. */
  letters: 32 * mebi,
  /** Values of a JSON file: lists, groups, names and what they name. */
  values: 3_500_000,
} as const;

export class Budget {
  private readonly left: Record<keyof typeof allowed, number> = { ...allowed };

  /** @throws Unreadable "tooLarge" once more has come out than a plan can hold. */
  spend(kind: keyof typeof allowed, amount: number): void {
    this.left[kind] -= amount;
    if (this.left[kind] < 0) throw tooLarge();
  }

  /** Spends the letters of one cell or paragraph, however often it is shown. */
  spendCell(letters: number): void {
    if (letters > limits.cellLetters) throw tooLarge();
    this.spend("letters", letters);
  }

  /** Spends the letters of everything in a value, and for each text what its name and its place in the answer take. */
  spendLetters(value: unknown): void {
    if (typeof value === "string") this.spend("letters", value.length + 24);
    else if (typeof value === "object" && value !== null)
      for (const one of Object.values(value)) this.spendLetters(one);
  }
}

/** The one sentence for a file that is, or comes out, larger than a plan. */
export function tooLarge(): UnreadableFile {
  return new UnreadableFile("tooLarge", say("file.tooLarge"));
}
