// What changed since this body last looked: every movement of the figures with its references, and why the number moved.
import { bridgeBetween, bridgeSaid } from "../../history/bridge.ts";
import type { CalendarDate } from "../../values/calendarDate.ts";
import type { DateMove } from "../../history/position.ts";
import { capitalised } from "../../values/wording.ts";
import {
  bullets,
  dateOr,
  paragraph,
  reasonWords,
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
      ? decidedInWords(date, action, facts.logOf(action).revisions, {
          writer: facts,
          none,
        })
      : dateOr(date, none, facts);
  return facts.t("{ref} from {from} to {to}", {
    ref: move.ref,
    from: said(move.from, facts.t("no date")),
    to: said(move.to, facts.t("a date not yet agreed")),
  });
};

function line(label: string, items: readonly string[]): PaperBullet[] {
  return items.length === 0
    ? []
    : [{ text: `${label}: ${items.join("; ")}.`, ref: null }];
}

/** "Completed (2.1 and 3.3)" after a label; nothing for no refs. */
function refsLine(
  label: string,
  refs: readonly string[],
  facts: PaperFacts,
): PaperBullet[] {
  return line(label, refs.length === 0 ? [] : [refsInWords(refs, facts)]);
}

function statusLines(facts: PaperFacts): PaperBullet[] {
  const groups = new Map<string, string[]>();
  for (const change of facts.position.statusChanges) {
    const key = facts.t("{from} to {to}", {
      from: facts.statusWords(change.from),
      to: facts.statusWords(change.to).toLowerCase(),
    });
    groups.set(key, [...(groups.get(key) ?? []), change.ref]);
  }
  return [...groups].map(([key, refs]) => ({
    text: `${key}: ${refsInWords(refs, facts)}.`,
    ref: null,
  }));
}

function movements(facts: PaperFacts): PaperBullet[] {
  const at = facts.position;
  const { t } = facts;
  const because = reasonWords(facts);
  const cleared = at.clearedOverdue.map(
    ({ ref, reason }) => `${ref} (${because[reason]})`,
  );
  const gone = at.withdrawn.map(({ ref, reason, into }) =>
    into
      ? t("{ref} ({reason} into {into})", {
          ref,
          reason: because[reason],
          into,
        })
      : `${ref} (${because[reason]})`,
  );
  return [
    ...statusLines(facts),
    ...refsLine(
      t("Added to the plan"),
      at.added.map(({ ref }) => ref),
      facts,
    ),
    ...line(t("Left the plan"), gone),
    ...refsLine(t("Newly past the date in force"), at.newlyOverdue, facts),
    ...refsLine(t("Still past the date in force"), at.stillOverdue, facts),
    ...line(t("No longer past the date in force"), cleared),
    ...line(t("Changes of date endorsed"), at.endorsed.map(moveWords(facts))),
    ...line(t("Changes of date refused"), at.rejected.map(moveWords(facts))),
  ];
}

/** Why the number done or in time moved, every term with its references. Source: domain.md B4. */
function bridge(facts: PaperFacts, previousAsAt: CalendarDate): PaperBlock {
  const { history, asAt } = facts.input;
  const words = bridgeSaid(
    bridgeBetween(history, {
      then: { asAt: previousAsAt, knownAt: previousAsAt },
      now: { asAt, knownAt: asAt },
    }),
  );
  return paragraph(
    "bridge",
    facts.t("Why the number done or in time moved: {words}", { words }),
  );
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
          capitalised(
            facts.t(
              "{held:furtherDecision} {held?is|are} about exempt actions and {held?is|are} in the exempt part of this paper.",
              { held },
            ),
          ),
        ),
      ];
}

/** Source: domain.md B5: each body sees what changed since it, not somebody else, last looked. */
export function changesSection(facts: PaperFacts): UnnumberedSection {
  const { previousAsAt } = facts.input;
  const { t } = facts;
  const body = theBody(facts.input.body, facts);
  const decided = [
    ...dateDecisionsTable(facts),
    ...planChangesTable(facts),
    ...heldForExemptPart(facts),
  ];
  if (previousAsAt === null)
    return section("changes", "What has changed", [
      paragraph(
        "changes",
        `${t("{body} has not been told the position of this plan before, so there is nothing to compare with.", { body: capitalised(body) })}${decided.length === 0 ? "" : t(" Everything decided since the plan began is below.")}`,
      ),
      ...decided,
      ...datesMoved(facts),
    ]);
  const items = movements(facts);
  return section("changes", "What has changed", [
    paragraph(
      "changes",
      items.length === 0 && decided.length === 0
        ? t(
            "Nothing has changed since {body} was told the position as at {previousAsAt:date}.",
            { body, previousAsAt },
          )
        : t("Since {body} was told the position as at {previousAsAt:date}:", {
            body,
            previousAsAt,
          }),
    ),
    ...(items.length === 0 ? [] : [bullets(items)]),
    ...decided,
    bridge(facts, previousAsAt),
    ...datesMoved(facts),
  ]);
}
