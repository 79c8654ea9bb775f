// The check panel: what a careful author would look for before a committee sees the paper, each line with its place.
import { inWords } from "../../values/calendarDate.ts";
import { capitalised, listInWords } from "../../values/wording.ts";
import { neverLate } from "../../dates/timeline.ts";
import { theBody } from "../parts/blocks.ts";
import { approverOf } from "../../plan/body.ts";
import { inEnglish } from "../../words/english.ts";
import { say } from "../../words/say.ts";
import { isPartOf } from "../parts/parts.ts";
import { danglingPointers, missingTargets } from "../parts/numbering.ts";
import type { PaperCheck, PaperSection } from "../parts/paper.ts";
import type { PaperAction, PaperFacts } from "../facts/paperFacts.ts";
import { planBegan } from "../facts/planState.ts";
import {
  awaitingActions,
  slippedActions,
} from "../sections/progressSections.ts";
import { check } from "./check.ts";
import { figureChecks } from "./figureChecks.ts";
import { kindChecks, unsaid } from "./unsaidChecks.ts";
import { wordChecks } from "./wordChecks.ts";

function sums(facts: PaperFacts): PaperCheck[] {
  const { counts } = facts.position;
  const parts =
    counts.completed +
    counts.inProgress +
    counts.slippage +
    counts.notStarted +
    counts.suspended;
  if (parts === counts.total && counts.total === facts.actions.length)
    return [];
  return [
    check(
      "sums",
      "stop",
      "position",
      `The statuses add up to ${parts}, the total says ${counts.total}, and ${facts.actions.length} actions could be read. Run the check of the plan before publishing.`,
    ),
  ];
}

/** No date in force, and not because the work has no end: a first date that a body has agreed since is a date. */
function isWithoutDate({ action, current }: PaperAction): boolean {
  return (
    current.inForce === null && !(action.due !== null && neverLate(action.due))
  );
}

function dates(facts: PaperFacts): PaperCheck[] {
  const confirmed = new Set(facts.input.words.neverDated);
  const original = awaitingActions(facts)
    .filter(isWithoutDate)
    .map((one) =>
      check(
        "dateWithoutOriginal",
        confirmed.has(one.action.ref) ? "look" : "stop",
        "revised",
        confirmed.has(one.action.ref)
          ? `${one.action.ref} never had a date before, as its author confirmed; it is printed so.`
          : `${one.action.ref} has a revised date and no original date. Give the original, or say that none was set before.`,
        one,
      ),
    );
  const unsaid = awaitingActions(facts)
    .filter((one) => !one.revision?.words.trim())
    .map((one) =>
      check(
        "missingWords",
        "look",
        "revised",
        `${one.action.ref} has a revised date without a reason.`,
        one,
      ),
    );
  const undated = facts.named
    .filter(
      (one) =>
        isWithoutDate(one) &&
        one.current.awaiting === null &&
        one.current.status !== "completed",
    )
    .map((one) =>
      check(
        "missingWords",
        "look",
        facts.kind === "approve" ? "notAgreed" : "monitoring",
        `${one.action.ref} has no date and no proposal for one.`,
        one,
      ),
    );
  return [...original, ...unsaid, ...undated];
}

/** A red line without a corrective action stops a paper that tells of slippage; the Monitoring Officer's override, which is printed, lets it go. */
function stopsForRed({ kind, input: { gate } }: PaperFacts): boolean {
  return (
    (kind === "progress" || kind === "change") && gate?.kind !== "overridden"
  );
}

/** What a red line lacks. In a draft nothing slips: a date that is gone before anybody agreed it is a mistake of the draft. */
function redWords({ kind }: PaperFacts, { action, current }: PaperAction) {
  const { ref } = action;
  if (current.status === "slippage")
    return `${ref} is reported as slippage and has no corrective action. Record one on the action, with who does it and by when.`;
  return kind === "approve"
    ? `${ref} is timed for a day that is gone before the plan is agreed. Give it a date still to come, or say that it is done.`
    : `${ref} is past its date and has no corrective action. Record one on the action, with who does it and by when.`;
}

function words(facts: PaperFacts): PaperCheck[] {
  const slipped = slippedActions(facts)
    .filter((one) => one.reportText === null)
    .map((one) =>
      check(
        "missingWords",
        "look",
        "slippage",
        `${one.action.ref} is reported as slippage and has no signed-off words to print.`,
        one,
      ),
    );
  const red = facts.named
    .filter((one) => one.rag === "red" && one.correctiveAction === null)
    .map((one) =>
      check(
        "noCorrectiveAction",
        stopsForRed(facts) ? "stop" : "look",
        "slippage",
        redWords(facts, one),
        one,
      ),
    );
  const unapproved = facts.named
    .filter((one) => one.unapproved)
    .map((one) =>
      check(
        "unapprovedText",
        "look",
        "achievements",
        `${one.action.ref} has newer words for publication that nobody has signed off; they are not printed.`,
        one,
      ),
    );
  const titles = facts.named
    .filter((one) => one.action.title.trim() === "")
    .map((one) =>
      check(
        "missingWords",
        "stop",
        "monitoring",
        `${one.action.ref} has no title.`,
        one,
      ),
    );
  return [...slipped, ...red, ...unapproved, ...titles];
}

/** Whoever publishes a translation answers for it, and is told before that nobody who translates has read it. It is not printed: by then somebody has. */
function unreviewed({ isReviewed }: PaperFacts): PaperCheck[] {
  return isReviewed
    ? []
    : [
        check(
          "unreviewed",
          "look",
          null,
          inEnglish(say("committeePaper.unreviewed")),
        ),
      ];
}

/** A remit that cannot be read is no reason to leave anything out. */
function remitUnread({ input, remit }: PaperFacts): PaperCheck[] {
  if (!remit || remit.unread.length === 0) return [];
  const what = listInWords(remit.unread.map((part) => `“${part}”`));
  const about =
    remit.actions.size === 0
      ? "so the paper is about the whole plan"
      : "so that part of it is left out";
  return [
    check(
      "remitUnread",
      "look",
      "background",
      `What ${theBody(input.body)} looks at says ${what}, which names no theme, reference or post of this plan, ${about}. Put it right in the calendar.`,
    ),
  ];
}

function request(facts: PaperFacts): PaperCheck[] {
  const { asAt, meeting, previousAsAt, body, gate, reopened } = facts.input;
  const start = planBegan(facts.input.record);
  const found: PaperCheck[] = [];
  if (start !== null && asAt < start)
    found.push(
      check(
        "asAtOutsidePlan",
        "stop",
        null,
        `The as-at date, ${inWords(asAt)}, is before the plan began on ${inWords(start)}.`,
      ),
    );
  if (asAt > meeting)
    found.push(
      check(
        "asAtOutsidePlan",
        "look",
        null,
        `The as-at date, ${inWords(asAt)}, is after the meeting on ${inWords(meeting)}.`,
      ),
    );
  if (previousAsAt === null && isPartOf(facts.kind, "changes"))
    found.push(
      check(
        "bodyNotTold",
        "look",
        "changes",
        `${capitalised(theBody(body))} has not been told the position of this plan before; the paper compares with nothing.`,
      ),
    );
  const approver = capitalised(theBody(approverOf(facts.input.record.bodies)));
  if (gate === null && !facts.isForBoard)
    found.push(
      check(
        "notEndorsed",
        "stop",
        "consultation",
        reopened
          ? `${approver} endorsed this paper on ${inWords(reopened.on)} with other words: what was changed since is ${listInWords(reopened.changed)}. Put the words back, or have these endorsed.`
          : `${approver} has not endorsed this paper. Record its endorsement with the meeting and minute, or the Monitoring Officer's override.`,
      ),
    );
  return found;
}

/** All checks, those that stop publication first. */
export function paperChecks(
  facts: PaperFacts,
  sections: readonly PaperSection[],
): PaperCheck[] {
  const pointers = danglingPointers(sections).map((id) =>
    check(
      "missingReference",
      "stop",
      "recommendations",
      `A recommendation points at a paragraph that was left out (${id}).`,
    ),
  );
  const lost = missingTargets(sections).map(({ section, words }) =>
    check(
      "missingReference",
      section === "recommendations" ? "stop" : "look",
      section,
      `The words point at ${words}, and this paper has none. Correct the number, or take the words out.`,
    ),
  );
  const all = [
    ...sums(facts),
    ...request(facts),
    ...remitUnread(facts),
    ...unreviewed(facts),
    ...dates(facts),
    ...words(facts),
    ...unsaid(facts, sections),
    ...kindChecks(facts),
    ...pointers,
    ...lost,
    ...wordChecks(facts, sections),
    ...figureChecks(facts, sections),
  ];
  return [
    ...all.filter((one) => one.weight === "stop"),
    ...all.filter((one) => one.weight === "look"),
  ];
}
