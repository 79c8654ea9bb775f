// A list of the log: its rows are read with what the list itself says of who wrote them and when.
import {
  noun,
  type KeptIn,
  type Noun,
  type NounDeclaration,
} from "../columns/list.ts";
import { signatureField } from "./signatureField.ts";
import { stampExpand, stampOf, stampSelect, type Stamp } from "./stamp.ts";

const stamps = new WeakMap<object, Stamp>();

/** What the list says of who wrote the row behind a value and when; null for what was not read from a list of the log. */
export const stampFor = (value: object): Stamp | null =>
  stamps.get(value) ?? null;

export const keepStamp = (value: object, stamp: Stamp): void =>
  void stamps.set(value, stamp);

/** A list of the log whose entries count for whom they name, so that an application has to sign them. */
export function entryNoun<T extends object>(
  declaration: NounDeclaration<T>,
): Noun<T> {
  const plain = logNoun(declaration);
  const { list, select } = plain;
  return {
    ...plain,
    list: { ...list, fields: [...list.fields, signatureField] },
    select: [...select, signatureField.name],
  };
}

/** Whether entries of a list are signed. */
export const isSigned = ({ list }: KeptIn): boolean =>
  list.fields.includes(signatureField);

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
