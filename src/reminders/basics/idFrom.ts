// The id of a row that is written again by whoever runs again: made from words, so that it is the same row.
import { createHash } from "node:crypto";

/** A GUID of the words: the same on every machine, and as good as never that of others. */
export function idFrom(words: string): string {
  const hex = createHash("sha256").update(`${words}|1`).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join("-");
}
