// What went wrong, in words for the person: cause, what it means, what to do, and a reference. Pure.

import { t } from "../language/t.ts";
import { inOrder, isSentence } from "../../domain/words/sentence.ts";
import type { Sentence } from "../../domain/words/sentence.ts";

interface Problem {
  readonly kind: string;
  readonly words: Sentence;
  readonly next: Sentence;
  readonly reference: string | null;
  /** No answer came to a write: it may be stored. */
  readonly ambiguous: boolean;
}

/** A rule said no where only an error can be thrown. Its words say what to do; asking once more would be refused once more. */
export class RuleRefusal extends Error {
  readonly kind = "refused";
  readonly words: Sentence;
  readonly next = "";
  constructor(words: Sentence) {
    super(typeof words === "string" ? words : words.code);
    this.words = words;
  }
}

function textOf(value: object, name: string): string | null {
  const found: unknown = Reflect.get(value, name);
  return typeof found === "string" ? found : null;
}

/** Words as the store or a rule gave them. */
function sentenceOf(value: object, name: string): Sentence | null {
  const found: unknown = Reflect.get(value, name);
  return isSentence(found) ? found : null;
}

/** Reads what the store says of a failure; anything else is a fault of ours and says so. */
export function asProblem(error: unknown): Problem {
  if (typeof error === "object" && error !== null) {
    const words = sentenceOf(error, "words") || textOf(error, "message");
    if (words)
      return {
        kind: textOf(error, "kind") ?? "unexpected",
        words,
        next:
          sentenceOf(error, "next") ??
          t(
            "Try again. If it happens again, give the words above to your administrator.",
          ),
        reference: textOf(error, "reference"),
        ambiguous: Reflect.get(error, "ambiguous") === true,
      };
  }
  return {
    kind: "unexpected",
    words: t("Waymark stopped: {error}", { error: String(error) }),
    next: t(
      "Try again. If it happens again, give the words above to your administrator.",
    ),
    reference: null,
    ambiguous: false,
  };
}

/** What happened and what to do about it, in one piece of text. */
export function problemInWords(error: unknown): Sentence {
  const { words, next } = asProblem(error);
  return next === "" ? words : inOrder(words, next);
}

/** What the button that asks once more does: for who is signed out it signs in, in the window that a press may open. */
export function againWords(error: unknown): string {
  return asProblem(error).kind === "signedOut"
    ? t("Sign in again")
    : t("Try again");
}

/** Whether waiting can help: nothing was refused, an answer is only missing. What was read before still stands. */
export function passesByItself(error: unknown): boolean {
  return ["unreachable", "throttled"].includes(asProblem(error).kind);
}
