// One write of provisioning, and how it is taken: done, or only noted on a dry run.
/** One write, in words ("Actions: add column Due text"). */
export interface ProvisionStep {
  readonly where: string;
  readonly what: string;
}

/** Does a step, or only notes it on a dry run. */
export type Take = (
  where: string,
  what: string,
  write: () => Promise<unknown>,
) => Promise<void>;
