// How much a file may cost: enough for a plan of 20,000 rows many times over, small enough to answer within 10 s and 512 MB.

const mebibyte = 1024 * 1024;

export const limits = {
  fileBytes: 64 * mebibyte,
  zipEntries: 5_000,
  /** One part after inflating; a sheet of 20,000 rows by 12 columns is about 20 MiB. */
  partBytes: 96 * mebibyte,
  totalBytes: 128 * mebibyte,
  /** Inflated over stored size, above the first mebibyte: deflate's own limit is 1,032. */
  ratio: 300,
  xmlDepth: 400,
  cells: 1_500_000,
  columns: 16_384,
  rows: 120_000,
  /** Characters of text kept from one file. */
  characters: 48 * mebibyte,
} as const;
