// What is said of an edit when it did not simply go through: exactly what happened, and what to do. For people; the same at every door.
import type { StoreFailure } from "../sharepoint/failure.ts";
import type { Outcome } from "./edit.ts";

/** After a failure that stored nothing. */
export function notRecordedWords({
  words,
  next,
}: Pick<StoreFailure, "words" | "next">): string {
  return `This was not recorded. ${words} ${next}`;
}

/** While nobody can see whether it is stored. */
export function notKnownWords({ words }: Pick<StoreFailure, "words">): string {
  return `${words} It is not known yet whether this was recorded; that is being found out. Sent again, it is still recorded only once.`;
}

/** Found out: it had not arrived. */
export const foundMissing =
  "This was not recorded: SharePoint does not have it. Send it again.";

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
export function toldOf(outcome: Outcome, ref: string): string | null {
  switch (outcome.kind) {
    case "refused":
      return outcome.words;
    case "recordedBefore": {
      const words = saidBefore(outcome);
      return `An earlier sending of this was recorded${words ? `, with the words “${words}”` : ""}. What you have changed since was not. Send again to record it as a further entry on ${ref}.`;
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
export function behindWords(outcome: Outcome, ref: string): string | null {
  return outcome.kind === "recorded" && outcome.behind
    ? `It is recorded. The row of ${ref} on the Actions list still shows what was before; nothing needs to be sent again.`
    : null;
}

/** After a failure in a sequence of several writes: some of it may be recorded, and sending it again adds only what is missing. */
export function partlyWords({
  words,
  next,
  ambiguous,
}: Pick<StoreFailure, "words" | "next" | "ambiguous">): string {
  const what = ambiguous
    ? "It is not known yet whether all of this is recorded."
    : "This is not recorded in full.";
  return `${what} ${words} ${next} What you wrote is still here; sent again, only what is missing is added.`;
}
