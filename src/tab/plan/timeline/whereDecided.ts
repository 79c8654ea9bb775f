// Where a decision can be found, in words. Pure.
import { inWords, t } from "../../language/t.ts";
import type { Decision } from "../../../domain/plan/decision.ts";
import type { PlanRecord } from "../../../domain/plan/planRecord.ts";
import {
  bodyTitle,
  correctionIn,
} from "../../../domain/revisions/decidedBy.ts";

/** "Cabinet, meeting of 3 July 2018, minute 12"; what was not recorded is said. */
export function whereDecided(
  decision: Decision | null,
  { bodies, meetings }: Pick<PlanRecord, "bodies" | "meetings">,
): string {
  if (!decision) return t("no body recorded");
  const body = bodyTitle(bodies, decision);
  const meeting = meetings.find((one) => one.id === decision.meetingId);
  const day = meeting?.date ?? decision.effective;
  if (!body) return t("no body recorded, {day:date}", { day });
  const minute = decision.minute?.trim() ?? "";
  const corrected = correctionIn(meetings, decision);
  return [
    body,
    meeting ? t("meeting of {day:date}", { day }) : inWords(day),
    minute ? t("minute {minute}", { minute }) : t("no minute recorded"),
    corrected
      ? t("correcting the meeting of {day:date}", {
          day: corrected.of?.date ?? decision.effective,
        })
      : null,
  ]
    .filter((one) => one !== null)
    .join(", ");
}
