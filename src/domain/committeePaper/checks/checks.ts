// The check panel: what a careful author would look for before a committee sees the paper, each line with its place.
import { neverLate } from "../../dates/timeline.ts";
import { approverOf, bodySaid } from "../../plan/body.ts";
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
import { bodyFirst, check } from "./check.ts";
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
      say("check.sums", {
        parts,
        total: counts.total,
        n: facts.actions.length,
      }),
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
        say(
          confirmed.has(one.action.ref)
            ? "check.neverDated"
            : "check.noOriginal",
          { ref: one.action.ref },
        ),
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
        say("check.noReason", { ref: one.action.ref }),
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
        say("check.noDate", { ref: one.action.ref }),
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
  if (current.status === "slippage") return say("check.redSlippage", { ref });
  return say(kind === "approve" ? "check.redDraft" : "check.redPast", { ref });
}

function words(facts: PaperFacts): PaperCheck[] {
  const slipped = slippedActions(facts)
    .filter((one) => one.reportText === null)
    .map((one) =>
      check(
        "missingWords",
        "look",
        "slippage",
        say("check.slippageUnsaid", { ref: one.action.ref }),
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
        say("check.unapproved", { ref: one.action.ref }),
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
        say("check.noTitle", { ref: one.action.ref }),
        one,
      ),
    );
  return [...slipped, ...red, ...unapproved, ...titles];
}

/** Whoever publishes a translation answers for it, and is told before that nobody who translates has read it. It is not printed: by then somebody has. */
function unreviewed({ isReviewed }: PaperFacts): PaperCheck[] {
  return isReviewed
    ? []
    : [check("unreviewed", "look", null, say("committeePaper.unreviewed"))];
}

/** A remit that cannot be read is no reason to leave anything out. */
function remitUnread({ input, remit }: PaperFacts): PaperCheck[] {
  if (!remit || remit.unread.length === 0) return [];
  return [
    check(
      "remitUnread",
      "look",
      "background",
      say(remit.actions.size === 0 ? "check.remitUnread" : "check.remitPart", {
        body: bodySaid(input.body),
        unread: remit.unread.map((words) => say("check.quoted", { words })),
      }),
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
        say("check.asAtBefore", { asAt, start }),
      ),
    );
  if (asAt > meeting)
    found.push(
      check(
        "asAtOutsidePlan",
        "look",
        null,
        say("check.asAtAfter", { asAt, meeting }),
      ),
    );
  if (previousAsAt === null && isPartOf(facts.kind, "changes"))
    found.push(
      check(
        "bodyNotTold",
        "look",
        "changes",
        say("check.notTold", { body: bodyFirst(body) }),
      ),
    );
  const approver = bodyFirst(approverOf(facts.input.record.bodies));
  if (gate === null && !facts.isForBoard)
    found.push(
      check(
        "notEndorsed",
        "stop",
        "consultation",
        reopened
          ? say("check.reopened", { approver, ...reopened })
          : say("check.notEndorsed", { approver }),
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
      say("check.leftOut", { id }),
    ),
  );
  const lost = missingTargets(sections).map(({ section, words }) =>
    check(
      "missingReference",
      section === "recommendations" ? "stop" : "look",
      section,
      say("check.pointsNowhere", { words }),
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
