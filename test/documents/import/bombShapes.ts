// Small files that come out large: one text shown many times, one mark said many times, a little read over and over. What their makers share.
import { strToU8 } from "fflate";

export interface Made {
  readonly name: string;
  readonly file: string;
  readonly bytes: () => Uint8Array;
}

export interface Bomb extends Made {
  /** "read" where what comes out is a plan's after all. */
  readonly comesTo: "tooLarge" | "read" | "noTable";
}

export const many = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join("");
/** Words, since a run of one letter is a case of its own. */
export const words = (length: number) =>
  "review the plan ".repeat(Math.ceil(length / 16)).slice(0, length);

export const heads = ["Ref", "Action", "Owner", "Due", "Status"];
export const line = (n: number) => [`${n}`, `Do thing ${n}`, "Head of Finance"];

export const csv = (rows: readonly (readonly string[])[]) =>
  strToU8(
    rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n"),
  );
