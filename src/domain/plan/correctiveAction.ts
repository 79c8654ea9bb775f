// A corrective action: what is done about an action that is late or at risk, by whom and by when.
import type { CalendarDate } from "../values/calendarDate.ts";
import type { PostId } from "../values/id.ts";
import { capitalised } from "../values/wording.ts";
import { say } from "../words/say.ts";
import type { Sentence } from "../words/sentence.ts";

export interface CorrectiveAction {
  readonly words: string;
  /** Who does it; null where that was left open. */
  readonly owner: PostId | null;
  readonly by: CalendarDate | null;
}

/** "Weekly review of the savings. Finance Director, by 31 July 2018." */
export function correctiveActionSaid(
  { words, owner, by }: CorrectiveAction,
  postTitle: (id: PostId) => string | null,
): Sentence {
  const what = words.trim().replace(/[.\s]*$/, ".");
  const title = owner && postTitle(owner);
  const who = title ? capitalised(title) : null;
  if (who && by) return say("corrective.whoBy", { what, who, by });
  if (who) return say("corrective.who", { what, who });
  return by ? say("corrective.by", { what, by }) : what;
}
