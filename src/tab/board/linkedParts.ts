// A sentence whose references open their actions, in parts. Pure.

/** Words, or a reference to be linked. */
interface LinkedPart {
  readonly text: string;
  readonly ref: boolean;
}

/** The sentence in parts; references are those of the plan, whatever they look like. */
export function linkedParts(
  sentence: string,
  refs: ReadonlySet<string>,
): readonly LinkedPart[] {
  return sentence
    .split(/(?<=[(\s])([^()\s,]+?)(?=[,)]|\.?(?:\s|$))/)
    .filter((text) => text !== "")
    .map((text, at) => ({ text, ref: at % 2 === 1 && refs.has(text) }));
}
