// What the dry run shows and what a person may choose in it.
import type { Sentence } from "../../domain/words/sentence.ts";
import type { ImportPlan } from "../../domain/imports/decide/importDecided.ts";
import type { MergedField } from "../../domain/imports/file/importedPlan.ts";
import type { Chosen } from "./deciding.ts";
import type { LongWork } from "./useWork.ts";

/** Which side of these fields is taken; null takes a choice back. */
export type Choose = (
  fields: readonly { readonly ref: string; readonly field: MergedField }[],
  side: "file" | "plan" | null,
) => void;

export interface DryRunProps {
  readonly decided: ImportPlan;
  readonly title: string;
  readonly work: LongWork;
  /** Why it cannot be loaded yet; null when it can. */
  readonly blocked: Sentence | null;
  /** True while the comparison does not yet know the last answer. */
  readonly behind: boolean;
  readonly chosen: Chosen;
  readonly onChoose: Choose;
  readonly onTakeOut: (ref: string, out: boolean) => void;
  readonly onLoad: () => void;
}
