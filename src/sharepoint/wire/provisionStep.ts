// One write of provisioning, and how it is taken: done, or only noted on a dry run.
import { inEnglish } from "../../domain/words/english.ts";
import { StoreFailure, asking } from "./failure.ts";

/** What a step makes or puts right. While lists or columns are missing, rows cannot be read. */
type StepKind =
  "list" | "column" | "setting" | "view" | "group" | "grant" | "row";

/** One write, in words ("Actions: add column Due text"). */
export interface ProvisionStep {
  readonly where: string;
  readonly what: string;
  readonly kind: StepKind;
}

/**
 * Does a step, or only notes it on a dry run.
 * @param isThere looks whether what a refused write was to make is there by now: then somebody else made it at the same time
 */
export type Take = (
  step: ProvisionStep,
  write: () => Promise<unknown>,
  isThere?: () => Promise<boolean>,
) => Promise<void>;

interface TakeOptions {
  readonly dryRun: boolean;
  /** Told each step as it is noted or done. */
  readonly onStep: (step: ProvisionStep) => void;
}

/** What cannot come of two that write at once. */
const ours = ["forbidden", "signedOut", "unreachable", "throttled"];

export const makeTake =
  ({ dryRun, onStep }: TakeOptions): Take =>
  async (step, write, isThere) => {
    if (!dryRun)
      try {
        await asking(write);
      } catch (error) {
        const mayBeThere =
          error instanceof StoreFailure && !ours.includes(error.kind);
        if (!mayBeThere || !(await isThere?.())) throw error;
        return;
      }
    onStep(step);
  };

/** The same failure, with what was made before it: a run that was cut short is gone on with by running it again. */
export function afterSteps(
  error: unknown,
  done: readonly ProvisionStep[],
): unknown {
  const last = done.at(-1);
  if (!(error instanceof StoreFailure)) return error;
  const made =
    last === undefined
      ? "Nothing was changed."
      : `Before that ${done.length === 1 ? "one change was" : `${done.length} changes were`} made, the last “${last.where}: ${last.what}”. They stay, and the next run goes on from there.`;
  const words = inEnglish(error.words).replace(/ Nothing was changed\.$/, "");
  return new StoreFailure(error.kind, `${words} ${made}`, {
    next: error.kind === "forbidden" ? rightsNeeded : error.next,
    reference: error.reference,
    ambiguous: error.ambiguous,
    cause: error,
  });
}

/** Who may provision, as the person and as the application. */
export const rightsNeeded =
  "Making lists and their rights needs full control of the site: an application needs the grant “fullcontrol” on it (Graph, /sites/{site-id}/permissions, by a SharePoint Administrator), a person must be one of its owners.";
