// Evidence: a file, a link or a message that shows a thing was done.
import type { CalendarDate, Instant } from "../values/calendarDate.ts";
import type { ActionId, EvidenceId, PlanId } from "../values/id.ts";
import type { Person } from "./person.ts";

export const evidenceKinds = ["file", "link", "message"] as const;

export interface Evidence {
  readonly id: EvidenceId;
  readonly planId: PlanId;
  readonly actionId: ActionId;
  readonly kind: (typeof evidenceKinds)[number];
  readonly title: string;
  /** https only, or a path in the site's own library. */
  readonly url: string | null;
  readonly dated: CalendarDate | null;
  readonly note: string | null;
  readonly addedBy: Person;
  readonly recorded: Instant;
}
