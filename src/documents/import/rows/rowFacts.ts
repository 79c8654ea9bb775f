// What is known of a row of a plan's table before it is told, and rules that tell it: name, when, kind.
import type { Layout } from "../columns/layout.ts";
import type { Cell, GridRow } from "../file/grid.ts";
import type { RawAction } from "./rawAction.ts";

export type RowKind =
  | "action"
  | "titleOnly"
  | "continued"
  | "said"
  | "theme"
  | "total"
  | "note"
  | "empty"
  | "blank"
  | "twice"
  | "heading";

/** What is known of a row before it is told. */
export interface RowFacts {
  readonly row: GridRow;
  readonly layout: Layout;
  readonly above: RawAction | null;
  readonly next: GridRow | undefined;
  readonly ref: string;
  readonly title: string;
  readonly filled: readonly Cell[];
  readonly hasRefs: boolean;
}

/** In order: the first that holds says what a row is. */
export type Rules<Facts> = readonly {
  readonly name: string;
  readonly when: (facts: Facts) => boolean;
  readonly kind: RowKind;
}[];

/** What the first rule that holds says; undefined where none does. */
export const firstOf = <Facts>(rules: Rules<Facts>, facts: Facts) =>
  rules.find(({ when }) => when(facts))?.kind;
