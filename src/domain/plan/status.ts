// Lifecycle status: the council's own words for where an action stands. One of four separate facts (status, RAG, timeliness, date change).

import { say } from "../words/say.ts";
import type { Sentence } from "../words/sentence.ts";

/** Codes stored in lists and files; the words are the plan's to choose. */
export const statuses = [
  "notStarted",
  "inProgress",
  "completed",
  "slippage",
  "suspended",
  "withdrawn",
  "transferred",
] as const;

export type Status = (typeof statuses)[number];

/** Statuses an officer may report. The others (suspended, withdrawn, transferred) are decisions, not progress. Source: product.md 4b.12. */
export const reportableStatuses = [
  "notStarted",
  "inProgress",
  "slippage",
  "completed",
] as const satisfies readonly Status[];

/** Statuses an action of the plan can stand at: reported or decided. */
export const standingStatuses = [
  ...reportableStatuses,
  "suspended",
] as const satisfies readonly Status[];

export const defaultStatusWords: Readonly<Record<Status, string>> = {
  notStarted: "Not started",
  inProgress: "In progress",
  completed: "Completed",
  slippage: "Slippage",
  suspended: "Suspended",
  withdrawn: "Withdrawn",
  transferred: "Transferred",
};

const gone: ReadonlySet<Status> = new Set(["withdrawn", "transferred"]);

/** Whether an action of this status is in the plan: it was neither taken out nor sent elsewhere. */
export function isLive(
  status: Status,
): status is Exclude<Status, "withdrawn" | "transferred"> {
  return !gone.has(status);
}

/** Whether there is still work on an action of this status: in the plan, and not completed. */
export function isOpen(status: Status): boolean {
  return isLive(status) && status !== "completed";
}

/** A status in the plan's own words; where they are the usual ones, in the reader's language. */
export function statusSaid(
  { statusWords }: { readonly statusWords: Readonly<Record<Status, string>> },
  status: Status,
): Sentence {
  const own = statusWords[status];
  return own === defaultStatusWords[status] ? say(`status.${status}`) : own;
}

export function isStatus(text: unknown): text is Status {
  return (
    typeof text === "string" && (statuses as readonly string[]).includes(text)
  );
}
