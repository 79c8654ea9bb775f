// What is known of one row of the log beside what it says.
import type { ActionId } from "../../domain/values/id.ts";
import type { Stamp } from "../nouns/stamp.ts";

/** A row of the log that somebody changed, or that claims what its list does not bear out. */
export interface Doubtful {
  readonly id: string;
  readonly actionId: ActionId | null;
  /** The thing it speaks of, an action included. */
  readonly about: string | null;
  readonly stamp: Stamp;
  /** The stamp of what it said first: the row's own where nobody changed it, null where it is not known. */
  readonly first: Stamp | null;
  /** Whether a load holds it, so that the row is a copy. */
  readonly loaded: boolean;
}
