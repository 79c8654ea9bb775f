// What went wrong, in words for the person: cause, what it means, what to do, and a reference. Pure.

export interface Problem {
  readonly kind: string;
  readonly words: string;
  readonly next: string;
  readonly reference: string | null;
  /** No answer came to a write: it may be stored. */
  readonly ambiguous: boolean;
}

/** A rule said no where only an error can be thrown. Its words say what to do; asking once more would be refused once more. */
export class RuleRefusal extends Error {
  readonly kind = "refused";
  readonly words: string;
  readonly next = "";
  constructor(words: string) {
    super(words);
    this.words = words;
  }
}

function textOf(value: object, name: string): string | null {
  const found: unknown = Reflect.get(value, name);
  return typeof found === "string" ? found : null;
}

/** Reads what the store says of a failure; anything else is a fault of ours and says so. */
export function asProblem(error: unknown): Problem {
  if (typeof error === "object" && error !== null) {
    const words = textOf(error, "words") || textOf(error, "message");
    if (words)
      return {
        kind: textOf(error, "kind") ?? "unexpected",
        words,
        next:
          textOf(error, "next") ??
          "Try again. If it happens again, give the words above to your administrator.",
        reference: textOf(error, "reference"),
        ambiguous: Reflect.get(error, "ambiguous") === true,
      };
  }
  return {
    kind: "unexpected",
    words: `Waymark stopped: ${String(error)}`,
    next: "Try again. If it happens again, give the words above to your administrator.",
    reference: null,
    ambiguous: false,
  };
}

/** What happened and what to do about it, in one piece of text. */
export function problemInWords(error: unknown): string {
  const { words, next } = asProblem(error);
  return `${words} ${next}`.trim();
}

/** What the button that asks once more does: for who is signed out it signs in, in the window that a press may open. */
export function againWords(error: unknown): string {
  return asProblem(error).kind === "signedOut" ? "Sign in again" : "Try again";
}

/** Whether waiting can help: nothing was refused, an answer is only missing. What was read before still stands. */
export function passesByItself(error: unknown): boolean {
  return ["unreachable", "throttled"].includes(asProblem(error).kind);
}
