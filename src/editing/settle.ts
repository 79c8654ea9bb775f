// Two people saved the same action: what each choice means. Both entries are in the history whatever is chosen. Pure.
import type { Answer } from "../domain/values/answer.ts";
import { yes } from "../domain/values/answer.ts";
import { changeOf } from "../domain/rules/change.ts";
import type { Change, RuleContext } from "../domain/rules/change.ts";
import { recordProgress, undoUpdate } from "../domain/progress/progress.ts";
import type { ProgressDraft } from "../domain/progress/progress.ts";
import type { UpdateId } from "../domain/values/id.ts";

export type ConflictChoice = "mine" | "theirs" | "join";

/**
 * @param mine what I wrote, and the entry it became in the history
 * @param context theirs: the action and the log as they are now, my entry among them
 */
export function settle(
  choice: ConflictChoice,
  mine: { readonly draft: ProgressDraft; readonly id: UpdateId | null },
  theirNote: string | null,
  context: RuleContext,
): Answer<Change> {
  switch (choice) {
    case "mine":
      // The same words again, recorded now, so that they are the last ones.
      return recordProgress(mine.draft, context);
    case "theirs": {
      const back = mine.id ? undoUpdate(mine.id, context) : null;
      // Where theirs was recorded after mine there is nothing to take back: theirs already stands.
      return back?.ok ? back : yes(changeOf(context, {}));
    }
    case "join":
      return recordProgress(
        {
          ...mine.draft,
          note: [theirNote, mine.draft.note].filter(Boolean).join("\n\n"),
        },
        context,
      );
  }
}
