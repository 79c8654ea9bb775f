// What is said of an edit when it did not simply go through: exactly what happened, and what to do. For people; the same at every door.
import { say } from "../domain/words/say.ts";
import type { Sentence, Worded } from "../domain/words/sentence.ts";
import type { StoreFailure } from "../sharepoint/wire/failure.ts";
import type { Outcome } from "./edit.ts";

/** After a failure that stored nothing. */
export function notRecordedWords({
  words,
  next,
}: Pick<StoreFailure, "words" | "next">): Worded {
  return say("told.notRecorded", { words, next });
}

/** While nobody can see whether it is stored. */
export function notKnownWords({ words }: Pick<StoreFailure, "words">): Worded {
  return say("told.notKnown", { words });
}

/** Found out: it had not arrived. */
export const foundMissing = say("told.foundMissing");

function saidBefore({
  log,
}: Extract<Outcome, { kind: "recordedBefore" }>): string | null {
  return (
    log.updates[0]?.note ??
    log.revisions[0]?.words ??
    log.decisions[0]?.words ??
    null
  );
}

/**
 * What to say beside the form, null where there is nothing: it is recorded, or somebody is to choose (`met`).
 * @param ref the action's
 */
export function outcomeWords(outcome: Outcome, ref: string): Sentence | null {
  switch (outcome.kind) {
    case "refused":
      return outcome.words;
    case "recordedBefore": {
      const words = saidBefore(outcome);
      return words
        ? say("told.recordedBeforeAs", { words, ref })
        : say("told.recordedBefore", { ref });
    }
    case "notRecorded":
      return notRecordedWords(outcome.failure);
    case "notKnown":
      return notKnownWords(outcome.failure);
    case "recorded":
    case "met":
      return null;
  }
}

/** Said with "saved" where the Actions list does not show it yet; null where it does. */
export function behindWords(outcome: Outcome, ref: string): Worded | null {
  return outcome.kind === "recorded" && outcome.behind
    ? say("told.behind", { ref })
    : null;
}

/** After a failure in a sequence of several writes: some of it may be recorded, and sending it again adds only what is missing. */
export function partlyWords({
  words,
  next,
  ambiguous,
}: Pick<StoreFailure, "words" | "next" | "ambiguous">): Worded {
  return say(ambiguous ? "told.maybePartly" : "told.partly", { words, next });
}
