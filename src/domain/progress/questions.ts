// Questions about an action and their answers: the Board asks, the officer answers, and both stay on the action.
import { say } from "../words/say.ts";
import { no, yes } from "../values/answer.ts";
import type { Answer } from "../values/answer.ts";
import { changeOf, currentIn, newUpdate } from "../rules/change.ts";
import type { Change, RuleContext } from "../rules/change.ts";
import {
  firstRefusal,
  refuseGone,
  refuseLong,
  trimmed,
} from "../rules/entryRules.ts";
import type { UpdateId } from "../values/id.ts";
import { may } from "../rights/permission.ts";
import type { Update } from "../plan/update.ts";
import { standingUpdates } from "../history/updateLog.ts";

/** Questions nobody has answered yet, oldest first. */
export function openQuestions(updates: readonly Update[]): readonly Update[] {
  const standing = standingUpdates(updates);
  const answered = new Set(
    standing.filter((one) => one.kind === "answer").map((one) => one.about),
  );
  return standing.filter(
    (one) => one.kind === "question" && !answered.has(one.id),
  );
}

/** Asks a question. `about` names the entry it is about, where there is one. Refuses: `notYours`, `empty`, `tooLong`, `leftPlan`, `planClosed`. */
export function askQuestion(
  draft: { readonly words: string; readonly about?: UpdateId | null },
  context: RuleContext,
): Answer<Change> {
  const { action, actor } = context;
  const note = trimmed(draft.words);
  const refused = firstRefusal(
    may(actor, "askQuestion", { action }),
    refuseGone(context, currentIn(context)),
    refuseLong({ question: note }),
    note === null
      ? no("empty", say("questions.empty", { ref: action.ref }))
      : null,
  );
  if (refused) return refused;
  const update = newUpdate(context, "question", {
    note,
    about: draft.about ?? null,
  });
  return yes(changeOf(context, { updates: [update] }));
}

/** Answers a question. A second answer may be added. Refuses: `notYours`, `noSuchQuestion`, `empty`, `tooLong`, `leftPlan`, `planClosed`. */
export function answerQuestion(
  draft: { readonly about: UpdateId; readonly words: string },
  context: RuleContext,
): Answer<Change> {
  const { action, actor, log } = context;
  const note = trimmed(draft.words);
  const asked = standingUpdates(log.updates).some(
    (one) => one.id === draft.about && one.kind === "question",
  );
  const refused = firstRefusal(
    may(actor, "answerQuestion", { action }),
    refuseGone(context, currentIn(context)),
    refuseLong({ answer: note }),
    asked
      ? null
      : no(
          "noSuchQuestion",
          say("questions.noSuchQuestion", { ref: action.ref }),
        ),
    note === null
      ? no("empty", say("questions.noAnswer", { ref: action.ref }))
      : null,
  );
  if (refused) return refused;
  const update = newUpdate(context, "answer", { about: draft.about, note });
  return yes(changeOf(context, { updates: [update] }));
}
