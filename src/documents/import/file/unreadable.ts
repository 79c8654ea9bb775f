// A file that cannot be read: one code for programs, one sentence for people (what is wrong and what to do next).

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

  constructor(code: UnreadableCode, message: string) {
    super(message);
    this.name = "Unreadable";
    this.code = code;
  }
}
