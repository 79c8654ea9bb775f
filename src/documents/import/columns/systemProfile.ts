// How the export of another system is told by its headings, and what its columns are.
import type { ColumnRole } from "./columnRoles.ts";

export interface System {
  readonly name: string;
  /** Headings of which some must be there; how many. */
  readonly signs: readonly string[];
  readonly enough: number;
  /** What its columns are, where their names alone would mislead. "derived" is the system's own: left out, and told. */
  readonly roles: Readonly<Record<string, ColumnRole>>;
  /** Columns that say less than another, where that stands beside them; they are then its own numbers. */
  readonly unless?: Readonly<Record<string, string>>;
}

/** Headings of the system's own columns, parted by strokes. */
export const leftOut = (headings: string): Record<string, ColumnRole> =>
  Object.fromEntries(
    headings.split("|").map((heading) => [heading.trim(), "derived" as const]),
  );
