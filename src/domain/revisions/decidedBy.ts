// Where a decision stands for good, in words: the body, its day and minute, and who recorded it.
import type { Body } from "../body.ts";
import { inWords } from "../calendarDate.ts";
import type { Decision } from "../decision.ts";

export function bodyTitle(
  bodies: readonly Body[],
  { bodyId }: Pick<Decision, "bodyId">,
): string | null {
  return bodies.find((one) => one.id === bodyId)?.title ?? null;
}

/** "Audit and Accounts Committee, 24 July 2018, minute 12, recorded by …". */
export function decidedBy(
  { bodies }: { readonly bodies: readonly Body[] },
  decision: Decision,
): string {
  const minute = decision.minute ? `, minute ${decision.minute}` : "";
  const body = bodyTitle(bodies, decision);
  return `${body ?? decision.by.name}, ${inWords(decision.effective)}${minute}${body ? `, recorded by ${decision.by.name}` : ""}`;
}
