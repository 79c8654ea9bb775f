// Where a decision stands for good, in words: the body, its day and minute, and who recorded it.
import type { Body } from "../plan/body.ts";
import { ownEnglish } from "../words/writer.ts";
import { say } from "../words/say.ts";
import type { Sentence } from "../words/sentence.ts";
import { correctedBy } from "../plan/decision.ts";
import type { Decision } from "../plan/decision.ts";
import type { Meeting } from "../plan/meeting.ts";

export function bodyTitle(
  bodies: readonly Body[],
  { bodyId }: Pick<Decision, "bodyId">,
): string | null {
  return bodies.find((one) => one.id === bodyId)?.title ?? null;
}

/** The meeting a decision was recorded at and the closed one it puts right, where it is a correction. */
export function correctionIn(
  meetings: readonly Meeting[],
  decision: Pick<Decision, "ruling" | "meetingId">,
): { readonly at: Meeting | null; readonly of: Meeting | null } | null {
  const corrects = correctedBy(decision);
  if (corrects === null) return null;
  const found = (id: string | null) =>
    meetings.find((one) => one.id === id) ?? null;
  return { at: found(decision.meetingId), of: found(corrects) };
}

/** "a correction recorded at the meeting of 9 October 2018"; nothing for a meeting's own decision. */
function correctionSaid(
  meetings: readonly Meeting[],
  decision: Decision,
): readonly Sentence[] {
  const correction = correctionIn(meetings, decision);
  if (!correction) return [];
  const { at } = correction;
  return [
    at
      ? say("decided.corrected", { on: at.date })
      : say("decided.correctedLater"),
  ];
}

/** "Audit and Accounts Committee, 24 July 2018, minute 12, recorded by …". */
export function decidedBy(
  {
    bodies,
    meetings,
  }: {
    readonly bodies: readonly Body[];
    readonly meetings: readonly Meeting[];
  },
  decision: Decision,
): Sentence {
  const body = bodyTitle(bodies, decision);
  const { minute, by } = decision;
  return say("decided", {
    parts: [
      body ?? by.name,
      say("date", { on: decision.effective }),
      ...(minute ? [say("decided.minute", { minute })] : []),
      ...correctionSaid(meetings, decision),
      ...(body ? [say("decided.recordedBy", { name: by.name })] : []),
    ],
  });
}

/** "Cabinet, meeting of 3 July 2018, minute 12": where a decision can be found; what was not recorded is said. */
export function decidedWhere(
  decision: Decision | null,
  {
    bodies,
    meetings,
  }: {
    readonly bodies: readonly Body[];
    readonly meetings: readonly Meeting[];
  },
  { t, date } = ownEnglish,
): string {
  if (!decision) return t("no body recorded");
  const body = bodyTitle(bodies, decision);
  const meeting = meetings.find((one) => one.id === decision.meetingId);
  const on = meeting?.date ?? decision.effective;
  if (!body) return t("no body recorded, {on:date}", { on });
  const number = decision.minute?.trim();
  const minute = number
    ? t("minute {number}", { number })
    : t("no minute recorded");
  const corrected = correctionIn(meetings, decision);
  const puts = corrected
    ? t(", correcting the meeting of {of:date}", {
        of: corrected.of?.date ?? decision.effective,
      })
    : "";
  const where = meeting ? t("meeting of {on:date}", { on }) : date(on);
  return `${body}, ${where}, ${minute}${puts}`;
}
