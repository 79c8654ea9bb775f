// What reading a file gives, with everything said of it in English: the JSON of the public contract ("Import"), whoever asks for it.
import { inEnglish } from "../../domain/words/english.ts";
import type {
  ImportedAction,
  ImportedRisk,
  ImportResult,
  Question,
  Skipped,
} from "./rows/importResult.ts";

const flagged = <Row extends ImportedAction | ImportedRisk>(row: Row) => ({
  ...row,
  flags: row.flags.map((one) => ({ ...one, text: inEnglish(one.text) })),
});

/** A question in English: what it is about, and its words. */
export const questionInEnglish = (one: Question) => ({
  ...one,
  about: inEnglish(one.about),
  text: inEnglish(one.text),
});

/** What was left out and why, in English. */
export const skippedInEnglish = (one: Skipped) => ({
  ...one,
  text: inEnglish(one.text),
  reason: inEnglish(one.reason),
});

/** The same result, with text where a sentence stood. */
export const importInEnglish = (read: ImportResult) => ({
  ...read,
  actions: read.actions.map(flagged),
  risks: read.risks.map(flagged),
  questions: read.questions.map(questionInEnglish),
  skipped: read.skipped.map(skippedInEnglish),
});
