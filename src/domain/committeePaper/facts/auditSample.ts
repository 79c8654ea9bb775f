// A random sample of completed actions that anybody can draw again: the same seed from the same plan gives the same sample.
import type { Ref } from "../../values/ref.ts";
import { compareRefs } from "../../values/ref.ts";

/** Mulberry32: small, even enough for a sample, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * `count` of the things, chosen by seed, in natural order of ref; all of them when there are fewer. The order they come in
 * does not matter. Source: domain.md 5.6 ("10 completed actions at random, seed 42").
 */
export function sampleOf<T extends { readonly ref: Ref }>(
  things: readonly T[],
  count: number,
  seed: number,
): T[] {
  const pool = things.toSorted((a, b) => compareRefs(a.ref, b.ref));
  const random = randomFrom(seed);
  const wanted = Math.max(0, Math.min(count, pool.length));
  for (let at = 0; at < wanted; at += 1) {
    const other = at + Math.floor(random() * (pool.length - at));
    const [here, there] = [pool[at], pool[other]];
    if (here === undefined || there === undefined) continue;
    pool[at] = there;
    pool[other] = here;
  }
  return pool.slice(0, wanted).toSorted((a, b) => compareRefs(a.ref, b.ref));
}
