// What changed since this body last looked: every movement of the figures with its references, and why the number moved.
import { bridgeBetween, bridgeInWords } from "../../history/bridge.ts";
import { inWords } from "../../values/calendarDate.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { DateMove } from "../../history/position.ts";
import { capitalised, counted } from "../../values/wording.ts";
import {
  bullets,
  dateOr,
  paragraph,
  refsInWords,
  section,
  theBody,
} from "../parts/blocks.ts";
import { decidedInWords } from "../parts/dateWords.ts";
import { dateDecisionsTable } from "../facts/dateDecisions.ts";
import { planChangesTable } from "../facts/planChanges.ts";
import type { UnnumberedSection } from "../parts/numbering.ts";
import type { PaperBlock, PaperBullet } from "../parts/paper.ts";
import type { PaperFacts } from "../facts/paperFacts.ts";
import { datesMoved } from "./trends.ts";

/** "1.2 from September 2018 to November 2018": dates as the council wrote them. */
const moveWords = (facts: PaperFacts) => (move: DateMove) => {
  const action = facts.joined.find(
    (one) => one.action.ref === move.ref,
  )?.action;
  const said = (date: CalendarDate | null, none: string) =>
    action
      ? decidedInWords(date, action, facts.logOf(action).revisions, none)
      : dateOr(date, none);
  return `${move.ref} from ${said(move.from, "no date")} to ${said(move.to, "a date not yet agreed")}`;
};

function line(label: string, items: readonly string[]): PaperBullet[] {
  return items.length === 0
    ? []
    : [{ text: `${label}: ${items.join("; ")}.`, ref: null }];
}

/** "Completed (2.1 and 3.3)" after a label; nothing for no refs. */
function refsLine(label: string, refs: readonly string[]): PaperBullet[] {
  return line(label, refs.length === 0 ? [] : [refsInWords(refs)]);
}

function statusLines(facts: PaperFacts): PaperBullet[] {
  const words = facts.input.record.plan.statusWords;
  const groups = new Map<string, string[]>();
  for (const change of facts.position.statusChanges) {
    const key = `${words[change.from]} to ${words[change.to].toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), change.ref]);
  }
  return [...groups].map(([key, refs]) => ({
    text: `${key}: ${refsInWords(refs)}.`,
    ref: null,
  }));
}

function movements(facts: PaperFacts): PaperBullet[] {
  const at = facts.position;
  const cleared = at.clearedOverdue.map(
    ({ ref, reason }) => `${ref} (${reason})`,
  );
  const gone = at.withdrawn.map(({ ref, reason, into }) =>
    into ? `${ref} (${reason} into ${into})` : `${ref} (${reason})`,
  );
  return [
    ...statusLines(facts),
    ...refsLine(
      "Added to the plan",
      at.added.map(({ ref }) => ref),
    ),
    ...line("Left the plan", gone),
    ...refsLine("Newly past the date in force", at.newlyOverdue),
    ...refsLine("Still past the date in force", at.stillOverdue),
    ...line("No longer past the date in force", cleared),
    ...line("Changes of date endorsed", at.endorsed.map(moveWords(facts))),
    ...line("Changes of date refused", at.rejected.map(moveWords(facts))),
  ];
}

/** Why the number done or in time moved, every term with its references. Source: domain.md B4. */
function bridge(facts: PaperFacts, previousAsAt: CalendarDate): PaperBlock {
  const { history, asAt } = facts.input;
  const words = bridgeInWords(
    bridgeBetween(history, {
      then: { asAt: previousAsAt, knownAt: previousAsAt },
      now: { asAt, knownAt: asAt },
    }),
  );
  return paragraph("bridge", `Why the number done or in time moved: ${words}`);
}

/** What was decided about exempt actions is counted here and told in their own part. */
function heldForExemptPart(facts: PaperFacts): PaperBlock[] {
  if (facts.input.audience === "exempt") return [];
  const exempt = new Set(
    facts.joined
      .filter(({ action }) => action.exempt !== null)
      .map(({ action }) => action.id),
  );
  const held = facts.decisions.filter(
    (one) =>
      one.actionId !== null && exempt.has(one.actionId) && facts.isNew(one),
  ).length;
  return held === 0
    ? []
    : [
        paragraph(
          "changesExempt",
          `${capitalised(counted(held, "further decision"))} ${held === 1 ? "is" : "are"} about exempt actions and ${held === 1 ? "is" : "are"} in the exempt part of this paper.`,
        ),
      ];
}

/** Source: domain.md B5: each body sees what changed since it, not somebody else, last looked. */
export function changesSection(facts: PaperFacts): UnnumberedSection {
  const { previousAsAt, body } = facts.input;
  const decided = [
    ...dateDecisionsTable(facts),
    ...planChangesTable(facts),
    ...heldForExemptPart(facts),
  ];
  if (previousAsAt === null)
    return section("changes", "What has changed", [
      paragraph(
        "changes",
        `${capitalised(theBody(body))} has not been told the position of this plan before, so there is nothing to compare with.${decided.length === 0 ? "" : " Everything decided since the plan began is below."}`,
      ),
      ...decided,
      ...datesMoved(facts),
    ]);
  const items = movements(facts);
  return section("changes", "What has changed", [
    paragraph(
      "changes",
      items.length === 0 && decided.length === 0
        ? `Nothing has changed since ${theBody(body)} was told the position as at ${inWords(previousAsAt)}.`
        : `Since ${theBody(body)} was told the position as at ${inWords(previousAsAt)}:`,
    ),
    ...(items.length === 0 ? [] : [bullets(items)]),
    ...decided,
    bridge(facts, previousAsAt),
    ...datesMoved(facts),
  ]);
}
