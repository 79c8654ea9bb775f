// What a check of the tenant found: the cause, the fix, and who can do it.

export interface TenantFinding {
  readonly area: "tenant";
  readonly code: string;
  /** The address that was looked at. */
  readonly where: string;
  readonly cause: string;
  readonly fix: string;
  readonly who: string;
}

/** Asks an address; rejects where nobody answers. */
export type Ask = (address: string, init?: RequestInit) => Promise<Response>;

/** The answer, or null where nobody answered. */
export async function answerOf(
  ask: Ask,
  address: string,
  init?: RequestInit,
): Promise<Response | null> {
  try {
    return await ask(address, init);
  } catch {
    // Whatever the network says of it, the finding is that nobody is there.
    return null;
  }
}
