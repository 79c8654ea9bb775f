// A corrective action: what is done about an action that is late or at risk, by whom and by when.
import type { CalendarDate } from "../values/calendarDate.ts";
import { ownEnglish } from "../words/writer.ts";
import type { PostId } from "../values/id.ts";

export interface CorrectiveAction {
  readonly words: string;
  /** Who does it; null where that was left open. */
  readonly owner: PostId | null;
  readonly by: CalendarDate | null;
}

/** "Weekly review of the savings. Finance Director, by 31 July 2018." */
export function correctiveActionInWords(
  { words, owner, by }: CorrectiveAction,
  postTitle: (id: PostId) => string | null,
  { t } = ownEnglish,
): string {
  const who = owner && postTitle(owner);
  const until = by && t("by {by:date}", { by });
  const whoAndWhen = [who, until].filter(Boolean).join(", ");
  const what = words.trim().replace(/[.\s]*$/, ".");
  if (whoAndWhen === "") return what;
  return `${what} ${whoAndWhen.slice(0, 1).toUpperCase()}${whoAndWhen.slice(1)}.`;
}
