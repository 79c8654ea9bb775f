// A list of the log: its rows are read with what the list itself says of who wrote them and when.
import { noun, type Noun, type NounDeclaration } from "../list.ts";
import { stampExpand, stampOf, stampSelect, type Stamp } from "./stamp.ts";

const stamps = new WeakMap<object, Stamp>();

/** What the list says of who wrote the row behind a value and when; null for what was not read from a list of the log. */
export const stampFor = (value: object): Stamp | null =>
  stamps.get(value) ?? null;

export const keepStamp = (value: object, stamp: Stamp): void =>
  void stamps.set(value, stamp);

export function logNoun<T extends object>(
  declaration: NounDeclaration<T>,
): Noun<T> {
  const plain = noun(declaration);
  return {
    ...plain,
    select: [...plain.select, ...stampSelect],
    expand: stampExpand,
    read(item, context) {
      const read = plain.read(item, context);
      const stamp = read.ok ? stampOf(item, plain.list.title) : null;
      if (read.ok && stamp) keepStamp(read.value, stamp);
      return read;
    },
  };
}
