// A nudge: a lead asks in one press where an action stands. It is a question like any other, so that it is recorded, delivered once and answered on the action.
import type { Sentence } from "../words/sentence.ts";
import { say } from "../words/say.ts";
import { no } from "../values/answer.ts";
import type { Answer } from "../values/answer.ts";
import { dayIn } from "../values/calendarDate.ts";
import type { CalendarDate } from "../values/calendarDate.ts";
import { currentIn } from "../rules/change.ts";
import type { Change, RuleContext } from "../rules/change.ts";
import { standingUpdates } from "../history/updateLog.ts";
import { samePerson } from "../plan/person.ts";
import type { Person } from "../plan/person.ts";
import { isOpen } from "../plan/status.ts";
import { firstRefusal } from "../rules/entryRules.ts";
import { askQuestion, openQuestions } from "./questions.ts";

interface NudgeDraft {
  /** What is asked: why the lead asks, and what for. */
  readonly words: string;
  /** Why the last card to whoever answers for it did not arrive; null where it did, or nobody knows. */
  readonly notReached: Sentence | null;
}

/** One line of the log of reminders, as far as it says whom a card reaches. */
export interface TriedToReach {
  readonly recipient: Person;
  readonly day: CalendarDate;
  readonly result: string;
}

/** Why a card would reach nobody who holds the post, by what became of the last one to each; null where somebody was reached, or nobody was tried. */
export function notReachedWords(
  holders: readonly Person[],
  lines: readonly TriedToReach[],
): Sentence | null {
  const last = holders.map((person) =>
    lines
      .filter(({ recipient }) => samePerson(recipient, person))
      .reduce<TriedToReach | null>(
        (newest, line) => (newest && newest.day > line.day ? newest : line),
        null,
      ),
  );
  const [first] = last;
  if (!first || last.some((line) => line?.result !== "failed")) return null;
  return say("nudge.notReached", { name: first.recipient.name, on: first.day });
}

function askedToday({ action, log, plan, today }: RuleContext) {
  const asked = standingUpdates(log.updates).find(
    ({ kind, recorded }) =>
      kind === "question" && dayIn(recorded, plan.timeZone) === today,
  );
  return asked
    ? no(
        "askedToday",
        say("nudge.askedToday", { by: asked.by.name, ref: action.ref }),
      )
    : null;
}

function stillAsked({ action, log, plan }: RuleContext) {
  const [open] = openQuestions(log.updates);
  return open
    ? no(
        "stillAsked",
        say("nudge.stillAsked", {
          by: open.by.name,
          ref: action.ref,
          on: dayIn(open.recorded, plan.timeZone),
        }),
      )
    : null;
}

/**
 * Asks where an action stands. Refuses, each in one sentence: `done`, `nobody`, `ownWork`, `askedToday`, `stillAsked`, `notReached`, and what
 * `askQuestion` refuses. Source: domain.md 5.2.
 */
export function nudge(
  { words, notReached }: NudgeDraft,
  context: RuleContext,
): Answer<Change> {
  const { action, actor } = context;
  const { status } = currentIn(context);
  const refused = firstRefusal(
    isOpen(status) ? null : no("done", say("nudge.done", { ref: action.ref })),
    action.accountable === null
      ? no("nobody", say("nudge.nobody", { ref: action.ref }))
      : null,
    action.accountable !== null && actor.posts.includes(action.accountable)
      ? no("ownWork", say("nudge.ownWork", { ref: action.ref }))
      : null,
    askedToday(context),
    stillAsked(context),
    notReached === null ? null : no("notReached", notReached),
  );
  return refused ?? askQuestion({ words }, context);
}
