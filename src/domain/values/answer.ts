// A refusal is an answer with a reason, not an error: rules that may say no return one of these.

import type { Sentence } from "./sentence.ts";

export type Refusal<Reason extends string = string> = {
  readonly ok: false;
  /** Stable code for tests and for choosing words. */
  readonly because: Reason;
  /** For the person, in whichever language it is read: what was refused, why, and what to do. */
  readonly words: Sentence;
};

export type Answer<T, Reason extends string = string> =
  { readonly ok: true; readonly value: T } | Refusal<Reason>;

export function yes<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function no<Reason extends string>(
  because: Reason,
  words: Sentence,
): Refusal<Reason> {
  return { ok: false, because, words };
}
