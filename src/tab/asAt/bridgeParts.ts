// The bridge in words (`bridge.ts`), its numbers as things to open: each part with the refs it stands for. Pure.
import type { Bridge } from "../../domain/history/bridge.ts";
import { bridgeSaid } from "../../domain/history/bridge.ts";
import { asText } from "../ruleWords.ts";

export interface BridgePart {
  readonly text: string;
  /** The refs a number stands for; null for the words between. */
  readonly refs: readonly string[] | null;
}

const numbered = /(\d+(?: [^\d().]+)? \([^)]*\))/;

/** The sentence of the domain, cut where it names refs. Nothing is added to it and nothing left out. */
export function bridgeParts(bridge: Bridge): readonly BridgePart[] {
  return asText(bridgeSaid(bridge))
    .split(numbered)
    .filter((text) => text !== "")
    .map((text) => {
      const [, words, refs] = /^(\d.*) \(([^)]*)\)$/.exec(text) ?? [];
      return words && refs
        ? { text: words, refs: refs.split(", ") }
        : { text, refs: null };
    });
}
