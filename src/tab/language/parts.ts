// A sentence of the screen with links, fields or other elements in its places.
import { createElement, Fragment } from "react";
import type { ReactNode } from "react";
import { filled, textOf } from "../../domain/words/sentence.ts";
import { reading } from "./t.ts";

/** The sentence as children of an element: what is no text stands in its place as it is. */
export function parts(
  english: string,
  values: Readonly<Record<string, ReactNode>>,
): ReactNode[] {
  const book = reading();
  const text = textOf(english, book);
  return text.split(/(\{[^}]*\})/).map((piece, at) => {
    const name = /^\{(\w+)/.exec(piece)?.[1];
    const value = name === undefined ? null : values[name];
    const said =
      typeof value === "string" || typeof value === "number"
        ? filled(piece, { [name ?? ""]: value }, book)
        : name === undefined
          ? piece
          : value;
    return createElement(Fragment, { key: at }, said);
  });
}
