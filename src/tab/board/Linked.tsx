// A sentence whose references open their actions, and one reference by itself.
import { plainView, viewAddress } from "../address/address.ts";
import { useBoardStyles } from "./boardStyles.ts";
import type { BoardValue } from "./boardValue.ts";
import { linkedParts } from "./linkedParts.ts";

export function RefLink({
  record,
  reference,
  words = reference,
}: Pick<BoardValue, "record"> & {
  readonly reference: string;
  /** What the link says; the reference itself unless given. */
  readonly words?: string;
}) {
  const styles = useBoardStyles();
  const action = record.actions.find(({ ref }) => ref === reference);
  if (!action) return words;
  const view = { ...plainView, action: action.id };
  return (
    <a className={styles.link} href={`#${viewAddress(record.plan.id, view)}`}>
      {words}
    </a>
  );
}

export function LinkedSentence({
  record,
  words,
}: Pick<BoardValue, "record"> & { readonly words: string }) {
  const refs = new Set<string>(record.actions.map(({ ref }) => ref));
  return linkedParts(words, refs).map(({ text, ref }, at) =>
    ref ? <RefLink key={at} record={record} reference={text} /> : text,
  );
}
