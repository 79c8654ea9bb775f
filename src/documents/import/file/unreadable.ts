// A file that cannot be read: one code for programs, one sentence for people (what is wrong and what to do next).
import type { Worded } from "../../../domain/words/sentence.ts";

export type UnreadableCode =
  | "empty"
  | "encrypted"
  | "notAnOfficeFile"
  | "corrupt"
  | "tooLarge"
  | "noTable"
  | "legacyFormat"
  | "unsafe";

/** Thrown inside the readers only; `readPlanFile` turns it into the error of contract.md. */
export class UnreadableFile extends Error {
  readonly code: UnreadableCode;
  readonly words: Worded;

  constructor(code: UnreadableCode, words: Worded) {
    super(words.code);
    this.name = "Unreadable";
    this.code = code;
    this.words = words;
  }
}
