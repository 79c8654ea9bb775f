// The day an action was completed, where a column gives it: the actual date, and never the date it is due.
import { say } from "../../../domain/words/say.ts";
import { timelineOfCell } from "../words/dateWords.ts";
import { flag } from "./draft.ts";
import type { DraftContext } from "../words/dateWords.ts";
import type { Draft } from "./draft.ts";

/** Takes the day; what is no day stays with the account. */
export function settleCompletedOn(draft: Draft, context: DraftContext): void {
  const { raw } = draft;
  const text = raw.texts.get("completedOn")?.trim() ?? "";
  if (text === "") return;
  const read = timelineOfCell(
    raw.cells.get("completedOn"),
    text,
    context,
    context.date1904,
  );
  if (read?.end == null) {
    const heading =
      raw.layout.columns.find(({ role }) => role === "completedOn")?.heading ??
      "";
    if (!/^(?:[-–—]+|n\/?a|none|tbc)$/i.test(text))
      draft.narrative.push(`${heading}: ${text}`);
    return;
  }
  draft.completedOn = read.end;
  if (read.start !== read.end)
    flag(
      draft,
      "completedOnLastDay",
      say("done.lastDay", { text, end: read.end }),
    );
}

/** A day of completion against a status, or still to come. */
export function doubtCompletedOn(draft: Draft, { today }: DraftContext): void {
  const { completedOn, status } = draft;
  if (completedOn === null) return;
  if (completedOn > today)
    flag(draft, "completedOnAhead", say("done.ahead", { on: completedOn }));
  if (status !== null && status !== "completed")
    flag(
      draft,
      "completedOnAgainstStatus",
      say("done.againstStatus", {
        on: completedOn,
        status: draft.statusAsWritten ?? "",
      }),
    );
}
