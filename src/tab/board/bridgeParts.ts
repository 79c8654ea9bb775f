// The bridge as one sentence of numbers that open their actions. Pure.
import type { Bridge } from "../../domain/bridge.ts";
import { bridgeInWords } from "../../domain/bridge.ts";

/** Words, or a reference to be linked. */
export interface Part {
  readonly text: string;
  readonly ref: boolean;
}

/** The sentence in parts; references are those of the plan, whatever they look like. */
export function linkedParts(
  sentence: string,
  refs: ReadonlySet<string>,
): readonly Part[] {
  return sentence
    .split(/(?<=[(\s])([^()\s,]+)(?=[,)]|\s)/)
    .filter((text) => text !== "")
    .map((text, at) => ({ text, ref: at % 2 === 1 && refs.has(text) }));
}

export function bridgeParts(
  bridge: Bridge,
  refs: ReadonlySet<string>,
): readonly Part[] {
  return linkedParts(bridgeInWords(bridge), refs);
}
