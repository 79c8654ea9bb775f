// The id a column of ours is made with.
import { stableGuid } from "../../domain/values/stableGuid.ts";

/** The id a column of ours is made with: the mark by which a list is known as ours, also when it was renamed in between or made by an earlier release. */
export const columnId = (list: string, column: string): string =>
  stableGuid(`${list}/${column}`);
